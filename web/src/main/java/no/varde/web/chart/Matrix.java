package no.varde.web.chart;

import java.util.List;

/**
 * The table of areas, one row an area: choices, measures, who is heard, who has decided, where it came from, what is
 * seen. At a narrow width each row becomes a card with the same signs.
 *
 * @param caption what the table shows, in one sentence
 * @param heads the words above the columns
 * @param groups the columns of who is heard
 * @param legs the columns of who has decided
 * @param sections the reforms with their areas
 */
public record Matrix(String caption, Heads heads, List<Column> groups, List<Column> legs, List<Section> sections) {

    /** Refuses a row whose cells do not fit the columns. */
    public Matrix {
        groups = List.copyOf(groups);
        legs = List.copyOf(legs);
        sections = List.copyOf(sections);
        for (Section section : sections) {
            for (Row row : section.rows()) {
                if (row.groups().size() != groups.size() || row.legs().size() != legs.size()) {
                    throw new IllegalArgumentException("Not one cell a column: " + row.name());
                }
            }
        }
    }

    /** The number of columns in all. */
    public int columns() {
        return 5 + groups.size() + legs.size();
    }

    /**
     * The words above the columns.
     *
     * @param area above the areas
     * @param choices above the choices
     * @param measures above the number of measures
     * @param groups above the columns of who is heard
     * @param legs above the columns of who has decided
     * @param origin above where it came from
     * @param seen above what is seen
     */
    public record Heads(
            String area, String choices, String measures, String groups, String legs, String origin, String seen) {}

    /**
     * One narrow column.
     *
     * @param letter its letter in the reader's language
     * @param name its name in words
     */
    public record Column(String letter, String name) {}

    /**
     * A reform.
     *
     * @param name its name
     * @param href where its name leads
     * @param note its period and the like
     * @param measures how many measures serve it, in words
     * @param measuresHref the list behind the number
     * @param rows its areas
     */
    public record Section(
            String name, String href, String note, String measures, String measuresHref, List<Row> rows) {}

    /**
     * An area.
     *
     * @param name its name
     * @param href where its name leads
     * @param choices a cell for each solution
     * @param measures how many measures serve it
     * @param measuresHref the list behind the number
     * @param groups a cell for each column of groups; {@link Cell#none} for one that it does not concern
     * @param legs a cell for each column of legs
     * @param origins where it came from; none when it has no measures
     * @param seen how many findings of each kind
     */
    public record Row(
            String name,
            String href,
            List<Cell> choices,
            int measures,
            String measuresHref,
            List<Cell> groups,
            List<Cell> legs,
            List<Origin> origins,
            List<Seen> seen) {}

    /**
     * How many measures came from somebody.
     *
     * @param words how many and from whom, such as "2 nasjonalt"
     * @param href the list behind the number
     */
    public record Origin(String words, String href) {}

    /**
     * How many findings of a kind.
     *
     * @param kind the shape
     * @param count how many
     * @param label in words, such as "2 ting gjenstår"
     * @param href the list behind the number
     */
    public record Seen(Kind kind, int count, String label, String href) {}
}
