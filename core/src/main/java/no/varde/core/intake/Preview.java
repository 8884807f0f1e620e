package no.varde.core.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.varde.core.basics.Message;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Measure;

/**
 * What will become of a sheet, before anything is saved: each row's fate and everything that waits for an answer.
 * Answering gives a new preview; the facts come when nothing waits any longer. Immutable.
 */
public final class Preview {

    private final Source source;
    private final Existing existing;
    private final Known known;
    private final LocalDate today;
    private final Map<String, Answer> answers;
    private final Map<Integer, RowDraft> drafts = new HashMap<>();
    private final CostColumns costs;
    private final Grouping grouping;
    private final List<PreviewRow> rows = new ArrayList<>();
    private final List<Message> remarks;
    private final Comparison comparison;

    Preview(Source source, Existing existing, LocalDate today, Map<String, Answer> answers) {
        this(source, existing, new Known(existing), today, answers);
    }

    private Preview(Source source, Existing existing, Known known, LocalDate today, Map<String, Answer> answers) {
        this.source = source;
        this.existing = existing;
        this.known = known;
        this.today = today;
        this.answers = Map.copyOf(answers);
        Asking asking = new Asking(source.mapping, this.answers);
        this.costs = new CostColumns(source, asking, known);
        this.grouping = new Grouping(source.mapping, asking);
        read(new RowReader(source, costs, asking, known, today));
        Matching matching = new Matching(known, asking, source.mapping);
        grouping.groups.forEach(matching::match);
        Standing standing = new Standing(known, asking, today);
        StandingDecisions decisions = new StandingDecisions(known, asking, today);
        for (Group group : grouping.groups) {
            group.existing.filter(any -> isKept(group)).ifPresent(measure -> {
                standing.ask(group, measure);
                decisions.ask(group, measure);
            });
        }
        this.comparison = new Comparison(source, known, grouping, today);
        fates();
        this.remarks = new Remarks(source, costs, drafts.values()).all(total(), comparison.emptied());
    }

    private void read(RowReader reader) {
        Optional<RowDraft> above = Optional.empty();
        int part = 0;
        for (Source.Line line : source.lines) {
            part += line.kind() == Source.Kind.SECTION || line.kind() == Source.Kind.TITLE_ONLY ? 1 : 0;
            if (line.kind() == Source.Kind.DATA || line.kind() == Source.Kind.TITLE_ONLY) {
                RowDraft draft = reader.read(
                        line.row(), line.titleFromAbove(), line.section(), above.flatMap(each -> each.title));
                draft.part = part;
                drafts.put(line.row().number(), draft);
                grouping.add(draft, line.kind() == Source.Kind.TITLE_ONLY, above);
                above = draft.title.isPresent() ? Optional.of(draft) : above;
            }
        }
    }

    private void fates() {
        for (Source.Line line : source.lines) {
            int number = line.row().number();
            RowDraft draft = drafts.get(number);
            List<Message> says = new ArrayList<>(grouping.says.getOrDefault(number, List.of()));
            List<Issue> issues = new ArrayList<>();
            Fate fate;
            if (draft == null) {
                fate = line.kind() == Source.Kind.TOTAL ? Fate.TOTAL : Fate.HEADING;
            } else {
                if (!draft.leftOut) {
                    issues.addAll(draft.issues);
                }
                fate = fate(draft, issues, says);
            }
            Optional<String> title =
                    draft == null ? firstText(line.row()) : draft.title.or(() -> firstText(line.row()));
            rows.add(new PreviewRow(number, line.row().hidden(), fate, title, says, issues));
        }
    }

    private Fate fate(RowDraft draft, List<Issue> issues, List<Message> says) {
        if (draft.leftOut) {
            return Fate.LEFT_OUT;
        }
        for (RowDraft.Kept kept : draft.notes) {
            says.add(Doubt.message("row.kept", kept.heading(), kept.text()));
        }
        for (RowDraft.Kept waiting : draft.awaiting) {
            says.add(Doubt.message("row.awaits", waiting.heading(), waiting.text()));
        }
        Group group = grouping.ofRow.get(draft.number);
        if (!issues.isEmpty() || group == null || !draft.awaiting.isEmpty()) {
            return Fate.WAITING;
        } else if (group.first().number != draft.number) {
            return Fate.JOINED;
        } else if (group.isNew) {
            return Fate.NEW;
        }
        says.addAll(group.changes);
        says.addAll(group.kept);
        return group.changes.isEmpty() ? Fate.SAME : Fate.CHANGED;
    }

