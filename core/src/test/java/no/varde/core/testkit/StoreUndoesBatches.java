package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Step;
import no.varde.core.store.Batch;
import no.varde.core.store.Signature;
import no.varde.core.store.Undone;
import no.varde.core.store.Versioned;
import no.varde.core.trail.Change;
import org.junit.jupiter.api.Test;

/** The part of the contract on batches and on undoing them. */
interface StoreUndoesBatches extends StoreContract {

    /** An import. */
    Signature IMPORT = Signature.of("kari", MORNING.plusSeconds(60)).inBatch("import-1");

    /** Undoes a batch of the first municipality. */
    private Undone undo(String batch) {
        return store().write(OLA, to -> to.undo("solvik", batch));
    }

    @Test
    default void countsWhatABatchWrote() {
        given(Measure.titled("m1", "Én"));
        given(IMPORT, Measure.titled("m2", "To"), Measure.titled("m3", "Tre"));
        change(Signature.of("per", OLA.at()).inBatch("import-1"), Measure.titled("m2", "To!"), 1);
        change(Signature.of("per", OLA.at()).inBatch("import-1"), Measure.titled("m1", "Én!"), 1);
        given(OLA.inBatch("import-2"), Measure.titled("m4", "Fire"));
        assertThat(batches("solvik"))
                .containsExactly(
                        new Batch("import-2", "ola", OLA.at(), 1, false),
                        new Batch("import-1", "kari", IMPORT.at(), 3, false));
        assertThat(batches("aas-test")).isEmpty();
        assertThat(present(Ref.measure("m3")).batch()).contains("import-1");
    }

    @Test
    default void entersInErrorWhatABatchAdded() {
        given(Measure.titled("m1", "Én"));
        given(
                IMPORT,
                Measure.titled("m2", "To"),
                Step.of("s1", "m2", Step.Kind.PLANNING, When.unknown(), When.unknown()));
        assertThat(undo("import-1")).isEqualTo(new Undone.Done(2));
        assertThat(refs()).containsExactly(Ref.measure("m1"));
        assertThat(present(Ref.measure("m2")).enteredInError()).isTrue();
        assertThat(present(Ref.measure("m2")).batch()).isEmpty();
        assertThat(present(Ref.measure("m2")).provenance().recordedBy()).isEqualTo("ola");
        assertThat(batches("solvik")).extracting(Batch::undone, Batch::facts).containsExactly(tuple(true, 2));
        assertThat(changes("solvik", 2)).extracting(Change::action).containsOnly(Change.Action.REMOVED);
    }

    @Test
    default void putsBackWhatABatchChangedOrRemoved() {
        given();
        store().write(KARI, to -> {
            to.add("solvik", Measure.titled("m1", "Én"), Map.of("sak", "1"));
            to.add("solvik", Measure.titled("m2", "To"));
            to.add("solvik", Measure.titled("m3", "Tre"));
            return to.remove("solvik", Ref.measure("m3"), 1);
        });
        store().write(IMPORT, to -> {
            to.change("solvik", Measure.titled("m1", "Én!"), 1);
            to.change("solvik", Measure.titled("m1", "Én!!"), 2);
            to.changeKeys("solvik", Ref.measure("m1"), 3, Map.of("sak", "2", "ny", "ja"));
            to.remove("solvik", Ref.measure("m2"), 1);
            return to.putBack("solvik", Ref.measure("m3"), 2);
        });
        assertThat(undo("import-1")).isEqualTo(new Undone.Done(3));
        assertThat(present(Ref.measure("m1")).fact()).isEqualTo(Measure.titled("m1", "Én"));
        assertThat(present(Ref.measure("m1")).provenance().keys()).isEqualTo(Map.of("sak", "1"));
        assertThat(present(Ref.measure("m1")).version()).isEqualTo(5);
        assertThat(present(Ref.measure("m2")).enteredInError()).isFalse();
        assertThat(present(Ref.measure("m3")).enteredInError()).isTrue();
        assertThat(changes("solvik", 3))
                .extracting(Change::ref, Change::action)
                .containsExactlyInAnyOrder(
                        tuple(Ref.measure("m1"), Change.Action.CHANGED),
                        tuple(Ref.measure("m2"), Change.Action.PUT_BACK),
                        tuple(Ref.measure("m3"), Change.Action.REMOVED));
    }

    @Test
    default void stopsAtWhatWasEditedSince() {
        given(Measure.titled("m0", "Null"));
        given(IMPORT, Measure.titled("m1", "Én"), Measure.titled("m2", "To"), Measure.titled("m3", "Tre"));
        change(IMPORT, Measure.titled("m0", "Null!"), 1);
        change(KARI, Measure.titled("m2", "To!"), 1);
        store().write(KARI, to -> to.changeKeys("solvik", Ref.measure("m1"), 1, Map.of("a", "b")));
        change(KARI, Measure.titled("m0", "Null?"), 2);
        long revision = revision("solvik");
        assertThat(undo("import-1"))
                .isEqualTo(new Undone.EditedSince(List.of(Ref.measure("m1"), Ref.measure("m2"), Ref.measure("m0"))));
        assertThat(revision("solvik")).isEqualTo(revision);
        assertThat(batches("solvik")).extracting(Batch::undone).containsExactly(false);
    }

