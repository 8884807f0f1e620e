package no.varde.core.intake;

import static no.varde.core.intake.Sheets.facts;
import static no.varde.core.intake.Sheets.issue;
import static no.varde.core.intake.Sheets.preview;
import static no.varde.core.intake.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.When;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells and headings that say one thing to whoever wrote them, and would say another read word by word. */
class ReadAsMeantTest {

    private static Preview plan(String heading, String cell) {
        return preview("Tiltak|" + heading + "\nTur|" + cell + "\n");
    }

    private static List<String> asks(Preview preview) {
        return preview.issues().stream().map(each -> each.message().key()).toList();
    }

    private static List<String> proposals(Preview preview) {
        return issue(preview).proposals().stream()
                .map(each -> each.label().in(Language.NB).replace('\u00a0', ' '))
                .toList();
    }

    private static Measure measure(Preview preview) {
        return facts(preview, Measure.class).get(0);
    }

    /** Every word of the cell is kept, as a note. */
    private static boolean isNoted(Preview preview, String cell) {
        return row(preview, 2).says().stream()
                .anyMatch(each -> each.in(Language.NB).contains("«" + cell + "»"));
    }

    @Test
    void whatHasNotBegunIsPlannedForTheDayInAColumnOfBeginnings() {
        Preview preview = preview("Tiltak|Begynt|Status\nTur|01.02.2026|Ikke startet\n");
        assertThat(facts(preview, StepMove.class)).isEmpty();
        assertThat(facts(preview, Step.class)).extracting(Step::plannedStart).containsExactly(When.parse("2026-02-01"));
        assertThat(facts(preview("Tiltak|Begynt|Status\nTur|01.02.2026|I gang\n"), StepMove.class))
                .hasSize(1);
    }

    @Test
    void numbersThatBeginAnewJoinNoTwoMeasuresThatShareAWord() {
        Preview preview = preview("Nr|Tiltak\n1|Kurs for ansatte\n2|Tur\n1|Kurs for brukere\n");
        assertThat(asks(preview)).containsExactly("row.number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "V2025 = date.span",
                "H2025 = date.span",
                "uke 10-12 = date.unreadable",
                "Uke 34-35 = date.unreadable",
                "uke 10/11 = date.unreadable",
            })
    void twoWeeksAreNoWeekOfAYearAndASeasonIsNoWeek(String cell, String question) {
        assertThat(asks(plan("Oppstart", cell)))
                .singleElement()
                .satisfies(key -> assertThat(List.of(question, "date.noyear", "date.several"))
                        .contains(key));
    }

    @ParameterizedTest
    @CsvSource({"uke 34 2025", "uke 34/2025", "uke 34 '25", "2025 uke 34"})
    void aWeekWithItsYearIsRead(String cell) {
        assertThat(plan("Oppstart", cell).issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Ressurser = Krever 0,5 årsverk",
                "Ressurser = 0,2 årsverk (ufinansiert)",
                "Ressurser = Anslag 30 %",
                "Behov for årsverk = 0,5",
            })
    void timeThatIsNeededIsNotSetAside(String heading, String cell) {
        Preview preview = plan(heading, cell);
        assertThat(asks(preview)).containsExactly("time.need");
    }

    @Test
    void aShareBelowOneUnderAHeadingOfPercentIsAsked() {
        Preview preview = plan("Stillingsprosent", "0,2");
        assertThat(asks(preview)).containsExactly("time.unit");
        assertThat(proposals(preview).get(0)).contains("20");
        assertThat(plan("Stillingsprosent", "20").issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Søkt tilskudd", "Ikke tilskudd", "Avslag tilskudd", "Tilskudd?"})
    void moneyThatIsAskedForOrRefusedFinancesNothing(String cell) {
        Preview preview = preview("Tiltak|Kostnad|Finansiering\nTur|500 000|" + cell + "\n");
        assertThat(measure(preview).cost().flatMap(Cost::source)).isEmpty();
        assertThat(isNoted(preview, cell)).isTrue();
    }

    @Test
    void anAmountWithAGrantThatWasAskedForHasNoSourceAndKeepsItsWords() {
        Cost cost = measure(plan("Kostnad", "500 000 (søkt tilskudd)")).cost().orElseThrow();
        assertThat(cost.source()).isEmpty();
        assertThat(cost.note()).contains("500 000 (søkt tilskudd)");
        assertThat(measure(plan("Kostnad", "500 000 (tilskudd)")).cost().flatMap(Cost::source))
                .contains(Cost.Source.GRANT);
    }

    @ParameterizedTest
    @CsvSource({"Eldrerådet 12.03.2024 (ingen merknader)", "Eldrerådet 12.03.2024: uten merknader"})
    void aHearingWithoutRemarksWasAHearing(String cell) {
        Preview preview = plan("Medvirkning", cell);
        assertThat(facts(preview, Involvement.class)).singleElement().satisfies(each -> {
            assertThat(each.participant(ActorGroup.ELDERLY_COUNCIL)).isPresent();
            assertThat(each.on().text()).isEqualTo("2024-03-12");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Helse/omsorg", "Pleie/omsorg", "Helse, omsorg"})
    void oneSectorThatIsWrittenAsTwoIsAsked(String cell) {
        Preview preview = plan("Sektor", cell);
        assertThat(asks(preview)).containsExactly("sector.several");
        assertThat(issue(preview).proposals()).hasSize(2);
    }

    @Test
    void aNewMeasureNeedBeNothingNew() {
        assertThat(asks(plan("Type tiltak", "Nytt tiltak"))).containsExactly("approach.unknown");
    }

    @Test
    void stakeholdersAreConcernedAndNeedNotHaveTakenPart() {
        Preview preview = plan("Interessenter", "fastleger, pårørende");
        assertThat(facts(preview, Involvement.class)).isEmpty();
        assertThat(facts(preview, Concern.class)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"Fra - til", "Start/slutt", "Oppstart/slutt", "Tidsramme", "Varighet", "Tidshorisont"})
    void headingsOfPeriodsAreKnown(String heading) {
        Preview preview = plan(heading, "01.01.2025 - 31.12.2026");
        assertThat(preview.issues()).isEmpty();
        assertThat(preview.mapping().find(Column.PERIOD)).isPresent();
    }

    @Test
    void partialAimsAreNoNationalSolutions() {
        Preview preview = preview("Hovedmål|Delmål|Tiltak\nTrygg alderdom|Flere bor hjemme|Tur\n");
        assertThat(preview.issues()).isEmpty();
        assertThat(preview.mapping().find(Column.SOLUTION)).isEmpty();
    }

    @Test
    void aColumnOfArchiveNumbersAsksNothing() {
        Preview preview = preview("Tiltak|Arkivsak\nTur|24/118\nBad|24/119\n");
        assertThat(preview.issues()).isEmpty();
        assertThat(isNoted(preview, "24/118")).isTrue();
    }

    @Test
    void besideAProjectTheMeasureIsTheMeasure() {
        Preview preview = preview("Prosjekt|Tiltak\nTrygg hjemme|Tur\nTrygg hjemme|Bad\n");
        assertThat(facts(preview, Measure.class)).extracting(Measure::title).containsExactly("Tur", "Bad");
    }
}
