package no.varde.web.mine;

import java.util.List;
import java.util.Optional;
import no.varde.web.chart.Cell;
import no.varde.web.chart.Matrix;
import no.varde.web.http.Choice;
import no.varde.web.influence.WindowSheet;
import no.varde.web.situation.OverviewPages;

/**
 * Somebody's first page as its template reads it.
 *
 * @param lead who they are here
 * @param own the measures that are theirs; empty for those who can have none
 * @param letters what they have chosen about letters; empty for those who get none
 * @param groups the groups that they speak for
 * @param groupUnknown whether they speak for a group of which nobody has said which it is
 * @param council what the council has before it; empty for those who do not sit in it
 * @param reading what else they can read; empty for those whose menu says enough
 * @param elsewhere their own page in the other municipalities where they have a role, with the roles there
 */
public record MineSheet(
        String lead,
        Optional<Own> own,
        Optional<Letters> letters,
        List<Group> groups,
        boolean groupUnknown,
        Optional<Council> council,
        List<OverviewPages.Line> reading,
        List<OverviewPages.Line> elsewhere) {

    /** Copies. */
    public MineSheet {
        groups = List.copyOf(groups);
        reading = List.copyOf(reading);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * The measures that are theirs.
     *
     * @param said what it is, in a sentence
     * @param measures each measure
     * @param overdue what is overdue on them
     * @param coming what comes next on them
     * @param silent those of which nobody has said how it goes for long, each leading to where one says it
     * @param removed what they marked as entered in error themselves and may put back, the latest first
     */
    public record Own(
            String said,
            List<Measure> measures,
            List<OverviewPages.Line> overdue,
            List<OverviewPages.Line> coming,
            List<OverviewPages.Line> silent,
            List<OverviewPages.Line> removed) {

        /** Copies. */
        public Own {
            measures = List.copyOf(measures);
            overdue = List.copyOf(overdue);
            coming = List.copyOf(coming);
            silent = List.copyOf(silent);
            removed = List.copyOf(removed);
        }
    }

    /**
     * What somebody has chosen about letters that remind them.
     *
     * @param email the address to which they go; empty when none is known
     * @param wanted whether they want them
     * @param languages the languages that a letter can have
     */
    public record Letters(String email, boolean wanted, List<Choice> languages) {

        /** Copies. */
        public Letters {
            languages = List.copyOf(languages);
        }
    }

    /**
     * A measure of theirs.
     *
     * @param title what it is called
     * @param href its page
     * @param change where it, or something that belongs to it, is ended or taken away; empty when that is not for them
     * @param tie whether they own it or their sector carries it
     * @param life where it is in its life
     * @param progress how it goes; may be empty
     * @param status the day of the latest status, or that there is none
     * @param seen what is seen on it
     */
    public record Measure(
            String title,
            String href,
            String change,
            String tie,
            String life,
            String progress,
            String status,
            List<Matrix.Seen> seen) {

        /** Copies. */
        public Measure {
            seen = List.copyOf(seen);
        }
    }

    /**
     * A group that they speak for.
     *
     * @param id the group's written form, for anchors
     * @param name what it is called, with a capital letter
     * @param chances what it can still influence
     * @param said what it is, in a sentence
     * @param concerned the measures that concern it
     * @param coming what is coming
     * @param heard what it took part in
     * @param missed where it should have been and was not
     */
    public record Group(
            String id,
            String name,
            Chances chances,
            String said,
            List<Concerned> concerned,
            List<OverviewPages.Line> coming,
            List<OverviewPages.Line> heard,
            List<OverviewPages.Line> missed) {

        /** Copies. */
        public Group {
            concerned = List.copyOf(concerned);
            coming = List.copyOf(coming);
            heard = List.copyOf(heard);
            missed = List.copyOf(missed);
        }
    }

    /**
     * What a group can still influence.
     *
     * @param said how much it is, and until when, in a sentence or two
     * @param first the chances whose last useful day comes first; none when there are none
     * @param all how many there are
     * @param href the page with all of them, which is a list for a meeting too
     */
    public record Chances(String said, List<WindowSheet.Part> first, int all, String href) {

        /** Copies. */
        public Chances {
            first = List.copyOf(first);
        }
    }

    /**
     * A measure that concerns a group.
     *
     * @param title what it is called
     * @param href where its page shows who takes part
     * @param cell when the group was heard, as a sign
     * @param heard the same in words
     * @param first when that was; empty when it is not known or was never
     * @param level how far the group took part at most; may be empty
     * @param next the next act on it, with its day; may be empty
     */
    public record Concerned(
            String title, String href, Cell cell, String heard, String first, String level, String next) {}

    /**
     * What the council has before it and behind it.
     *
     * @param coming what is planned
     * @param decided what it decided lately
     */
    public record Council(List<OverviewPages.Line> coming, List<OverviewPages.Line> decided) {

        /** Copies. */
        public Council {
            coming = List.copyOf(coming);
            decided = List.copyOf(decided);
        }
    }
}
