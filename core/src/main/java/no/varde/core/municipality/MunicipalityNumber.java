package no.varde.core.municipality;

import java.util.Optional;
import java.util.regex.Pattern;
import no.varde.core.basics.Require;

/**
 * The number of a municipality: four digits as text, since it may begin with a zero (Oslo is {@code 0301}). The first two
 * are the county's. A number tells municipalities apart; a name does not (two Herøy, two Våler). Refuses anything else
 * than four digits.
 *
 * @param text the four digits
 */
public record MunicipalityNumber(String text) implements Comparable<MunicipalityNumber> {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    /** Checks the digits. */
    public MunicipalityNumber {
        Require.nothingNull(text);
        if (!FOUR_DIGITS.matcher(text).matches()) {
            throw new IllegalArgumentException("A municipality's number has four digits: '" + text + "'");
        }
    }

    /** The number of a text with four digits. */
    public static MunicipalityNumber of(String text) {
        return new MunicipalityNumber(text);
    }

    /** The number in what somebody wrote; empty when it is not four digits. */
    public static Optional<MunicipalityNumber> parse(String written) {
        String stripped = written.strip();
        return FOUR_DIGITS.matcher(stripped).matches() ? Optional.of(of(stripped)) : Optional.empty();
    }

    /** The two digits of the county. */
    public String county() {
        return text.substring(0, 2);
    }

    @Override
    public int compareTo(MunicipalityNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
