package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Ending;
import no.varde.core.situation.Facts;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.store.Removal;
import no.varde.core.store.Saved;
import no.varde.core.store.Versioned;
import no.varde.core.trail.Change;
import no.varde.core.trail.Entry;
import no.varde.core.trail.TrailFilter;
import org.junit.jupiter.api.Test;

/**
 * The part of the contract on two things that are not the same. What was ended was once so: it is still there, with the
 * day and the reason. What was entered in error never was: it is gone on every day. Both can be undone, and the trail tells
 * of each.
 */
interface StoreEndsAndCorrects extends StoreKeepsTrail {

    /** A measure that goes on. */
    Measure KITCHEN = Measure.titled("m1", "Felles kjøkken");

    /** It was stopped, and why. */
    LifeChange STOPPED = new LifeChange(
            "lc2",
            "m1",
            Life.STOPPED,
            When.day(LocalDate.of(2026, 3, 1)),
            Optional.of("Kommunestyret ville noe annet"),
            Optional.empty());

    private void givenARunningMeasure() {
        given(KITCHEN, LifeChange.of("lc1", "m1", Life.RUNNING, When.day(LocalDate.of(2026, 1, 1))));
    }

    private Optional<MeasureView> on(LocalDate day) {
        return store().read(from -> Situation.of(
                        from.facts("solvik", Reforms.builtIn()).orElseThrow(), day)
                .measure("m1"));
    }

    private Optional<Life> life(LocalDate day) {
        return on(day).flatMap(MeasureView::life);
    }

    private List<Change.Action> told(Ref ref) {
        return store().<List<Entry>>read(from -> from.trail(TRAIL, TrailFilter.of(ref), Long.MAX_VALUE, 99)).stream()
                .map(each -> ((Entry.OfFact) each).action())
                .toList();
    }

    @Test
    default void whatWasEndedWasSoUntilThenAndCanBeOpenedAgain() {
        givenARunningMeasure();
        store().write(OLA, to -> {
            to.add("solvik", STOPPED);
            return true;
        });
        assertThat(life(LocalDate.of(2026, 2, 1))).contains(Life.RUNNING);
        assertThat(life(LocalDate.of(2026, 4, 1))).contains(Life.STOPPED);
        assertThat(store().<Saved>write(OLA, to -> to.remove("solvik", STOPPED.ref(), 1)))
                .isEqualTo(new Saved.Done(2));
        assertThat(life(LocalDate.of(2026, 4, 1))).contains(Life.RUNNING);
        assertThat(told(STOPPED.ref())).containsExactly(Change.Action.REMOVED, Change.Action.ADDED);
        assertThat(verify(TRAIL).flaw()).isEmpty();
    }

    @Test
    default void aReformOfOnesOwnThatWasEnteredInErrorStillNamesWhatPointsAtIt() {
        ReformVersion version = SampleReforms.full();
        given(version, Adoption.of("a1", version.reform().id(), Period.years(2024, 2027)));
        Ref reform = version.reform().ref();
        assertThat(store().<Saved>write(OLA, to -> to.remove("solvik", version.ref(), 1)))
                .isEqualTo(new Saved.Done(2));
        Facts gone =
                store().read(from -> from.facts("solvik", Reforms.builtIn()).orElseThrow());
        assertThat(gone.find(version.ref())).isEmpty();
        assertThat(gone.reforms().find(reform.id())).isEmpty();
        assertThat(gone.reforms().name(reform)).contains(version.reform().name());
        store().<Saved>write(OLA, to -> to.putBack("solvik", version.ref(), 2));
        assertThat(store().<Facts>read(
                                from -> from.facts("solvik", Reforms.builtIn()).orElseThrow())
                        .reforms()
                        .find(reform.id()))
                .contains(version.reform());
    }

    @Test
    default void whatWasEnteredInErrorNeverWasAndCanBePutBack() {
        givenARunningMeasure();
        assertThat(store().<Saved>write(OLA, to -> to.remove("solvik", KITCHEN.ref(), 1)))
                .isEqualTo(new Saved.Done(2));
        assertThat(on(LocalDate.of(2026, 2, 1))).isEmpty();
        assertThat(on(LocalDate.of(2026, 4, 1))).isEmpty();
        assertThat(store().<Saved>write(KARI, to -> to.putBack("solvik", KITCHEN.ref(), 2)))
                .isEqualTo(new Saved.Done(3));
        assertThat(life(LocalDate.of(2026, 2, 1))).contains(Life.RUNNING);
        assertThat(told(KITCHEN.ref()))
                .containsExactly(Change.Action.PUT_BACK, Change.Action.REMOVED, Change.Action.ADDED);
        assertThat(verify(TRAIL).flaw()).isEmpty();
    }

    /** That the measure serves something, for a time. */
    Link SERVES = new Link("l1", "m1", Ref.area("lhl.mat"), Validity.from(LocalDate.of(2026, 1, 1)));

    private Removal.Ended end(Ref ref, long version, String day) {
        Ending.Wish wish = new Ending.Wish(LocalDate.parse(day), true, "Vi er i mål", LocalDate.of(2026, 3, 5), "new");
        return store().write(OLA, to -> Removal.end(to, "solvik", Reforms.builtIn(), ref, version, wish));
    }

