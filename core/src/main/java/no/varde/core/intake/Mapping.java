package no.varde.core.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import no.varde.core.basics.Require;

/**
 * Where the headings of a sheet stand and what each column holds: proposed by {@link Intake#propose}, changed by hand
 * where it is wrong.
 *
 * @param headingRows the numbers of the rows that hold headings, upper first; empty when the sheet has none
 * @param headings the heading of each column that has one, by column counted from 0
 * @param columns what each filled column holds, by column counted from 0
 */
public record Mapping(
        List<Integer> headingRows, NavigableMap<Integer, String> headings, NavigableMap<Integer, Column> columns) {

    /** Copies, and refuses a meaning that stands twice where it may stand once. */
    public Mapping {
        Require.nothingNull(headingRows, headings, columns);
        headingRows = List.copyOf(headingRows);
        headings = Collections.unmodifiableNavigableMap(new TreeMap<>(headings));
        columns = Collections.unmodifiableNavigableMap(new TreeMap<>(columns));
        for (Column column : Column.values()) {
            long times =
                    columns.values().stream().filter(each -> each == column).count();
            if (column.standsOnce() && times > 1) {
                throw new IllegalArgumentException("Column " + column + " stands " + times + " times");
            }
        }
    }

    /** The same with another meaning of a column; a column that had a meaning that stands once becomes a note. */
    public Mapping with(int column, Column meaning) {
        NavigableMap<Integer, Column> changed = new TreeMap<>(columns);
        if (meaning.standsOnce()) {
            changed.replaceAll((any, old) -> old == meaning ? Column.NOTE : old);
        }
        changed.put(column, meaning);
        return new Mapping(headingRows, headings, changed);
    }

    /** The column that holds something that stands at most once; empty when none does. */
    public Optional<Integer> find(Column meaning) {
        return columns.entrySet().stream()
                .filter(each -> each.getValue() == meaning)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether there is enough to read measures by: a column with their titles. */
    public boolean isEnough() {
        return find(Column.TITLE).isPresent();
    }

    /** The heading of a column, or its letter when it has none. */
    public String heading(int column) {
        return headings.getOrDefault(column, SheetText.columnName(column));
    }

    /** The last row of the headings; 0 when there are none. */
    int lastHeadingRow() {
        return headingRows.isEmpty() ? 0 : headingRows.get(headingRows.size() - 1);
    }
}
