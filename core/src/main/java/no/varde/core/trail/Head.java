package no.varde.core.trail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last row of a trail and its seal, which depends on every row up to it. Written down outside, it shows later whether
 * anything before it was taken away or changed, and whether anything after it was cut off.
 *
 * @param number the number of the row; 1 or more
 * @param link the seal in small hexadecimal digits: all {@value #WHOLE} of them, or the first ones, at least
 *     {@value #SHORT}, as {@link #code} writes them
 */
public record Head(long number, String link) {

    /** How many digits a whole seal has. */
    public static final int WHOLE = 64;

    /** How many digits a code has: 80 bits. */
    public static final int SHORT = 20;

    private static final Pattern LINK = Pattern.compile("[0-9a-f]{" + SHORT + "," + WHOLE + "}");
    private static final Pattern CODE = Pattern.compile("(?<number>[1-9]\\d{0,17})-(?<link>[0-9a-f-]+)");

    /** Refuses a number below 1 and a link that is none. */
    public Head {
        if (number < 1 || !LINK.matcher(link).matches()) {
            throw new IllegalArgumentException("No head of a trail: " + number + ", '" + link + "'");
        }
    }

    /** A short form to be written down: {@code 1042-3f2a-9c1d-77e0-12ab-90fe}. */
    public String code() {
        return number + "-" + link.substring(0, SHORT).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Reads what {@link #code} wrote, also with blanks, capitals or more digits; empty when it is no such thing. */
    public static Optional<Head> parse(String code) {
        Matcher parts = CODE.matcher(
                code.replaceAll("\\s+", "").toLowerCase(Locale.ROOT).replaceAll("[\u2010-\u2015]", "-"));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String link = parts.group("link").replace("-", "");
        return LINK.matcher(link).matches()
                ? Optional.of(new Head(Long.parseLong(parts.group("number")), link))
                : Optional.empty();
    }

    /** Whether the two say the same, as far as both are written out. */
    public boolean agreesWith(Head other) {
        return number == other.number && (link.startsWith(other.link) || other.link.startsWith(link));
    }
}