    @Test
    default void stopsAtWhatWasWrittenAmidTheBatch() {
        given(Measure.titled("m1", "Én"));
        change(IMPORT, Measure.titled("m1", "To"), 1);
        change(OLA, Measure.titled("m1", "Tre"), 2);
        change(IMPORT, Measure.titled("m1", "Fire"), 3);
        assertThat(undo("import-1")).isEqualTo(new Undone.EditedSince(List.of(Ref.measure("m1"))));
    }

    @Test
    default void stopsAtWhatOthersHavePointedAtSince() {
        given(Measure.titled("m0", "Null"));
        given(IMPORT, Measure.titled("m1", "Én"), Measure.titled("m2", "To"));
        given(
                KARI,
                new Concern("c1", "m1", ActorGroup.USERS, Validity.always()),
                Involvement.of(
                        "i1",
                        When.year(2025),
                        Form.DIALOGUE,
                        Set.of(Ref.measure("m0"), Ref.measure("m2")),
                        Set.of(ActorGroup.USERS)));
        assertThat(undo("import-1")).isEqualTo(new Undone.EditedSince(List.of(Ref.measure("m1"), Ref.measure("m2"))));
        remove(KARI, new Ref(Ref.Kind.CONCERN, "c1"), 1);
        remove(KARI, new Ref(Ref.Kind.INVOLVEMENT, "i1"), 1);
        assertThat(undo("import-1")).isEqualTo(new Undone.Done(2));
    }

    @Test
    default void undoesABatchThatPointedAnOlderFactElsewhere() {
        given(Measure.titled("m0", "Null"), new Concern("c1", "m0", ActorGroup.USERS, Validity.always()));
        given(IMPORT, Measure.titled("m1", "Én"));
        change(IMPORT, new Concern("c1", "m1", ActorGroup.USERS, Validity.always()), 1);
        assertThat(undo("import-1")).isEqualTo(new Undone.Done(2));
        assertThat(refs()).extracting(Ref::text).containsExactly("measure:m0", "concern:c1");
    }

    @Test
    default void undoesABatchOfWhichSomethingIsGoneAlready() {
        given(IMPORT, Measure.titled("m1", "Én"), Measure.titled("m2", "To"));
        remove(KARI, Ref.measure("m1"), 1);
        assertThat(undo("import-1")).isEqualTo(new Undone.Done(1));
        assertThat(present(Ref.measure("m1")).version()).isEqualTo(2);
    }

    @Test
    default void undoesOneBatchAfterTheOther() {
        given(IMPORT, Measure.titled("m1", "Én"));
        change(OLA.inBatch("import-2"), Measure.titled("m1", "To"), 1);
        assertThat(undo("import-1")).isEqualTo(new Undone.EditedSince(List.of(Ref.measure("m1"))));
        assertThat(undo("import-2")).isEqualTo(new Undone.Done(1));
        assertThat(undo("import-1")).isEqualTo(new Undone.Done(1));
        assertThat(history(Ref.measure("m1")))
                .extracting(each -> each.fact(), Versioned::enteredInError)
                .containsExactly(
                        tuple(Measure.titled("m1", "Én"), false),
                        tuple(Measure.titled("m1", "To"), false),
                        tuple(Measure.titled("m1", "Én"), false),
                        tuple(Measure.titled("m1", "Én"), true));
    }

    @Test
    default void goesOnWhenAnEditWasTakenBack() {
        given(IMPORT, Measure.titled("m1", "Én"));
        change(OLA, Measure.titled("m1", "To"), 1);
        change(OLA, Measure.titled("m1", "Én"), 2);
        assertThat(undo("import-1")).isEqualTo(new Undone.Done(1));
    }

    @Test
    default void undoesABatchOnce() {
        given(IMPORT, Measure.titled("m1", "Én"));
        assertThat(undo("import-2")).isEqualTo(new Undone.Missing());
        assertThat(store().<Undone>write(OLA, to -> to.undo("aas-test", "import-1")))
                .isEqualTo(new Undone.Missing());
        assertThat(undo("import-1")).isInstanceOf(Undone.Done.class);
        assertThat(undo("import-1")).isEqualTo(new Undone.Missing());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given(IMPORT, Measure.titled("m2", "To")))
                .withMessageContaining("import-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store().write(IMPORT, to -> to.undo("solvik", "import-2")));
    }

    @Test
    default void aBatchBelongsToOneMunicipality() {
        given(IMPORT, Measure.titled("m1", "Én"));
        store().write(IMPORT, to -> {
            to.add("aas-test", Measure.titled("m1", "Én"));
            return true;
        });
        assertThat(undo("import-1")).isEqualTo(new Undone.Done(1));
        assertThat(store().<Boolean>read(from ->
                        from.find("aas-test", Ref.measure("m1")).orElseThrow().enteredInError()))
                .isFalse();
        assertThat(batches("aas-test")).extracting(Batch::undone).containsExactly(false);
    }
}
