package no.varde.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.basics.Message;
import no.varde.core.plan.Cost;

/**
 * What is settled once for all rows of the columns of amounts: which of several years count, and whether numbers without
 * a unit are kroner or thousands. What the sheet does not make plain is asked, and nothing of it is read until then.
 */
final class CostColumns {

    /** What becomes of a column of amounts. */
    enum Taken {
        /** It is the cost. */
        COST,
        /** It is one of the years that make up the cost together. */
        PART,
        /** It is the one year of several that is the cost. */
        ONLY,
        /** It is kept as a note. */
        NOTE,
        /** It waits for an answer. */
        OPEN
    }

    private static final String SUM = "years:sum";
    private static final String ONE = "years:";
    private static final String UNIT = "unit:";

    /** What was asked and answered of whole columns. */
    final RowDraft asked = new RowDraft(0, false);

    /** The columns that are read as amounts, or may be when something is answered. */
    final List<Integer> columns = new ArrayList<>();

    private final Source source;
    private final Mapping mapping;
    private final Asking asking;
    private final Known known;
    private final Map<Integer, Taken> taken = new HashMap<>();
    private final Set<Integer> doubtful = new HashSet<>();
    private final Set<Integer> bySize = new HashSet<>();
    private final Map<Integer, String> headings = new HashMap<>();
    private Optional<AmountUnit> unit = Optional.empty();

    CostColumns(Source source, Asking asking, Known known) {
        this.source = source;
        this.mapping = source.mapping;
        this.asking = asking;
        this.known = known;
        Optional<Integer> cost = mapping.find(Column.COST);
        List<Integer> years = mapping.columns().entrySet().stream()
                .filter(each -> each.getValue() == Column.COST_YEAR)
                .map(Map.Entry::getKey)
                .toList();
        years.forEach(year -> taken.put(year, Taken.NOTE));
        cost.ifPresent(column -> taken.put(column, Taken.COST));
        if (cost.isEmpty()) {
            years(years);
        }
        mapping.columns().keySet().stream()
                .filter(column -> taken.containsKey(column) && taken.get(column) != Taken.NOTE)
                .forEach(columns::add);
        unit();
    }

    private void years(List<Integer> years) {
        if (years.size() < 2) {
            years.forEach(year -> taken.put(year, Taken.ONLY));
            return;
        }
        List<Object> headings = years.stream().<Object>map(this::quoted).toList();
        Set<String> different =
                years.stream().map(mapping::heading).map(YearColumns::years).collect(Collectors.toSet());
        List<Proposal> proposals = new ArrayList<>();
        if (different.size() == years.size()) {
            proposals.add(new Proposal(SUM, Doubt.message("column.years.sum")));
        }
        for (int i = 0; i < years.size(); i++) {
            proposals.add(new Proposal(ONE + (i + 1), Doubt.message("column.years.only", headings.get(i))));
        }
        years.forEach(year -> taken.put(year, Taken.OPEN));
        Optional<Answer> answer =
                ask(years, "years", Doubt.of("column.years", headings).with(proposals));
        answer.ifPresent(each -> {
            String chosen = each instanceof Answer.Mend mend ? mend.text() : "";
            for (int i = 0; i < years.size(); i++) {
                boolean only = chosen.equals(ONE + (i + 1));
                taken.put(years.get(i), chosen.equals(SUM) ? Taken.PART : only ? Taken.ONLY : Taken.NOTE);
            }
        });
    }

    private void unit() {
        List<Integer> untold = columns.stream()
                .filter(column -> !Money.saysUnit(source.costHeading(column)))
                .toList();
        AmountsSeen seen = seen(untold);
        if (!seen.areDoubtful()) {
            bySize.addAll(seen.areKronerBySize() ? untold : List.of());
            return;
        }
        doubtful.addAll(untold);
        Map.Entry<String, BigDecimal> example =
                seen.examples.entrySet().iterator().next();
        List<Proposal> proposals = seen.likely().stream()
                .map(each -> new Proposal(
                        UNIT + each.word(),
                        Doubt.message("column.unit." + each.word(), example.getKey(), each.kroner(example.getValue()))))
                .toList();
        List<Object> examples =
                seen.examples.keySet().stream().<Object>map(each -> each).toList();
        Doubt doubt = Doubt.of(
                        "column.unit", untold.stream().<Object>map(this::quoted).toList(), examples)
                .with(proposals);
        ask(untold, "unit", doubt)
                .filter(Answer.Mend.class::isInstance)
                .map(each -> ((Answer.Mend) each).text())
                .ifPresent(chosen -> unit = AmountUnit.ofWord(chosen.substring(UNIT.length())));
    }

