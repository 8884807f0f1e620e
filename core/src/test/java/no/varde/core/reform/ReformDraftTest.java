package no.varde.core.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import no.varde.core.basics.Problem;
import no.varde.core.basics.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void aPlainProgrammeTakesAFewLines() {
        Reform own = ReformDraft.named(
                        Language.NB,
                        "Trygg på øya",
                        "2025-01-01",
                        "",
                        AreaDraft.named(Language.NB, "Møteplasser", "Kafé på brygga"))
                .orThrow();
        assertThat(own.solutions()).extracting(Solution::freedom).containsExactly(Freedom.FREE);
        assertThat(own.areas().get(0).proposedGroups()).isEmpty();
    }

    /** A draft can say everything that the files of the built-in reforms say. */
    @ParameterizedTest
    @ValueSource(strings = {"lhl", "shr", "bth", "kl25"})
    void aBuiltInReformAsADraftMakesTheSameReform(String id) {
        Reforms builtIn = Reforms.builtIn();
        Reform reform = builtIn.find(id).orElseThrow();
        ReformDraft.Outcome made = ReformDraft.of(reform, builtIn.crosswalk()).check();
        assertThat(made)
                .isEqualTo(new ReformDraft.Made(
                        reform,
                        builtIn.crosswalk().pairs().stream()
                                .filter(pair -> pair.firstReform().equals(id)
                                        || pair.secondReform().equals(id))
                                .toList()));
        assertThat(((ReformDraft.Made) made).pairs()).isNotEmpty();
    }

    @Test
    void theBuiltInCatalogueCanBeMadeOfDrafts() {
        Reforms builtIn = Reforms.builtIn();
        Reforms again = Reforms.of(
                List.of(), new Crosswalk(List.of(), builtIn.crosswalk().standing()));
        for (Reform reform : builtIn.all()) {
            ReformDraft draft = ReformDraft.of(reform, again.crosswalk());
            again = again.plus((ReformDraft.Made) draft.check(again));
        }
        assertThat(again.all()).isEqualTo(builtIn.all());
    }

    private static final Map<Language, String> NOTHING = Map.of(Language.NN, " ");

    @Test
    void tellsTheProblemsOfEverythingThatAReformCanSay() {
        AreaDraft area = new AreaDraft(
                "mat",
                nb("Mat"),
                Map.of(),
                ReformArea.Kind.MEANS,
                List.of(),
                Set.of(),
                List.of(solution("A b"), solution("kafe"), solution("kafe")),
                List.of(new AreaDraft.Duty(
                        "", nb("Avtale"), NOTHING, new AreaDraft.Law(NOTHING, "6-1"), "i går", true)),
                List.of(
                        new AreaDraft.Requirement(
                                "", NOTHING, KnowledgeKind.LEGAL, Freedom.EXPECTED, Optional.empty(), true),
                        new AreaDraft.Requirement(
                                "kafe",
                                nb("Nok mat"),
                                KnowledgeKind.LEGAL,
                                Freedom.FIXED_BY_LAW,
                                Optional.empty(),
                                true)),
                true);
        ReformDraft.More more = new ReformDraft.More(
                "",
                List.of(),
                Map.of(),
                Map.of(),
                Optional.of(new SourceDraft(NOTHING, "2018", "", Map.of(), "regjeringen.no")),
                List.of(
                        new ReformDraft.Change("2026-06", "2026-12-31", nb("pandemi"), true),
                        new ReformDraft.Change("2026-05", "2024-12-31", NOTHING, true),
                        new ReformDraft.Change("2026-05", "", nb("budsjett"), true),
                        new ReformDraft.Change("snart", "", nb("budsjett"), true)),
                false,
                List.of(new ReformDraft.Phase(NOTHING, "2026-01-01", "2025-01-01", true)),
                List.of(
                        new ReformDraft.Pair(".drikke", "bth", NOTHING),
                        new ReformDraft.Pair(".mat", "x.mat", nb("mat")),
                        new ReformDraft.Pair("lhl.mat", "bth.nowhere", nb("mat"))),
                true);
        ReformDraft draft = new ReformDraft(
                "x", Reform.Kind.OWN_PROGRAMME, nb("X"), Map.of(), "2025-01-01", "", List.of(area), more);
        assertThat(problems(draft))
                .extracting(Problem::pointer)
                .containsExactly(
                        "areas[0].solutions[0].id",
                        "areas[0].solutions[2].id",
                        "areas[0].duties[0].description",
                        "areas[0].duties[0].law.act",
                        "areas[0].duties[0].law.section",
                        "areas[0].duties[0].from",
                        "areas[0].requirements[0].line",
                        "areas[0].requirements[1].id",
                        "areas[0].requirements[1].law",
                        "source.title",
                        "source.presented",
                        "source.address",
                        "changes[1].to",
                        "changes[1].reason",
                        "changes[2].decided",
                        "changes[3].decided",
                        "phases[0].name",
                        "phases[0].to",
                        "pairs[0].first",
                        "pairs[0].second",
                        "pairs[0].reason",
                        "pairs[1]",
                        "pairs[2]");
        for (Problem problem : problems(draft)) {
            for (Language language : Language.values()) {
                assertThat(problem.in(language)).isNotBlank().doesNotContain("{0}");
            }
        }
    }

    @Test
    void aCatalogueKnowsWhichIdsAreTakenAndWhichAreasAreThere() {
        ReformDraft draft = new ReformDraft(
                "lhl",
                Reform.Kind.OWN_PROGRAMME,
                nb("Liv"),
                Map.of(),
                "2025-01-01",
                "",
                List.of(AreaDraft.named(Language.NB, "Mat")),
                new ReformDraft.More(
                        "",
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Optional.empty(),
                        List.of(),
                        false,
                        List.of(),
                        List.of(
                                new ReformDraft.Pair(".mat", "bth.lokalsamfunn", nb("mat")),
                                new ReformDraft.Pair(".mat", "bth.nowhere", nb("mat"))),
                        true));
        assertThat(problems(draft)).isEmpty();
        assertThat(problems(draft.check(Reforms.builtIn())))
                .extracting(Problem::pointer)
                .containsExactly("id", "pairs[1].second");
    }

    private static AreaDraft.Solution solution(String id) {
        return new AreaDraft.Solution(
                id, nb("Kafé"), Map.of(), List.of(" "), KnowledgeKind.POLITICAL, Freedom.FREE, true);
    }

    private static List<Problem> problems(ReformDraft draft) {
        return problems(draft.check());
    }

    private static List<Problem> problems(ReformDraft.Outcome outcome) {
        return outcome instanceof ReformDraft.Refused refused
                ? refused.problems().list()
                : List.of();
    }

    private static ReformDraft draft(String id, String name, String from, String to, AreaDraft... areas) {
        return new ReformDraft(
                id,
                Reform.Kind.OWN_PROGRAMME,
                nb(name),
                Map.of(),
                from,
                to,
                List.of(areas),
                ReformDraft.More.nothing());
    }

    private static AreaDraft area(String name, String... solutions) {
        return new AreaDraft(
                "",
                nb(name),
                Map.of(),
                ReformArea.Kind.CONTENT,
                List.of(),
                Set.of(ActorGroup.RESIDENTS),
                List.of(solutions).stream()
                        .map(each -> AreaDraft.Solution.named(Language.NB, each))
                        .toList(),
                List.of(),
                List.of(),
                true);
    }

    private static Map<Language, String> nb(String text) {
        return Map.of(Language.NB, text);
    }
}
