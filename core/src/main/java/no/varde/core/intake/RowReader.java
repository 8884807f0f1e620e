package no.varde.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Approach;
import no.varde.core.plan.Cost;
import no.varde.core.plan.SteeringAnswer;

/** Reads one row by the mapping and the answers given so far. Whatever is not understood is kept or asked about. */
final class RowReader {

    private static final Vocabulary<Approach> APPROACHES = Vocabulary.of("approach", Approach.class);
    private static final Vocabulary<SteeringAnswer.Raiser> RAISERS =
            Vocabulary.of("raiser", SteeringAnswer.Raiser.class);

    private static final int LONGEST_KEY = 40;
    private static final int MOST_REMEMBERED = 20_000;

    private final Mapping mapping;
    private final Names names;
    private final CostColumns costs;
    private final CostCells costCells;
    private final Asking asking;
    private final Known known;
    private final boolean monthFirst;
    private final LocalDate today;
    private final Map<Said, Reading<?>> remembered = new HashMap<>();

    RowReader(Source source, CostColumns costs, Asking asking, Known known, LocalDate today) {
        this.costs = costs;
        this.costCells = new CostCells(costs, asking, source.mapping);
        this.mapping = source.mapping;
        this.names = source.names;
        this.asking = asking;
        this.known = known;
        this.monthFirst = source.monthFirst();
        this.today = today;
    }

