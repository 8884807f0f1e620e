package no.varde.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.varde.core.basics.Message;

/** What is said of a sheet as a whole and needs no answer. */
final class Remarks {

    private static final int MOST_COMMENTS = 50;

    private final Source source;
    private final CostColumns costs;
    private final Collection<RowDraft> drafts;

    Remarks(Source source, CostColumns costs, Collection<RowDraft> drafts) {
        this.source = source;
        this.costs = costs;
        this.drafts = drafts;
    }

    /**
     * Everything that is said.
     *
     * @param sum what the rows cost together, in kroner
     * @param emptied how many measures have something recorded that stands empty in the sheet
     */
    List<Message> all(BigDecimal sum, int emptied) {
        List<Message> remarks = new ArrayList<>();
        if (source.mapping.headingRows().isEmpty()) {
            remarks.add(Doubt.message("sheet.noheading"));
        }
        if (!source.mapping.isEnough()) {
            remarks.add(Doubt.message("sheet.notitle"));
        }
        int hidden = (int) drafts.stream().filter(draft -> draft.hidden).count();
        if (hidden > 0) {
            remarks.add(Doubt.message("sheet.hiddenrows", hidden));
        }
        List<Object> hiddenColumns = new ArrayList<>();
        source.sheet.hiddenColumns().stream()
                .sorted()
                .filter(source.mapping.columns()::containsKey)
                .forEach(column -> hiddenColumns.add(source.mapping.heading(column)));
        if (!hiddenColumns.isEmpty()) {
            remarks.add(Doubt.message("sheet.hiddencolumns", hiddenColumns));
        }
        if (emptied > 0) {
            remarks.add(Doubt.message("sheet.emptied", emptied));
        }
        comments(remarks);
        totals(remarks, sum);
        new Headings(source.sheet, source.names).twice(source.mapping).forEach((column, meaning) -> {
            int other = source.mapping.find(meaning).orElseThrow();
            remarks.add(Doubt.message("sheet.twice", named(column, other), meaning, named(other, column)));
        });
        source.units.forEach((column, unit) -> {
            if (Money.hasUnit(unit)) {
                remarks.add(Doubt.message("sheet.unit", source.mapping.heading(column), unit));
            }
        });
        costs.remark().ifPresent(remarks::add);
        List<Object> notes = new ArrayList<>();
        for (Map.Entry<Integer, Column> column : source.mapping.columns().entrySet()) {
            if (column.getValue() == Column.NOTE) {
                notes.add("«" + source.mapping.heading(column.getKey()) + "»");
            }
        }
        if (!notes.isEmpty()) {
            remarks.add(Doubt.message("sheet.notes", notes));
        }
        return remarks;
    }

    /** A column by its heading, and by its letters too where the other one has the same. */
    private String named(int column, int other) {
        String heading = source.mapping.heading(column);
        return heading.equals(source.mapping.heading(other))
                ? heading + " (" + SheetText.columnName(column) + ")"
                : heading;
    }

    /** Comments beside headings, sums and empty cells belong to no measure: they are said, and not kept. */
    private void comments(List<Message> remarks) {
        Set<Integer> read = drafts.stream().map(draft -> draft.number).collect(Collectors.toSet());
        source.sheet.rows().stream()
                .filter(row -> !row.comments().isEmpty() && !read.contains(row.number()))
                .limit(MOST_COMMENTS)
                .forEach(row -> new TreeMap<>(row.comments())
                        .forEach((column, comment) -> remarks.add(
                                Doubt.message("sheet.comment", row.number(), SheetText.columnName(column), comment))));
    }

    /** Every total row is said; the last one is compared with the rows when it is the only one. */
    private void totals(List<Message> remarks, BigDecimal sum) {
        List<Source.Line> totals = source.lines.stream()
                .filter(line -> line.kind() == Source.Kind.TOTAL)
                .toList();
        for (Source.Line line : totals) {
            Optional<BigDecimal> total = costs.total(line).filter(any -> totals.size() == 1);
            if (total.filter(each -> each.compareTo(sum) != 0).isPresent()) {
                remarks.add(Doubt.message(
                        "sheet.totaldiffers", line.row().number(), kroner(total.orElseThrow()), kroner(sum)));
            } else {
                remarks.add(Doubt.message("sheet.total", line.row().number()));
            }
        }
    }

    private static String kroner(BigDecimal amount) {
        return Money.grouped(amount.stripTrailingZeros().toPlainString());
    }
}
