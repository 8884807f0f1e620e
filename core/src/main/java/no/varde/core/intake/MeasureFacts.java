package no.varde.core.intake;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.Participant;
import no.varde.core.plan.Approach;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.TimeSetAside;

/**
 * The facts that one group of rows tells of its measure, against those recorded already. An empty cell takes nothing
 * away, and what the sheet no longer mentions stays. What was ended in Varde is not begun again by a sheet that goes on
 * telling it; an owner is, from today.
 */
final class MeasureFacts {

    private final Gathering to;
    private final Names names;
    private final LocalDate today;
    private final RowDraft row;
    private final Group group;
    private final Ref measure;

    MeasureFacts(Gathering to, Names names, LocalDate today, Group group) {
        this.to = to;
        this.names = names;
        this.today = today;
        this.group = group;
        this.row = group.whole();
        this.measure = group.existing.map(Measure::ref).orElseGet(() -> Ref.measure(to.id()));
    }

    void gather() {
        measure();
        targets();
        planLines();
        responsibilities();
        new MeasureTimes(to, today, row, measure).gather();
        raiser();
        groups();
        decisions();
        notes();
    }

    private void measure() {
        Measure before = group.existing.orElseGet(() -> Measure.titled(measure.id(), group.title()));
        Measure now = before;
        now = row.get(Column.OUTCOME, String.class).map(now::withOutcome).orElse(now);
        now = row.get(Column.APPROACH, Approach.class).map(now::withApproach).orElse(now);
        now = cost(before).map(now::withCost).orElse(now);
        now = row.get(Column.TIME, TimeSetAside.class)
                .map(now::withTimeSetAside)
                .orElse(now);
        boolean renamed =
                group.existing.isPresent() && !Words.oneLine(before.title()).equals(group.title());
        now = renamed ? now.withTitle(group.title()) : now;
        if (group.existing.isEmpty()) {
            to.add(now, Doubt.message("change.measure"));
        } else if (!now.equals(before)) {
            to.change(now);
        }
        tellFields(before, now);
        keys();
    }

    private void tellFields(Measure before, Measure now) {
        tell(Column.TITLE, Optional.of(before.title()), Optional.of(now.title()), Telling::text);
        tell(Column.OUTCOME, before.outcome(), now.outcome(), Telling::text);
        tell(Column.APPROACH, before.approach(), now.approach(), each -> each);
        tell(Column.COST, before.cost(), now.cost(), Telling::cost);
        tell(Column.TIME, before.timeSetAside(), now.timeSetAside(), Telling::time);
    }

    private <V> void tell(Column field, Optional<V> before, Optional<V> now, Function<V, Object> words) {
        if (!before.equals(now)) {
            now.ifPresent(value -> to.say(Telling.field(field, words.apply(value), before.map(words))));
        }
    }

    /** The sheet's own key, and the answers that were given, so that they are not asked for again. */
    private void keys() {
        Map<String, String> before = group.existing.map(to.known()::keys).orElse(Map.of());
        Map<String, String> now = new LinkedHashMap<>(before);
        row.key.ifPresent(key -> now.putIfAbsent(Existing.KEY, key));
        now.putAll(Memory.keys(group.answers()));
        if (!now.equals(before)) {
            to.keys(measure, now);
        }
    }

    private Optional<Cost> cost(Measure before) {
        Optional<Cost.Source> source = row.get(Column.COST_SOURCE, Cost.Source.class);
        return row.get(Column.COST, Cost.class).map(read -> {
            Optional<Cost.Source> known = read.source().or(() -> source);
            Optional<Cost> same = before.cost().filter(old -> old.kroner().compareTo(read.kroner()) == 0);
            return new Cost(
                    same.map(Cost::kroner).orElse(read.kroner()),
                    known.or(() -> same.flatMap(Cost::source)),
                    read.note().or(() -> same.flatMap(Cost::note)));
        });
    }

    private void targets() {
        List<Link> links = to.known().about(Link.class, measure);
        for (Ref target : row.targets) {
            if (links.stream().noneMatch(link -> link.target().equals(target))) {
                to.add(
                        new Link(to.id(), measure.id(), target, Validity.always()),
                        Doubt.message("change.link", names.name(target)));
            }
        }
    }

