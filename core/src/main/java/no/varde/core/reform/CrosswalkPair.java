package no.varde.core.reform;

import java.util.Optional;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Require;

/**
 * Two areas of two reforms that ask for much the same, so that one piece of work can serve both. Refuses two areas of one
 * reform.
 *
 * @param first the id of one area
 * @param second the id of the other
 * @param reason what they have in common
 */
public record CrosswalkPair(String first, String second, LocalizedText reason) {

    /** Checks that the areas belong to two reforms. */
    public CrosswalkPair {
        Require.nothingNull(first, second, reason);
        Ids.check(first);
        Ids.check(second);
        if (reform(first).equals(reform(second))) {
            throw new IllegalArgumentException("A pair has areas of two reforms: " + first + ", " + second);
        }
    }

    /** The id of the first area's reform. */
    public String firstReform() {
        return reform(first);
    }

    /** The id of the second area's reform. */
    public String secondReform() {
        return reform(second);
    }

    /** The other area of the pair; empty when the area is not in it. */
    public Optional<String> other(String areaId) {
        return first.equals(areaId)
                ? Optional.of(second)
                : second.equals(areaId) ? Optional.of(first) : Optional.empty();
    }

    private static String reform(String areaId) {
        return areaId.substring(0, Math.max(0, areaId.indexOf('.')));
    }
}
