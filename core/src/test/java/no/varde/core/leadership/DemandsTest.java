package no.varde.core.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Period;
import org.junit.jupiter.api.Test;

class DemandsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Test
    void anEditedFrameworkSpeaksInItsOwnWords() {
        Framework builtIn =
                Frameworks.builtIn().find(Frameworks.COMPETENCIES, TODAY).orElseThrow();
        LeadershipCompetency integrator =
                builtIn.competency("competencies.integrator").orElseThrow();
        Framework edited = new Framework(
                builtIn.id(),
                builtIn.version() + 1,
                Period.from(TODAY),
                builtIn.name(),
                builtIn.description(),
                builtIn.principles(),
                builtIn.source(),
                builtIn.ours(),
                List.of(new LeadershipCompetency(
                        integrator.id(),
                        LocalizedText.only(Language.NB, "Brobygger"),
                        integrator.description(),
                        integrator.behaviours().subList(0, 1))));
        List<Demand> demands = Demands.of(
                Set.of(Trait.MANY_PARTNERS, Trait.NEW_WAYS),
                TODAY,
                Frameworks.builtIn().plus(edited));
        assertThat(demands)
                .extracting(each -> each.competency().name().in(Language.NB))
                .containsExactly("Brobygger");
        assertThat(demands.get(0).weight()).isEqualTo(3);
        assertThat(Demands.of(
                        Set.of(Trait.MANY_PARTNERS),
                        TODAY.minusDays(1),
                        Frameworks.builtIn().plus(edited)))
                .isEqualTo(Demands.of(Set.of(Trait.MANY_PARTNERS), TODAY.minusDays(1)));
    }

    /** The worked example in the documentation of {@link Demands}. */
    @Test
    void addsTheWeightsOfTheTraits() {
        List<Demand> demands = Demands.of(Set.of(Trait.MANY_PARTNERS, Trait.NEW_WAYS), TODAY);
        assertThat(demands)
                .extracting(each -> each.competency().id() + " " + each.weight())
                .containsExactly(
                        "competencies.integrator 3",
                        "competencies.communicator 3",
                        "competencies.innovator 3",
                        "competencies.visionary 2",
                        "competencies.authority-and-trust 2");
    }

    @Test
    void saysWhichTraitsAskAndWhy() {
        Demand communicator =
                Demands.of(Set.of(Trait.MANY_PARTNERS, Trait.NEW_WAYS), TODAY).get(1);
        assertThat(communicator.reasons())
                .extracting(Demand.Reason::trait)
                .containsExactly(Trait.MANY_PARTNERS, Trait.NEW_WAYS);
        assertThat(communicator.reasons().get(1).why().in(Language.NN))
                .isEqualTo("nye måtar å arbeide på: Det ukjende må forklarast meir enn éin gong.");
    }

    @Test
    void namesTheBehavioursInWhichItShows() {
        Demand integrator = Demands.of(Set.of(Trait.MANY_PARTNERS), TODAY).get(0);
        assertThat(integrator.behaviours())
                .extracting(Behaviour::id)
                .containsExactly(
                        "competencies.integrator.common-goal",
                        "competencies.integrator.invites-early",
                        "competencies.integrator.gives-credit");
    }

    @Test
    void asksForTheInnovatorFirstWhereWaysAreNew() {
        assertThat(Demands.of(Set.of(Trait.NEW_WAYS), TODAY).get(0).competency().id())
                .isEqualTo("competencies.innovator");
        assertThat(Demands.of(Set.of(Trait.CONTESTED), TODAY)
                        .get(0)
                        .competency()
                        .id())
                .isEqualTo("competencies.authority-and-trust");
        assertThat(Demands.of(Set.of(Trait.FROM_ABOVE), TODAY)
                        .get(0)
                        .competency()
                        .id())
                .isEqualTo("competencies.communicator");
    }

    @Test
    void demandsNothingWithoutTraitsOrBeforeTheFirstParameters() {
        assertThat(Demands.of(Set.of(), TODAY)).isEmpty();
        assertThat(Demands.of(Set.of(Trait.CONTESTED), LocalDate.of(2011, 12, 31)))
                .isEmpty();
        assertThat(Demands.of(Set.of(Trait.CONTESTED), LocalDate.of(2012, 1, 1)))
                .isNotEmpty();
    }

    @Test
    void knowsEveryTraitAndEveryCompetency() {
        for (Trait trait : Trait.values()) {
            assertThat(Demands.of(Set.of(trait), TODAY)).as(trait.name()).hasSizeBetween(2, 3);
            assertThat(trait.question().in(Language.NN))
                    .endsWith("?")
                    .isNotEqualTo(trait.question().in(Language.NB));
        }
        assertThat(Demands.of(EnumSet.allOf(Trait.class), TODAY)).hasSize(6);
    }

    /** A slip in the data file would silently leave a behaviour out. */
    @Test
    void pointsOnlyAtBehavioursThatAreThere() {
        Framework framework =
                Frameworks.builtIn().find(Frameworks.COMPETENCIES, TODAY).orElseThrow();
        assertThat(DemandParameters.on(TODAY).orElseThrow().weightings())
                .hasSizeGreaterThan(20)
                .allSatisfy(each -> {
                    LeadershipCompetency competency =
                            framework.competency(each.competency()).orElseThrow();
                    assertThat(each.behaviours())
                            .isNotEmpty()
                            .allMatch(id -> competency.behaviour(id).isPresent());
                });
    }

    @Test
    void theWeightsSaySinceWhichDayTheyHaveHeld() {
        LocalDate first = LocalDate.of(2012, 1, 1);
        assertThat(Demands.since(TODAY)).contains(first);
        assertThat(Demands.since(first)).contains(first);
        assertThat(Demands.since(first.minusDays(1))).isEmpty();
    }
}
