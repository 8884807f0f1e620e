package no.varde.core.intake;

import static no.varde.core.intake.Sheets.facts;
import static no.varde.core.intake.Sheets.issue;
import static no.varde.core.intake.Sheets.preview;
import static no.varde.core.intake.Sheets.row;
import static no.varde.core.intake.Sheets.settled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.Participant;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets and cells as municipalities keep them: forms, sections, legs side by side, and what people write in a hurry. */
class AsMunicipalitiesKeepThemTest {

    private static List<String> proposed(Issue issue) {
        return issue.proposals().stream()
                .map(each -> each.label().in(Language.NB))
                .toList();
    }

    @Test
    void readsTheAnswersOfAForm() {
        Preview preview = preview("""
                        Tidsmerke|Tiltak|Hvilken reform?|Hvilke grupper er involvert?|Hvor mye koster det?|Ansvarlig person (navn og e-post)
                        2026-03-02 10:22:11|Gåvenn|Leve hele livet (Aktivitet og fellesskap)|Frivillige, Eldreråd|kr 120 000|Kari Nes, kari.nes@example.org
                        """);
        assertThat(preview.issues()).isEmpty();
        assertThat(facts(preview, Involvement.class))
                .flatExtracting(Involvement::participants)
                .extracting(Participant::group)
                .containsExactlyInAnyOrder(ActorGroup.VOLUNTEERS, ActorGroup.ELDERLY_COUNCIL);
        assertThat(facts(preview, Measure.class).get(0).cost().orElseThrow().kroner())
                .isEqualByComparingTo("120000");
    }

    @Test
    void proposesThoseOfWhomTheHeadingSpeaks() {
        Preview preview = preview("Tiltak|Er tiltaket forankret politisk?\nTur|TRUE\n");
        assertThat(proposed(issue(preview))).containsExactly("kommunestyret", "formannskapet", "hovedutvalget");
    }

    @Test
    void takesAreasBetweenTheMeasuresForSections() {
        Preview preview = preview("""
                Område / tiltak|Ansvar|Økonomi
                1 Et aldersvennlig Norge||
                1.1 Seniorbolig i sentrum|Plan|500'
                Sum område 1||500'
                2 Mat og måltider||
                2.1 Ny kostplan|Kjøkkensjef|25'
                Totalt||525'
                """);
        assertThat(row(preview, 2).fate()).isEqualTo(Fate.HEADING);
        assertThat(row(preview, 4).fate()).isEqualTo(Fate.TOTAL);
        assertThat(facts(settled(preview), Link.class))
                .extracting(link -> link.target().id())
                .containsExactly("lhl.aldersvennlig", "lhl.mat");
    }

    @Test
    void takesBodiesSideBySideForTheThreeLegs() {
        Preview preview = preview("""
                Tiltak|Kommunestyret|Ledergruppen|Tillitsvalgte
                Matglede|22.6.23 (45/23)|x|drøftet 3.3.24
                Nattpatrulje||4.4.24|AMU 14/25
                """);
        assertThat(facts(preview, Anchoring.class))
                .extracting(Anchoring::body)
                .containsExactlyInAnyOrder(
                        Body.MUNICIPAL_COUNCIL,
                        Body.MANAGEMENT_GROUP,
                        Body.UNIONS,
                        Body.MANAGEMENT_GROUP,
                        Body.WORKING_ENVIRONMENT_COMMITTEE);
        Preview groups = preview("Tiltak|Ledergruppen|Tillitsvalgte\nMatglede|x|x\n");
        assertThat(facts(groups, Anchoring.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Skal til KST i juni", "Må opp i formannskapet", "Kommer i hovedutvalget", "Skal i AMU"})
    void takesNothingForDecidedThatIsStillToCome(String cell) {
        assertThat(Decisions.read(cell, "").values()).isEmpty();
        assertThat(Decisions.read(cell, "").keep()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Kommunestyrets vedtak 45/23 av 22.06.23 = MUNICIPAL_COUNCIL 2023-06-22 45/23",
                "Formannskapets vedtak 12.03.2025 = EXECUTIVE_COMMITTEE 2025-03-12 -",
                "Rådmannens beslutning 1.1.2019 = CHIEF_EXECUTIVE 2019-01-01 -",
                "'Kommunedirektøren (delegert), jf. 24/1234' = CHIEF_EXECUTIVE unknown 24/1234",
                "'Kommunestyret, se 24/1234' = MUNICIPAL_COUNCIL unknown 24/1234"
            })
    void readsTheBodyAndTheCaseAmongOtherWords(String cell, String expected) {
        Decisions.Mention mention =
                (Decisions.Mention) Decisions.read(cell, "").values().get(0);
        assertThat(mention.body() + " " + mention.on() + " "
                        + mention.caseNumber().map(CaseNumber::text).orElse("-"))
                .isEqualTo(expected);
    }

    @Test
    void takesGroupsApartAtASlashButNoNumbers() {
        assertThat(Groups.pieces("ansatte/tillitsvalgte")).containsExactly("ansatte", "tillitsvalgte");
        assertThat(Groups.pieces("Tillitsvalgte, sak 14/25")).contains("sak 14/25");
    }

    @Test
    void readsACouncilForBothAsBoth() {
        assertThat(Groups.read("Kommunalt råd for eldre og personer med funksjonsnedsettelse")
                        .values())
                .extracting(Groups.Mention::group)
                .containsExactly(ActorGroup.ELDERLY_COUNCIL, ActorGroup.DISABILITY_COUNCIL);
    }

    @ParameterizedTest
    @CsvSource({
        "Hjemmetjenesten, ansatte",
        "ergoterapeut, ansatte",
        "Annet: Turlaget, frivillige",
        "AMU, verneombud",
        "Brannvesenet, andre sektorer"
    })
    void proposesTheGroupThatAWordLikelyMeansAndDoesNotAssumeIt(String cell, String group) {
        Issue issue = issue(preview("Tiltak|Hvem er med\nTur|" + cell));
        assertThat(proposed(issue)).containsExactly(group);
        assertThat(issue.choices()).hasSize(ActorGroup.values().length);
    }

    @Test
    void proposesAreasByTheirOwnNamesAndNotByTheirReforms() {
        Reading<no.varde.core.basics.Ref> reading =
                new Names(Reforms.builtIn()).piece("Coordination", Column.AREA, Set.of("shr"));
        assertThat(reading.doubt().orElseThrow().proposals())
                .extracting(Proposal::text)
                .first()
                .isEqualTo("area:shr.samordning");
    }
}
