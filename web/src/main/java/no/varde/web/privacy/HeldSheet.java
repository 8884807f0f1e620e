package no.varde.web.privacy;

import java.util.List;

/**
 * What stands on the page of what is held about oneself.
 *
 * @param name what one is called
 * @param email one's address; empty when none is known
 * @param position one's function; empty when none is known
 * @param roles the roles, also those that are over
 * @param proofs by what one signs in
 * @param signIns where one is or was signed in
 * @param links the links that were made for one and not used
 * @param parked what one had typed when a session had ended
 * @param letters whether one wants letters, and when the latest were sent
 * @param places what each municipality holds
 * @param did the newest of what one did
 * @param told the newest of what was done to one's entry, roles and links
 */
public record HeldSheet(
        String name,
        String email,
        String position,
        List<Line> roles,
        List<Line> proofs,
        List<Line> signIns,
        List<Line> links,
        List<Line> parked,
        List<Line> letters,
        List<PlaceLine> places,
        Trail did,
        Trail told) {

    /** Copies. */
    public HeldSheet {
        roles = List.copyOf(roles);
        proofs = List.copyOf(proofs);
        signIns = List.copyOf(signIns);
        links = List.copyOf(links);
        parked = List.copyOf(parked);
        letters = List.copyOf(letters);
        places = List.copyOf(places);
    }

    /**
     * One thing that is held.
     *
     * @param what what it is
     * @param more when and whence, in words
     * @param href where it is shown; empty when nowhere
     */
    public record Line(String what, String more, String href) {}

    /**
     * A municipality in which one has had a role.
     *
     * @param name what it is called
     * @param withheld in how many facts one is named there that one may not read any more
     * @param named the facts in which one is named
     */
    public record PlaceLine(String name, int withheld, List<Line> named) {

        /** Copies. */
        public PlaceLine {
            named = List.copyOf(named);
        }
    }

    /**
     * Rows of all trails.
     *
     * @param all how many there are
     * @param lines the newest of them
     */
    public record Trail(long all, List<Line> lines) {

        /** Copies. */
        public Trail {
            lines = List.copyOf(lines);
        }

        /** How many there are beside those that stand here. */
        public int more() {
            return Math.toIntExact(all - lines.size());
        }
    }
}
