package no.varde.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import no.varde.web.http.Networks;
import org.junit.jupiter.api.Test;

/** How many connections one address may have at once. */
class HouseholdsTest {

    private final Households households =
            new Households(2, Networks.parse("10.0.0.1").orElseThrow());

    @Test
    void oneAddressHasItsShareAndAnotherHasItsOwn() {
        assertThat(enter("203.0.113.9")).isTrue();
        assertThat(enter("203.0.113.9")).isTrue();
        assertThat(enter("203.0.113.9")).isFalse();
        assertThat(enter("203.0.113.10")).isTrue();
    }

    @Test
    void whoEndsAConnectionMayHaveAnother() {
        enter("203.0.113.9");
        enter("203.0.113.9");
        enter("203.0.113.9");
        households.leave(address("203.0.113.9"));
        assertThat(enter("203.0.113.9")).as("two are still open").isFalse();
        households.leave(address("203.0.113.9"));
        households.leave(address("203.0.113.9"));
        assertThat(enter("203.0.113.9")).isTrue();
    }

    @Test
    void longAddressesThatBeginAlikeAreOneHousehold() {
        assertThat(enter("2001:db8:1:2::a")).isTrue();
        assertThat(enter("2001:db8:1:2::b")).isTrue();
        assertThat(enter("2001:db8:1:2::c")).isFalse();
        assertThat(enter("2001:db8:1:3::c")).isTrue();
    }

    @Test
    void aTrustedProxyAndThisMachineStandForMany() {
        for (int i = 0; i < 10; i++) {
            assertThat(enter("10.0.0.1")).isTrue();
            assertThat(enter("127.0.0.1")).isTrue();
        }
    }

    private boolean enter(String address) {
        return households.enter(address(address));
    }

    private static InetAddress address(String text) {
        return Networks.address(text).orElseThrow();
    }
}
