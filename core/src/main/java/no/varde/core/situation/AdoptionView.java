package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Choice;
import no.varde.core.plan.PeriodChange;
import no.varde.core.plan.SubstanceChange;

/**
 * A municipality's taking-up of a reform as of a day.
 *
 * @param adoption the adoption as it was first set
 * @param period its period as of the day, with the changes decided by then
 * @param changed the change that its period comes from; empty while the period is the one that was first set
 * @param choices every choice by the day, by what it was made on, each list in the order of the days
 * @param legs its three legs; a period or a choice that became another makes an earlier decision changed since, one that
 *     was only confirmed does not
 */
public record AdoptionView(
        Adoption adoption,
        Period period,
        Optional<PeriodChange> changed,
        Map<Ref, List<Choice>> choices,
        Map<Leg, LegView> legs) {

    /** Copies. */
    public AdoptionView {
        choices = choices.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
        legs = Collections.unmodifiableMap(new EnumMap<>(legs));
    }

    /** Whether it runs on a day. */
    public boolean isRunning(LocalDate day) {
        return period.contains(day);
    }

    /** The choice that counts on a solution or area; empty when none was made. */
    public Optional<Choice> choice(Ref target) {
        List<Choice> made = choices.getOrDefault(target, List.of());
        return made.isEmpty() ? Optional.empty() : Optional.of(made.get(made.size() - 1));
    }

    static AdoptionView of(Adoption adoption, Facts facts, LocalDate asOf) {
        Happened happened = new Happened(facts, asOf);
        Legs reader = new Legs(facts, asOf);
        Period period = adoption.period();
        Optional<PeriodChange> from = Optional.empty();
        List<SubjectChange> changes = new ArrayList<>();
        for (PeriodChange change :
                happened.about(PeriodChange.class, adoption.ref(), each -> When.day(each.decidedOn()))) {
            Period changed = ending(adoption.period().from(), change);
            if (!changed.equals(period)) {
                changes.add(new SubjectChange(change.ref(), When.day(change.decidedOn())));
                from = Optional.of(change);
            }
            period = changed;
        }
        Map<Ref, List<Choice>> choices = happened.logs(Choice.class, adoption.ref(), Choice::on, Choice::target);
        choices.values().forEach(made -> changes.addAll(changed(made)));
        happened.about(SubstanceChange.class, adoption.ref(), SubstanceChange::on)
                .forEach(change -> changes.add(new SubjectChange(change.ref(), change.on())));
        changes.sort(Comparator.comparing(change -> Happened.start(change.on())));
        return new AdoptionView(
                adoption,
                period,
                from,
                choices,
                reader.of(
                        adoption.ref(),
                        reader.held(adoption.ref()),
                        happened.about(Involvement.class, adoption.ref(), Involvement::on),
                        changes));
    }

    /** A period that was cut short to before it began is over after its first day. */
    private static Period ending(LocalDate from, PeriodChange change) {
        return new Period(from, change.end().map(end -> end.isAfter(from) ? end : from.plusDays(1)));
    }

    /** The choices on one thing that were another than the one before. */
    private static List<SubjectChange> changed(List<Choice> made) {
        List<SubjectChange> changed = new ArrayList<>();
        for (int i = 1; i < made.size(); i++) {
            Choice choice = made.get(i);
            if (choice.stance() != made.get(i - 1).stance()) {
                changed.add(new SubjectChange(choice.ref(), choice.on()));
            }
        }
        return changed;
    }
}
