package no.varde.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void valuesAreReadWithoutBlanksAround() {
        Values values = Values.parse("a=+x+&b=1&b=2&b=&c&%C3%A5=%C3%B8+y&d=1%3D2");
        assertThat(values.text("a")).isEqualTo("x");
        assertThat(values.list("b")).containsExactly("1", "2");
        assertThat(values.has("c")).isTrue();
        assertThat(values.find("c")).isEmpty();
        assertThat(values.text("å")).isEqualTo("ø y");
        assertThat(values.text("d")).isEqualTo("1=2");
        assertThat(values.text("none")).isEmpty();
        assertThat(values.names()).containsExactly("a", "b", "c", "å", "d");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Values values = Values.parse("a=1%262&a=%3F&%C3%A5=+");
        assertThat(Values.parse(values.encoded()).all()).isEqualTo(values.all());
        assertThat(values.without("a").names()).containsExactly("å");
    }

    @Test
    void aBrokenPercentSignIsSaid() {
        assertThatThrownBy(() -> Values.parse("a=%zz"))
                .isInstanceOfSatisfying(
                        HttpError.class, error -> assertThat(error.status()).isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "evil", "/\\evil", "/a\r\nSet-Cookie: x", ""})
    void aPathThatLeadsAwayIsNotLocal(String path) {
        assertThat(Addresses.isLocal(path)).isFalse();
        assertThatThrownBy(() -> Answer.seeOther(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressesAreWritten() {
        assertThat(Addresses.isLocal("/a?b=c#d")).isTrue();
        assertThat(Addresses.with("/a", "q", "x y&z")).isEqualTo("/a?q=x+y%26z");
        assertThat(Addresses.with("/a?b=1", "q", "æ")).isEqualTo("/a?b=1&q=%C3%A6");
        assertThat(Addresses.part("a b/c")).isEqualTo("a%20b%2Fc");
    }

    @Test
    void hostNamesAreNamesAndNothingMore() {
        HostNames names = new HostNames(List.of("Varde.Fjordvik.no"));
        assertThat(names.has("varde.fjordvik.NO")).isTrue();
        assertThat(names.has("localhost")).isTrue();
        assertThat(names.has("[::1]")).isTrue();
        assertThat(names.has("evil.example")).isFalse();
        assertThat(List.of("http://a", "a:80", "a/b", "a b", "", "-a", "a..b")).noneMatch(HostNames::isName);
        assertThatThrownBy(() -> new HostNames(List.of("a:80"))).hasMessageContaining("a:80");
    }

    @Test
    void aProblemIsWrittenAsJson() {
        FieldErrors errors = new FieldErrors().add("name", "Skriv \"navnet\"\n").add("name", "to");
        assertThat(ProblemJson.of(422, "Tittel", "Tekst", errors))
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"Tittel\",\"status\":422,\"detail\":\"Tekst\",\"errors\":"
                                + "[{\"pointer\":\"name\",\"detail\":\"Skriv \\\"navnet\\\"\\u000a\"},"
                                + "{\"pointer\":\"name\",\"detail\":\"to\"}]}");
        assertThat(errors.count()).isEqualTo(2);
        assertThat(FieldErrors.id("areas[2].name")).isEqualTo("f-areas-2-name");
    }
}
