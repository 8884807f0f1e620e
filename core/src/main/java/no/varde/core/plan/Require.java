package no.varde.core.plan;

import java.util.Optional;

/** The checks that the facts of this room share. */
final class Require {

    private Require() {}

    /** Refuses blank text, naming what it was meant to be. */
    static String text(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return text;
    }

    /** Refuses text that is there but blank. */
    static void text(Optional<String> text, String what) {
        text.ifPresent(present -> text(present, what));
    }
}
