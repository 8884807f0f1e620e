package no.varde.core.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import no.varde.core.basics.Problem;
import no.varde.core.basics.Problems;
import org.junit.jupiter.api.Test;

class ReformDraftTest {

    @Test
    void becomesAReformWithIdsMadeOfItsNames() {
        Reform own = draft("", "Trygg på øya", "2025-01-01", "2027-12-31", area("Møteplasser", "Kafé på brygga"))
                .orThrow();
        assertThat(own.id()).isEqualTo("trygg-pa-oya");
        assertThat(own.kind()).isEqualTo(Reform.Kind.OWN_PROGRAMME);
        assertThat(own.period().current()).isEqualTo(Period.years(2025, 2027));
        assertThat(own.areas()).extracting(ReformArea::id).containsExactly("trygg-pa-oya.moteplasser");
        assertThat(own.solutions()).extracting(Solution::id).containsExactly("trygg-pa-oya.moteplasser.kafe-pa-brygga");
        assertThat(own.areas().get(0).proposedGroups()).containsExactly(ActorGroup.RESIDENTS);
        assertThat(own.name().in(Language.NN)).isEqualTo("Trygg på øya");
    }

    @Test
    void mayHaveNoEnd() {
        Reform own = draft("oya", "Trygg på øya", "2025-01-01", "", area("Møteplasser"))
                .orThrow();
        assertThat(own.period().current().until()).isEmpty();
        assertThat(own.isOver(LocalDate.of(2099, 1, 1))).isFalse();
    }

    @Test
    void tellsAllItsProblemsAtOnceWithTheirPlaces() {
        ReformDraft draft = draft(
                "Min Reform",
                " ",
                "2025-02-30",
                "2027-12-31",
                area("Møteplasser", "Kafé", ""),
                area("Boliger"),
                area("møteplasser", "Kafé", "kafe"),
                area("!!"));
        assertThat(problems(draft))
                .extracting(Problem::pointer)
                .containsExactly(
                        "name",
                        "id",
                        "from",
                        "areas[0].solutions[1].name",
                        "areas[2].name",
                        "areas[2].solutions[1].name",
                        "areas[3].name");
    }

    @Test
    void namesTheOffendingValueInThreeLanguages() {
        List<Problem> problems = problems(draft("x", "X", "31.02.2025", "", area("A")));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).in(Language.NB)).contains("«31.02.2025» er ikke en dato");
        assertThat(problems.get(0).in(Language.NN)).contains("«31.02.2025» er ikkje ein dato");
        assertThat(problems.get(0).in(Language.EN)).contains("\"31.02.2025\" is not a date");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        assertThat(problems(draft("x", "X", "2025-01-01", "2024-12-31", area("A"))))
                .extracting(Problem::pointer)
                .containsExactly("to");
        assertThat(problems(draft("x", "X", "2025-01-01", "2025-01-01", area("A"))))
                .isEmpty();
    }

    @Test
    void refusesAReformWithoutAreas() {
        assertThat(problems(draft("x", "X", "2025-01-01", "")))
                .extracting(Problem::pointer)
                .containsExactly("areas");
        assertThatThrownBy(() -> draft("x", "X", "2025-01-01", "").orThrow())
                .isInstanceOf(Problems.Invalid.class)
                .hasMessageContaining("at least one area");
    }

    private static List<Problem> problems(ReformDraft draft) {
        return draft.check() instanceof ReformDraft.Refused refused
                ? refused.problems().list()
                : List.of();
    }

    private static ReformDraft draft(String id, String name, String from, String to, ReformDraft.Area... areas) {
        return new ReformDraft(id, Reform.Kind.OWN_PROGRAMME, nb(name), Map.of(), from, to, List.of(areas));
    }

    private static ReformDraft.Area area(String name, String... solutions) {
        return new ReformDraft.Area(
                nb(name),
                Map.of(),
                ReformArea.Kind.CONTENT,
                Set.of(ActorGroup.RESIDENTS),
                List.of(solutions).stream()
                        .map(each -> new ReformDraft.Solution(nb(each), Map.of()))
                        .toList());
    }

    private static Map<Language, String> nb(String text) {
        return Map.of(Language.NB, text);
    }
}
