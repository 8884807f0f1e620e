package no.varde.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import org.junit.jupiter.api.Test;

/** What representatives say beside the official status. */
class CommentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Comment saying(String text) {
        return new Comment(
                "c1", "m1", "p1", Optional.of(ActorGroup.USERS), DAY, text, Optional.empty(), Optional.empty());
    }

    @Test
    void standsFromTheDayItWasSaidUntilTheDayItIsWithdrawn() {
        Comment comment = saying("Vi er ikke hørt.").withdrawnOn(DAY.plusDays(10));
        assertThat(comment.standsOn(DAY.minusDays(1))).isFalse();
        assertThat(comment.standsOn(DAY)).isTrue();
        assertThat(comment.standsOn(DAY.plusDays(9))).isTrue();
        assertThat(comment.standsOn(DAY.plusDays(10))).isFalse();
        assertThat(comment.standing().standsOn(DAY.plusDays(10))).isTrue();
    }

    @Test
    void aCorrectionChangesTheWordsAndTellsItsDay() {
        Comment corrected = saying("Vi er ikkje høyrde.").saying("Vi er ikke hørt.", DAY.plusDays(2));
        assertThat(corrected.text()).isEqualTo("Vi er ikke hørt.");
        assertThat(corrected.corrected()).contains(DAY.plusDays(2));
        assertThat(corrected)
                .usingRecursiveComparison()
                .ignoringFields("text", "corrected")
                .isEqualTo(saying("x"));
    }

    @Test
    void theSameWordsAgainAndTakingBackAreNoCorrection() {
        Comment comment = saying("Vi er ikke hørt.");
        assertThat(comment.saying("Vi er ikke hørt.", DAY.plusDays(2))).isEqualTo(comment);
        assertThat(comment.withdrawnOn(DAY.plusDays(1)).standing()).isEqualTo(comment);
    }

    @Test
    void refusesNothingTooMuchAndWithdrawingBeforeItWasSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> saying("  "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> saying("x".repeat(Comment.MAX_TEXT + 1)))
                .withMessageContaining("4001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> saying("Vi er ikke hørt.").withdrawnOn(DAY.minusDays(1)))
                .withMessageContaining("2026-11-21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> saying("Vi er ikke hørt.").saying("Vi er hørt.", DAY.minusDays(1)))
                .withMessageContaining("2026-11-21");
    }
}
