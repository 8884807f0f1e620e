package no.varde.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;

/** What can only be seen when all cells of a row are read: what they leave open, and where they contradict each other. */
final class RowCheck {

    /** What is in ordinary operation may well have an end, of its grant or its period, and still go on today. */
    private static final Set<Life> OVER = EnumSet.of(Life.COMPLETED, Life.STOPPED);

    private final Asking asking;
    private final Names names;
    private final RowDraft draft;
    private static final Pattern ARCHIVE = Pattern.compile("(?iU)arkiv|ephorte|\\besa\\b|websak|elements|\\bp360\\b");

    private final Mapping mapping;
    private final LocalDate today;

    RowCheck(Asking asking, Names names, RowDraft draft, Mapping mapping, LocalDate today) {
        this.asking = asking;
        this.names = names;
        this.draft = draft;
        this.mapping = mapping;
        this.today = today;
    }

    void check(List<RowReader.Pending> reformsAlone, Optional<RowReader.Section> section) {
        reformsAlone.forEach(this::areaOf);
        section.ifPresent(this::section);
        dropCoveredAreas();
        decisionFields();
        for (Column end : List.of(Column.END, Column.PLANNED_END, Column.ACTUAL_END)) {
            order(Column.START, end, true);
            order(end == Column.PLANNED_END ? Column.PLANNED_START : Column.ACTUAL_START, end, false);
        }
        notOverYet();
        new GivenWay(draft, mapping, today).keep();
    }

    /** A reform alone says too little for a link; another cell of the row may name the area. */
    private void areaOf(RowReader.Pending pending) {
        boolean named = draft.targets.stream()
                .anyMatch(ref -> Names.reformOf(ref).equals(pending.reform().id()));
        boolean asked = draft.issues.stream()
                .map(issue -> issue.message().key())
                .anyMatch(key -> key.startsWith("name.") && !key.equals("name.area"));
        if (named || asked) {
            return;
        }
        String text = pending.text();
        Doubt doubt = Doubt.of("name.area", names.name(pending.reform()))
                .among(names.options(Column.AREA))
                .with(names.areas(pending.reform().id()));
        ask(
                "area-" + pending.reform().id(),
                pending.column(),
                text,
                doubt,
                mend -> takes(mend, Set.of(pending.reform().id())));
    }

    /** Takes the areas and solutions that somebody chose or wrote; a reform alone is still too little. */
    private boolean takes(String mend, Set<String> context) {
        Set<Ref> targets = new LinkedHashSet<>();
        for (Names.Piece piece : names.cell(mend, Column.AREA, context)) {
            piece.reading().values().stream()
                    .filter(ref -> ref.kind() != Ref.Kind.REFORM)
                    .forEach(targets::add);
            if (piece.reading().doubt().isPresent()) {
                return false;
            }
        }
        draft.targets.addAll(targets);
        return !targets.isEmpty();
    }

    private void section(RowReader.Section section) {
        if (draft.hasTargets()
                || draft.issues.stream().anyMatch(issue -> issue.message().key().startsWith("name."))) {
            return;
        }
        List<Proposal> proposals = section.targets().stream()
                .flatMap(ref -> ref.kind() == Ref.Kind.REFORM
                        ? names.areas(ref.id()).stream()
                        : java.util.stream.Stream.of(names.proposal(ref)))
                .toList();
        Doubt doubt = Doubt.of("name.section", section.text(), section.row()).with(proposals);
        ask("section", -1, section.text(), doubt, mend -> takes(mend, Set.of()));
    }

    /** A solution tells its area, which need not be said twice. */
    private void dropCoveredAreas() {
        List<Ref> solutions = draft.targets.stream()
                .filter(ref -> ref.kind() == Ref.Kind.SOLUTION)
                .toList();
        draft.targets.removeIf(ref -> ref.kind() == Ref.Kind.AREA
                && solutions.stream().anyMatch(solution -> solution.id().startsWith(ref.id() + ".")));
    }

    /** Day and case number from columns of their own belong to the row's only decision. */
    private void decisionFields() {
        When on = draft.when(Column.DECISION_DATE);
        Optional<String> number = draft.get(Column.CASE_NUMBER, String.class);
        if (!on.isKnown() && number.isEmpty()) {
            return;
        }
        if (!on.isKnown() && draft.decisions.isEmpty() && isOfArchive(number.orElseThrow())) {
            keepUnless(false, Column.CASE_NUMBER);
        } else if (draft.decisions.size() == 1) {
            Decisions.Mention only = draft.decisions.get(0);
            boolean dayFits = !on.isKnown() || !only.on().isKnown() || only.on().equals(on);
            boolean caseFits = number.isEmpty() || only.caseNumber().isEmpty();
            draft.decisions.set(0, only.with(on, number.flatMap(Cases::whole)));
            keepUnless(dayFits, Column.DECISION_DATE);
            keepUnless(caseFits, Column.CASE_NUMBER);
        } else if (draft.decisions.isEmpty()
                && draft.issues.stream().noneMatch(i -> i.message().key().startsWith("decision."))) {
            undecided(on, number);
        } else {
            keepUnless(false, Column.DECISION_DATE);
            keepUnless(false, Column.CASE_NUMBER);
        }
    }

