package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.participation.Comment;
import no.varde.core.plan.Measure;
import no.varde.core.store.Saved;
import no.varde.core.trail.Change;
import no.varde.core.trail.Entry;
import no.varde.core.trail.TrailFilter;
import org.junit.jupiter.api.Test;

/** The part of the contract on what representatives say: it is written in its author's name alone. */
interface StoreGuardsComments extends StoreKeepsTrail {

    /** What Kari says. */
    Comment SAID = new Comment(
            "c1",
            "m1",
            KARI.actor(),
            Optional.of(ActorGroup.UNION_REPRESENTATIVES),
            LocalDate.of(2026, 2, 3),
            "Vi ble ikke hørt før vedtaket.",
            Optional.empty(),
            Optional.empty());

    private void given(Comment comment) {
        given(Measure.titled("m1", "Felles måltid"), comment);
    }

    private List<Change.Action> told() {
        return store()
                .<List<Entry>>read(from -> from.trail(TRAIL, TrailFilter.of(SAID.ref()), Long.MAX_VALUE, 99))
                .stream()
                .map(each -> ((Entry.OfFact) each).action())
                .toList();
    }

    @Test
    default void keepsACommentWithItsRowInTheTrail() {
        given(SAID);
        assertThat(facts().all(Comment.class)).containsExactly(SAID);
        assertThat(told()).containsExactly(Change.Action.ADDED);
    }

    @Test
    default void letsAnybodyBringACommentInFromAFileButNotMakeItSomebodysOwn() {
        given(Measure.titled("m1", "Felles måltid"));
        Comment broughtIn = new Comment(
                        "c1",
                        "m1",
                        "siri",
                        Optional.empty(),
                        LocalDate.of(2026, 2, 3),
                        "Sagt et annet sted",
                        Optional.empty(),
                        Optional.empty())
                .asBroughtIn();
        store().write(KARI, to -> {
            to.add("solvik", broughtIn);
            return true;
        });
        assertThat(change(KARI, broughtIn.saying("I andre ord", LocalDate.of(2026, 2, 4)), 1))
                .isEqualTo(new Saved.Done(2));
        Comment own = new Comment(
                "c1",
                "m1",
                KARI.actor(),
                Optional.empty(),
                LocalDate.of(2026, 2, 3),
                "Mine ord",
                Optional.empty(),
                Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change(KARI, own, 2))
                .withMessageContaining("keeps its author");
    }

    @Test
    default void letsTheAuthorCorrectAndWithdrawAComment() {
        given(SAID);
        Comment corrected =
                SAID.saying("Vi ble ikke hørt før vedtaket i juni.", SAID.on().plusDays(1));
        assertThat(change(KARI, corrected, 1)).isEqualTo(new Saved.Done(2));
        Comment withdrawn = corrected.withdrawnOn(LocalDate.of(2026, 2, 9));
        assertThat(change(KARI, withdrawn, 2)).isEqualTo(new Saved.Done(3));
        assertThat(present(SAID.ref()).fact()).isEqualTo(withdrawn);
        assertThat(told()).containsExactly(Change.Action.CHANGED, Change.Action.CHANGED, Change.Action.ADDED);
    }

    @Test
    default void refusesToChangeAnothersComment() {
        given(SAID);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change(OLA, SAID.saying("Alt er bra.", SAID.on()), 1))
                .withMessageContaining("c1");
        Comment taken = new Comment(
                "c1", "m1", OLA.actor(), SAID.group(), SAID.on(), "Alt er bra.", SAID.corrected(), Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> change(OLA, taken, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> change(KARI, taken, 1));
        assertThat(facts().all(Comment.class)).containsExactly(SAID);
        assertThat(told()).containsExactly(Change.Action.ADDED);
    }

    @Test
    default void refusesToWriteACommentInAnothersName() {
        given(Measure.titled("m1", "Felles måltid"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store().write(OLA, to -> {
                    to.add("solvik", SAID);
                    return true;
                }))
                .withMessageContaining(KARI.actor());
        assertThat(facts().all(Comment.class)).isEmpty();
    }

    @Test
    default void aCommentThatWasEnteredInErrorIsGoneAndCanBePutBack() {
        given(SAID);
        assertThat(remove(KARI, SAID.ref(), 1)).isEqualTo(new Saved.Done(2));
        assertThat(facts().all(Comment.class)).isEmpty();
        assertThat(store().<Saved>write(KARI, to -> to.putBack("solvik", SAID.ref(), 2)))
                .isEqualTo(new Saved.Done(3));
        assertThat(facts().all(Comment.class)).containsExactly(SAID);
        assertThat(told()).containsExactly(Change.Action.PUT_BACK, Change.Action.REMOVED, Change.Action.ADDED);
    }
}