    private static Optional<String> firstText(RowText row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> Words.oneLine(cell.text()))
                .findFirst();
    }

    private BigDecimal total() {
        BigDecimal total = BigDecimal.ZERO;
        for (RowDraft draft : drafts.values()) {
            total = total.add(
                    draft.get(Column.COST, Cost.class).map(Cost::kroner).orElse(BigDecimal.ZERO));
        }
        return total;
    }

    /**
     * The measures that an earlier import of the same plan told of and that this sheet tells of no longer, in the order in
     * which they were recorded; those that are completed, stopped or merged are left out. Saving leaves them as they are.
     */
    public List<Measure> noLongerInSheet() {
        return comparison.gone(existing.imports(), drafts.values());
    }

    /** Every row of the sheet that is not empty, in order. */
    public List<PreviewRow> rows() {
        return List.copyOf(rows);
    }

    /** How the columns were read. */
    public Mapping mapping() {
        return source.mapping;
    }

    /** What there is to say of the sheet as a whole: hidden rows, totals that do not add up, columns kept as notes. */
    public List<Message> remarks() {
        return remarks;
    }

    /** Everything that waits for an answer: first what is asked of whole columns, then in the order of the rows. */
    public List<Issue> issues() {
        return Stream.concat(costs.asked.issues.stream(), rows.stream().flatMap(row -> row.issues().stream()))
                .toList();
    }

    /** What has been answered, now or in an earlier import: first of whole columns, then in the order of the rows. */
    public List<Settled> settled() {
        return Stream.concat(
                        Stream.of(costs.asked),
                        source.lines.stream()
                                .map(line -> drafts.get(line.row().number()))
                                .filter(Objects::nonNull))
                .flatMap(draft -> draft.settled.stream())
                .map(each -> new Settled(each.issue(), each.answer(), each.remembered()))
                .toList();
    }

    /** How many rows meet each fate. */
    public Map<Fate, Integer> count() {
        Map<Fate, Integer> count = new EnumMap<>(Fate.class);
        rows.forEach(row -> count.merge(row.fate(), 1, Integer::sum));
        return count;
    }

    /** How many measures the sheet tells of, new and known ones together. */
    public int measures() {
        return (int) grouping.groups.stream().filter(Preview::isKept).count();
    }

    static boolean isKept(Group group) {
        return group.rows.stream().noneMatch(row -> row.leftOut);
    }

    /** The answers given so far, by the issues' ids. */
    public Map<String, Answer> answers() {
        return answers;
    }

    /** The preview with more answers; an answer that mends nothing leaves its issue open. */
    public Preview decide(Map<String, Answer> more) {
        Map<String, Answer> all = new HashMap<>(answers);
        all.putAll(more);
        return new Preview(source, existing, known, today, all);
    }

    /** The preview with one more answer. */
    public Preview decide(String issue, Answer answer) {
        return decide(Map.of(issue, answer));
    }

    /** The preview with the same answer to every open issue that asks the same; see {@link #alike}. */
    public Preview decideAlike(String issue, Answer answer) {
        return issues().stream()
                .filter(each -> each.id().equals(issue))
                .findFirst()
                .map(each -> decide(alike(each, answer)))
                .orElse(this);
    }

    /**
     * The same choice for every open issue that asks the same as one of them. What was chosen among the
     * proposals or all names becomes that in the same place of the others, since their words may differ.
     */
    public Map<String, Answer> alike(Issue issue, Answer answer) {
        Map<String, Answer> all = new HashMap<>();
        for (Issue other : issues()) {
            if (other.alike().equals(issue.alike())) {
                all.put(
                        other.id(),
                        sameChoice(issue.proposals(), other.proposals(), answer)
                                .or(() -> sameChoice(issue.choices(), other.choices(), answer))
                                .orElse(answer));
            }
        }
        return all;
    }

    private static Optional<Answer> sameChoice(List<Proposal> ofOne, List<Proposal> ofOther, Answer answer) {
        for (int i = 0; i < Math.min(ofOne.size(), ofOther.size()); i++) {
            if (answer.equals(new Answer.Mend(ofOne.get(i).text()))) {
                return Optional.of(new Answer.Mend(ofOther.get(i).text()));
            }
        }
        return Optional.empty();
    }

    /** What will be recorded of the measure that begins in a row, as far as it is read now; nothing for other rows. */
    public List<Message> tells(int row) {
        Group group = grouping.ofRow.get(row);
        if (group == null || group.first().number != row || !isKept(group)) {
            return List.of();
        }
        int[] next = {0};
        Gathering trial = new Gathering(known, () -> "trial-" + next[0]++);
        new MeasureFacts(trial, source.names, today, group).gather();
        return trial.said();
    }

    /**
     * Whether saving would record anything: a measure or a fact that is not there yet, a change, or no more than a key
     * of the sheet or an answer that is kept for the next time.
     */
    public boolean hasNews() {
        return comparison.news();
    }

    /** Whether nothing waits any longer and there is something to read measures by. */
    public boolean isReady() {
        return source.mapping.isEnough()
                && costs.asked.issues.isEmpty()
                && rows.stream().allMatch(row -> row.issues().isEmpty());
    }

    /**
     * The facts that the sheet tells, with nothing in them that is recorded already.
     *
     * @param ids gives a new id each time
     * @throws IllegalStateException while something waits for an answer
     */
    public Harvest facts(Supplier<String> ids) {
        if (!isReady()) {
            throw new IllegalStateException("Something still waits for an answer: " + issues().size());
        }
        Gathering gathering = new Gathering(known, ids);
        for (Group group : grouping.groups) {
            if (isKept(group)) {
                new MeasureFacts(gathering, source.names, today, group).gather();
                gathering.said();
            }
        }
        return gathering.harvest();
    }

    /** What was read in a row, for the tests of this room. */
    Optional<RowDraft> draft(int row) {
        return Optional.ofNullable(drafts.get(row));
    }
}