    private void planLines() {
        List<Link> links = to.known().about(Link.class, measure);
        for (PlanLines.Mention mention : row.planLines) {
            PlanLine line = to.planLine(mention);
            if (links.stream().noneMatch(link -> link.target().equals(line.ref()))) {
                to.add(
                        new Link(to.id(), measure.id(), line.ref(), Validity.always()),
                        Doubt.message("change.planline", line.plan()));
            }
            boolean inForce = mention.period()
                    .filter(period -> period.from().isAfter(today))
                    .isEmpty();
            if (mention.ofCouncil() && inForce) {
                to.decision(
                        new Gathering.Decision(
                                Body.MUNICIPAL_COUNCIL,
                                Act.PLAN_DECISION,
                                When.unknown(),
                                true,
                                Optional.of(Outcome.ADOPTED),
                                Optional.empty(),
                                mention.period(),
                                Optional.of(mention.plan())),
                        measure,
                        Doubt.message("change.plandecision", mention.plan()),
                        Set.of());
            }
        }
    }

    private void responsibilities() {
        List<Responsibility> known = to.known().about(Responsibility.class, measure);
        boolean led = known.stream().anyMatch(each -> each.role() == Responsibility.Role.LEAD_SECTOR && isOpen(each));
        for (int i = 0; i < row.sectors.size(); i++) {
            Responsibility.Role role = i == 0 && !led ? Responsibility.Role.LEAD_SECTOR : Responsibility.Role.SECTOR;
            sector(known, role, row.sectors.get(i));
        }
        owners(known.stream()
                .filter(each -> each.role() == Responsibility.Role.OWNER)
                .toList());
    }

    /** A new name takes over, today, from one that the sheet no longer tells; beside those that it still tells it is added. */
    private void owners(List<Responsibility> known) {
        Set<String> told = row.owners.stream().map(Words::normal).collect(Collectors.toSet());
        Deque<Responsibility> former = known.stream()
                .filter(each -> isOpen(each) && !told.contains(Words.normal(each.name())))
                .collect(Collectors.toCollection(ArrayDeque::new));
        for (String owner : row.owners) {
            if (known.stream().noneMatch(each -> isOpen(each) && isCalled(each, owner))) {
                boolean back = known.stream().anyMatch(each -> isCalled(each, owner));
                owner(owner, Optional.ofNullable(former.poll()), back);
            }
        }
    }

    /** Adds an owner: from today when they take over or had ended before, else since always. */
    private void owner(String name, Optional<Responsibility> former, boolean back) {
        former.filter(each -> !each.validity().from().isAfter(today))
                .ifPresent(each -> to.change(new Responsibility(
                        each.id(),
                        each.measure(),
                        each.role(),
                        each.name(),
                        each.validity().endingOn(today))));
        Validity validity = former.isPresent() || back ? Validity.from(today) : Validity.always();
        to.add(
                new Responsibility(to.id(), measure.id(), Responsibility.Role.OWNER, name, validity),
                Telling.field(Responsibility.Role.OWNER, name, former.map(Responsibility::name)));
    }

    private static boolean isCalled(Responsibility each, String name) {
        return Words.normal(each.name()).equals(Words.normal(name));
    }

    /** A sector that was ended stays so, whatever the sheet goes on telling. */
    private void sector(List<Responsibility> known, Responsibility.Role role, String name) {
        if (known.stream().noneMatch(each -> each.role() != Responsibility.Role.OWNER && isCalled(each, name))) {
            to.add(
                    new Responsibility(to.id(), measure.id(), role, name, Validity.always()),
                    Telling.field(role, name, Optional.empty()));
        }
    }

    private static boolean isOpen(Responsibility each) {
        return each.validity().until().isEmpty();
    }

