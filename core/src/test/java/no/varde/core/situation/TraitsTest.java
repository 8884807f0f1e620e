package no.varde.core.situation;

import static no.varde.core.basics.ActorGroup.BUSINESS;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.GENERAL_PRACTITIONERS;
import static no.varde.core.basics.ActorGroup.HOSPITAL_TRUST;
import static no.varde.core.basics.ActorGroup.NAV;
import static no.varde.core.basics.ActorGroup.VOLUNTEERS;
import static no.varde.core.leadership.Trait.CONTESTED;
import static no.varde.core.leadership.Trait.FROM_ABOVE;
import static no.varde.core.leadership.Trait.IRREVERSIBLE;
import static no.varde.core.leadership.Trait.LONG_DURATION;
import static no.varde.core.leadership.Trait.MANY_PARTNERS;
import static no.varde.core.leadership.Trait.MANY_SECTORS;
import static no.varde.core.leadership.Trait.NEW_WAYS;
import static no.varde.core.leadership.Trait.SHORT_OF_MEANS;
import static no.varde.core.leadership.Trait.WITHOUT_AUTHORITY;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.leadership.Demand;
import no.varde.core.leadership.Demands;
import no.varde.core.leadership.Trait;
import no.varde.core.leadership.TraitObservation;
import no.varde.core.plan.Approach;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.SteeringAnswer.Raiser;
import no.varde.core.plan.TimeSetAside;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/**
 * The traits of a measure, from which follows what it demands of its leaders (S3, S4, S6): read off the facts where they
 * tell, and as observed. What is not known gives no trait.
 */
class TraitsTest {

    private static final String LATER = "2026-01-01";

    private static Fjord measure() {
        return Fjord.withMeasure("m1");
    }

    private static List<TraitView> on(Fjord fjord, String day) {
        Situation situation = fjord.asOf(day);
        return Traits.of(situation, situation.measure("m1").orElseThrow());
    }

    private static List<Trait> traits(Fjord fjord) {
        return on(fjord, LATER).stream().map(TraitView::trait).toList();
    }

    private static Fjord of(Measure measure) {
        return Fjord.municipality().and(measure).measure("m1");
    }

    private static Fjord carriedBy(Fjord fjord, String... sectors) {
        for (String sector : sectors) {
            fjord.and(new Responsibility("r" + sector, "m1", Responsibility.Role.SECTOR, sector, Validity.always()));
        }
        return fjord;
    }

    private static TraitObservation seen(String id, Trait trait, String when, boolean holds) {
        return new TraitObservation(id, "m1", trait, When.parse(when), holds, Optional.empty());
    }

    @Test
    void aMeasureOfWhichNothingIsKnownHasNone() {
        assertThat(traits(measure())).isEmpty();
    }

    @Test
    void threeGroupsOfPartnersAreManyTwoAreNot() {
        assertThat(traits(measure().concerns(HOSPITAL_TRUST, NAV, BUSINESS))).containsExactly(MANY_PARTNERS);
        assertThat(traits(measure().concerns(HOSPITAL_TRUST, NAV, EMPLOYEES, VOLUNTEERS)))
                .isEmpty();
    }

    @Test
    void aPartnerThatTookPartCountsAlsoWhenItIsNotConcerned() {
        assertThat(traits(measure().concerns(HOSPITAL_TRUST, NAV).heard(BUSINESS, CONSULT, "2025-01-01")))
                .containsExactly(MANY_PARTNERS);
    }

    @Test
    void threeSectorsAreManyAlsoByAPledge() {
        assertThat(traits(carriedBy(measure(), "Helse", "Oppvekst", "Teknisk"))).containsExactly(MANY_SECTORS);
        assertThat(traits(carriedBy(measure(), "Helse", "Oppvekst"))).isEmpty();
        assertThat(traits(carriedBy(measure(), "Helse", "Oppvekst").pledged("p1", "2025-01-01", "")))
                .containsExactly(MANY_SECTORS);
    }

