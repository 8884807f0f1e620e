package no.varde.core.privacy;

import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;

/**
 * A fact in which somebody is named, or which they wrote in their own name.
 *
 * @param fact the fact with the wording that names them last: the present one, or an earlier one
 * @param how how it names them, and so what is done when it shall do so no more
 */
public record Named(Fact fact, How how) {

    /** How a fact names somebody. */
    public enum How {
        /** It says the name now: the name is taken out, and earlier wordings that say it are erased. */
        NOW,
        /** Only earlier wordings, or one that was entered in error, say the name: these are erased. */
        EARLIER,
        /** Only answers of imports that are remembered with it say the name: these are forgotten. */
        ANSWERS,
        /** Another's comment says the name: the name is taken out, and the rest stays as its author wrote it. */
        ANOTHERS_COMMENT,
        /** A comment of their own: it goes as a whole. */
        OWN_COMMENT;

        /** Whether all that is known of it goes, and not the name alone. */
        public boolean isWhole() {
            return this == OWN_COMMENT;
        }
    }

    /** The fact's reference. */
    public Ref ref() {
        return fact.ref();
    }
}
