package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Period;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import no.varde.core.situation.Changes;
import no.varde.core.store.Revision;
import no.varde.core.store.Rewritten;
import no.varde.core.store.Saved;
import no.varde.core.store.Versioned;
import no.varde.core.trail.Change;
import org.junit.jupiter.api.Test;

/** The part of the contract on versions, conflicts, removal and the trail. */
interface StoreKeepsVersions extends StoreContract {

    /** The measure that most of these tests are about. */
    Ref MEASURE = Ref.measure("m1");

    @Test
    default void countsVersions() {
        Measure first = Measure.titled("m1", "Én");
        Measure second = first.withTitle("To");
        given(first);
        assertThat(change(OLA, second, 1)).isEqualTo(new Saved.Done(2));
        assertThat(history(MEASURE))
                .isEqualTo(List.of(
                        new Versioned<>(first, 1, Provenance.of(MORNING, KARI.actor()), Optional.empty(), false),
                        new Versioned<>(second, 2, Provenance.of(OLA.at(), OLA.actor()), Optional.empty(), false)));
        assertThat(present(MEASURE).fact()).isEqualTo(second);
    }

    @Test
    default void tellsWhatCameToSaySomethingElseAfterADay() {
        given(Measure.titled("m1", "Én"), Measure.titled("m2", "Urørt"));
        change(OLA, Measure.titled("m1", "To"), 1);
        store().<Saved>write(OLA, to -> to.changeKeys("solvik", MEASURE, 2, Map.of("a", "b")));
        assertThat(rewritten("2026-02-02"))
                .containsExactly(new Changes.Changed(
                        Measure.titled("m1", "Én"),
                        Measure.titled("m1", "To"),
                        Changes.How.CHANGED,
                        OLA.at(),
                        OLA.actor(),
                        MORNING));
        assertThat(rewritten("2026-02-03")).isEmpty();
        for (int version = 3; version < 303; version++) {
            change(KARI, Measure.titled("m1", "Nr. " + version), version);
        }
        assertThat(rewritten("2026-02-02")).hasSize(301);
    }

    @Test
    default void countsEveryAttemptToWriteAndNoReading() {
        given(Measure.titled("m1", "Én"));
        long before = store().writes();
        assertThat(before).isPositive();
        assertThat(present(MEASURE).version()).isEqualTo(1);
        assertThat(store().writes()).isEqualTo(before);
        change(OLA, Measure.titled("m1", "To"), 1);
        assertThat(store().writes()).isEqualTo(before + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> given(Measure.titled("m1", "Tre")));
        assertThat(store().writes()).as("what failed may have been written").isEqualTo(before + 2);
    }

    @Test
    default void tellsWhichFactsWereWrittenMoreThanOnce() {
        given(
                Measure.titled("m1", "Én"),
                Measure.titled("m2", "Urørt"),
                Measure.titled("m3", "Med nøkkel"),
                new Note("n1", MEASURE, Optional.empty(), "Ført ved en feil"));
        assertThat(revised()).isEmpty();
        change(OLA, Measure.titled("m1", "To"), 1);
        remove(OLA, new Ref(Ref.Kind.NOTE, "n1"), 1);
        store().<Saved>write(OLA, to -> to.changeKeys("solvik", Ref.measure("m3"), 1, Map.of("a", "b")));
        store().write(OLA, to -> {
            to.add("solvik", Measure.titled("m4", "Med nøkkel fra først av"), Map.of("a", "b"));
            to.add("solvik", Measure.titled("m5", "Uten nøkkel"));
            return true;
        });
        assertThat(revised())
                .containsExactlyInAnyOrder(MEASURE, new Ref(Ref.Kind.NOTE, "n1"), Ref.measure("m3"), Ref.measure("m4"));
        assertThat(store().<Set<Ref>>read(reading -> reading.revised("nowhere")))
                .isEmpty();
    }

    private Set<Ref> revised() {
        return store().read(reading -> reading.revised("solvik"));
    }

