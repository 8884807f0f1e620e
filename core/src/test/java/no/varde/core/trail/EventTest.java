package no.varde.core.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

    @Test
    void keepsTheOrderOfItsFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("role", "owner");
        fields.put("measure", "m1");
        fields.put("a", "");
        Event event = Event.of("role", "p-17", "given").before(fields).after(fields);
        fields.clear();
        assertThat(event.before())
                .containsExactly(Map.entry("role", "owner"), Map.entry("measure", "m1"), Map.entry("a", ""));
        assertThat(event.after().keySet()).containsExactly("role", "measure", "a");
    }

    @Test
    void losesEveryValueWhenItIsErased() {
        Event event = Event.of("role", "p-17", "given")
                .before(Map.of("role", "leader"))
                .after(Map.of("name", "Åse"));
        assertThat(event.erased())
                .isEqualTo(Event.of("role", "p-17", "given")
                        .before(Map.of("role", FreeText.ERASED))
                        .after(Map.of("name", FreeText.ERASED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Role", "role given", "1role", "-role", "rolle-æ"})
    void isNamedInSmallLetters(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of(name, "p-17", "given"))
                .withMessageContaining("'" + name + "'");
        assertThatIllegalArgumentException().isThrownBy(() -> Event.of("role", "p-17", name));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.of("role", "p-17", "given").after(Map.of(name, "x")));
    }

    @Test
    void hasASubject() {
        assertThatIllegalArgumentException().isThrownBy(() -> Event.of("role", " ", "given"));
        assertThatIllegalArgumentException().isThrownBy(() -> Event.of("role", "x".repeat(201), "given"));
        assertThat(Event.of("role", "x".repeat(200), "given").subject()).hasSize(200);
    }
}