    /**
     * Reads a row.
     *
     * @param row its number, cells filled down from merged ones
     * @param section what a heading between the rows above says; empty when nothing
     * @param above the title of the row above, which may be the title of this one too
     */
    RowDraft read(RowText row, boolean titleFromAbove, Optional<Section> section, Optional<String> above) {
        RowDraft draft = new RowDraft(row.number(), row.hidden());
        draft.titleFromAbove = titleFromAbove;
        draft.memory =
                known.memory(said(row, Column.KEY), said(row, Column.TITLE).or(() -> above));
        Set<String> reforms = new LinkedHashSet<>();
        List<Pending> reformsAlone = new ArrayList<>();
        for (Map.Entry<Integer, Column> each : mapping.columns().entrySet()) {
            CellText cell = row.cell(each.getKey());
            if (!cell.isBlank()) {
                cell(draft, each.getKey(), each.getValue(), cell, reforms, reformsAlone);
                draft.accounted.set(each.getKey());
            }
        }
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isBlank() && !mapping.columns().containsKey(column)) {
                draft.note(mapping.heading(column), row.cell(column).text());
                draft.accounted.set(column);
            }
        }
        costCells.together(draft);
        row.comments().forEach((column, comment) -> draft.note(mapping.heading(column), comment));
        if (draft.title.isEmpty()) {
            draft.signature = row.summary();
        }
        new RowCheck(asking, names, draft, mapping, today).check(reformsAlone, section);
        if (draft.leftOut) {
            draft.issues.clear();
        }
        return draft;
    }

    private Optional<String> said(RowText row, Column column) {
        return mapping.find(column)
                .map(row::cell)
                .filter(cell -> !cell.isBlank())
                .map(CellText::text);
    }

    /** A reform that a cell names without saying which of its areas. */
    record Pending(Ref reform, int column, String text) {}

    /** A row that stands as a heading over those below it. */
    record Section(int row, String text, Set<Ref> targets) {}

    private void cell(
            RowDraft draft, int column, Column meaning, CellText cell, Set<String> reforms, List<Pending> alone) {
        String heading = mapping.heading(column);
        if (cell.kind() == CellText.Kind.WITHOUT_VALUE && meaning != Column.NOTE) {
            asking.pieces(
                    draft,
                    column,
                    List.of(cell.text()),
                    p -> {
                        boolean formula = p.equals(cell.text());
                        return formula ? Reading.doubt(Doubt.of("cell.formula", p)) : Reading.of(p);
                    },
                    List::of,
                    text -> cell(draft, column, meaning, CellText.of(text), reforms, alone));
            return;
        }
        String text = cell.text();
        switch (meaning) {
            case TITLE -> draft.title = Optional.of(Words.oneLine(text));
            case KEY -> key(draft, heading, text);
            case REFORM, AREA, SOLUTION -> names(draft, column, meaning, text, reforms, alone);
            case OUTCOME -> single(draft, column, meaning, cell, p -> said(p));
            case APPROACH -> single(draft, column, meaning, cell, p -> word(APPROACHES, p, "approach"));
            case RAISED_BY -> single(draft, column, meaning, cell, p -> word(RAISERS, p, "raiser"));
            case DECISION_DATE -> date(draft, column, meaning, cell);
            case PLANNING_START, START, PLANNED_START, ACTUAL_START, END, PLANNED_END, ACTUAL_END -> {
                if (Marks.isOngoing(text)) {
                    draft.note(heading, text);
                } else {
                    date(draft, column, meaning, cell);
                }
            }
            case PERIOD -> single(draft, column, meaning, cell, Periods::read);
            case STATUS -> single(draft, column, meaning, cell, p -> Statuses.read(p, today));
            case GROUPS -> groups(draft, column, text, Groups.isToCome(heading), draft.groups::add);
            case CONCERNED -> groups(draft, column, text, false, each -> draft.concerned.add(each.group()));
            case ANCHORING ->
                asking.pieces(
                        draft,
                        column,
                        Decisions.pieces(text),
                        remembering(column, cell.kind(), p -> Decisions.read(p, heading, today)),
                        Decisions::pieces,
                        each -> each.into(draft));
            case PLAN_LINE ->
                asking.pieces(
                        draft,
                        column,
                        PlanLines.pieces(text),
                        remembering(column, cell.kind(), p -> PlanLines.read(p, heading)),
                        PlanLines::pieces,
                        draft.planLines::add);
            case COST, COST_YEAR ->
                costCells.read(draft, column, cell, remembering(column, cell.kind(), costCells.reader(column, cell)));
            case COST_SOURCE -> source(draft, column, text);
            case TIME ->
                single(
                        draft,
                        column,
                        meaning,
                        cell,
                        p -> Posts.read(p.equals(text) ? cell : CellText.of(p), heading, today));
            case CASE_NUMBER -> caseNumber(draft, column, text);
            case SECTOR ->
                asking.pieces(
                        draft,
                        column,
                        Sectors.pieces(text),
                        Sectors::read,
                        Sectors::pieces,
                        each -> sector(draft, each));
            case OWNER -> {
                if (!Marks.isNothing(text)) {
                    draft.owners.add(Words.oneLine(text));
                } else if (Marks.isLater(text)) {
                    draft.note(heading, text);
                }
            }
            case NOTE -> draft.note(heading, text);
        }
    }

    /** A key is short; a sentence in the key's column is kept as it stands. */
    private static void key(RowDraft draft, String heading, String text) {
        String key = Words.oneLine(text);
        if (key.length() > LONGEST_KEY || key.split(" ", -1).length > 3) {
            draft.note(heading, text);
        } else if (Marks.isLater(text)) {
            draft.note(heading, text);
        } else if (!Marks.isNothing(text)) {
            draft.key = Optional.of(key);
        }
    }

    private static Reading<String> said(String text) {
        return Marks.isNothing(text) ? Reading.nothing() : Reading.of(Words.strip(text));
    }

    private void date(RowDraft draft, int column, Column meaning, CellText cell) {
        single(
                draft,
                column,
                meaning,
                cell,
                p -> Bounds.against(meaning, p)
                        .<Reading<When>>map(Reading::doubt)
                        .orElseGet(() -> {
                            Reading<When> day = day(p, cell);
                            Optional<String> bare =
                                    day.doubt().isPresent() ? Bounds.bare(meaning, p) : Optional.empty();
                            return bare.map(Dates::read)
                                    .filter(other -> other.doubt().isEmpty())
                                    .orElse(day);
                        }));
    }

    private Reading<When> day(String p, CellText cell) {
        return p.equals(cell.text())
                ? (monthFirst ? Dates.monthFirst(cell) : Optional.<Reading<When>>empty())
                        .orElseGet(() -> Dates.read(cell))
                : Dates.read(p);
    }

    private static <V extends Labelled> Reading<V> word(Vocabulary<V> words, String text, String what) {
        if (Marks.isNothing(text)) {
            return Reading.nothing();
        }
        Optional<V> exact = words.exact(text);
        if (exact.isPresent()) {
            return Reading.of(exact.get());
        }
        Set<V> found = new LinkedHashSet<>();
        String rest = text;
        for (Optional<Vocabulary.Found<V>> next = words.within(rest); next.isPresent(); next = words.within(rest)) {
            found.add(next.get().value());
            rest = next.get().rest();
        }
        boolean restSays = rest.replaceAll("(?U)\\b(?:og|and|i|av|fra|frå|med|både|samt)\\b", "")
                .chars()
                .anyMatch(Character::isLetterOrDigit);
        if (found.size() == 1 && !restSays) {
            return Reading.of(found.iterator().next());
        }
        found.addAll(words.alike(text));
        List<Proposal> proposals = found.stream().map(RowReader::proposal).toList();
        return Reading.doubt(Doubt.of(what + (found.size() > 1 ? ".several" : ".unknown"), text)
                .among(List.of(new Options(
                        Doubt.message("options." + what),
                        words.values().stream().map(RowReader::proposal).toList())))
                .with(proposals));
    }

    private static Proposal proposal(Labelled value) {
        return new Proposal(value.label().in(Language.NB), Doubt.said(value));
    }

    private void names(
            RowDraft draft, int column, Column meaning, String text, Set<String> reforms, List<Pending> alone) {
        if (Marks.isNo(text)) {
            draft.note(mapping.heading(column), text);
            return;
        }
        Optional<Ref> ofHeading = names.reform(mapping.heading(column));
        if (ofHeading.isPresent()) {
            if (Marks.isYes(text)) {
                alone.add(new Pending(ofHeading.get(), column, mapping.heading(column)));
                return;
            }
            reforms.add(ofHeading.get().id());
        }
        List<Names.Piece> read = names.cell(text, meaning, Set.copyOf(reforms));
        List<String> texts = read.stream().map(Names.Piece::text).toList();
        asking.pieces(
                draft,
                column,
                texts,
                p -> names.piece(p, meaning, Set.copyOf(reforms)),
                p -> names.cell(p, meaning, Set.copyOf(reforms)).stream()
                        .map(Names.Piece::text)
                        .toList(),
                ref -> {
                    reforms.add(Names.reformOf(ref));
                    if (ref.kind() == Ref.Kind.REFORM) {
                        alone.add(new Pending(ref, column, text));
                    } else if (ref.kind() == Ref.Kind.AREA || ref.kind() == Ref.Kind.SOLUTION) {
                        draft.targets.add(ref);
                    } else {
                        draft.note(mapping.heading(column), text);
                    }
                });
    }

    private void groups(RowDraft draft, int column, String text, boolean toCome, Consumer<Groups.Mention> sink) {
        String heading = mapping.heading(column);
        List<String> pieces = Groups.pieces(text);
        boolean headed = Groups.exact(heading).isPresent();
        if (headed && !pieces.stream().allMatch(p -> Groups.exact(p).isPresent())) {
            if (Marks.isNo(text) || Marks.isNothing(text)) {
                draft.note(heading, text);
                return;
            }
            pieces = List.of(Marks.isYes(text) ? heading : heading + " " + text);
        }
        asking.pieces(
                draft,
                column,
                pieces,
                remembering(column, CellText.Kind.TEXT, p -> {
                    Reading<Groups.Mention> reading = Groups.read(p, heading, today);
                    return toCome ? Groups.planned(reading) : reading;
                }),
                Groups::pieces,
                sink);
    }

    private void source(RowDraft draft, int column, String text) {
        Optional<Cost.Source> source = Money.source(text);
        source.ifPresent(each -> draft.singles.put(Column.COST_SOURCE, new RowDraft.Single(each, text, column)));
        boolean plain = source.isPresent() && Money.isSource(text) && !costs.columns.isEmpty();
        if (!plain && (!Marks.isNothing(text) || Marks.isLater(text))) {
            draft.note(mapping.heading(column), text);
        }
    }

    private void caseNumber(RowDraft draft, int column, String text) {
        if (Cases.whole(text).isPresent() && !Marks.isNothing(text)) {
            draft.singles.put(Column.CASE_NUMBER, new RowDraft.Single(Words.oneLine(text), text, column));
        } else if (!Marks.isNothing(text) || Marks.isLater(text)) {
            draft.note(mapping.heading(column), text);
        }
    }

    private static void sector(RowDraft draft, String sector) {
        if (!draft.sectors.contains(sector)) {
            draft.sectors.add(sector);
        }
    }

    private <T> void single(
            RowDraft draft, int column, Column meaning, CellText cell, Function<String, Reading<T>> reader) {
        String text = cell.text();
        asking.pieces(
                draft,
                column,
                List.of(text),
                remembering(column, cell.kind(), reader),
                List::of,
                value -> draft.singles.put(meaning, new RowDraft.Single(value, text, column)));
    }

    /** What a column's cells say is said again and again: equal texts are read once and share what was read. */
    private <T> Function<String, Reading<T>> remembering(
            int column, CellText.Kind kind, Function<String, Reading<T>> reader) {
        return piece -> {
            Said said = new Said(column, kind, piece);
            @SuppressWarnings("unchecked") // a column is read by one reader alone
            Reading<T> known = (Reading<T>) remembered.get(said);
            if (known == null) {
                known = reader.apply(piece);
                if (remembered.size() < MOST_REMEMBERED) {
                    remembered.put(said, known);
                }
            }
            return known;
        };
    }

    private record Said(int column, CellText.Kind kind, String piece) {}
}
