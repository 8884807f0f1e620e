package no.varde.web.influence;

import java.util.List;

/**
 * The groups and what each can still influence, as the template reads it.
 *
 * @param said what it shows, in a sentence
 * @param lines the groups
 */
public record GroupsSheet(String said, List<Line> lines) {

    /** Copies. */
    public GroupsSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One group.
     *
     * @param name the group
     * @param href its page
     * @param open on how many measures it can still change something
     * @param dated how many of them have a last useful day that has not passed
     * @param next the first of these days; empty when there is none
     */
    public record Line(String name, String href, String open, String dated, String next) {}
}
