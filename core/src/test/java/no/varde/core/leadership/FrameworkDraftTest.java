package no.varde.core.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Language;
import no.varde.core.basics.Problem;
import org.junit.jupiter.api.Test;

class FrameworkDraftTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    /** A finished framework of one competency with one behaviour, valid from 2025. */
    static Framework draft(String id, int version, String competency, String behaviour) {
        FrameworkDraft.Outcome outcome = new FrameworkDraft(
                        id,
                        version,
                        START,
                        nb("Vår egen liste"),
                        Map.of(),
                        List.of(new FrameworkDraft.Competency(nb(competency), Map.of(), List.of(nb(behaviour)))))
                .check();
        assertThat(outcome).isInstanceOf(FrameworkDraft.Made.class);
        return ((FrameworkDraft.Made) outcome).framework();
    }

    @Test
    void needsOneLanguageOnly() {
        Framework own = draft("var-liste", 1, "Nærhet", "Hilser på alle.");
        assertThat(own.ours()).isFalse();
        assertThat(own.competencies().get(0).id()).isEqualTo("var-liste.1");
        assertThat(own.competencies().get(0).behaviours().get(0).statement().in(Language.EN))
                .isEqualTo("Hilser på alle.");
    }

    @Test
    void tellsAllItsProblemsAtOnce() {
        FrameworkDraft.Outcome outcome = new FrameworkDraft(
                        "Vår liste",
                        0,
                        START,
                        nb(" "),
                        Map.of(),
                        List.of(
                                new FrameworkDraft.Competency(nb("Nærhet"), Map.of(), List.of()),
                                new FrameworkDraft.Competency(
                                        nb(""), Map.of(), List.of(nb("Hilser på alle."), nb("")))))
                .check();
        assertThat(outcome).isInstanceOf(FrameworkDraft.Refused.class);
        assertThat(((FrameworkDraft.Refused) outcome).problems().list())
                .extracting(Problem::pointer)
                .containsExactly(
                        "id",
                        "version",
                        "name",
                        "competencies[0].behaviours",
                        "competencies[1].name",
                        "competencies[1].behaviours[1]");
    }

    @Test
    void saysInEachLanguageWhatIsMissing() {
        FrameworkDraft.Refused refused =
                (FrameworkDraft.Refused) new FrameworkDraft("tom", 1, START, nb("Tom"), Map.of(), List.of()).check();
        Problem problem = refused.problems().list().get(0);
        assertThat(problem.in(Language.NB)).isEqualTo("competencies: Legg til minst én kompetanse.");
        assertThat(problem.in(Language.NN)).contains("minst éin kompetanse");
        assertThat(problem.in(Language.EN)).contains("at least one competency");
    }

    @Test
    void isRefusedAsAFinishedValueWithoutBehaviours() {
        assertThatThrownBy(() -> new LeadershipCompetency(
                        "a.b", Frameworks.builtIn().all().get(0).name(), java.util.Optional.empty(), List.of()))
                .hasMessageContaining("a.b");
    }

    private static Map<Language, String> nb(String text) {
        return Map.of(Language.NB, text);
    }
}
