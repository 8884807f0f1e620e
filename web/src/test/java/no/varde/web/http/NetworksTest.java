package no.varde.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "10.0.0.7 10.0.0.7 true",
                "10.0.0.7 10.0.0.8 false",
                "192.168.4.0/24 192.168.4.255 true",
                "192.168.4.0/24 192.168.5.0 false",
                "10.0.0.0/8,fd00::/8 fd12::1 true",
                "10.0.0.0/8,fd00::/8 fe80::1 false",
                "172.16.0.0/12 172.31.255.255 true",
                "172.16.0.0/12 172.32.0.0 false",
                "0.0.0.0/0 255.255.255.255 true",
                "0.0.0.0/0 ::1 false",
                "::1 ::1 true",
                "2001:db8::/33 2001:db8:7fff::1 true",
                "2001:db8::/33 2001:db8:8000::1 false"
            })
    void anAddressIsInItsNetwork(String networks, String address, boolean within) {
        assertThat(Networks.parse(networks).orElseThrow().contains(address(address)))
                .isEqualTo(within);
    }

    @Test
    void anAddressOfTheOldKindIsTheSameInTheNewWriting() {
        assertThat(Networks.parse("10.0.0.0/8").orElseThrow().contains(address("::ffff:10.1.2.3")))
                .isTrue();
    }

    @Test
    void nothingIsNobody() {
        assertThat(Networks.parse(" ").orElseThrow().isEmpty()).isTrue();
        assertThat(Networks.NONE.contains(address("127.0.0.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "proxy.fjordvik.no",
                "10.0.0",
                "10.0.0.256",
                "10.0.0.1.2",
                "10.0.0.0/33",
                "::/129",
                "10.0.0.0/",
                "10.0.0.0/-1",
                "10.0.0.1;10.0.0.2",
                "1:2:3",
                "fe80::1%eth0",
                "127.1",
                "0x7f.0.0.1",
                "2130706433"
            })
    void aNameOrAnythingElseIsRefusedAndNotLookedUp(String text) {
        assertThat(Networks.parse(text)).isEmpty();
    }

    @Test
    void whoeverHasALongAddressHasAllThatBeginLikeIt() {
        assertThat(Networks.household(address("2001:db8:1:2:3:4:5:6"))).isEqualTo(address("2001:db8:1:2::"));
        assertThat(Networks.household(address("10.0.0.7"))).isEqualTo(address("10.0.0.7"));
    }

    private static InetAddress address(String text) {
        return Networks.address(text).orElseThrow();
    }
}
