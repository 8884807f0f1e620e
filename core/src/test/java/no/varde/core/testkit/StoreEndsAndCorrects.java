package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.store.Saved;
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
}
