package no.varde.core.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Link;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;

/**
 * A municipality with facts of every type, drawn at random: everything that a fact points at comes before it in the list.
 *
 * @param municipality the municipality
 * @param facts its facts, in an order in which they can be added
 */
public record RandomMunicipality(LocalMunicipality municipality, List<Fact> facts) {

    /** Copies. */
    public RandomMunicipality {
        facts = List.copyOf(facts);
    }

    /** A municipality with up to {@code most} adoptions, measures and plan lines, and up to three of each fact on them. */
    public static RandomMunicipality draw(Source source, int most) {
        return new Drawing(source).draw(most);
    }

    /** The facts as a store would hand them out, but for when they were recorded. */
    public Facts asFacts() {
        return Facts.of(municipality, Reforms.builtIn())
                .add(facts.toArray(new Fact[0]))
                .build();
    }

    private static final class Drawing {

        private final Source source;
        private final List<Fact> facts = new ArrayList<>();
        private int count;

        Drawing(Source source) {
            this.source = source;
        }

        RandomMunicipality draw(int most) {
            List<String> adoptions = some(most, RandomPlan::adoption);
            List<String> planLines = some(most, RandomPlan::planLine);
            List<String> measures = some(most, RandomPlan::measure);
            few(RandomPlan::dutyStatus);
            few(RandomPlan::savedView);
            few(RandomReforms::version);
            dropNumbersThatAreTaken();
            adoptions.forEach(this::onAdoption);
            measures.forEach(measure -> onMeasure(measure, measures, planLines));
            onOwnReforms(measures);
            List<Ref> subjects =
                    new ArrayList<>(measures.stream().map(Ref::measure).toList());
            adoptions.forEach(adoption -> subjects.add(Ref.adoption(adoption)));
            if (!subjects.isEmpty()) {
                some(most, (s, id) -> RandomFacts.involvement(s, id, subjects));
                some(most, (s, id) -> RandomFacts.anchoring(s, id, subjects));
                few((s, id) -> RandomFacts.anchoringConfirmation(s, id, s.oneOf(subjects)));
                few((s, id) -> RandomPlan.substanceChange(s, id, s.oneOf(subjects)));
                few((s, id) -> RandomPlan.casePaper(s, id, s.oneOf(subjects)));
                few((s, id) -> RandomFacts.dissent(s, id, s.oneOf(subjects)));
            }
            if (!facts.isEmpty()) {
                List<Ref> all = facts.stream().map(Fact::ref).toList();
                few((s, id) -> RandomPlan.note(s, id, s.oneOf(all)));
            }
            LocalMunicipality municipality = LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1));
            return new RandomMunicipality(municipality, facts);
        }

        /** Two versions of a reform never have one number. */
        private void dropNumbersThatAreTaken() {
            Set<String> taken = new HashSet<>();
            facts.removeIf(each -> each instanceof ReformVersion version
                    && !taken.add(version.reform().id() + " " + version.number()));
        }

        /** Some measures serve areas and solutions of the municipality's own reforms, in whichever version. */
        private void onOwnReforms(List<String> measures) {
            List<Ref> targets = facts.stream()
                    .filter(ReformVersion.class::isInstance)
                    .flatMap(each -> ((ReformVersion) each).contents().stream())
                    .filter(each -> each.kind() == Ref.Kind.AREA || each.kind() == Ref.Kind.SOLUTION)
                    .toList();
            if (!targets.isEmpty() && !measures.isEmpty()) {
                few((s, id) -> new Link(id, s.oneOf(measures), s.oneOf(targets), RandomFacts.validity(s)));
            }
        }

        private void onAdoption(String adoption) {
            few((s, id) -> RandomPlan.periodChange(s, id, adoption));
            few((s, id) -> RandomPlan.choice(s, id, adoption));
        }

        private void onMeasure(String measure, List<String> measures, List<String> planLines) {
            few((s, id) -> RandomPlan.lifeChange(s, id, measure, measures));
            few((s, id) -> RandomPlan.link(s, id, measure, planLines));
            few((s, id) -> RandomPlan.responsibility(s, id, measure));
            few((s, id) -> RandomPlan.step(s, id, measure))
                    .forEach(step -> few((s, id) -> RandomPlan.stepMove(s, id, step)));
            few((s, id) -> RandomPlan.statusNote(s, id, measure));
            few((s, id) -> RandomPlan.pledge(s, id, measure))
                    .forEach(pledge -> few((s, id) -> RandomPlan.delivery(s, id, pledge)));
            few((s, id) -> RandomPlan.carryOver(s, id, measure));
            few((s, id) -> RandomPlan.steeringAnswer(s, id, measure));
            few((s, id) -> RandomPlan.planConfirmation(s, id, measure));
            few((s, id) -> RandomFacts.concern(s, id, measure));
            few((s, id) -> RandomFacts.involvementConfirmation(s, id, measure));
            few((s, id) -> RandomFacts.traitObservation(s, id, measure));
            few((s, id) -> RandomFacts.comment(s, id, measure));
        }

        private List<String> few(BiFunction<Source, String, Fact> generator) {
            return some(3, generator);
        }

        /** Adds some facts with ids of their own, and answers the ids. */
        private List<String> some(int most, BiFunction<Source, String, Fact> generator) {
            return source.list(most, s -> {
                Fact fact = generator.apply(s, "f" + ++count);
                facts.add(fact);
                return fact.id();
            });
        }
    }
}
