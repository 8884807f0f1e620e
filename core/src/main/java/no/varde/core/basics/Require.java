package no.varde.core.basics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The checks that values share: nothing in them is null, and no id or text is blank. */
public final class Require {

    private Require() {}

    /**
     * Refuses null in any place.
     *
     * @throws NullPointerException telling which place, counted from 1
     */
    public static void nothingNull(@Nullable Object... components) {
        for (int i = 0; i < components.length; i++) {
            if (components[i] == null) {
                throw new NullPointerException("Null where a value is needed, in place " + (i + 1)
                        + "; what is not known is an empty Optional or a constant that says so");
            }
        }
    }

    /** Refuses an id that no {@link Ref} could hold, blank or longer than {@link Ref#MAX_ID}, naming whose it was. */
    public static String id(String id, String whose) {
        if (id.isBlank() || id.length() > Ref.MAX_ID) {
            throw new IllegalArgumentException(
                    whose + " has 1 to " + Ref.MAX_ID + " characters, not blank: '" + id + "'");
        }
        return id;
    }

    /** Refuses blank text, naming what it was meant to be. */
    public static String text(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return text;
    }

    /** Refuses text that is there but blank; what nobody wrote is an empty {@code Optional}. */
    public static void text(Optional<String> text, String what) {
        text.ifPresent(present -> text(present, what));
    }
}
