package no.varde.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * A national reform, a national plan, or a programme of a municipality's own, as data (L2). Refuses a reform without
 * areas, and ids that stand twice or outside the reform's own.
 *
 * @param id its id, one part: {@code lhl}
 * @param kind whether it is a reform or something like it
 * @param name its name
 * @param shortName what it is called in dense tables: «LHL»
 * @param aliases other names it goes under, in any language, for recognising it in a spreadsheet
 * @param description what it wants, in our own words; empty when nobody has written it
 * @param targetGroup for whom; empty when nobody has written it
 * @param lead who leads it, nationally or at home; empty when nobody has written it
 * @param source where it stands written; empty for one's own
 * @param period the days for which it was planned, and how that was changed
 * @param areasAreOurs whether the division into areas is our own cut of the source, which pages then say
 * @param phases its phases in order; often none
 * @param areas its areas in order; at least one
 * @param verified whether names and dates have been checked against the source
 */
public record Reform(
        String id,
        Kind kind,
        LocalizedText name,
        Optional<String> shortName,
        Set<String> aliases,
        Optional<LocalizedText> description,
        Optional<LocalizedText> targetGroup,
        Optional<LocalizedText> lead,
        Optional<Source> source,
        NationalPeriod period,
        boolean areasAreOurs,
        List<Phase> phases,
        List<ReformArea> areas,
        boolean verified) {

    /** What it is, and what it is called on pages. */
    public enum Kind implements Labelled {
        /** A reform. */
        REFORM,
        /** A national plan that is not called a reform: nasjonal satsing. */
        NATIONAL_PLAN,
        /** A programme of a municipality's own. */
        OWN_PROGRAMME;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("reform", "Reform." + name());
        }
    }

    /**
     * The same with another period, such as when a ministry has prolonged it or cut it short:
     * {@code reform.withPeriod(reform.period().with(change))}.
     */
    public Reform withPeriod(NationalPeriod other) {
        return new Reform(
                id,
                kind,
                name,
                shortName,
                aliases,
                description,
                targetGroup,
                lead,
                source,
                other,
                areasAreOurs,
                phases,
                areas,
                verified);
    }

    /** Checks the ids and copies. */
    public Reform {
        Require.nothingNull(
                id, kind, name, shortName, aliases, description, targetGroup, lead, source, period, phases, areas);
        Ids.check(id);
        if (id.contains(".")) {
            throw new IllegalArgumentException("A reform's id has one part: " + id);
        }
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("A reform has at least one area: " + id);
        }
        aliases = Ids.inOrder(aliases);
        phases = List.copyOf(phases);
        areas = List.copyOf(areas);
        for (ReformArea area : areas) {
            Ids.checkWithin(id, area.id());
        }
        Ids.checkUnique(areas.stream().map(ReformArea::id).toList());
    }

    /** The reference by which facts point at it. */
    public Ref ref() {
        return Ref.reform(id);
    }

    /** What it is called in dense tables: the short name or, without one, the name. */
    public LocalizedText shortLabel() {
        return shortName.map(text -> LocalizedText.of(text, text, text)).orElse(name);
    }

    /** The area of an id; empty when it has none such. */
    public Optional<ReformArea> area(String areaId) {
        return areas.stream().filter(area -> area.id().equals(areaId)).findFirst();
    }

    /** The solution, duty or requirement of an id; empty when it has none such. */
    public Optional<Provision> provision(String provisionId) {
        return provisions().filter(each -> each.id().equals(provisionId)).findFirst();
    }

    /** Every national solution in it. */
    public List<Solution> solutions() {
        return areas.stream().flatMap(area -> area.solutions().stream()).toList();
    }

    /** Every statutory duty in it. */
    public List<Duty> duties() {
        return areas.stream().flatMap(area -> area.duties().stream()).toList();
    }

    /** The national period as it stood on a day, with the changes decided by then. */
    public Period periodAsOf(LocalDate day) {
        return period.asOf(day);
    }

    /** Whether the national period, as it stood on a day, was over on that day. */
    public boolean isOver(LocalDate day) {
        return periodAsOf(day).isOver(day);
    }

    /** Every name it goes under: in each language, the short name and the aliases. */
    public Set<String> names() {
        Set<String> names = new java.util.LinkedHashSet<>(Ids.names(name, aliases));
        shortName.ifPresent(names::add);
        return Ids.inOrder(names);
    }

    private Stream<Provision> provisions() {
        return areas.stream().flatMap(area -> area.provisions().stream());
    }
}
