package no.varde.web.exchange;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.varde.core.intake.CellText;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What the numbers of a spreadsheet say to the one who reads it: the files keep days, shares and amounts alike as plain
 * numbers, and a format beside them tells which is meant. Each format is read once. Not for several threads.
 */
final class StoredNumbers {

    private static final Pattern NOT_SHOWN = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Formats that files name by number alone: day, month and year in some order. */
    private static final Set<Integer> BUILT_IN_DAYS = Set.of(14, 15, 16, 22);

    private static final int MONTH_AND_YEAR = 17;

    /** Spreadsheets take no longer format; what is longer is no format of theirs. */
    private static final int LONGEST = 255;

    private final boolean since1904;
    private final Map<Style, Shown> seen = new HashMap<>();

    /** Takes whether the file counts its days from 1904. */
    StoredNumbers(boolean since1904) {
        this.since1904 = since1904;
    }

    private record Style(int index, String format) {}

    /** What is known of a format once it is read. */
    private record Shown(boolean isTime, List<FormatSection> sections) {

        static Shown of(Style style) {
            boolean builtIn = style.format.equals(BuiltinFormats.getBuiltinFormat(style.index));
            return new Shown(
                    DateUtil.isADateFormat(style.index, style.format),
                    FormatSection.of(style.format.length() > LONGEST ? "" : style.format, builtIn));
        }

        CellText number(double value) {
            FormatSection first = sections.get(0);
            for (FormatSection each : first.hasCondition() ? sections : List.<FormatSection>of()) {
                if (each.holds(value)) {
                    return each.cell(value);
                }
            }
            return first.cell(value);
        }
    }

    /** The cell of a number with a format. */
    CellText cell(double value, int formatIndex, String format) {
        Style style = new Style(formatIndex, format);
        Shown shown = seen.computeIfAbsent(style, Shown::of);
        if (shown.isTime && DateUtil.isValidExcelDate(value)) {
            LocalDateTime time = DateUtil.getLocalDateTime(value, since1904);
            if (time != null) {
                return date(value, time, formatIndex, format);
            }
        }
        return Double.isNaN(value) || Double.isInfinite(value)
                ? new CellText(String.valueOf(value), CellText.Kind.WITHOUT_VALUE)
                : shown.number(value);
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
}