    @Test
    void theSameSectorWrittenInAnotherWayIsOne() {
        Fjord fjord =
                carriedBy(measure(), "Helse", "Oppvekst", "HELSE ", "Kultur").pledged("p1", "2025-01-01", "");
        Situation situation = fjord.asOf(LATER);
        assertThat(situation.sectorsOf(situation.measure("m1").orElseThrow()))
                .containsExactly("Helse", "Oppvekst", "Kultur");
        assertThat(situation.measure("m1").orElseThrow().sectors()).hasSize(3);
        assertThat(traits(carriedBy(measure(), "Helse", "Oppvekst", "helse"))).isEmpty();
    }

    @Test
    void thePledgeOfTheStateIsNoSector() {
        Fjord fjord = carriedBy(measure(), "Helse", "Oppvekst")
                .and(new no.varde.core.plan.Pledge(
                        "p1",
                        "m1",
                        no.varde.core.plan.Pledge.Party.STATE,
                        "Statsforvalteren",
                        "penger",
                        When.day("2025-01-01"),
                        When.unknown()));
        assertThat(traits(fjord)).isEmpty();
    }

    @Test
    void generalPractitionersAreNobodysEmployees() {
        assertThat(traits(measure().concerns(GENERAL_PRACTITIONERS))).containsExactly(WITHOUT_AUTHORITY);
    }

    @Test
    void innovationAsksForNewWaysImprovementDoesNot() {
        Measure measure = Measure.titled("m1", "Turvenn");
        assertThat(traits(of(measure.withApproach(Approach.INNOVATION)))).containsExactly(NEW_WAYS);
        assertThat(traits(of(measure.withApproach(Approach.BOTH)))).containsExactly(NEW_WAYS);
        assertThat(traits(of(measure.withApproach(Approach.IMPROVEMENT)))).isEmpty();
    }

    @Test
    void whatTheStateOrTheManagementRaisedComesFromAbove() {
        for (Raiser raiser : Raiser.values()) {
            boolean above = raiser == Raiser.NATIONAL || raiser == Raiser.MANAGEMENT;
            assertThat(traits(measure().answered(raiser)))
                    .as("%s", raiser)
                    .isEqualTo(above ? List.of(FROM_ABOVE) : List.of());
        }
    }

    @Test
    void moreThanTwoYearsAreLong() {
        assertThat(traits(measure().step("s1", "2024-01-01", "2026-01-01"))).containsExactly(LONG_DURATION);
        assertThat(traits(measure().step("s1", "2024-01-01", "2025-12-31"))).isEmpty();
        assertThat(traits(measure().step("s1", "2024-01-01", "2024-06-30").step("s2", "2026-03-01", "")))
                .containsExactly(LONG_DURATION);
    }

    @Test
    void itIsLongOnlyWhenEveryDayThatTheTimesMayMeanMakesItSo() {
        assertThat(traits(measure().step("s1", "2024", "2026"))).isEmpty();
        assertThat(traits(measure().step("s1", "2024", "2027"))).containsExactly(LONG_DURATION);
        assertThat(traits(measure().step("s1", "", "2027-01-01"))).isEmpty();
        assertThat(traits(measure().step("s1", "2024-01-01", ""))).isEmpty();
    }

    @Test
    void theRealDaysCountBeforeThePlannedOnes() {
        Fjord fjord = measure()
                .step("s1", "2024-01-01", "2026-01-01")
                .started("s1", "2024-01-01")
                .finished("s1", "2025-06-01");
        assertThat(on(fjord, "2025-05-31")).extracting(TraitView::trait).containsExactly(LONG_DURATION);
        assertThat(on(fjord, "2025-06-01")).isEmpty();
    }

    @Test
    void aStepThatCannotBeUndoneMarksTheWhole() {
        List<TraitView> traits = on(measure().stepForGood("s1", "2026-06-01", ""), LATER);
        assertThat(traits).containsExactly(new TraitView(IRREVERSIBLE, false, new Ref(Ref.Kind.STEP, "s1")));
    }

