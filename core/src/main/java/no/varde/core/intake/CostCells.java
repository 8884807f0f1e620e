package no.varde.core.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.varde.core.plan.Cost;

/** Reads the amounts of a row, by what is settled of their columns. */
final class CostCells {

    private final CostColumns costs;
    private final Asking asking;
    private final Mapping mapping;

    CostCells(CostColumns costs, Asking asking, Mapping mapping) {
        this.costs = costs;
        this.asking = asking;
        this.mapping = mapping;
    }

    /** How the amounts of a column are read; an answer that says kroner is kroner, whatever the column holds. */
    Function<String, Reading<Cost>> reader(int column, CellText cell) {
        String heading = costs.heading(column);
        BareAmounts known = costs.known(column);
        return p -> {
            if (p.equals(cell.text())) {
                return Money.read(cell, heading, known);
            }
            boolean kroner = Money.saysKroner(p);
            return Money.read(CellText.of(p), kroner ? "" : heading, kroner ? BareAmounts.ANSWERED : known);
        };
    }

    /** What is written instead of a cell, told from the cell by a space: «kr 85» may be both. */
    private static List<String> instead(String text) {
        return List.of(text + " ");
    }

    /** Reads a cell; what is not taken as cost is kept to the letter, and what cannot be read yet waits. */
    void read(RowDraft draft, int column, CellText cell, Function<String, Reading<Cost>> reader) {
        String text = cell.text();
        String heading = mapping.heading(column);
        draft.ofColumns = costs.asked.settled;
        CostColumns.Taken taken = costs.taken(column);
        boolean held = costs.holds(column) && needsUnit(text, reader);
        if (taken == CostColumns.Taken.OPEN || (held && costs.awaitsUnit())) {
            draft.awaiting.add(new RowDraft.Kept(heading, text));
        } else if (taken == CostColumns.Taken.NOTE || held) {
            draft.note(heading, text);
        } else {
            asking.pieces(draft, column, List.of(text), reader, CostCells::instead, cost -> {
                if (taken == CostColumns.Taken.COST) {
                    draft.singles.put(Column.COST, new RowDraft.Single(cost, text, column));
                } else {
                    draft.years.add(new RowDraft.YearCost(column, text, cost));
                }
            });
            if (taken == CostColumns.Taken.PART && !Marks.isNothing(text)) {
                draft.note(heading, text);
            }
        }
    }

    /** Whether an amount, or a doubt about one, rests on what the numbers of the column are. */
    private static boolean needsUnit(String text, Function<String, Reading<Cost>> reader) {
        if (text.chars().noneMatch(Character::isDigit) || Money.cellSaysUnit(text)) {
            return false;
        }
        Reading<Cost> reading = reader.apply(text);
        return reading.doubt().isPresent()
                || reading.values().stream().anyMatch(each -> each.kroner().signum() > 0);
    }

    /** Makes one cost of the years of a row, which says of which years it is. */
    void together(RowDraft draft) {
        if (draft.years.isEmpty()) {
            return;
        }
        BigDecimal kroner =
                draft.years.stream().map(each -> each.cost().kroner()).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Optional<Cost.Source>> sources = draft.years.stream()
                .map(each -> each.cost().source())
                .distinct()
                .toList();
        String note = draft.years.stream()
                .map(each -> mapping.heading(each.column())
                        + each.cost().note().map(words -> ": " + words).orElse(""))
                .collect(Collectors.joining(" + "));
        Cost cost = new Cost(kroner, sources.size() == 1 ? sources.get(0) : Optional.empty(), Optional.of(note));
        String text = draft.years.stream().map(RowDraft.YearCost::text).collect(Collectors.joining(" + "));
        draft.singles.put(
                Column.COST, new RowDraft.Single(cost, text, draft.years.get(0).column()));
    }
}
