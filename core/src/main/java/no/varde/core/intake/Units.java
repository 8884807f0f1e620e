package no.varde.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The unit of the amounts where it stands elsewhere than in their heading: «Alle tall i hele tusen» above a table. */
final class Units {

    private static final String UNIT =
            "(?:1[ .\\u00a0]?000|tusen|thousands?|mill(?:\\.|ion\\p{L}*)?|mnok|mkr|tkr|tnok|knok|kkr)";
    private static final Pattern SAID = Pattern.compile("(?iU)"
            + "\\b(?:beløp\\p{L}*|tall\\p{L}*|tal|tala|kostnad\\p{L}*|summer|summar|budsjett\\p{L}*|økonomi|amounts?|figures|costs?|kroner|kr|nok)\\b[^\\d]{0,30}?\\b(?:i|in|x)\\s+(?:hele\\s+|heile\\s+)?"
            + UNIT
            + "|\\b(?:i|in)\\s+(?:hele\\s+|heile\\s+)?" + UNIT + "\\s*(?:kr|kroner|nok)\\b"
            + "|^\\W*(?:i\\s+|in\\s+)?(?:hele\\s+|heile\\s+)?(?:" + UNIT
            + "\\s*(?:kr\\.?|kroner|nok)|tkr|tnok|knok|kkr|mnok|mkr|nok\\s*" + UNIT + "|kr\\s*" + UNIT + ")\\W*$");

    private Units() {}

    /**
     * The words that give each column of amounts its unit; nothing for those whose heading has one.
     *
     * @return by column, counted from 0
     */
    static Map<Integer, String> of(SheetText sheet, Mapping mapping) {
        Map<Integer, String> units = new TreeMap<>();
        mapping.columns().forEach((column, meaning) -> {
            if (meaning == Column.COST && !Money.hasUnit(mapping.heading(column))) {
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
                said.add(0, above(sheet, row, column));
            }
            if (row.number() < first || row.filled() == 1) {
                row.cells().forEach(cell -> said.add(cell.text()));
            }
        }
        return said.stream()
                .map(Words::oneLine)
                .filter(text -> SAID.matcher(text).find())
                .findFirst();
    }

    /** The text of a row over a column, also when it stands in a cell that is merged over it. */
    private static String above(SheetText sheet, RowText row, int column) {
        return sheet.merged().stream()
                .filter(range -> range.contains(row.number(), column))
                .map(range -> row.cell(range.firstColumn()).text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(row.cell(column).text());
    }
}
