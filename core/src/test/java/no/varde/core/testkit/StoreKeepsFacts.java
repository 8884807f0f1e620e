package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.Signature;
import no.varde.core.store.StoreRules;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import org.junit.jupiter.api.Test;

/** The part of the contract on what goes in and comes out again. */
interface StoreKeepsFacts extends StoreContract {

    @Test
    default void keepsEveryFieldOfEveryFact() {
        given(SampleFacts.full().toArray(new Fact[0]));
        assertThat(facts().everything()).containsExactlyElementsOf(SampleFacts.full());
    }

    @Test
    default void keepsWhatWasLeftOut() {
        given(SampleFacts.bare().toArray(new Fact[0]));
        assertThat(facts().everything()).containsExactlyElementsOf(SampleFacts.bare());
    }

    @Test
    default void everyKindOfFactIsTried() {
        Set<Ref.Kind> kept = Arrays.stream(Ref.Kind.values())
                .filter(kind -> StoreRules.isKept(kind) && kind != Ref.Kind.MUNICIPALITY)
                .collect(Collectors.toSet());
        assertThat(kinds(SampleFacts.full())).isEqualTo(kept);
        assertThat(kinds(SampleFacts.bare())).isEqualTo(kept);
        Set<Ref.Kind> drawn = new HashSet<>();
        Property.forAll(60, s -> RandomMunicipality.draw(s, 4), each -> drawn.addAll(kinds(each.facts())));
        assertThat(drawn).isEqualTo(kept);
    }

    private static Set<Ref.Kind> kinds(List<Fact> facts) {
        return facts.stream().map(fact -> fact.ref().kind()).collect(Collectors.toSet());
    }

    @Test
    default void keepsWhateverIsDrawn() {
        Map<String, Integer> count = new HashMap<>();
        Property.forAll(40, s -> RandomMunicipality.draw(s, 3), drawn -> {
            LocalMunicipality municipality = LocalMunicipality.fictional(
                    "drawn-" + count.merge("n", 1, Integer::sum), "Drawn", SOLVIK.inUseSince());
            store().write(KARI, to -> {
                to.serve(municipality);
                drawn.facts().forEach(fact -> to.add(municipality.id(), fact));
                return true;
            });
            store().read(from -> {
                assertThat(from.facts(municipality.id(), Reforms.builtIn())
                                .orElseThrow()
                                .everything())
                        .containsExactlyElementsOf(drawn.facts());
                return drawn.facts().stream()
                        .map(fact -> assertThat(from.find(municipality.id(), fact.ref()))
                                .hasValueSatisfying(
                                        each -> assertThat(each.fact()).isEqualTo(fact)))
                        .toList();
            });
        });
    }

    @Test
    default void changesEveryFieldOfEveryFact() {
        Map<Ref, Fact> bare = new LinkedHashMap<>();
        SampleFacts.bare().forEach(fact -> bare.put(fact.ref(), fact));
        given(SampleFacts.full().toArray(new Fact[0]));
        store().write(Signature.of(KARI.actor(), OLA.at()), to -> {
            bare.values().stream()
                    .filter(fact -> to.find("solvik", fact.ref()).isPresent())
                    .forEach(fact -> to.change("solvik", fact, 1));
            return true;
        });
        List<Fact> expected = SampleFacts.full().stream()
                .map(fact -> bare.getOrDefault(fact.ref(), fact))
                .toList();
        assertThat(facts().everything()).containsExactlyElementsOf(expected);
        SampleFacts.full()
                .forEach(fact -> assertThat(history(fact.ref()).get(0).fact()).isEqualTo(fact));
    }

    @Test
    default void handsOutFactsInTheOrderInWhichTheyWereAdded() {
        given(Measure.titled("z", "Z"), Measure.titled("a", "A"), Measure.titled("m", "M"));
        change(OLA, Measure.titled("z", "Zz"), 1);
        assertThat(refs()).containsExactly(Ref.measure("z"), Ref.measure("a"), Ref.measure("m"));
    }

    @Test
    default void tellsWhenAndByWhomAFactWasFirstRecorded() {
        given(Measure.titled("m1", "Før"));
        change(OLA, Measure.titled("m1", "Etter"), 1);
        assertThat(facts().provenance(Ref.measure("m1"))).contains(Provenance.of(MORNING, "kari@example.org"));
    }

