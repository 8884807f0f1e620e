package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Period;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.core.trail.FreeText;
import org.junit.jupiter.api.Test;

/** The part of the contract on what was known at an instant: the facts as they were after the last write by then. */
interface StoreKnowsWhatWasKnown extends StoreContract {

    /** What somebody who asked at an instant was told. */
    record Told(Instant at, Fact municipality, Map<Fact, Optional<Provenance>> facts) {

        static Told of(Instant at, Facts facts) {
            Map<Fact, Optional<Provenance>> told = new LinkedHashMap<>();
            facts.everything().forEach(fact -> told.put(fact, facts.provenance(fact.ref())));
            return new Told(at, facts.municipality(), told);
        }
    }

    /** The measure that most of these tests are about. */
    Ref M1 = Ref.measure("m1");

    private Optional<Facts> knownAt(String municipality, Instant at) {
        return store().read(from -> from.factsKnownAt(municipality, Reforms.builtIn(), at));
    }

    /** Writes at an instant, and says what is known right after. */
    private Told told(Instant at, Consumer<Writing> work) {
        store().write(Signature.of("kari", at), to -> {
            work.accept(to);
            return true;
        });
        return Told.of(at, facts());
    }

    @Test
    default void tellsWhatWasKnownAfterEveryWrite() {
        Involvement meeting =
                Involvement.of("i1", When.year(2025), Form.DIALOGUE, Set.of(M1), Set.of(ActorGroup.USERS));
        Involvement larger = Involvement.of(
                "i1",
                When.day("2025-05-01"),
                Form.WORKING_GROUP,
                Set.of(M1, Ref.adoption("a1")),
                Set.of(ActorGroup.USERS, ActorGroup.EMPLOYEES));
        List<Consumer<Writing>> steps = List.of(
                to -> to.serve(SOLVIK),
                to -> to.add("solvik", Measure.titled("m1", "Én"), Map.of("sak", "1")),
                to -> to.add("solvik", meeting),
                to -> to.add("solvik", new Link("l1", "m1", Ref.area("lhl.mat"), Validity.always())),
                to -> to.change("solvik", Measure.titled("m1", "To"), 1),
                to -> to.add("solvik", Adoption.of("a1", "lhl", Period.years(2024, 2025))),
                to -> to.change("solvik", larger, 1),
                to -> to.changeKeys("solvik", M1, 2, Map.of("sak", "2", "arkiv", "3")),
                to -> to.serve(SOLVIK.withBalanceNumber(false)),
                to -> to.remove("solvik", M1, 3),
                to -> to.add("solvik", Measure.titled("m2", "Tre")),
                to -> to.putBack("solvik", M1, 4),
                to -> to.remove("solvik", larger.ref(), 2));
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            all.add(told(MORNING.plusSeconds(i), steps.get(i)));
        }
        for (Told told : all) {
            assertThat(knownAt("solvik", told.at()).map(facts -> Told.of(told.at(), facts)))
                    .as("%s", told.at())
                    .contains(told);
            assertThat(knownAt("solvik", told.at().plusNanos(1)).map(facts -> Told.of(told.at(), facts)))
                    .contains(told);
        }
    }

    @Test
    default void knewNothingBeforeAMunicipalityWasServed() {
        given(Measure.titled("m1", "Én"));
        assertThat(knownAt("solvik", MORNING)).isPresent();
        assertThat(knownAt("solvik", MORNING.minusNanos(1))).isEmpty();
        assertThat(knownAt("nowhere", MORNING)).isEmpty();
    }

    @Test
    default void knewWhatAnImportToldUntilItWasUndone() {
        given();
        store().write(KARI.inBatch("import"), to -> {
            to.add("solvik", Measure.titled("m1", "Én"));
            return true;
        });
        store().write(OLA, to -> to.undo("solvik", "import"));
        assertThat(knownAt("solvik", MORNING).orElseThrow().everything()).containsExactly(Measure.titled("m1", "Én"));
        assertThat(knownAt("solvik", OLA.at()).orElseThrow().everything()).isEmpty();
    }

    @Test
    default void whatWasErasedSinceStaysErased() {
        given(Measure.titled("m1", "Kari Nordmann ringer"));
        change(OLA, Measure.titled("m1", "Ringerunde"), 1);
        store().write(OLA, to -> {
            to.eraseOldWordings("solvik", M1, "a name");
            return true;
        });
        assertThat(knownAt("solvik", MORNING).orElseThrow().everything())
                .containsExactly(Measure.titled("m1", FreeText.ERASED));
        assertThat(knownAt("solvik", OLA.at()).orElseThrow().everything())
                .containsExactly(Measure.titled("m1", "Ringerunde"));
    }
}
