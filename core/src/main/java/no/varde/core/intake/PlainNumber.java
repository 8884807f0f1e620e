package no.varde.core.intake;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell that holds one number and nothing else: «250», «1 200», «85.000,50».
 *
 * @param value the number, zero or more
 * @param decimals how many digits stand behind the decimal sign, 0 to 2 in a text
 */
record PlainNumber(BigDecimal value, int decimals) {

    private static final int LONGEST = 24;
    private static final int GROUP = 3;

    /**
     * Reads a cell; it is looked at sign by sign, since large sheets have one in each row.
     *
     * @param stored whether the file keeps it as a number, with a decimal point
     * @return empty when there is anything else in it, or when comma or full stop can mean two things
     */
    static Optional<PlainNumber> read(String text, boolean stored) {
        String stripped = Words.strip(text);
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(stripped.length());
        int sinceSign = -1;
        int sinceSpace = -1;
        boolean several = false;
        char sign = 0;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                sinceSign += sinceSign >= 0 ? 1 : 0;
                sinceSpace += sinceSpace >= 0 && sinceSign < 0 ? 1 : 0;
            } else if (isSpace(c) && sinceSign < 0 && (sinceSpace < 0 || sinceSpace == GROUP)) {
                sinceSpace = 0;
            } else if ((c == '.' || c == ',') && (sinceSign < 0 || sinceSign == GROUP)) {
                several |= c == sign;
                sign = c;
                sinceSign = 0;
            } else {
                return Optional.empty();
            }
        }
        boolean whole = digits.length() > 0 && digits.charAt(0) != '.' && (sinceSpace < 0 || sinceSpace == GROUP);
        int decimals = sinceSign < 0 || (!stored && sinceSign == GROUP && (several || sign == '.')) ? 0 : sinceSign;
        boolean clear = sinceSign != 0 && (stored || decimals < GROUP);
        return whole && clear && decimals < digits.length()
                ? Optional.of(new PlainNumber(new BigDecimal(digits.toString()).movePointLeft(decimals), decimals))
                : Optional.empty();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2007' || c == '\u2009' || c == '\u202f';
    }
}
