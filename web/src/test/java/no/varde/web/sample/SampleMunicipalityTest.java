package no.varde.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.leadership.Trait;
import no.varde.core.leadership.TraitObservation;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Choice;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Stance;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.plan.TimeSetAside;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleMunicipalityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Facts facts = SampleMunicipality.of(DAY).facts(Reforms.builtIn());

    @Test
    void isMarkedAsFictional() {
        assertThat(facts.municipality().id()).isEqualTo("fjordvik");
        assertThat(facts.municipality().isFictional()).isTrue();
        assertThat(facts.municipality().inUseSince()).isEqualTo("2025-03-26");
    }

    @Test
    void theSameDayGivesTheSameFacts() {
        assertThat(SampleMunicipality.of(DAY).recorded())
                .isEqualTo(SampleMunicipality.of(DAY).recorded());
    }

    @Test
    void holdsAWholeMunicipality() {
        assertThat(facts.all(Measure.class)).hasSizeBetween(24, 28);
        assertThat(facts.all(Adoption.class)).extracting(Adoption::reform).containsExactly("lhl", "shr", "bth", "kl25");
        assertThat(facts.all(DutyStatus.class)).hasSizeLessThan(14).hasSizeGreaterThan(10);
        assertThat(facts.all(Involvement.class))
                .filteredOn(each -> each.subjects().size() > 1)
                .hasSizeGreaterThan(10);
        assertThat(facts.all(Involvement.class))
                .filteredOn(each -> !each.missing().isEmpty())
                .hasSizeGreaterThan(5);
    }

    @Test
    void usesEveryWordThatAMunicipalityCanUse() {
        uses(Life.class, facts.all(LifeChange.class), LifeChange::life);
        uses(Step.Kind.class, facts.all(Step.class), Step::kind);
        uses(StepMove.Move.class, facts.all(StepMove.class), StepMove::move);
        uses(Stance.class, facts.all(Choice.class), Choice::stance);
        uses(DutyStatus.Answer.class, facts.all(DutyStatus.class), DutyStatus::answer);
        uses(Pledge.Party.class, facts.all(Pledge.class), Pledge::party);
        uses(CarryOver.Destination.class, facts.all(CarryOver.class), CarryOver::destination);
        uses(PlanConfirmation.Topic.class, facts.all(PlanConfirmation.class), PlanConfirmation::topic);
        uses(Trait.class, facts.all(TraitObservation.class), TraitObservation::trait);
        uses(Form.class, facts.all(Involvement.class), Involvement::form);
        uses(Act.class, facts.all(Anchoring.class), Anchoring::act);
        assertThat(facts.all(Anchoring.class).stream().flatMap(each -> each.outcome().stream()))
                .contains(Outcome.values());
        assertThat(facts.all(Anchoring.class).stream().map(Anchoring::body).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Body.CITY_GOVERNMENT)));
        assertThat(facts.all(StatusNote.class).stream().flatMap(each -> each.progress().stream()))
                .contains(StatusNote.Progress.values());
        assertThat(facts.all(Measure.class).stream().flatMap(each -> each.timeSetAside().stream()))
                .extracting(TimeSetAside::kind)
                .contains(TimeSetAside.Kind.values());
        assertThat(facts.all(Involvement.class).stream().flatMap(each -> each.participants().stream()))
                .extracting(each -> each.level().orElse(InvolvementLevel.INFORM))
                .contains(InvolvementLevel.values());
        assertThat(facts.all(Involvement.class).stream().flatMap(each -> each.participants().stream()))
                .extracting(each -> each.group())
                .contains(ActorGroup.values());
        assertThat(facts.all(SteeringAnswer.class))
                .extracting(SteeringAnswer::value)
                .contains(SteeringAnswer.Raiser.values())
                .contains(SteeringAnswer.Settler.values())
                .contains(SteeringAnswer.Freedom.values());
    }

    private static <E extends Enum<E>, F extends Fact> void uses(Class<E> words, List<F> facts, Function<F, E> word) {
        Set<E> used = facts.stream().map(word).collect(Collectors.toSet());
        assertThat(used).containsAll(Arrays.asList(words.getEnumConstants()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24",
                "2026-12-31",
                "2027-01-01",
                "2027-03-31",
                "2027-05-17",
                "2028-02-29",
                "2028-03-01",
                "2029-08-31",
                "2031-10-05"
            })
    void holdsTogetherWhateverTheDayOfTheFirstStart(String day) {
        LocalDate firstStart = LocalDate.parse(day);
        SampleMunicipality sample = SampleMunicipality.of(firstStart);
        Facts all = sample.facts(Reforms.builtIn());

        for (Fact fact : all.everything()) {
            assertThat(fact.about()).allMatch(ref -> isThere(ref, all), "what " + fact.ref() + " is about");
        }
        assertThat(recordedIn(sample)).allSatisfy((ref, at) -> {
            LocalDate on = at.atZone(ZoneId.of("Europe/Oslo")).toLocalDate();
            assertThat(on)
                    .as(ref.text())
                    .isBefore(firstStart)
                    .isAfterOrEqualTo(all.municipality().inUseSince());
        });
        assertThat(sample.recorded())
                .extracting(SampleMunicipality.Recorded::at)
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2027-01-01", "2028-02-29"})
    void nothingIsRecordedBeforeItHappenedOrBeforeWhatItIsAbout(String day) {
        SampleMunicipality sample = SampleMunicipality.of(LocalDate.parse(day));
        Facts all = sample.facts(Reforms.builtIn());
        Map<Ref, Instant> recorded = recordedIn(sample);

        recorded.forEach((ref, at) -> all.find(ref).orElseThrow().about().stream()
                .flatMap(about -> Stream.ofNullable(recorded.get(about)))
                .forEach(earlier -> assertThat(at).as(ref.text()).isAfterOrEqualTo(earlier)));
        for (Involvement each : all.all(Involvement.class)) {
            each.on()
                    .latest()
                    .filter(on -> on.isBefore(LocalDate.parse(day)))
                    .ifPresent(on -> assertThat(all.recordedOn(each.ref()).orElseThrow())
                            .as(each.id())
                            .isAfterOrEqualTo(on));
        }
    }

    private static Map<Ref, Instant> recordedIn(SampleMunicipality sample) {
        Map<Ref, Instant> recorded = new HashMap<>();
        sample.recorded().forEach(each -> recorded.put(each.fact().ref(), each.at()));
        return recorded;
    }

    private static boolean isThere(Ref ref, Facts facts) {
        return switch (ref.kind()) {
            case REFORM, AREA, SOLUTION, DUTY -> facts.reforms().name(ref).isPresent();
            case MUNICIPALITY -> ref.id().equals(facts.municipality().id());
            default -> facts.find(ref).isPresent();
        };
    }
}