    @Test
    default void tellsWhatWasEnteredInErrorAndPutBackAfterADay() {
        Involvement told =
                Involvement.of("i1", When.year(2025), Form.DIALOGUE, Set.of(MEASURE), Set.of(ActorGroup.USERS));
        Involvement corrected = Involvement.of(
                "i1",
                When.year(2024),
                Form.DIALOGUE,
                Set.of(MEASURE, Ref.measure("m2")),
                Set.of(ActorGroup.EMPLOYEES, ActorGroup.USERS));
        given(Measure.titled("m1", "Én"), Measure.titled("m2", "To"), told);
        change(OLA, corrected, 1);
        remove(OLA, told.ref(), 2);
        remove(OLA, MEASURE, 1);
        store().write(KARI, to -> to.putBack("solvik", told.ref(), 3));
        List<Revision> revisions = store().read(reading -> reading.revisions("solvik", MORNING));
        assertThat(revisions)
                .extracting(
                        each -> each.change().ref(),
                        each -> each.change().action(),
                        Revision::before,
                        Revision::after,
                        Revision::recordedAt)
                .containsExactly(
                        tuple(told.ref(), Change.Action.PUT_BACK, corrected, corrected, MORNING),
                        tuple(
                                MEASURE,
                                Change.Action.REMOVED,
                                Measure.titled("m1", "Én"),
                                Measure.titled("m1", "Én"),
                                MORNING),
                        tuple(told.ref(), Change.Action.REMOVED, corrected, corrected, MORNING),
                        tuple(told.ref(), Change.Action.CHANGED, told, corrected, MORNING));
        assertThat(revisions).extracting(Revision::change).isEqualTo(changes("solvik", 4));
        assertThat(rewritten("2026-02-02"))
                .extracting(Changes.Changed::how)
                .containsExactly(
                        Changes.How.PUT_BACK,
                        Changes.How.ENTERED_IN_ERROR,
                        Changes.How.ENTERED_IN_ERROR,
                        Changes.How.CHANGED);
        assertThat(store().<List<Revision>>read(reading -> reading.revisions("nowhere", MORNING)))
                .isEmpty();
    }

    @Test
    default void tellsOfNoRevisionBeforeTheInstant() {
        given(Measure.titled("m1", "Én"));
        change(KARI, Measure.titled("m1", "To"), 1);
        change(OLA, Measure.titled("m1", "Tre"), 2);
        assertThat(store().<List<Revision>>read(reading -> reading.revisions("solvik", OLA.at())))
                .extracting(Revision::after)
                .containsExactly(Measure.titled("m1", "Tre"));
        assertThat(store().<List<Revision>>read(
                                reading -> reading.revisions("solvik", OLA.at().plusNanos(1))))
                .isEmpty();
    }

    private List<Changes.Changed> rewritten(String after) {
        return store().read(reading -> Rewritten.since(reading, "solvik", LocalDate.parse(after)));
    }

    @Test
    default void refusesAChangeMadeOnAnOldVersion() {
        given(Measure.titled("m1", "Én"));
        change(KARI, Measure.titled("m1", "To"), 1);
        Versioned<?> kept = present(MEASURE);
        assertThat(change(OLA, Measure.titled("m1", "Tre"), 1)).isEqualTo(new Saved.Conflict(kept));
        assertThat(remove(OLA, MEASURE, 1)).isEqualTo(new Saved.Conflict(kept));
        assertThat(store().<Saved>write(OLA, to -> to.changeKeys("solvik", MEASURE, 3, Map.of("a", "b"))))
                .isEqualTo(new Saved.Conflict(kept));
        assertThat(present(MEASURE)).isEqualTo(kept);
    }

    @Test
    default void knowsWhatIsMissing() {
        given();
        assertThat(change(OLA, Measure.titled("m1", "Én"), 1)).isEqualTo(new Saved.Missing());
        assertThat(remove(OLA, MEASURE, 1)).isEqualTo(new Saved.Missing());
        assertThat(store().<Saved>write(OLA, to -> to.putBack("nowhere", MEASURE, 1)))
                .isEqualTo(new Saved.Missing());
        assertThat(store().<Boolean>read(from -> from.find("solvik", MEASURE).isPresent()))
                .isFalse();
        assertThat(history(MEASURE)).isEmpty();
    }

    @Test
    default void leavesNoTraceOfAChangeThatChangesNothing() {
        given(Measure.titled("m1", "Én"));
        long revision = revision("solvik");
        assertThat(change(OLA, Measure.titled("m1", "Én"), 1)).isEqualTo(new Saved.Done(1));
        assertThat(store().<Saved>write(OLA, to -> to.changeKeys("solvik", MEASURE, 1, Map.of())))
                .isEqualTo(new Saved.Done(1));
        store().write(OLA, to -> {
            to.serve(SOLVIK);
            return true;
        });
        assertThat(history(MEASURE)).hasSize(1);
        assertThat(revision("solvik")).isEqualTo(revision);
    }

    @Test
    default void marksAsEnteredInErrorAndPutsBack() {
        given(Measure.titled("m1", "Én"), Measure.titled("m2", "To"));
        assertThat(remove(OLA, MEASURE, 1)).isEqualTo(new Saved.Done(2));
        assertThat(refs()).containsExactly(Ref.measure("m2"));
        assertThat(present(MEASURE).enteredInError()).isTrue();
        assertThat(present(MEASURE).fact()).isEqualTo(Measure.titled("m1", "Én"));
        Saved conflict = new Saved.Conflict(present(MEASURE));
        assertThat(change(OLA, Measure.titled("m1", "Ny"), 2)).isEqualTo(conflict);
        assertThat(remove(OLA, MEASURE, 2)).isEqualTo(conflict);

        assertThat(store().<Saved>write(KARI, to -> to.putBack("solvik", MEASURE, 2)))
                .isEqualTo(new Saved.Done(3));
        assertThat(refs()).containsExactly(MEASURE, Ref.measure("m2"));
        assertThat(store().<Saved>write(KARI, to -> to.putBack("solvik", MEASURE, 3)))
                .isEqualTo(new Saved.Conflict(present(MEASURE)));
        assertThat(history(MEASURE)).extracting(Versioned::enteredInError).containsExactly(false, true, false);
    }