    private AmountsSeen seen(List<Integer> untold) {
        AmountsSeen seen = new AmountsSeen();
        Map<String, Optional<BigDecimal>> read = new HashMap<>();
        for (Source.Line line : untold.isEmpty() ? List.<Source.Line>of() : source.lines) {
            for (int column : line.kind() == Source.Kind.DATA ? untold : List.<Integer>of()) {
                CellText cell = line.row().cell(column);
                boolean counts = !cell.isBlank() && cell.kind() != CellText.Kind.WITHOUT_VALUE;
                if (counts && !Money.isYearAlone(cell.text())) {
                    PlainNumber.read(cell.text(), cell.kind() == CellText.Kind.NUMBER)
                            .or(() -> read.computeIfAbsent(cell.text(), any -> amongWords(cell))
                                    .map(value -> new PlainNumber(value, 0)))
                            .ifPresent(number -> seen.add(cell.text(), number));
                }
            }
        }
        return seen;
    }

    /** The one amount among other words, where none of them says a unit and nothing else is in doubt. */
    private static Optional<BigDecimal> amongWords(CellText cell) {
        if (cell.text().chars().noneMatch(Character::isDigit) || Money.cellSaysUnit(cell.text())) {
            return Optional.empty();
        }
        return Money.read(cell, "", BareAmounts.ANSWERED).values().stream()
                .findFirst()
                .map(Cost::kroner);
    }

    private Optional<Answer> ask(List<Integer> about, String what, Doubt doubt) {
        String headings = about.stream().map(mapping::heading).collect(Collectors.joining(" · "));
        Asking.Question question = Asking.Question.ofColumns(about, what, headings, doubt);
        String name = asking.remembering(question);
        Memory memory = source.lines.stream()
                .filter(line -> line.kind() == Source.Kind.DATA)
                .map(line -> known.memory(said(line, Column.KEY), said(line, Column.TITLE)))
                .filter(each -> each.find(name).isPresent())
                .findFirst()
                .orElse(Memory.EMPTY);
        return asking.ask(
                asked,
                question,
                memory,
                text -> doubt.proposals().stream().anyMatch(each -> each.text().equals(text)));
    }

    private Optional<String> said(Source.Line line, Column field) {
        return mapping.find(field)
                .map(line.row()::cell)
                .filter(cell -> !cell.isBlank())
                .map(CellText::text);
    }

    private String quoted(int column) {
        return "«" + mapping.heading(column) + "»";
    }

    /** What becomes of a column of amounts. */
    Taken taken(int column) {
        return taken.getOrDefault(column, Taken.NOTE);
    }

    /** Whether numbers without a unit in a column cannot be read, because nobody has said what they are. */
    boolean holds(int column) {
        return doubtful.contains(column) && unit.isEmpty();
    }

    /** Whether somebody has said what the numbers of a column are. */
    private boolean isAnswered(int column) {
        return doubtful.contains(column) && unit.isPresent();
    }

    /** What is known of the numbers of a column that say no unit. */
    BareAmounts known(int column) {
        return isAnswered(column)
                ? BareAmounts.ANSWERED
                : bySize.contains(column) ? BareAmounts.KRONER_BY_SIZE : BareAmounts.UNKNOWN;
    }

    /** Whether the unit is still asked for, and not left unknown. */
    boolean awaitsUnit() {
        return asked.issues.stream().anyMatch(each -> each.id().equals("column.unit"));
    }

    /** The heading of a column with its unit: as the sheet says it, or as somebody has answered. */
    String heading(int column) {
        return headings.computeIfAbsent(column, this::withUnit);
    }

    private String withUnit(int column) {
        return source.costHeading(column)
                + (isAnswered(column) ? unit.map(AmountUnit::heading).orElse("") : "");
    }

    /** What is said of years that stand beside a column for the cost. */
    Optional<Message> remark() {
        List<Object> years = mapping.columns().entrySet().stream()
                .filter(each -> each.getValue() == Column.COST_YEAR)
                .<Object>map(each -> quoted(each.getKey()))
                .toList();
        return mapping.find(Column.COST)
                .filter(any -> !years.isEmpty())
                .map(cost -> Doubt.message("sheet.years", mapping.heading(cost), years));
    }

    /** What a total row says that the rows cost together; empty when there is nothing to compare. */
    Optional<BigDecimal> total(Source.Line line) {
        BigDecimal total = BigDecimal.ZERO;
        int read = 0;
        for (int column : columns) {
            CellText cell = line.row().cell(column);
            if (taken(column) == Taken.OPEN || holds(column) || cell.kind() == CellText.Kind.WITHOUT_VALUE) {
                return Optional.empty();
            }
            Reading<Cost> cost = Money.read(cell, heading(column), known(column));
            if (cost.doubt().isPresent()) {
                return Optional.empty();
            }
            for (Cost each : cost.values()) {
                total = total.add(each.kroner());
                read++;
            }
        }
        return read == 0 ? Optional.empty() : Optional.of(total);
    }
}
