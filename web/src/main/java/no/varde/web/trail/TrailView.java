package no.varde.web.trail;

import java.util.List;
import no.varde.web.http.Choice;

/**
 * Some rows of a trail on a page.
 *
 * @param form what was asked for
 * @param all how many rows fit it
 * @param lines the rows, the newest first
 * @param people who can be asked for
 * @param kinds which kinds of things can be asked for
 * @param older the address of the rows before these; empty when there are none
 * @param head the trail's last row and seal, to be written down; empty when it has no rows
 */
public record TrailView(
        TrailForm form,
        long all,
        List<TrailLine> lines,
        List<Choice> people,
        List<Choice> kinds,
        String older,
        String head) {

    /** Copies. */
    public TrailView {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
        kinds = List.copyOf(kinds);
    }
}
