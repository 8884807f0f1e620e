package no.varde.core.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.testkit.Property;
import org.junit.jupiter.api.Test;

class TrailRulesTest {

    private static NavigableSet<Long> rows(Long... rows) {
        return new TreeSet<>(List.of(rows));
    }

    @Test
    void tellsInAnErasureWhichRowsItTookAndWhy() {
        Map<Erasure.Part, NavigableSet<Long>> rows = new EnumMap<>(Erasure.Part.class);
        rows.put(Erasure.Part.WHO, rows(3L, 7L, 8L, 9L, 12L));
        rows.put(Erasure.Part.WORDS, rows(4L, 5L));
        rows.put(Erasure.Part.KEYS, rows());
        Event event = TrailRules.erased("rule-7", rows);
        assertThat(event.after()).isEqualTo(Map.of("ground", "rule-7", "who", "3, 7-9, 12", "words", "4-5"));
        assertThat(TrailRules.rowsOf(event.after(), 100)).isEqualTo(rows);
    }

    @Test
    void readsEveryErasureBack() {
        Property.forAll(300, s -> s.list(20, x -> (long) x.integer(1, 40)), list -> {
            Map<Erasure.Part, NavigableSet<Long>> rows = new EnumMap<>(Erasure.Part.class);
            rows.put(Erasure.Part.WORDS, new TreeSet<>(list));
            rows.put(Erasure.Part.WHO, rows());
            rows.put(Erasure.Part.KEYS, rows());
            assertThat(TrailRules.rowsOf(TrailRules.erased("x", rows).after(), 41))
                    .isEqualTo(rows);
        });
    }

    @Test
    void takesNoErasureForRowsThatCameLater() {
        Event forged = Event.of(Event.ERASURE, "trail", "erased").after(Map.of("who", "2-999999999, x, 7-"));
        assertThat(TrailRules.rowsOf(forged.after(), 5).get(Erasure.Part.WHO)).containsExactly(2L, 3L, 4L);
    }

    @Test
    void refusesAnErasureWithoutRowsPartsOrGround() {
        assertThatIllegalArgumentException().isThrownBy(() -> Erasure.words(Set.of(), "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Erasure(Set.of(1L), Set.of(), "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Erasure.who(Set.of(1L), " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Erasure.who(Set.of(1L, 0L), "x"))
                .withMessageContaining("0");
    }
}
