package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Verification;
import org.junit.jupiter.api.Test;

/** The part of the contract on many facts at once, as an import brings them: the same as one after the other. */
interface StoreTakesMany extends StoreContract {

    /** 100 measures, each followed by what points at it. */
    private static List<Fact> many() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            facts.add(Measure.titled("m" + i, "Tiltak " + i));
            facts.add(new Link("l" + i, "m" + i, Ref.area("lhl.mat"), Validity.always()));
            facts.add(
                    new Responsibility("r" + i, "m" + i, Responsibility.Role.OWNER, "Åse " + i % 7, Validity.always()));
        }
        return facts;
    }

    private static Map<Ref, Map<String, String>> keys() {
        Map<Ref, Map<String, String>> keys = new HashMap<>();
        for (int i = 0; i < 100; i += 3) {
            keys.put(Ref.measure("m" + i), Map.of("row", String.valueOf(i + 2)));
        }
        keys.put(Ref.measure("m1"), Map.of());
        return keys;
    }

    private void takeAll(List<Fact> facts) {
        store().write(KARI, to -> {
            to.addAll("solvik", facts, keys());
            return true;
        });
    }

    @Test
    default void keepsAllOfManyWithTheirKeys() {
        given();
        takeAll(many());
        assertThat(facts().everything()).containsExactlyElementsOf(many());
        for (Fact fact : many()) {
            assertThat(facts().provenance(fact.ref()).orElseThrow().keys())
                    .as(fact.ref().text())
                    .isEqualTo(keys().getOrDefault(fact.ref(), Map.of()));
            assertThat(history(fact.ref())).hasSize(1);
        }
    }

    @Test
    default void leavesATrailOfMany() {
        given();
        takeAll(many());
        Verification trail = store().read(from -> from.verify(Chain.of("solvik")));
        assertThat(trail.flaw()).isEmpty();
        assertThat(trail.rows()).isGreaterThanOrEqualTo(many().size());
    }

    @Test
    default void pointsFromManyAtWhatWasThereBefore() {
        given(Measure.titled("before", "Før"));
        List<Fact> facts = new ArrayList<>(many());
        facts.add(10, new Link("extra", "before", Ref.area("lhl.mat"), Validity.always()));
        takeAll(facts);
        assertThat(facts().everything()).contains(facts.get(10)).hasSize(302);
    }

    @Test
    default void refusesManyOfWhichOneIsThereAlready() {
        given(Measure.titled("m20", "Var her"));
        assertThatIllegalArgumentException().isThrownBy(() -> takeAll(many())).withMessageContaining("measure:m20");
        assertThat(refs()).containsExactly(Ref.measure("m20"));
    }

    @Test
    default void refusesManyOfWhichTwoAreTheSame() {
        given();
        List<Fact> facts = new ArrayList<>(many());
        facts.add(40, Measure.titled("m1", "Enda en"));
        assertThatIllegalArgumentException().isThrownBy(() -> takeAll(facts)).withMessageContaining("measure:m1");
        assertThat(refs()).isEmpty();
    }

    @Test
    default void refusesManyOfWhichOnePointsAtWhatComesLater() {
        given();
        List<Fact> facts = new ArrayList<>(many());
        facts.add(0, new Link("early", "m5", Ref.area("lhl.mat"), Validity.always()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> takeAll(facts))
                .withMessageContaining("link:early")
                .withMessageContaining("measure:m5");
        assertThat(refs()).isEmpty();
    }
}
