package no.varde.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.When;
import no.varde.core.plan.Cost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words, days, amounts and case numbers that stand in single cells. */
class ParsersTest {

    private static String date(String text) {
        Reading<When> reading = Dates.read(CellText.of(text));
        return reading.doubt()
                .map(doubt ->
                        "? " + doubt.proposals().stream().map(Proposal::text).collect(Collectors.joining(" ")))
                .orElseGet(() -> reading.values().stream().map(When::text).collect(Collectors.joining()))
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "01.02.2024 = 2024-02-01",
                "1.2.24 = 2024-02-01",
                "1/2/2024 = 2024-02-01",
                "1-2-2024 = 2024-02-01",
                "2024-02-01 = 2024-02-01",
                "2024-02-01 00:00:00 = 2024-02-01",
                "2024-02-01T12:30 = 2024-02-01",
                "1. februar 2024 = 2024-02-01",
                "1 feb. 2024 = 2024-02-01",
                "February 1, 2024 = 2024-02-01",
                "mars 2024 = 2024-03",
                "Mars 2024 = 2024-03",
                "mar. 24 = 2024-03",
                "okt 2024 = 2024-10",
                "03.2024 = 2024-03",
                "2024-03 = 2024-03",
                "2024 = 2024",
                "uke 34 2024 = 2024-08",
                "Uke 34/2024 = 2024-08",
                "veke 2 2025 = 2025-01",
                "2024 uke 34 = 2024-08",
                "uke 31 2024 = ? 2024-07 2024-08 2024",
                "vår 2024 = ? 2024-03 2024-04 2024-05 2024",
                "høsten 2024 = ? 2024-09 2024-10 2024-11 2024",
                "haust 2025 = ? 2025-09 2025-10 2025-11 2025",
                "1. kvartal 2024 = ? 2024-01 2024-02 2024-03 2024",
                "Q2 2025 = ? 2025-04 2025-05 2025-06 2025",
                "31.02.2024 = ?",
                "02/28/2024 = ? 2024-02-28",
                "45323 = ? 2024-02-01",
                "01.02.1924 = ?",
                "12.05 = ?",
                "snarest = ?",
                "ukjent = ''",
                "- = ''",
                "? = ''"
            })
    void readsTimes(String text, String expected) {
        assertThat(date(text)).isEqualTo(expected);
    }

    @Test
    void readsTypedDaysAndSerialNumbers() {
        assertThat(Dates.read(new CellText("45323", CellText.Kind.NUMBER)).values())
                .containsExactly(When.day("2024-02-01"));
        assertThat(Dates.read(new CellText("2024-02-01", CellText.Kind.DATE)).values())
                .containsExactly(When.day("2024-02-01"));
    }

    @Test
    void keepsWordsThatMakeATimeLessCertain() {
        Reading<When> reading = Dates.read(CellText.of("ca. 1. mars 2024"));
        assertThat(reading.values()).containsExactly(When.day("2024-03-01"));
        assertThat(reading.keep()).isTrue();
    }

    private static String cost(String text, String heading) {
        Reading<Cost> reading = Money.read(CellText.of(text), heading);
        return reading.doubt()
                .map(doubt ->
                        "? " + doubt.proposals().stream().map(Proposal::text).collect(Collectors.joining(" / ")))
                .orElseGet(() -> reading.values().stream()
                        .map(each -> each.kroner().toPlainString())
                        .collect(Collectors.joining()))
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "85 000,00 = 85000",
                "85\u00a0000,50 = 85000.5",
                "85.000,50 = 85000.5",
                "85,000.50 = 85000.5",
                "85.000 = 85000",
                "1.250.000 = 1250000",
                "1,2 mill = 1200000",
                "1,2 mill. kr = 1200000",
                "1.2 MNOK = 1200000",
                "2 millioner kroner = 2000000",
                "900' = 900000",
                "900´ = 900000",
                "900 tusen = 900000",
                "250 tkr = 250000",
                "250k = 250000",
                "kr 85 000,- = 85000",
                "85000 kr = 85000",
                "0 = 0",
                "- = ''",
                "innenfor rammen = ''",
                "1,250 = ? kr 1250 / kr 1,25",
                "-500 = ? kr 500",
                "100 000 – 200 000 = ? kr 100000 / kr 200000"
            })
    void readsAmounts(String text, String expected) {
        assertThat(cost(text, "Kostnad (kr)")).isEqualTo(expected);
    }

    @Test
    void readsTheUnitInTheHeadingAndAsksWhereTheAmountIsTooLargeForIt() {
        assertThat(cost("85", "Kostnad (1000 kr)")).isEqualTo("85000");
        assertThat(cost("1,2", "Kostnad (mill. kr)")).isEqualTo("1200000");
        assertThat(cost("1,2 mill", "Kostnad i tusen kr")).isEqualTo("1200000");
        assertThat(cost("85 000", "Kostnad (1000 kr)")).isEqualTo("? kr 85000 / kr 85000000");
    }

    @Test
    void readsTheSourceOfMoneyAndKeepsTheRest() {
        Cost cost = Money.read(CellText.of("500 000 per år, tilskudd fra Husbanken"), "Kostnad")
                .values()
                .get(0);
        assertThat(cost.source()).contains(Cost.Source.GRANT);
        assertThat(cost.note()).contains("500 000 per år, tilskudd fra Husbanken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "20 % stilling = 20",
                "50% st. = 50",
                "0,2 årsverk = 20",
                "0.25 årsverk = 25",
                "1 årsverk = 100",
                "12,5 prosent = 12.5",
                "100 % prosjektstilling = 100",
                "2 timer i uka = OTHER",
                "vikar to dager = RELIEF_COVER",
                "vikar ved behov = RELIEF_COVER",
                "ingen = NONE",
                "0,2 = ? 20 % stilling",
                "20 = ? 20 % stilling"
            })
    void readsSharesOfPosts(String text, String expected) {
        var reading = Posts.read(CellText.of(text), "Ressurs");
        String read = reading.doubt()
                .map(doubt -> "? " + doubt.proposals().get(0).text())
                .orElseGet(() -> reading.values()
                        .get(0)
                        .percentOfPost()
                        .map(java.math.BigDecimal::toPlainString)
                        .orElse(reading.values().get(0).kind().name()));
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void readsSharesByTheirHeading() {
        assertThat(Posts.read(CellText.of("0,2"), "Årsverk")
                        .values()
                        .get(0)
                        .percentOfPost()
                        .orElseThrow())
                .isEqualByComparingTo("20");
        assertThat(Posts.read(CellText.of("20"), "Stillingsprosent")
                        .values()
                        .get(0)
                        .percentOfPost()
                        .orElseThrow())
                .isEqualByComparingTo("20");
    }

    private static String status(String text) {
        Reading<Statuses.Mention> reading = Statuses.read(text);
        return reading.doubt().map(doubt -> "?").orElseGet(() -> {
            Statuses.Mention mention = reading.values().get(0);
            return (mention.life().map(Enum::name).orElse("") + " "
                            + mention.progress().map(Enum::name).orElse(""))
                    .strip();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Pågår = RUNNING",
                "PÅGÅR = RUNNING",
                "I drift = ORDINARY_OPERATION",
                "Planlagd = PLANNED",
                "Ikke startet = PLANNED",
                "Avslutta = COMPLETED",
                "2 - Pågår = RUNNING",
                "Pågår – forsinket = RUNNING BEHIND",
                "I gang, i rute = RUNNING ON_PLAN",
                "Stort sett i rute = NEARLY",
                "Stoppet – fikk ikke tilskudd = STOPPED",
                "Stoppet = ?",
                "på vent = ?",
                "Gul = ?",
                "Pågårr = ?",
                "blåbær = ?"
            })
    void readsStates(String text, String expected) {
        assertThat(status(text)).isEqualTo(expected);
    }

    private static Decisions.Mention decision(String text) {
        Reading<Decisions.Mention> reading = Decisions.read(text, "");
        assertThat(reading.doubt()).as(text).isEmpty();
        return reading.values().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Kommunestyret 22.06.2023 sak 45/23 = MUNICIPAL_COUNCIL OWN_DECISION 2023-06-22 sak 45/23",
                "PS 41/24 Kommunestyret 20.06.2024 = MUNICIPAL_COUNCIL OWN_DECISION 2024-06-20 PS 41/24",
                "K-sak 45/23 = MUNICIPAL_COUNCIL OWN_DECISION unknown K-sak 45/23",
                "K-sak 45/23, 22.06.2023 = MUNICIPAL_COUNCIL OWN_DECISION 2023-06-22 K-sak 45/23",
                "Formannskapet 1.2.24 sak 7/24 = EXECUTIVE_COMMITTEE DELEGATED_DECISION 2024-02-01 sak 7/24",
                "Hovedutvalg for helse og omsorg 1.2.2024 = MAIN_COMMITTEE DELEGATED_DECISION 2024-02-01 -",
                "Kommunestyret, arkivsak 24/118 = MUNICIPAL_COUNCIL OWN_DECISION unknown arkivsak 24/118",
                "Kommunedirektøren, delegert vedtak DS 12/24 = CHIEF_EXECUTIVE DELEGATED_DECISION unknown DS 12/24",
                "Kommunedirektørens ledergruppe 14.11.2023 = MANAGEMENT_GROUP OWN_DECISION 2023-11-14 -",
                "Kommunestyret i juni 2023 = MUNICIPAL_COUNCIL OWN_DECISION 2023-06 -",
                "Drøftet med tillitsvalgte 10.05.2023 = UNIONS DISCUSSED 2023-05-10 -",
                "Hovedtillitsvalgte informert 10.05.2023 = UNIONS INFORMED 2023-05-10 -",
                "Partssammensatt utvalg 10.05.2023 = JOINT_COMMITTEE JOINT_TREATMENT 2023-05-10 -"
            })
    void readsDecisions(String text, String expected) {
        Decisions.Mention mention = decision(text);
        assertThat(mention.body() + " " + mention.act() + " " + mention.on() + " "
                        + mention.caseNumber().map(CaseNumber::text).orElse("-"))
                .isEqualTo(expected);
    }

    @Test
    void readsHowADecisionFellOut() {
        assertThat(decision("Kommunestyret 1.2.2024 RS 3/24").outcome()).contains(Outcome.NOTED);
        assertThat(decision("Kommunestyret 1.2.2024, tatt til orientering").outcome())
                .contains(Outcome.NOTED);
        assertThat(decision("Formannskapet 1.2.2024 avvist").outcome()).contains(Outcome.REJECTED);
        assertThat(decision("Kommunestyret 1.2.2024").outcome()).contains(Outcome.ADOPTED);
        assertThat(decision("Kommunestyret 1.2.2024 (mot tre stemmer)").note())
                .contains("Kommunestyret 1.2.2024 (mot tre stemmer)");
    }

    @Test
    void asksWhatTheOrganisationsDidAndWhoDecided() {
        assertThat(Decisions.read("Fagforeningene 10.05.2023", "")
                        .doubt()
                        .orElseThrow()
                        .proposals())
                .extracting(Proposal::text)
                .contains("Fagforeningene 10.05.2023 drøftet");
        assertThat(Decisions.read("22.06.2023 sak 45/23", "")
                        .doubt()
                        .orElseThrow()
                        .proposals())
                .isNotEmpty();
        assertThat(Decisions.read("22.06.2023 sak 45/23", "Kommunestyret").values())
                .hasSize(1);
    }

    @Test
    void takesDecisionsApart() {
        assertThat(Decisions.pieces("Kommunestyret 22.06.2023 sak 45/23; Fagforeningene 10.05.2023"))
                .hasSize(2);
        assertThat(Decisions.pieces("Formannskapet 1.2.24 og kommunestyret 3.3.24"))
                .hasSize(2);
        assertThat(Decisions.pieces("Hovedutvalg for helse og omsorg 1.2.24")).hasSize(1);
        assertThat(Decisions.pieces("Kommunestyret 1.2.24\nLedergruppen 2.3.24"))
                .hasSize(2);
    }

    private static List<String> groups(String text) {
        return Groups.pieces(text).stream()
                .map(Groups::read)
                .map(reading -> reading.doubt().isPresent()
                        ? "?"
                        : reading.values().stream()
                                .map(each -> each.group().name())
                                .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void takesGroupsApartInTheWordsPeopleUse() {
        assertThat(groups("ansatte; tilsette / tillitsvalde, eldreråd"))
                .containsExactly("EMPLOYEES", "EMPLOYEES", "UNION_REPRESENTATIVES", "ELDERLY_COUNCIL");
        assertThat(groups("brukere og pårørende")).containsExactly("USERS", "NEXT_OF_KIN");
        assertThat(groups("bruker- og pårørenderåd")).containsExactly("USER_COUNCILS");
        assertThat(groups("lag og foreninger")).containsExactly("VOLUNTEERS");
        assertThat(groups("ansate")).containsExactly("?");
        assertThat(groups("romvesener")).containsExactly("?");
    }

    @Test
    void readsFormAndDayOfAGroup() {
        Groups.Mention mention =
                Groups.read("tillitsvalgte (drøftet 12.02.2025)").values().get(0);
        assertThat(mention.form()).isEqualTo(no.varde.core.participation.Form.DISCUSSION);
        assertThat(mention.on()).isEqualTo(When.day("2025-02-12"));
    }

    @Test
    void readsLinesOfPlans() {
        PlanLines.Mention line =
                PlanLines.read("Handlingsdel 2024–2027 pkt. 4.2", "").values().get(0);
        assertThat(line.plan()).isEqualTo("Handlingsdel 2024–2027");
        assertThat(line.number()).contains("4.2");
        assertThat(line.period().orElseThrow().from()).isEqualTo("2024-01-01");
        assertThat(line.period().orElseThrow().until().orElseThrow()).isEqualTo("2028-01-01");
        assertThat(line.ofCouncil()).isTrue();
        assertThat(PlanLines.read("HØP 2024–27", "").values().get(0).period()).isEqualTo(line.period());
        assertThat(PlanLines.read("Demensplan", "").values().get(0).ofCouncil()).isFalse();
        assertThat(PlanLines.read("x", "Plan").doubt()).isPresent();
    }

    @Test
    void readsPeriods() {
        Periods.Span span = Periods.read("01.02.2024–31.12.2025").values().get(0);
        assertThat(span).isEqualTo(new Periods.Span(When.day("2024-02-01"), When.day("2025-12-31")));
        assertThat(Periods.read("2024-2027").values().get(0))
                .isEqualTo(new Periods.Span(When.year(2024), When.year(2027)));
        assertThat(Periods.read("mars 2024 – juni 2025").values().get(0).start().text())
                .isEqualTo("2024-03");
        assertThat(Periods.read("2026-2024").doubt()).isPresent();
    }

    @Test
    void partsSectorsAtCommasOnlyWhereEachIsASector() {
        assertThat(RowReader.sectors("Helse og omsorg, oppvekst")).containsExactly("Helse og omsorg", "oppvekst");
        assertThat(RowReader.sectors("Kultur, idrett og fritid")).containsExactly("Kultur, idrett og fritid");
        assertThat(RowReader.sectors("Teknisk/Kultur")).containsExactly("Teknisk", "Kultur");
    }

    @Test
    void namesOfDecisionsAreNotTooLong() {
        assertThat(Decisions.caseNumber("x".repeat(200))).isEqualTo(Optional.empty());
    }
}
