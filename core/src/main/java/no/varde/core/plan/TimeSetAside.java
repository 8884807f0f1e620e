package no.varde.core.plan;

import java.math.BigDecimal;
import java.util.Optional;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Require;

/**
 * Time that was set aside for a measure (L17): a share of a post, relief cover, or something else. That none was set
 * aside is an answer too, and differs from not being known.
 *
 * @param kind what was set aside
 * @param percentOfPost the share of a full post in percent, above 0 and at most 10 000; only for a share of a post, and
 *     empty when the share is not known
 * @param note in words, such as "two hours every other week"; empty when nothing
 */
public record TimeSetAside(Kind kind, Optional<BigDecimal> percentOfPost, Optional<String> note) {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    /** What was set aside. */
    public enum Kind implements Labelled {
        /** A share of a post. */
        SHARE_OF_POST,
        /** Relief cover (vikar). */
        RELIEF_COVER,
        /** Something else, in words. */
        OTHER,
        /** Confirmed: none. */
        NONE;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "TimeSetAside." + name());
        }
    }

    /** Refuses a share outside its range or beside another kind. */
    public TimeSetAside {
        Require.nothingNull(kind, percentOfPost, note);
        percentOfPost.ifPresent(percent -> {
            if (kind != Kind.SHARE_OF_POST || percent.signum() <= 0 || percent.compareTo(MOST) > 0) {
                throw new IllegalArgumentException("No share of a post: " + percent + " %, " + kind);
            }
        });
        Require.text(note, "The note");
    }

    /** A share of a full post, in percent. */
    public static TimeSetAside percentOfPost(int percent) {
        return new TimeSetAside(Kind.SHARE_OF_POST, Optional.of(BigDecimal.valueOf(percent)), Optional.empty());
    }

    /** Confirmed that no time was set aside. */
    public static TimeSetAside none() {
        return new TimeSetAside(Kind.NONE, Optional.empty(), Optional.empty());
    }
}
