package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.store.Batch;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Undone;
import no.varde.core.store.Versioned;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erased;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.TrailFilter;
import no.varde.core.trail.Verification;
import org.junit.jupiter.api.Test;

/** The part of the contract on erasing: what is personal goes for good, the trail stays whole and tells of it. */
interface StoreErases extends StoreKeepsTrail {

    /** Why. */
    String GROUND = "rule-7";

    /** Who keeps to the rule. */
    Signature DPO = Signature.of("ombudet", OLA.at().plusSeconds(60));

    /** The sign in place of what was erased. */
    String GONE = FreeText.ERASED;

    /** Erases from the first municipality's trail. */
    private Erased erase(Erasure erasure) {
        return store().write(DPO, to -> to.erase(TRAIL, erasure));
    }

    private static Erased.Refused refused(Long... rows) {
        return new Erased.Refused(new TreeSet<>(List.of(rows)));
    }

    private void isIntactWith(long erased) {
        Verification verification = verify(TRAIL);
        assertThat(verification.flaw()).isEmpty();
        assertThat(verification.erased()).isEqualTo(erased);
    }

    private Entry row(long number) {
        return store().read(from -> from.trail(TRAIL, TrailFilter.all(), number + 1, 1))
                .get(0);
    }

    @Test
    default void erasesAnOldWording() {
        Responsibility old = new Responsibility("r1", "m1", Responsibility.Role.OWNER, "Per Ås", Validity.always());
        Responsibility now = new Responsibility("r1", "m1", Responsibility.Role.OWNER, "Ine", Validity.always());
        given(Measure.titled("m1", "Én"), old);
        change(OLA, now, 1);
        assertThat(erase(Erasure.words(Set.of(3L), GROUND))).isEqualTo(new Erased.Done(1));
        assertThat(history(old.ref())).<Fact>extracting(Versioned::fact).containsExactly(FreeText.erased(old), now);
        assertThat(((Responsibility) history(old.ref()).get(0).fact()).name()).isEqualTo(GONE);
        assertThat(trail(TRAIL, TrailFilter.all().withWords("per ås"))).isEmpty();
        Entry.OfFact changed = (Entry.OfFact) row(4);
        assertThat(changed.before()).contains(FreeText.erased(old));
        assertThat(row(3).stamp().erased()).containsExactly(Erasure.Part.WORDS);
        isIntactWith(1);
    }

    @Test
    default void tellsOfEveryErasure() {
        given(Measure.titled("m1", "Én"));
        change(OLA, Measure.titled("m1", "To"), 1);
        change(OLA, Measure.titled("m1", "Tre"), 2);
        change(OLA, Measure.titled("m1", "Fire"), 3);
        erase(Erasure.words(Set.of(2L, 3L, 4L), GROUND));
        assertThat(trail().get(0))
                .isEqualTo(new Entry.OfEvent(
                        new Entry.Stamp(TRAIL, 6, DPO.at(), "ombudet", Set.of()),
                        Event.of(Event.ERASURE, "trail", "erased").after(Map.of("ground", GROUND, "words", "2-4"))));
        isIntactWith(3);
        assertThat(erase(Erasure.words(Set.of(2L, 3L), GROUND)))
                .as("what is gone already")
                .isEqualTo(new Erased.Done(0));
        assertThat(trail()).hasSize(6);
    }

    @Test
    default void keepsWhatAFactSaysNow() {
        given(Measure.titled("m1", "Én"));
        change(OLA, Measure.titled("m1", "To"), 1);
        assertThat(erase(Erasure.words(Set.of(1L, 2L, 3L), GROUND))).isEqualTo(refused(1L, 3L));
        assertThat(history(Ref.measure("m1")).get(0).fact()).isEqualTo(Measure.titled("m1", "Én"));
        assertThat(trail()).hasSize(3);
        isIntactWith(0);
    }

