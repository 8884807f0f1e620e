package no.varde.core.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {

    private static final String LINK = "3f2a9c1d77e012ab90fe" + "0".repeat(44);
    private static final Head WHOLE = new Head(1042, LINK);

    @Test
    void isWrittenDownAsAShortCode() {
        assertThat(WHOLE.code()).isEqualTo("1042-3f2a-9c1d-77e0-12ab-90fe");
        assertThat(Head.parse(WHOLE.code())).contains(new Head(1042, LINK.substring(0, 20)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 1042-3f2a-9c1d-77e0-12ab-90fe ",
                "1042 - 3F2A 9C1D 77E0 12AB 90FE",
                "1042\u20133f2a\u20119c1d\u201077e0-12ab-90fe",
                "1042-3f2a9c1d77e012ab90fe0000"
            })
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(Head.parse(typed))
                .hasValueSatisfying(head -> assertThat(head.agreesWith(WHOLE)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1042",
                "3f2a-9c1d-77e0-12ab-90fe",
                "0-3f2a-9c1d-77e0-12ab-90fe",
                "1042-3f2a-9c1d-77e0-12ab-90f",
                "1042-3f2a-9c1d-77e0-12ab-90fg",
                "99999999999999999999-3f2a-9c1d-77e0-12ab-90fe"
            })
    void isNotReadFromAnythingElse(String typed) {
        assertThat(Head.parse(typed)).isEmpty();
    }

    @Test
    void agreesAsFarAsBothAreWrittenOut() {
        assertThat(WHOLE.agreesWith(new Head(1042, LINK.substring(0, 24)))).isTrue();
        assertThat(new Head(1042, LINK.substring(0, 20)).agreesWith(WHOLE)).isTrue();
        assertThat(WHOLE.agreesWith(new Head(1043, LINK))).isFalse();
        assertThat(WHOLE.agreesWith(new Head(1042, "4" + LINK.substring(1)))).isFalse();
    }

    @Test
    void refusesWhatIsNoHead() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Head(0, LINK)).withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Head(1, "ABC"))
                .withMessageContaining("ABC");
        assertThatIllegalArgumentException().isThrownBy(() -> new Head(1, LINK + "0"));
    }
}