    private Optional<String> why(Ref ref, Removal.Way way) {
        return store().<Optional<String>>read(
                        from -> Removal.reasons(from, "solvik").of(ref, way));
    }

    private List<Ref> gone(int most) {
        return store().<List<Ref>>read(from -> from.enteredInError("solvik", most).stream()
                .map(each -> each.fact().ref())
                .toList());
    }

    @Test
    default void aReasonIsToldByTheSameWriteAndWhatIsGoneIsListed() {
        givenARunningMeasure();
        given(SERVES);
        assertThat(store().<Saved>write(
                                OLA, to -> Removal.enterInError(to, "solvik", KITCHEN.ref(), 1, "Ført i feil kommune")))
                .isEqualTo(new Saved.Done(2));
        store().write(KARI, to -> Removal.enterInError(to, "solvik", SERVES.ref(), 1, "Feil område"));
        assertThat(why(KITCHEN.ref(), Removal.Way.IN_ERROR)).contains("Ført i feil kommune");
        assertThat(why(KITCHEN.ref(), Removal.Way.ENDED)).isEmpty();
        assertThat(gone(9)).containsExactly(SERVES.ref(), KITCHEN.ref());
        assertThat(gone(1)).containsExactly(SERVES.ref());
        assertThat(store().<Saved>write(OLA, to -> Removal.enterInError(to, "solvik", KITCHEN.ref(), 1, "En gang til")))
                .isInstanceOf(Saved.Conflict.class);
        assertThat(why(KITCHEN.ref(), Removal.Way.IN_ERROR)).contains("Ført i feil kommune");
        store().write(KARI, to -> Removal.undo(to, "solvik", Reforms.builtIn(), KITCHEN.ref(), 2));
        assertThat(gone(9)).containsExactly(SERVES.ref());
        assertThat(store().<List<Versioned<? extends Fact>>>read(from -> from.enteredInError("none", 9)))
                .isEmpty();
        assertThatThrownBy(() -> gone(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(verify(TRAIL).flaw()).isEmpty();
    }

    @Test
    default void whatHoldsForATimeIsEndedWithItsReasonAndOpenedAgain() {
        givenARunningMeasure();
        given(SERVES);
        assertThat(end(SERVES.ref(), 7, "2026-03-01"))
                .isEqualTo(new Removal.Tried(new Saved.Conflict(store().<Versioned<? extends Fact>>read(
                                from -> from.find("solvik", SERVES.ref()).orElseThrow()))));
        assertThat(end(SERVES.ref(), 1, "2026-03-01")).isEqualTo(new Removal.Tried(new Saved.Done(2)));
        assertThat(why(SERVES.ref(), Removal.Way.ENDED)).contains("Vi er i mål");
        assertThat(on(LocalDate.of(2026, 2, 28)).orElseThrow().areas()).isNotEmpty();
        assertThat(on(LocalDate.of(2026, 3, 1)).orElseThrow().areas()).isEmpty();
        assertThat(end(SERVES.ref(), 2, "2026-04-01")).isInstanceOf(Removal.Refused.class);
        store().write(KARI, to -> Removal.undo(to, "solvik", Reforms.builtIn(), SERVES.ref(), 2));
        assertThat(on(LocalDate.of(2026, 3, 1)).orElseThrow().areas()).isNotEmpty();
    }

    @Test
    default void aMeasureIsCompletedByItsLifeAndOpenedAgain() {
        givenARunningMeasure();
        assertThat(end(KITCHEN.ref(), 1, "2026-03-01")).isEqualTo(new Removal.Tried(new Saved.Done(1)));
        assertThat(life(LocalDate.of(2026, 2, 28))).contains(Life.RUNNING);
        assertThat(life(LocalDate.of(2026, 3, 1))).contains(Life.COMPLETED);
        assertThat(store().<Saved>write(KARI, to -> Removal.undo(to, "solvik", Reforms.builtIn(), KITCHEN.ref(), 1)))
                .isEqualTo(new Saved.Done(2));
        assertThat(life(LocalDate.of(2026, 3, 1))).contains(Life.RUNNING);
        assertThat(store().<Saved>write(KARI, to -> Removal.undo(to, "solvik", Reforms.builtIn(), KITCHEN.ref(), 1)))
                .isEqualTo(new Saved.Missing());
    }

    @Test
    default void theTrailOfSeveralFactsIsOneQuestion() {
        givenARunningMeasure();
        given(SERVES, Measure.titled("m2", "Et annet"));
        store().write(OLA, to -> to.remove("solvik", SERVES.ref(), 1));
        TrailFilter both = TrailFilter.of(Set.of(KITCHEN.ref(), SERVES.ref(), Ref.measure("none")));
        assertThat(store().<List<Entry>>read(from -> from.trail(TRAIL, both, Long.MAX_VALUE, 9)))
                .extracting(Entry::subject)
                .containsExactly("l1", "l1", "m1");
        assertThat(store().<Long>read(from -> from.count(TRAIL, both))).isEqualTo(3);
        assertThat(store().<Long>read(from -> from.count(TRAIL, both.withKinds(Set.of("measure")))))
                .isEqualTo(1);
        assertThatThrownBy(() -> TrailFilter.of(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
