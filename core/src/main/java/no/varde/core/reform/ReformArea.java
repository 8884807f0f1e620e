package no.varde.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * One area of a reform. Refuses ids that do not stand within its own.
 *
 * @param id the reform's id, a full stop and one part: {@code lhl.mat}
 * @param name its name
 * @param description what it asks of those who must act on it, in our own words; empty when nobody has written it
 * @param kind content or means (L2)
 * @param aliases other names it goes under, in any language, for recognising it in a spreadsheet
 * @param proposedGroups the groups that a measure here usually concerns; our proposal, the municipality chooses
 * @param solutions its national solutions in the order of the source; often none
 * @param duties what the law demands here; often none
 * @param requirements what else is fixed, expected or free
 * @param verified whether the name has been checked against the source
 */
public record ReformArea(
        String id,
        LocalizedText name,
        Optional<LocalizedText> description,
        Kind kind,
        Set<String> aliases,
        Set<ActorGroup> proposedGroups,
        List<Solution> solutions,
        List<Duty> duties,
        List<Requirement> requirements,
        boolean verified) {

    /** What an area is about (L2). */
    public enum Kind implements Labelled {
        /** What is to be achieved. */
        CONTENT,
        /** How: steering and leadership, improvement work, innovation, agreements. */
        MEANS;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("reform", "ReformArea." + name());
        }
    }

    /** Checks the ids and copies. */
    public ReformArea {
        Require.nothingNull(id, name, description, kind, aliases, proposedGroups, solutions, duties, requirements);
        Ids.check(id);
        aliases = Ids.inOrder(aliases);
        proposedGroups = Ids.inOrder(proposedGroups);
        solutions = List.copyOf(solutions);
        duties = List.copyOf(duties);
        requirements = List.copyOf(requirements);
        List<String> ids = new ArrayList<>();
        for (Provision provision : all(solutions, duties, requirements)) {
            Ids.checkWithin(id, provision.id());
            ids.add(provision.id());
        }
        Ids.checkUnique(ids);
    }

    /** The reference by which facts point at it. */
    public Ref ref() {
        return Ref.area(id);
    }

    /** The id of its reform: what stands before the full stop. */
    public String reformId() {
        return id.substring(0, id.indexOf('.'));
    }

    /** The same with other lines on its sheet. */
    ReformArea with(List<Provision> lines) {
        return new ReformArea(
                id,
                name,
                description,
                kind,
                aliases,
                proposedGroups,
                of(Solution.class, lines),
                of(Duty.class, lines),
                of(Requirement.class, lines),
                verified);
    }

    private static <P extends Provision> List<P> of(Class<P> type, List<Provision> lines) {
        return lines.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether there are national solutions to choose on; where there are none, the choice is made on the area itself. */
    public boolean hasSolutions() {
        return !solutions.isEmpty();
    }

    /** Whether one chooses on the area itself: it has neither solutions to choose on nor duties that nobody chooses. */
    public boolean isChosenItself() {
        return solutions.isEmpty() && duties.isEmpty();
    }

    /** Every line of the sheet "room for action by area": duties first, then requirements, then solutions. */
    public List<Provision> provisions() {
        return all(solutions, duties, requirements);
    }

    /** The lines of one column of the sheet that hold on a day. */
    public List<Provision> provisions(Freedom freedom, LocalDate day) {
        return provisions().stream()
                .filter(each -> each.freedom() == freedom && each.holdsOn(day))
                .toList();
    }

    /** Every name it goes under: in each language, and the aliases. */
    public Set<String> names() {
        return Ids.names(name, aliases);
    }

    private static List<Provision> all(List<Solution> solutions, List<Duty> duties, List<Requirement> requirements) {
        List<Provision> all = new ArrayList<>(duties);
        all.addAll(requirements);
        all.addAll(solutions);
        return List.copyOf(all);
    }
}
