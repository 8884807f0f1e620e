package org.example.embedding;

import java.time.LocalDate;
import no.varde.core.basics.When;

/** What an application does with the core: it asks when a time that may be vague is over. */
public final class Deadline {
    private Deadline() {}

    /** Whether a time, written as a day, a month or a year, is over on a day. */
    public static boolean isOver(String written, LocalDate day) {
        return When.parse(written).isBefore(day);
    }
}
