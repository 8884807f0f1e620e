package no.varde.core.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.testkit.Fjord;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomMunicipality;
import org.junit.jupiter.api.Test;

/** Facts with something else in the place of one, or without some: for a look at what these change. */
class FactsTest {

    private static final Ref STEP = new Ref(Ref.Kind.STEP, "s1");

    private static Facts facts() {
        return Fjord.withMeasure("m1")
                .step("s1", "2026-01-01", "2026-02-01")
                .started("s1", "2026-01-02")
                .facts();
    }

    @Test
    void whatIsTakenAwayTakesWithItWhatIsAboutIt() {
        Facts rest = facts().without(Set.of(STEP));
        assertThat(rest.all(Step.class)).isEmpty();
        assertThat(rest.all(StepMove.class)).isEmpty();
        assertThat(rest.all(Measure.class)).isEqualTo(facts().all(Measure.class));
    }

    @Test
    void whatTakesThePlaceOfAFactStandsWhereThatStood() {
        Measure other = Measure.titled("m1", "Nattlag");
        Facts changed = facts().with(other);
        assertThat(changed.all(Measure.class)).containsExactly(other);
        assertThat(changed.all(Step.class)).isEqualTo(facts().all(Step.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts().with(Measure.titled("m2", "Dagpatrulje")))
                .withMessageContaining("measure:m2");
    }

    @Test
    void withoutNothingEverythingIsThereAsItWasRecorded() {
        Property.forAll(30, source -> RandomMunicipality.draw(source, 4).asFacts(), all -> {
            Facts same = all.without(Set.of());
            assertThat(same.everything()).containsExactlyElementsOf(all.everything());
            assertThat(all.everything())
                    .allSatisfy(each -> assertThat(same.provenance(each.ref())).isEqualTo(all.provenance(each.ref())));
        });
    }
}