    @Test
    default void keepsAnEmbeddersKeysUntilTheyAreChanged() {
        Map<String, String> keys = Map.of("sak", "24/118", "æ ø", "\"å\"\n", "", "");
        given();
        store().write(KARI, to -> {
            to.add("solvik", Measure.titled("m1", "Måltid"), keys);
            return true;
        });
        change(OLA, Measure.titled("m1", "Måltider"), 1);
        Ref ref = Ref.measure("m1");
        assertThat(facts().provenance(ref)).contains(new Provenance(MORNING, KARI.actor(), keys));
        assertThat(present(ref).provenance()).isEqualTo(new Provenance(OLA.at(), OLA.actor(), keys));

        store().write(OLA, to -> to.changeKeys("solvik", ref, 2, Map.of("sak", "25/1")));
        assertThat(present(ref).version()).isEqualTo(3);
        assertThat(present(ref).fact()).isEqualTo(Measure.titled("m1", "Måltider"));
        assertThat(facts().provenance(ref).orElseThrow().keys()).isEqualTo(Map.of("sak", "25/1"));
        assertThat(history(ref))
                .extracting(each -> each.provenance().keys())
                .containsExactly(keys, keys, Map.of("sak", "25/1"));

        store().write(OLA, to -> to.changeKeys("solvik", ref, 3, Map.of()));
        assertThat(facts().provenance(ref).orElseThrow().keys()).isEmpty();
    }

    @Test
    default void keepsAnEmbeddersKeysOnEveryKindOfFact() {
        given();
        List<Fact> facts = SampleFacts.full();
        store().write(KARI, to -> {
            facts.forEach(fact -> to.add("solvik", fact, sak(fact.ref(), 1)));
            return true;
        });
        facts.forEach(fact -> assertThat(keys(fact.ref())).isEqualTo(sak(fact.ref(), 1)));

        Signature later = Signature.of(KARI.actor(), OLA.at());
        Map<Ref, Fact> bare = new HashMap<>();
        SampleFacts.bare().forEach(fact -> bare.put(fact.ref(), fact));
        store().write(later, to -> {
            facts.forEach(fact -> to.change("solvik", bare.getOrDefault(fact.ref(), fact), 1));
            return true;
        });
        facts.forEach(fact -> assertThat(keys(fact.ref())).isEqualTo(sak(fact.ref(), 1)));

        store().write(later, to -> {
            facts.forEach(fact ->
                    to.changeKeys("solvik", fact.ref(), present(to, fact.ref()).version(), sak(fact.ref(), 2)));
            return true;
        });
        facts.forEach(fact -> assertThat(keys(fact.ref())).isEqualTo(sak(fact.ref(), 2)));
        Facts then = store().<Facts>read(from ->
                from.factsKnownAt("solvik", Reforms.builtIn(), MORNING).orElseThrow());
        facts.forEach(
                fact -> assertThat(then.provenance(fact.ref()).orElseThrow().keys())
                        .as("keys of %s as they were then", fact.ref())
                        .isEqualTo(sak(fact.ref(), 1)));
    }

    private static Map<String, String> sak(Ref ref, int number) {
        return Map.of("sak", ref.text() + " " + number);
    }

    private static Versioned<? extends Fact> present(Writing writing, Ref ref) {
        return writing.find("solvik", ref).orElseThrow();
    }

    /** The keys of a fact, which are the same however one asks for it. */
    private Map<String, String> keys(Ref ref) {
        Map<String, String> keys = present(ref).provenance().keys();
        assertThat(facts().provenance(ref).orElseThrow().keys())
                .as("keys of %s", ref)
                .isEqualTo(keys);
        return keys;
    }

    @Test
    default void refusesASecondFactOfAReference() {
        given(Measure.titled("m1", "Måltid"));
        remove(OLA, Ref.measure("m1"), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given(Measure.titled("m1", "Et annet")))
                .withMessageContaining("measure:m1");
    }

    @Test
    default void refusesAFactForAMunicipalityThatIsNotServed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store().write(KARI, to -> {
                    to.add("nowhere", Measure.titled("m1", "Måltid"));
                    return true;
                }))
                .withMessageContaining("nowhere");
        assertThat(store().<Boolean>read(
                                from -> from.facts("nowhere", Reforms.builtIn()).isPresent()))
                .isFalse();
    }
}