    @Test
    default void erasesWhatWasEnteredInErrorAndDoesNotPutItBack() {
        given(Measure.titled("m1", "Én"));
        remove(OLA, Ref.measure("m1"), 1);
        assertThat(erase(Erasure.words(Set.of(2L), GROUND))).isEqualTo(new Erased.Done(1));
        assertThat(present(Ref.measure("m1")).fact()).isEqualTo(Measure.titled("m1", GONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store().write(OLA, to -> to.putBack("solvik", Ref.measure("m1"), 2)))
                .withMessageContaining("measure:m1");
        isIntactWith(1);
    }

    @Test
    default void erasesWhoWroteFromAWholeWrite() {
        given(KARI.inBatch("b"), Measure.titled("m1", "Én"), Measure.titled("m2", "To"));
        change(OLA, Measure.titled("m1", "Tre"), 1);
        assertThat(erase(Erasure.who(Set.of(2L), GROUND))).isEqualTo(new Erased.Done(3));
        assertThat(trail())
                .extracting(each -> each.stamp().actor())
                .containsExactly("ombudet", "ola", GONE, GONE, GONE);
        assertThat(changes("solvik", 4).get(3).actor()).isEqualTo(GONE);
        assertThat(history(Ref.measure("m1")))
                .extracting(each -> each.provenance().recordedBy())
                .containsExactly(GONE, "ola");
        assertThat(facts().provenance(Ref.measure("m2")).orElseThrow().recordedBy())
                .isEqualTo(GONE);
        assertThat(batches("solvik")).extracting(Batch::actor).containsExactly(GONE);
        assertThat(trail(Chain.of("aas-test"), TrailFilter.all()).get(0).stamp().actor())
                .as("another municipality's trail")
                .isEqualTo(KARI.actor());
        assertThat(trail(TRAIL, TrailFilter.all().withActor("kari"))).isEmpty();
        isIntactWith(3);
        assertThat(verify(Chain.of("aas-test")).isIntact()).isTrue();
    }

    @Test
    default void erasesWhatAnEventTold() {
        given();
        note(KARI, TRAIL, GIVEN);
        note(KARI, Chain.server(), GIVEN);
        erase(Erasure.words(Set.of(2L), GROUND));
        store().write(DPO, to -> to.erase(Chain.server(), Erasure.words(Set.of(3L), GROUND)));
        assertThat(((Entry.OfEvent) row(2)).event()).isEqualTo(GIVEN.erased());
        isIntactWith(1);
        assertThat(verify(Chain.server()).erased()).isEqualTo(1);
        assertThat(verify(Chain.server()).flaw()).isEmpty();
        assertThat(erase(Erasure.words(Set.of(3L), GROUND)))
                .as("the proof of an erasure")
                .isEqualTo(refused(3L));
        assertThat(erase(Erasure.who(Set.of(3L), GROUND))).isEqualTo(new Erased.Done(1));
        isIntactWith(2);
    }

    @Test
    default void erasesKeysApartFromWords() {
        given();
        store().write(KARI, to -> {
            to.add("solvik", Measure.titled("m1", "Én"), Map.of("sak", "1"));
            return to.change("solvik", Measure.titled("m1", "To"), 1);
        });
        assertThat(erase(new Erasure(Set.of(2L), Set.of(Erasure.Part.KEYS), GROUND)))
                .isEqualTo(refused(2L));
        assertThat(erase(Erasure.words(Set.of(2L), GROUND))).isEqualTo(new Erased.Done(1));
        assertThat(present(Ref.measure("m1")).provenance().keys()).isEqualTo(Map.of("sak", "1"));
        store().write(OLA, to -> to.changeKeys("solvik", Ref.measure("m1"), 2, Map.of("sak", "2")));
        isIntactWith(1);
        erase(new Erasure(Set.of(2L), Set.of(Erasure.Part.KEYS), GROUND));
        assertThat(history(Ref.measure("m1")))
                .extracting(each -> each.provenance().keys())
                .containsExactly(Map.of("sak", GONE), Map.of("sak", GONE), Map.of("sak", "2"));
        assertThat(row(2).stamp().erased()).containsExactlyInAnyOrder(Erasure.Part.WORDS, Erasure.Part.KEYS);
        isIntactWith(1);
    }

    @Test
    default void erasesEverythingThatAFactSaidBefore() {
        given();
        Ref ref = Ref.measure("m1");
        store().write(KARI, to -> {
            to.add("solvik", Measure.titled("m1", "Én"), Map.of("sak", "1"));
            to.change("solvik", Measure.titled("m1", "To"), 1);
            to.remove("solvik", ref, 2);
            to.putBack("solvik", ref, 3);
            to.changeKeys("solvik", ref, 4, Map.of("sak", "2"));
            return to.change("solvik", Measure.titled("m1", "Tre"), 5);
        });
        Erased erased = store().write(DPO, to -> to.eraseOldWordings("solvik", ref, GROUND));
        assertThat(erased).isEqualTo(new Erased.Done(2));
        assertThat(history(ref))
                .extracting(each -> ((Measure) each.fact()).title())
                .containsExactly(GONE, GONE, GONE, GONE, GONE, "Tre");
        assertThat(present(ref).provenance().keys()).isEqualTo(Map.of("sak", "2"));
        isIntactWith(2);
        assertThat(store().<Erased>write(DPO, to -> to.eraseOldWordings("solvik", ref, GROUND)))
                .isEqualTo(new Erased.Done(0));
        assertThat(store().<Erased>write(DPO, to -> to.eraseOldWordings("solvik", Ref.measure("m9"), GROUND)))
                .isEqualTo(new Erased.Done(0));
    }

    @Test
    default void erasesTheTextsOfEveryKindOfFact() {
        given(SampleFacts.full().toArray(new Fact[0]));
        store().write(OLA, to -> {
            for (Fact fact : SampleFacts.full()) {
                to.remove("solvik", fact.ref(), 1);
            }
            return true;
        });
        for (Fact fact : SampleFacts.full()) {
            store().write(DPO, to -> to.eraseOldWordings("solvik", fact.ref(), GROUND));
            assertThat(present(fact.ref()).fact()).isEqualTo(FreeText.erased(fact));
        }
        isIntactWith(SampleFacts.full().size());
    }

    @Test
    default void doesNotUndoABatchToWhatWasErased() {
        given(Measure.titled("m1", "Én"), Measure.titled("m2", "To"));
        change(OLA.inBatch("b"), Measure.titled("m1", "Én!"), 1);
        remove(OLA.inBatch("b"), Ref.measure("m2"), 1);
        store().write(DPO, to -> to.eraseOldWordings("solvik", Ref.measure("m1"), GROUND));
        store().write(DPO, to -> to.eraseOldWordings("solvik", Ref.measure("m2"), GROUND));
        assertThat(store().<Undone>write(OLA, to -> to.undo("solvik", "b")))
                .isEqualTo(new Undone.EditedSince(List.of(Ref.measure("m1"), Ref.measure("m2"))));
    }

    @Test
    default void keepsAnOldWordingThatAnUndoBroughtBack() {
        given(Measure.titled("m1", "Én"));
        change(OLA.inBatch("b"), Measure.titled("m1", "To"), 1);
        store().write(OLA, to -> to.undo("solvik", "b"));
        assertThat(erase(Erasure.words(Set.of(2L, 3L), GROUND))).isEqualTo(refused(2L));
        assertThat(erase(Erasure.words(Set.of(3L), GROUND))).isEqualTo(new Erased.Done(1));
        assertThat(change(OLA, Measure.titled("m1", "Fire"), 3)).isEqualTo(new Saved.Done(4));
        assertThat(erase(Erasure.words(Set.of(2L), GROUND))).isEqualTo(new Erased.Done(1));
        assertThat(history(Ref.measure("m1")))
                .extracting(each -> ((Measure) each.fact()).title())
                .containsExactly(GONE, GONE, GONE, "Fire");
        isIntactWith(2);
    }

    @Test
    default void erasesNothingThatIsNotThereOrNotWrittenYet() {
        given(Measure.titled("m1", "Én"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> erase(Erasure.words(Set.of(99L), GROUND)))
                .withMessageContaining("99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store().write(DPO, to -> to.erase(Chain.of("nowhere"), Erasure.who(Set.of(1L), "x"))))
                .withMessageContaining("nowhere");
        Erased own = store().write(DPO, to -> {
            to.note(TRAIL, GIVEN);
            return to.erase(TRAIL, Erasure.who(Set.of(3L), GROUND));
        });
        assertThat(own).as("a row of the same write").isEqualTo(refused(3L));
        assertThat(row(3))
                .isEqualTo(new Entry.OfEvent(new Entry.Stamp(TRAIL, 3, DPO.at(), "ombudet", Set.of()), GIVEN));
        assertThat(Optional.of(verify(TRAIL)).filter(Verification::isIntact)).isPresent();
    }
}