    private void raiser() {
        row.get(Column.RAISED_BY, SteeringAnswer.Raiser.class).ifPresent(raiser -> {
            List<SteeringAnswer> answers = to.known().about(SteeringAnswer.class, measure).stream()
                    .filter(each -> each.value() instanceof SteeringAnswer.Raiser)
                    .toList();
            if (answers.isEmpty()) {
                to.add(
                        new SteeringAnswer(to.id(), measure.id(), raiser, When.unknown()),
                        Telling.field(Column.RAISED_BY, raiser, Optional.empty()));
            } else if (!answers.get(answers.size() - 1).value().equals(raiser)) {
                SteeringAnswer last = answers.get(answers.size() - 1);
                to.change(
                        new SteeringAnswer(last.id(), measure.id(), raiser, last.on()),
                        Telling.field(Column.RAISED_BY, raiser, Optional.of(last.value())));
            }
        });
    }

    private void groups() {
        List<Involvement> known = to.known().about(Involvement.class, measure);
        Map<Occasion, Set<ActorGroup>> occasions = new LinkedHashMap<>();
        List<Groups.Mention> told = row.groups.stream()
                .filter(each -> !group.verdicts.dropped.contains(each))
                .toList();
        for (Groups.Mention mention : told) {
            boolean isNew = mention.took() && !group.verdicts.same.containsKey(mention);
            if (isNew && !Standing.isThere(known, mention)) {
                occasions
                        .computeIfAbsent(
                                new Occasion(mention.on(), mention.form()), any -> EnumSet.noneOf(ActorGroup.class))
                        .add(mention.group());
            }
        }
        occasions.forEach((occasion, took) -> to.add(
                new Involvement(
                        to.id(),
                        occasion.on(),
                        occasion.form(),
                        Set.of(measure),
                        took.stream()
                                .map(each ->
                                        new Participant(each, occasion.form().proposedLevel()))
                                .toList(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty()),
                Telling.involvement(List.copyOf(took), occasion.form(), occasion.on())));
        standing();
        Set<ActorGroup> concerned = EnumSet.noneOf(ActorGroup.class);
        told.forEach(mention -> concerned.add(mention.group()));
        concerned.addAll(row.concerned);
        to.known().about(Concern.class, measure).forEach(each -> concerned.remove(each.group()));
        for (ActorGroup each : concerned) {
            to.add(new Concern(to.id(), measure.id(), each, Validity.always()), Doubt.message("change.concern", each));
        }
    }

    private record Occasion(When on, Form form) {}

    /** Takes over what was answered: a day for what had none, and the end of what was confirmed. */
    private void standing() {
        group.verdicts.same.forEach((mention, recorded) -> {
            if (mention.on().isKnown()) {
                to.dated(recorded, measure, mention);
                to.say(Telling.involvement(List.of(mention.group()), mention.form(), mention.on()));
            }
        });
        group.verdicts.ended.forEach((mention, confirmed) -> {
            confirmed.forEach(each -> to.ends(each, mention.on()));
            to.say(Doubt.message("change.involvement.against", mention.group()));
        });
    }

    private void decisions() {
        Map<Decisions.Mention, Gathering.Decision> read = new LinkedHashMap<>();
        row.decisions.forEach(mention -> read.put(mention, Gathering.Decision.of(mention, today)));
        Set<Ref> told = to.told(List.copyOf(read.values()), measure);
        read.forEach((mention, decision) -> {
            Verdicts.Same same = group.verdicts.decided.get(mention);
            if (same != null) {
                to.same(decision, same, measure);
            } else if (group.verdicts.others.contains(mention)) {
                to.another(decision, measure, Telling.decision(mention, decision.held()));
            } else {
                to.decision(decision, measure, Telling.decision(mention, decision.held()), told);
            }
        });
    }

    private void notes() {
        List<Note> known = to.known().about(Note.class, measure);
        List<StatusNote> said = to.known().about(StatusNote.class, measure);
        for (RowDraft.Kept kept : row.notes) {
            boolean there = known.stream().anyMatch(note -> note.text().equals(kept.text()));
            if (!there && said.stream().noneMatch(note -> note.text().equals(kept.text()))) {
                Optional<String> heading = kept.heading().isBlank() ? Optional.empty() : Optional.of(kept.heading());
                to.add(new Note(to.id(), measure, heading, kept.text()), Doubt.message("change.note", kept.text()));
            }
        }
    }
}
