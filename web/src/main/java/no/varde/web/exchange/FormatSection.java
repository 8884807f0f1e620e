package no.varde.web.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.intake.CellText;

/** One section of a number's format, which may count for some numbers only: {@code [>=1000]#,##0\ "kr"}. */
final class FormatSection {

    /** Spreadsheets compute with 15 digits; the rest is noise of the binary form. */
    private static final MathContext DIGITS = new MathContext(15);

    /** What says by itself that a number is divided: without it, «85» of 85 000 would be another amount. */
    private static final Pattern SAYS_SCALE = Pattern.compile(
            "(?iU)(?<!\\p{L})(?:t\\.?\\s?kr|tnok|k|kkr|knok|tusen|thousand|1[ .\\u00a0]?000|m\\.?\\s?kr|m|mnok|mill|million\\p{L}*|mrd|milliard\\p{L}*)(?!\\p{L})");

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)");

    private String operator = "";
    private double bound;
    private boolean share;
    private int thousands;
    private String unit = "";

    private FormatSection() {}

    /**
     * The sections of a format.
     *
     * @param builtIn whether files name it by number alone; then the reader's own currency stands where it has a dollar
     */
    static List<FormatSection> of(String format, boolean builtIn) {
        List<FormatSection> sections = new ArrayList<>();
        int at = 0;
        while (at <= format.length()) {
            Scan scan = new Scan(format, at, builtIn);
            sections.add(scan.section());
            at = scan.at + 1;
        }
        return sections;
    }

    boolean hasCondition() {
        return !operator.isEmpty();
    }

    /** Whether it counts for a number; always, where it has no condition. */
    boolean holds(double value) {
        return switch (operator) {
            case "<" -> value < bound;
            case "<=" -> value <= bound;
            case ">" -> value > bound;
            case ">=" -> value >= bound;
            case "<>" -> value != bound;
            case "=" -> value == bound;
            default -> true;
        };
    }

    /** The number as it is shown; what is divided without saying so is given whole, as kroner or with its own unit. */
    CellText cell(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        String text;
        if (share) {
            text = plain(exact.movePointRight(2)) + " %";
        } else if (thousands == 0 || SAYS_SCALE.matcher(unit).find()) {
            text = plain(exact.movePointLeft(3 * thousands)) + unit;
        } else {
            // What is shown may stand under a heading in thousands: as if somebody had written it, «kr» says that this
            // number does not.
            return CellText.of(plain(exact) + (unit.isEmpty() ? " kr" : unit));
        }
        return new CellText(text, CellText.Kind.NUMBER);
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
        return Math.abs(rounded.scale()) > 30 || rounded.precision() - rounded.scale() > 30
                ? rounded.toString()
                : rounded.toPlainString();
    }

    /** Reads one section sign by sign, up to the semicolon that ends it. */
    private static final class Scan {

        private final FormatSection section = new FormatSection();
        private final StringBuilder words = new StringBuilder();
        private final String format;
        private final boolean builtIn;
        private int at;
        private int commas;
        private char before;

        private Scan(String format, int from, boolean builtIn) {
            this.format = format;
            this.at = from;
            this.builtIn = builtIn;
        }

        private FormatSection section() {
            while (at < format.length() && format.charAt(at) != ';') {
                char sign = format.charAt(at);
                take(sign);
                before = sign;
                at++;
            }
            section.thousands += commas;
            endWords();
            return section;
        }

        private void take(char sign) {
            switch (sign) {
                case '"' -> words.append(upTo('"'));
                case '[' -> bracket(upTo(']'));
                case '\\' -> words.append(next());
                case '_', '*' -> {
                    next();
                    words.append(' ');
                }
                case '0', '#', '?' -> {
                    endWords();
                    commas = 0;
                }
                case ',' -> commas += isDigit(before) || before == ',' ? 1 : 0;
                case '.' -> point();
                case '%' -> section.share = true;
                default -> {
                    boolean shown = sign == ' ' || isCurrency(sign) || (sign == '-' && before == '.');
                    words.append(shown ? String.valueOf(sign) : "");
                }
            }
        }

        /** Commas before the decimal sign divide too; a decimal sign without decimals is that of «250,-». */
        private void point() {
            section.thousands += commas;
            commas = 0;
            boolean decimals = at + 1 < format.length() && isDigit(format.charAt(at + 1));
            words.append(decimals ? "" : ",");
        }

        private void bracket(String inside) {
            Matcher condition = CONDITION.matcher(inside);
            if (inside.startsWith("$")) {
                int dash = inside.indexOf('-', 1);
                words.append(inside, 1, dash < 0 ? inside.length() : dash);
            } else if (condition.matches()) {
                section.operator = condition.group(1);
                section.bound = Double.parseDouble(condition.group(2));
            }
        }

        private void endWords() {
            String said = words.toString().strip();
            words.setLength(0);
            if (said.equals(",-") || said.equals(",–") || (builtIn && said.equals("$"))) {
                said = "kr";
            }
            if (said.chars().anyMatch(each -> Character.isLetter(each) || each == '%' || isCurrency(each))) {
                section.unit += " " + said;
            }
        }

        private char next() {
            at = Math.min(at + 1, format.length() - 1);
            return format.charAt(at);
        }

        private String upTo(char end) {
            int until = format.indexOf(end, at + 1);
            String inside = format.substring(at + 1, until < 0 ? format.length() : until);
            at = until < 0 ? format.length() - 1 : until;
            return inside;
        }

        private static boolean isDigit(char sign) {
            return sign == '0' || sign == '#' || sign == '?';
        }

        private static boolean isCurrency(int sign) {
            return Character.getType(sign) == Character.CURRENCY_SYMBOL;
        }
    }
}
