package no.varde.web.chart;

import java.util.List;

/**
 * A table of discs: groups by stages, and what it comes to in the last column.
 *
 * @param caption what the table shows
 * @param corner above the row's names
 * @param stages the columns
 * @param last above the last column
 * @param rows one for each group
 */
public record Grid(String caption, String corner, List<String> stages, String last, List<Row> rows) {

    /** Refuses a row that does not fit the columns. */
    public Grid {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.discs().size() != stages.size()) {
                throw new IllegalArgumentException("Not one disc a stage: " + row.name());
            }
        }
    }

    /**
     * One group.
     *
     * @param name its name
     * @param discs one for each stage
     * @param cell its state
     * @param words its state in words
     */
    public record Row(String name, List<Disc> discs, Cell cell, String words) {}
}
