package no.varde.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The unit of the amounts where it stands elsewhere than in their heading: «Alle tall i hele tusen» above a table. */
final class Units {

    private static final String UNIT =
            "(?:1[ .\\u00a0]?000|tusen|thousands?|mill(?:\\.|ion\\p{L}*)?|mnok|mkr|tkr|tnok|knok|kkr)";
    private static final String KRONER = "(?:kr\\.?|kroner|nok)";
    private static final String IN = "(?:i|in)\\s+";
    private static final String WHOLE = "(?:hele\\s+|heile\\s+|whole\\s+)?";
    private static final String OF_AMOUNTS =
            "\\b(?:beløp\\p{L}*|tall\\p{L}*|tal|tala|kostnad\\p{L}*|summer|summar|budsjett\\p{L}*|økonomi|amounts?|figures|costs?|kroner|kr|nok)\\b[^\\d]{0,30}?\\b";
    private static final String THOUSANDS_ALONE = "(?:(?:" + IN + ")?" + WHOLE + "(?:" + UNIT + "\\s*" + KRONER
            + "|tkr|tnok|knok|kkr|mnok|mkr|" + KRONER + "\\s*" + UNIT + ")|" + IN + WHOLE + UNIT + ")";
    private static final String KRONER_ALONE = "(?:(?:" + IN + ")?" + WHOLE + KRONER + ")";

    /** Thousands or millions: among words of amounts, as a cell of their own, in brackets, or last in a title. */
    private static final Pattern THOUSANDS = Pattern.compile("(?iU)" + OF_AMOUNTS + "(?:i|in|x)\\s+" + WHOLE + UNIT
            + "|\\b" + IN + WHOLE + UNIT + "\\s*(?:kr|kroner|nok)\\b"
            + "|^\\W*" + THOUSANDS_ALONE + "\\W*$|[(\\[]\\s*" + THOUSANDS_ALONE + "\\s*[)\\]]"
            + "|[-–—:,;]\\s*" + WHOLE + "(?:tusen|mill(?:\\.|ion\\p{L}*))\\s*" + KRONER + "\\W*$");

    /** Kroner, said outright, with the thousands that may follow. */
    private static final Pattern KRONER_SAID = Pattern.compile("(?iU)(?:" + OF_AMOUNTS + IN + WHOLE + KRONER + "|^\\W*"
            + KRONER_ALONE + "\\W*$|[(\\[]\\s*" + KRONER_ALONE + "\\s*[)\\]]|\\b(?:hele|heile|whole)\\s+" + KRONER
            + ")(?:\\s*" + UNIT + ")?");

    private static final Pattern ALONE =
            Pattern.compile("(?iU)\\W*(?:" + THOUSANDS_ALONE + "|" + KRONER_ALONE + ")\\W*");
    private static final int LONGEST = 40;

    private Units() {}

    /**
     * The words that give each column of amounts its unit: thousands or millions before kroner, which a heading often says too;
     * nothing for those whose heading has one.
     *
     * @return by column, counted from 0
     */
    static Map<Integer, String> of(SheetText sheet, Mapping mapping) {
        Map<Integer, String> units = new TreeMap<>();
        mapping.columns().forEach((column, meaning) -> {
            boolean amounts = meaning == Column.COST || meaning == Column.COST_YEAR;
            if (amounts && !Money.hasUnit(mapping.heading(column))) {
                unit(sheet, mapping, column).ifPresent(unit -> units.put(column, unit));
            }
        });
        return units;
    }

    private static Optional<String> unit(SheetText sheet, Mapping mapping, int column) {
        List<String> said = new ArrayList<>();
        int first = mapping.headingRows().isEmpty() ? 0 : mapping.headingRows().get(0);
        for (RowText row : sheet.rows()) {
            boolean heading = row.number() <= mapping.lastHeadingRow();
            if (heading) {
                said.add(0, above(sheet, row, column, mapping.lastHeadingRow()));
            }
            if (row.number() < first || row.filled() == 1) {
                row.cells().forEach(cell -> said.add(cell.text()));
            }
        }
        below(sheet, mapping)
                .map(row -> row.cell(column).text())
                .filter(Units::isUnit)
                .ifPresent(unit -> said.add(0, unit));
        List<String> lines = said.stream()
                .filter(text -> !text.isBlank())
                .map(Words::oneLine)
                .toList();
        return lines.stream()
                .filter(text -> THOUSANDS.matcher(text).find())
                .findFirst()
                .or(() -> Money.saysUnit(mapping.heading(column)) ? Optional.empty() : kroner(lines));
    }

    private static Optional<String> kroner(List<String> lines) {
        return lines.stream()
                .flatMap(text -> KRONER_SAID.matcher(text).results())
                .map(MatchResult::group)
                .findFirst();
    }

    /** The row of units below the headings: it names no measure, and says the unit of a column of amounts. */
    static Optional<RowText> below(SheetText sheet, Mapping mapping) {
        int title = mapping.find(Column.TITLE).orElse(-1);
        return sheet.rows().stream()
                .filter(row -> row.number() > mapping.lastHeadingRow() && row.filled() > 0)
                .findFirst()
                .filter(row -> !mapping.headingRows().isEmpty() && title >= 0)
                .filter(row -> row.cell(title).isBlank())
                .filter(row -> mapping.columns().entrySet().stream()
                        .filter(each -> each.getValue() == Column.COST || each.getValue() == Column.COST_YEAR)
                        .anyMatch(each -> isUnit(row.cell(each.getKey()).text())));
    }

    private static boolean isUnit(String text) {
        return text.length() < LONGEST && ALONE.matcher(text).matches();
    }

    /** The text of a row over a column, also when it stands in a cell that is merged over it or begins to its left. */
    private static String above(SheetText sheet, RowText row, int column, int lastHeadingRow) {
        return sheet.merged().stream()
                .filter(range -> range.contains(row.number(), column))
                .map(range -> row.cell(range.firstColumn()).text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> {
                    int left = column;
                    while (row.number() < lastHeadingRow
                            && left > 0
                            && row.cell(left).isBlank()) {
                        left--;
                    }
                    return row.cell(left).text();
                });
    }
}