    /** Whether a number only tells where the papers lie, under a heading of the archive: nobody says who decided, or when. */
    private boolean isOfArchive(String number) {
        return number.chars().noneMatch(Character::isLetter)
                && mapping.find(Column.CASE_NUMBER)
                        .map(mapping::heading)
                        .filter(heading -> ARCHIVE.matcher(heading).find())
                        .isPresent();
    }

    private void undecided(When on, Optional<String> number) {
        List<String> parts = new ArrayList<>();
        if (on.isKnown()) {
            parts.add(quoted(on));
        }
        number.ifPresent(parts::add);
        int column = mapping.find(on.isKnown() ? Column.DECISION_DATE : Column.CASE_NUMBER)
                .orElse(-1);
        String text = String.join(" ", parts);
        asking.pieces(
                draft,
                column,
                "decision-",
                List.of(text),
                p -> Decisions.read(p, "", today),
                Decisions::pieces,
                each -> each.into(draft));
    }

    /** The day as its cell writes it, where that says just this day when it is read among other words. */
    private String quoted(When on) {
        String written = Optional.ofNullable(draft.singles.get(Column.DECISION_DATE))
                .map(single -> Words.oneLine(single.text()))
                .orElse("");
        List<TimeInText> days = TimeForms.all(written);
        return days.size() == 1 && days.get(0).when().equals(on) ? written : on.text();
    }

    private void keepUnless(boolean fits, Column column) {
        RowDraft.Single single = draft.singles.get(column);
        if (!fits && single != null) {
            draft.note(mapping.heading(single.column()), single.text());
        }
    }

    /** An end before the start is asked about; mending gives another end. */
    private void order(Column startColumn, Column endColumn, boolean withPeriod) {
        When start = withPeriod ? draft.time(startColumn, true) : draft.when(startColumn);
        RowDraft.Single end = draft.singles.get(endColumn);
        if (end == null || draft.when(endColumn).compareWith(start) != When.Order.BEFORE) {
            return;
        }
        Doubt doubt = Doubt.of("date.backwards", draft.when(endColumn), start);
        draft.singles.remove(endColumn);
        ask("order", end.column(), end.text(), doubt, mend -> {
            Reading<When> reading = Dates.read(mend);
            Optional<When> other = reading.values().stream().findFirst();
            boolean fits = other.isPresent() && other.get().compareWith(start) != When.Order.BEFORE;
            if (fits) {
                draft.singles.put(endColumn, new RowDraft.Single(other.get(), mend, end.column()));
            }
            return fits;
        });
    }

    /** Something that is over ends on a day that has not come: the status or the end is wrong. */
    private void notOverYet() {
        Optional<Life> life = draft.get(Column.STATUS, Statuses.Mention.class).flatMap(Statuses.Mention::life);
        RowDraft.Single status = draft.singles.get(Column.STATUS);
        When end = draft.when(Column.ACTUAL_END).isKnown() ? draft.when(Column.ACTUAL_END) : draft.when(Column.END);
        if (status == null || life.filter(OVER::contains).isEmpty() || !end.isAfter(today)) {
            return;
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Life each : List.of(Life.RUNNING, Life.PLANNED, life.get())) {
            proposals.add(new Proposal("life:" + each.name().toLowerCase(Locale.ROOT), Doubt.said(each)));
        }
        draft.singles.remove(Column.STATUS);
        ask(
                "over",
                status.column(),
                status.text(),
                Doubt.of("status.end", status.text(), end).with(proposals),
                mend -> {
                    Optional<Statuses.Mention> now =
                            Statuses.read(mend, today).values().stream().findFirst();
                    now.ifPresent(mention -> {
                        draft.singles.put(Column.STATUS, new RowDraft.Single(mention, status.text(), status.column()));
                        if (!mention.life().equals(life)) {
                            draft.note(mapping.heading(status.column()), status.text());
                        }
                    });
                    return now.isPresent();
                });
    }

    private void ask(String what, int column, String text, Doubt doubt, Predicate<String> mending) {
        Optional<Answer> answer =
                asking.ask(draft, Asking.Question.ofCell(draft.number, column, what, text, doubt), mending);
        if (answer.filter(Answer.Unknown.class::isInstance).isPresent()) {
            draft.note(column < 0 ? "" : mapping.heading(column), text);
        }
    }
}
