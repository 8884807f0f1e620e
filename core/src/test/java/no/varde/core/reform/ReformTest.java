package no.varde.core.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the types of the room refuse. */
class ReformTest {

    private static final LocalizedText TEXT = LocalizedText.only(Language.NB, "Tekst");

    @Test
    void refusesWhatIsFixedByLawWithoutALaw() {
        assertThatThrownBy(() -> new Requirement(
                        "a.b.c", TEXT, KnowledgeKind.LEGAL, Freedom.FIXED_BY_LAW, Optional.empty(), true))
                .hasMessageContaining("a.b.c");
        LawReference law = new LawReference(TEXT, "§ 1");
        assertThatThrownBy(() -> new Requirement(
                        "a.b.c", TEXT, KnowledgeKind.POLITICAL, Freedom.FIXED_BY_LAW, Optional.of(law), true))
                .hasMessageContaining("a.b.c");
    }

    @Test
    void refusesASectionWithoutItsSign() {
        assertThatThrownBy(() -> new LawReference(TEXT, "6-1")).hasMessageContaining("6-1");
    }

    @Test
    void refusesAnIdOutsideItsArea() {
        assertThatThrownBy(() -> area("a.b", solution("a.c.d"))).hasMessageContaining("a.c.d");
        assertThatThrownBy(() -> area("a.b", solution("a.b.c.d"))).hasMessageContaining("a.b.c.d");
        assertThatThrownBy(() -> area("a.b", solution("a.b.c"), solution("a.b.c")))
                .hasMessageContaining("twice");
        assertThat(area("a.b", solution("a.b.c")).hasSolutions()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Freedom.class)
    void explainsFreedomInThreeLanguages(Freedom freedom) {
        assertThat(freedom.label().isComplete()).isTrue();
        assertThat(freedom.explanation().isComplete()).isTrue();
        assertThat(freedom.explanation().in(Language.NN))
                .isNotEqualTo(freedom.explanation().in(Language.NB));
    }

    @ParameterizedTest
    @EnumSource(KnowledgeKind.class)
    void namesTheKindsOfKnowledge(KnowledgeKind kind) {
        assertThat(kind.label().isComplete()).isTrue();
        assertThat(kind.label().in(Language.EN)).isNotEqualTo(kind.label().in(Language.NB));
    }

    @ParameterizedTest
    @EnumSource(ReformArea.Kind.class)
    void namesTheKindsOfAreas(ReformArea.Kind kind) {
        assertThat(kind.label().in(Language.NN)).isNotEqualTo(kind.label().in(Language.NB));
    }

    private static Solution solution(String id) {
        return new Solution(id, TEXT, Optional.empty(), Set.of(), KnowledgeKind.POLITICAL, Freedom.FREE, true);
    }

    private static ReformArea area(String id, Solution... solutions) {
        return new ReformArea(
                id,
                TEXT,
                Optional.empty(),
                ReformArea.Kind.CONTENT,
                Set.of(),
                Set.of(),
                List.of(solutions),
                List.of(),
                List.of(),
                true);
    }
}
