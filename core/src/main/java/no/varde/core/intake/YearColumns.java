package no.varde.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns side by side that tell what a measure costs in one year each: «Budsjett 2025» and «Budsjett 2026», «2025» and «2026». */
final class YearColumns {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    /** What stands beside a year and says no more than that it is one, or the unit. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?iU)[(\\[].*?[)\\]]|\\b(?:år|året|year|i|in|hele|heile|1[ .\\u00a0]?000|tusen|thousands?|mill|kr|kroner|nok|tkr|mnok)\\b|[^\\p{L}\\d]+");

    private static final int ROWS_LOOKED_AT = 40;

    private final SheetText sheet;
    private final Function<String, Optional<Column>> meaning;

    /**
     * Looks for them in a sheet.
     *
     * @param meaning what a heading without a year means
     */
    YearColumns(SheetText sheet, Function<String, Optional<Column>> meaning) {
        this.sheet = sheet;
        this.meaning = meaning;
    }

    /** The years that a heading names, in one text, or the heading itself where it names none. */
    static String years(String heading) {
        List<String> years =
                YEAR.matcher(heading).results().map(each -> each.group(1)).toList();
        return years.isEmpty() ? heading : String.join(" ", years);
    }

    /** Whether a heading is a year and nothing else but perhaps a unit. */
    static boolean isBare(String heading) {
        return rest(heading).filter(String::isEmpty).isPresent();
    }

    /** A heading without its one year and what may stand beside it; empty when it names no year, or several. */
    private static Optional<String> rest(String heading) {
        Matcher year = YEAR.matcher(heading);
        if (!year.find()) {
            return Optional.empty();
        }
        String without = heading.substring(0, year.start()) + " " + heading.substring(year.end());
        return YEAR.matcher(without).find()
                ? Optional.empty()
                : Optional.of(BESIDE.matcher(without).replaceAll(" ").strip());
    }

    /**
     * The columns, where there are two or more.
     *
     * @param own the heading of each column
     * @param upper the heading that stands over each column
     * @param columns what the columns are taken for so far: notes and costs are looked at
     */
    List<Integer> find(
            NavigableMap<Integer, String> own,
            NavigableMap<Integer, String> upper,
            NavigableMap<Integer, Column> columns,
            int lastHeadingRow) {
        List<Integer> found = new ArrayList<>();
        own.forEach((column, heading) -> {
            Column now = columns.get(column);
            if ((now == Column.NOTE || now == Column.COST)
                    && isOfAmounts(column, heading, upper.getOrDefault(column, ""), lastHeadingRow)) {
                found.add(column);
            }
        });
        return found.size() < 2 ? List.of() : found;
    }

    private boolean isOfAmounts(int column, String heading, String over, int lastHeadingRow) {
        Optional<String> rest = rest(heading);
        if (rest.isEmpty()) {
            return false;
        } else if (!rest.get().isEmpty()) {
            return means(rest.get());
        }
        boolean alone = over.isEmpty() || over.equals(heading);
        return alone ? holdsAmounts(column, lastHeadingRow) : means(over);
    }

    private boolean means(String heading) {
        return meaning.apply(YEAR.matcher(heading).replaceAll(" "))
                .filter(Column.COST::equals)
                .isPresent();
    }

    /** Whether most of what stands below a bare year are amounts: not ticks, and not words. */
    private boolean holdsAmounts(int column, int lastHeadingRow) {
        List<CellText> cells = sheet.rows().stream()
                .filter(row -> row.number() > lastHeadingRow)
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank() && !Marks.isNothing(cell.text()))
                .limit(ROWS_LOOKED_AT)
                .toList();
        long amounts = cells.stream()
                .filter(cell -> PlainNumber.read(cell.text(), cell.kind() == CellText.Kind.NUMBER)
                                .isPresent()
                        || (Money.cellSaysUnit(cell.text())
                                && cell.text().chars().anyMatch(Character::isDigit)))
                .count();
        return amounts * 2 > cells.size();
    }
}
