package no.varde.web.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.intake.CellText;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a number in a spreadsheet says to the one who reads it: the files keep days, shares and amounts alike as plain
 * numbers, and a format beside them tells which is meant.
 */
final class StoredNumber {

    /** Spreadsheets compute with 15 digits; the rest is noise of the binary form. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NOT_SHOWN = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern SCALED = Pattern.compile("[0#?](,+)(?=[^0#?]*$)");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Formats that files name by number alone: day, month and year in some order. */
    private static final Set<Integer> BUILT_IN_DAYS = Set.of(14, 15, 16, 22);

    private static final int MONTH_AND_YEAR = 17;

    private StoredNumber() {}

    /** The cell of a number with a format; {@code since1904} when the file counts its days from 1904. */
    static CellText cell(double value, int formatIndex, String format, boolean since1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime time = DateUtil.getLocalDateTime(value, since1904);
            if (time != null) {
                return date(value, time, formatIndex, format);
            }
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new CellText(String.valueOf(value), CellText.Kind.WITHOUT_VALUE);
        }
        String shown = format.split(";", 2)[0];
        if (NOT_SHOWN.matcher(shown).replaceAll("").indexOf('%') >= 0) {
            return new CellText(plain(BigDecimal.valueOf(value).movePointRight(2)) + " %", CellText.Kind.NUMBER);
        }
        String unit = unit(shown);
        int thousands = thousands(shown);
        if (thousands == 0) {
            return new CellText(plain(BigDecimal.valueOf(value)) + unit, CellText.Kind.NUMBER);
        } else if (unit.isEmpty()) {
            // What is shown may stand under a heading in thousands: «kr» says that this number does not.
            return new CellText(plain(BigDecimal.valueOf(value)) + " kr", CellText.Kind.NUMBER);
        }
        return new CellText(plain(BigDecimal.valueOf(value).movePointLeft(3 * thousands)) + unit, CellText.Kind.NUMBER);
    }

    /** How many times the format divides by a thousand: a comma after the last digit does, as in {@code #,##0.0,,}. */
    private static int thousands(String format) {
        Matcher commas = SCALED.matcher(NOT_SHOWN.matcher(format).replaceAll(""));
        return commas.find() ? commas.group(1).length() : 0;
    }

    private static CellText date(double value, LocalDateTime time, int formatIndex, String format) {
        String letters = NOT_SHOWN.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean monthOnly = formatIndex == MONTH_AND_YEAR;
        boolean day = !monthOnly && (letters.indexOf('d') >= 0 || BUILT_IN_DAYS.contains(formatIndex));
        boolean year = monthOnly || letters.indexOf('y') >= 0 || letters.indexOf('å') >= 0;
        if (value < 1 || !(day || year)) {
            return CellText.of(CLOCK.format(time));
        }
        String text = time.toLocalDate().toString();
        if (!day) {
            boolean month = monthOnly || letters.indexOf('m') >= 0;
            text = month ? YearMonth.from(time).toString() : String.valueOf(time.getYear());
        }
        return new CellText(text, CellText.Kind.DATE);
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
        return Math.abs(rounded.scale()) > 30 || rounded.precision() - rounded.scale() > 30
                ? rounded.toString()
                : rounded.toPlainString();
    }

    /** Words that the format writes after the number, such as «mill» or «årsverk»: without them 1.2 is another amount. */
    private static String unit(String format) {
        StringBuilder unit = new StringBuilder();
        Matcher words = QUOTED.matcher(format);
        while (words.find()) {
            String word = words.group(1).strip();
            if (word.chars().anyMatch(Character::isLetter)) {
                unit.append(' ').append(word);
            }
        }
        return unit.toString();
    }
}
