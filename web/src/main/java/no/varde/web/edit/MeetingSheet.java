package no.varde.web.edit;

import java.util.List;

/**
 * What the form of a meeting has beside its fields.
 *
 * @param sets what can be ticked at once
 * @param pressed the set that was ticked just now; empty when none was
 */
public record MeetingSheet(List<Ticks> sets, String pressed) {

    /** Copies. */
    public MeetingSheet {
        sets = List.copyOf(sets);
    }

    /**
     * What is ticked at once.
     *
     * @param value by which it is asked for
     * @param text what it is called, with how many it ticks
     * @param field the field in which it ticks
     * @param ticks what it ticks
     */
    public record Ticks(String value, String text, String field, List<String> ticks) {

        /** Copies. */
        public Ticks {
            ticks = List.copyOf(ticks);
        }

        /** What it ticks as the page carries it, a line each. */
        public String joined() {
            return String.join("\n", ticks);
        }
    }
}
