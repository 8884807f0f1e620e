package no.varde.web.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChallengesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Challenges challenges = new Challenges();

    @Test
    void oneIsUsedOnce() {
        String challenge = challenges.make("in", NOON);
        assertThat(challenges.isOpen(challenge, "in", NOON)).isTrue();
        assertThat(challenges.use(challenge, "in", NOON)).isTrue();
        assertThat(challenges.isOpen(challenge, "in", NOON)).isFalse();
        assertThat(challenges.use(challenge, "in", NOON)).isFalse();
    }

    @Test
    void oneLastsFiveMinutes() {
        String challenge = challenges.make("in", NOON);
        assertThat(challenges.isOpen(
                        challenge, "in", NOON.plus(Duration.ofMinutes(5)).minusSeconds(1)))
                .isTrue();
        assertThat(challenges.isOpen(challenge, "in", NOON.plus(Duration.ofMinutes(5))))
                .isFalse();
        assertThat(challenges.use(challenge, "in", NOON.plus(Duration.ofMinutes(5))))
                .isFalse();
    }

    @Test
    void oneIsGoodForOnePurpose() {
        assertThat(challenges.isOpen(challenges.make("in", NOON), "new p1", NOON))
                .isFalse();
        assertThat(challenges.isOpen(challenges.make("new p1", NOON), "new p2", NOON))
                .isFalse();
    }

    @Test
    void whatWasMadeUpOrMadeElsewhereIsNone() {
        String challenge = challenges.make("in", NOON);
        String other = (challenge.charAt(0) == 'A' ? "B" : "A") + challenge.substring(1);
        for (String wrong : new String[] {"", "x", "*", challenge + "AAAA", other, new Challenges().make("in", NOON)}) {
            assertThat(challenges.isOpen(wrong, "in", NOON)).as(wrong).isFalse();
        }
    }

    @Test
    void notTwoAreTheSame() {
        assertThat(challenges.make("in", NOON)).isNotEqualTo(challenges.make("in", NOON));
    }

    @Test
    void oneThatWasUsedIsRememberedAsLongAsItCouldBeUsed() {
        String challenge = challenges.make("in", NOON);
        challenges.use(challenge, "in", NOON);
        Instant last = NOON.plus(Duration.ofMinutes(5)).minusSeconds(1);
        challenges.use(challenges.make("in", last), "in", last);
        assertThat(challenges.isOpen(challenge, "in", last)).isFalse();
    }
}