    @Test
    void noTimeSetAsideIsShortOfMeansAndNotKnownIsNot() {
        Measure measure = Measure.titled("m1", "Turvenn");
        assertThat(traits(of(measure.withTimeSetAside(TimeSetAside.none())))).containsExactly(SHORT_OF_MEANS);
        assertThat(traits(of(measure.withTimeSetAside(TimeSetAside.percentOfPost(5)))))
                .isEmpty();
        assertThat(traits(of(measure))).isEmpty();
    }

    @Test
    void whatSomebodySawIsATraitAndSaysSo() {
        assertThat(on(measure().and(seen("t1", CONTESTED, "2025-01-01", true)), LATER))
                .containsExactly(new TraitView(CONTESTED, true, new Ref(Ref.Kind.TRAIT_OBSERVATION, "t1")));
    }

    @Test
    void anObservationOutranksWhatIsReadOffBothWays() {
        Fjord raised = measure().answered(Raiser.NATIONAL);
        assertThat(traits(raised.and(seen("t1", FROM_ABOVE, "2025-01-01", false))))
                .isEmpty();
        assertThat(on(raised.and(seen("t2", FROM_ABOVE, "2025-02-01", true)), LATER))
                .extracting(TraitView::observed)
                .containsExactly(true);
    }

    @Test
    void theLatestObservationByTheDayCounts() {
        Fjord fjord = measure()
                .and(seen("t2", CONTESTED, "2025-06-01", false))
                .and(seen("t1", CONTESTED, "2025-01-01", true));
        assertThat(on(fjord, "2024-12-31")).isEmpty();
        assertThat(on(fjord, "2025-05-31")).hasSize(1);
        assertThat(on(fjord, "2025-06-01")).isEmpty();
    }

    @Test
    void theyStandInTheirOwnOrder() {
        Fjord fjord = of(Measure.titled("m1", "Turvenn")
                        .withTimeSetAside(TimeSetAside.none())
                        .withApproach(Approach.INNOVATION))
                .concerns(HOSPITAL_TRUST, NAV, GENERAL_PRACTITIONERS)
                .and(seen("t1", CONTESTED, "2025-01-01", true));
        assertThat(traits(fjord))
                .containsExactly(MANY_PARTNERS, WITHOUT_AUTHORITY, NEW_WAYS, CONTESTED, SHORT_OF_MEANS);
    }

    @Test
    void theLimitsAreDatedParameters() {
        Parameters own = Parameters.builtIn()
                .with("trait.partners", LocalDate.of(2025, 1, 1), BigDecimal.valueOf(2))
                .with("trait.sectors", LocalDate.of(2025, 1, 1), BigDecimal.valueOf(1))
                .with("trait.long.months", LocalDate.of(2025, 1, 1), BigDecimal.valueOf(12));
        Facts facts = carriedBy(measure(), "Helse")
                .concerns(HOSPITAL_TRUST, NAV)
                .step("s1", "2024-01-01", "2025-01-01")
                .facts();
        Situation then = Situation.of(facts, LocalDate.of(2024, 12, 31), own);
        Situation now = Situation.of(facts, LocalDate.of(2025, 1, 1), own);
        assertThat(Traits.of(then, then.measure("m1").orElseThrow())).isEmpty();
        assertThat(Traits.of(now, now.measure("m1").orElseThrow()))
                .extracting(TraitView::trait)
                .containsExactly(MANY_PARTNERS, MANY_SECTORS, LONG_DURATION);
    }

    /** From the facts of a measure to the competencies that it asks for, with the reasons. */
    @Test
    void leadToWhatTheMeasureDemandsOfItsLeaders() {
        Set<Trait> traits =
                EnumSet.copyOf(traits(of(Measure.titled("m1", "Turvenn").withApproach(Approach.INNOVATION))
                        .concerns(HOSPITAL_TRUST, NAV, BUSINESS)));
        List<Demand> demands = Demands.of(traits, LocalDate.parse(LATER));
        assertThat(demands)
                .extracting(each -> each.competency().id() + " " + each.weight())
                .startsWith("competencies.integrator 3", "competencies.communicator 3", "competencies.innovator 3");
    }
}
