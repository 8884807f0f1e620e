package no.varde.core.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.varde.core.basics.Fact;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.StatusNote.Progress;
import no.varde.core.reform.Reforms;
import org.junit.jupiter.api.Test;

/** What is said of a measure in a status round becomes facts only where something is new, or confirmed. */
class MeasureStateTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final MeasureState NOTHING = new MeasureState("m1", Optional.empty(), Optional.empty());
    private static final MeasureState RUNNING = new MeasureState(
            "m1",
            Optional.of(LifeChange.of("l1", "m1", Life.RUNNING, When.day(MAY))),
            Optional.of(new StatusNote("s1", "m1", MAY, Optional.of(Progress.ON_PLAN), "Alt går som det skal.")));

    private static MeasureState.Said said(Life life, Progress progress, String text) {
        return new MeasureState.Said(Optional.of(life), Optional.empty(), Optional.of(progress), text, false);
    }

    private static MeasureState.Said same(boolean confirmed) {
        return new MeasureState.Said(
                Optional.of(Life.RUNNING),
                Optional.empty(),
                Optional.of(Progress.ON_PLAN),
                "Alt går som det skal.",
                confirmed);
    }

    private static List<Fact> facts(MeasureState state, MeasureState.Said said) {
        AtomicInteger next = new AtomicInteger(10);
        return state.to(said, JUNE, () -> "n" + next.getAndIncrement());
    }

    @Test
    void whatIsSaidOnceMoreIsNoFactUnlessItIsConfirmed() {
        assertThat(facts(RUNNING, same(false))).isEmpty();
        assertThat(facts(RUNNING, same(true)))
                .containsExactly(
                        new StatusNote("n10", "m1", JUNE, Optional.of(Progress.ON_PLAN), "Alt går som det skal."));
    }

    @Test
    void nobodyConfirmsTheSameTwiceOnADay() {
        MeasureState today = new MeasureState(
                "m1",
                RUNNING.lifeChange(),
                Optional.of(new StatusNote("s2", "m1", JUNE, RUNNING.progress(), RUNNING.text())));
        assertThat(facts(today, same(true))).isEmpty();
    }

    @Test
    void newWordsOrProgressAreANoteAndANewLifeIsAChange() {
        assertThat(facts(RUNNING, said(Life.RUNNING, Progress.BEHIND, "To er sjuke.")))
                .containsExactly(new StatusNote("n10", "m1", JUNE, Optional.of(Progress.BEHIND), "To er sjuke."));
        assertThat(facts(RUNNING, said(Life.ORDINARY_OPERATION, Progress.ON_PLAN, "Alt går som det skal.")))
                .containsExactly(LifeChange.of("n10", "m1", Life.ORDINARY_OPERATION, When.day(JUNE)));
        assertThat(facts(NOTHING, said(Life.PLANNED, Progress.NEARLY, "Begynner snart.")))
                .hasSize(2);
    }

    @Test
    void aStopKeepsItsReasonAndIsRefusedWithoutOne() {
        Optional<Progress> progress = RUNNING.progress();
        List<Fact> stop = facts(
                RUNNING,
                new MeasureState.Said(
                        Optional.of(Life.STOPPED), Optional.of("Ingen søkte."), progress, RUNNING.text(), false));
        assertThat(stop)
                .containsExactly(new LifeChange(
                        "n10", "m1", Life.STOPPED, When.day(JUNE), Optional.of("Ingen søkte."), Optional.empty()));
        assertThatThrownBy(() -> facts(RUNNING, said(Life.STOPPED, Progress.BEHIND, "Slutt.")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(facts(
                        RUNNING,
                        new MeasureState.Said(
                                Optional.of(Life.COMPLETED), Optional.of("I mål."), progress, RUNNING.text(), false)))
                .as("a reason that belongs to no stop")
                .containsExactly(LifeChange.of("n10", "m1", Life.COMPLETED, When.day(JUNE)));
    }

    @Test
    void anotherReasonForAStopIsAChangeAndTheSameIsNone() {
        MeasureState stopped = new MeasureState(
                "m1",
                Optional.of(new LifeChange(
                        "l2", "m1", Life.STOPPED, When.day(JUNE), Optional.of("Ingen søkte."), Optional.empty())),
                Optional.empty());
        assertThat(stopped.stopped()).contains("Ingen søkte.");
        assertThat(RUNNING.stopped()).isEmpty();
        for (String reason : List.of("Ingen søkte.", "Pengene tok slutt.")) {
            assertThat(facts(
                            stopped,
                            new MeasureState.Said(
                                    Optional.of(Life.STOPPED), Optional.of(reason), Optional.empty(), "", false)))
                    .as(reason)
                    .hasSize(reason.startsWith("Ingen") ? 0 : 1);
        }
        assertThat(facts(
                        stopped,
                        new MeasureState.Said(
                                Optional.of(Life.STOPPED), Optional.empty(), Optional.empty(), "", false)))
                .isEmpty();
    }

    @Test
    void whereNothingIsSaidNothingIsConfirmed() {
        MeasureState.Said nothing =
                new MeasureState.Said(Optional.empty(), Optional.empty(), Optional.empty(), "", true);
        assertThat(facts(NOTHING, nothing)).isEmpty();
        assertThat(facts(RUNNING, nothing)).isEmpty();
        assertThatThrownBy(() -> new MeasureState.Said(
                        Optional.empty(), Optional.empty(), Optional.of(Progress.BEHIND), " ", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNoteThatSaysTheSameOnceMoreConfirmsTheOneBeforeIt() {
        StatusNote first = new StatusNote("s1", "m1", MAY, Optional.of(Progress.ON_PLAN), "Bra.");
        StatusNote same = new StatusNote("s2", "m1", JUNE, Optional.of(Progress.ON_PLAN), "Bra.");
        StatusNote other = new StatusNote("s3", "m1", JUNE, Optional.of(Progress.BEHIND), "Bra.");
        Facts facts = Facts.of(LocalMunicipality.fictional("fjordvik", "Fjordvik", MAY), Reforms.builtIn())
                .add(Measure.titled("m1", "Turvenn"), other, same, first)
                .build();
        assertThat(MeasureState.isConfirmation(first, facts)).isFalse();
        assertThat(MeasureState.isConfirmation(other, facts)).isFalse();
        assertThat(MeasureState.isConfirmation(same, facts))
                .as("after another on its day")
                .isFalse();
        Facts without = Facts.of(LocalMunicipality.fictional("fjordvik", "Fjordvik", MAY), Reforms.builtIn())
                .add(Measure.titled("m1", "Turvenn"), first, same)
                .build();
        assertThat(MeasureState.isConfirmation(same, without)).isTrue();
    }

    @Test
    void itKnowsItsDayAndWhetherAnotherSaysTheSame() {
        assertThat(RUNNING.isOf(MAY)).isTrue();
        assertThat(RUNNING.isOf(JUNE)).isFalse();
        assertThat(NOTHING.isOf(MAY)).isFalse();
        MeasureState later = new MeasureState(
                "m1",
                RUNNING.lifeChange(),
                Optional.of(new StatusNote("s2", "m1", JUNE, RUNNING.progress(), RUNNING.text())));
        assertThat(later.isOf(JUNE)).isTrue();
        assertThat(later.saysTheSameAs(RUNNING)).isTrue();
        assertThat(later.isBasedOnTheSameAs(RUNNING)).isFalse();
        assertThat(NOTHING.saysTheSameAs(RUNNING)).isFalse();
        assertThat(RUNNING.isBasedOnTheSameAs(RUNNING)).isTrue();
    }
}