    @Test
    default void leavesOutWhatHangsOnWhatIsGone() {
        Measure kept = Measure.titled("m2", "Blir");
        given(
                Measure.titled("m1", "Bort"),
                kept,
                Adoption.of("a1", "lhl", Period.years(2024, 2025)),
                new PlanLine("p1", "Plan", Optional.empty(), Optional.empty(), Optional.empty()),
                Step.of("s1", "m1", Step.Kind.PLANNING, When.unknown(), When.unknown()),
                StepMove.of("sm1", "s1", StepMove.Move.STARTED, When.year(2025)),
                new Note("n1", new Ref(Ref.Kind.STEP_MOVE, "sm1"), Optional.empty(), "Om steget"),
                new Concern("c1", "m1", ActorGroup.USERS, Validity.always()),
                new Link("l1", "m2", Ref.planLine("p1"), Validity.always()),
                Involvement.of("i1", When.year(2025), Form.DIALOGUE, Set.of(MEASURE), Set.of(ActorGroup.USERS)),
                Involvement.of(
                        "i2",
                        When.year(2025),
                        Form.DIALOGUE,
                        Set.of(MEASURE, Ref.measure("m2")),
                        Set.of(ActorGroup.USERS)),
                new Note("n2", Ref.municipality("solvik"), Optional.empty(), "Om kommunen"));
        var all = refs();
        remove(OLA, MEASURE, 1);
        remove(OLA, Ref.planLine("p1"), 1);
        assertThat(refs())
                .extracting(Ref::text)
                .containsExactly("measure:m2", "adoption:a1", "involvement:i2", "note:n2");
        assertThat(present(new Ref(Ref.Kind.STEP, "s1")).enteredInError()).isFalse();

        store().write(OLA, to -> to.putBack("solvik", MEASURE, 2));
        store().write(OLA, to -> to.putBack("solvik", Ref.planLine("p1"), 2));
        assertThat(refs()).isEqualTo(all);
    }

    @Test
    default void tellsEveryChangeOnItsTrail() {
        given(Measure.titled("m1", "Én"));
        change(OLA, Measure.titled("m1", "To"), 1);
        remove(KARI.inBatch("rydding"), MEASURE, 2);
        store().write(OLA, to -> to.putBack("solvik", MEASURE, 3));
        var trail = changes("solvik", 100);
        assertThat(trail)
                .extracting(Change::ref, Change::action, Change::version, Change::actor, Change::at, Change::batch)
                .containsExactly(
                        tuple(MEASURE, Change.Action.PUT_BACK, 4L, "ola", OLA.at(), Optional.empty()),
                        tuple(MEASURE, Change.Action.REMOVED, 3L, KARI.actor(), MORNING, Optional.of("rydding")),
                        tuple(MEASURE, Change.Action.CHANGED, 2L, "ola", OLA.at(), Optional.empty()),
                        tuple(MEASURE, Change.Action.ADDED, 1L, KARI.actor(), MORNING, Optional.empty()),
                        tuple(SOLVIK.ref(), Change.Action.ADDED, 1L, KARI.actor(), MORNING, Optional.empty()));
        assertThat(trail).allMatch(change -> change.municipality().equals("solvik"));
        assertThat(trail).extracting(Change::number).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(trail).extracting(Change::number).doesNotHaveDuplicates();
        assertThat(changes("solvik", 2)).isEqualTo(trail.subList(0, 2));
        assertThat(changes("nowhere", 2)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> changes("solvik", 0));
    }

    @Test
    default void raisesTheRevisionWithEveryWrite() {
        assertThat(revision("solvik")).isZero();
        given();
        long served = revision("solvik");
        long other = revision("aas-test");
        assertThat(served).isPositive();
        store().write(KARI, to -> {
            to.add("solvik", Measure.titled("m1", "Én"));
            return true;
        });
        long added = revision("solvik");
        change(OLA, Measure.titled("m1", "To"), 1);
        long changed = revision("solvik");
        remove(OLA, MEASURE, 2);
        long removed = revision("solvik");
        assertThat(List.of(served, added, changed, removed)).isSorted().doesNotHaveDuplicates();
        assertThat(revision("aas-test")).isEqualTo(other);
    }
}
