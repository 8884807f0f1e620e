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
                "uke 40-42 2025 = ? 2025-09 2025-10 2025",
                "jan-mars 2025 = ? 2025-01 2025-02 2025-03 2025",
                "mai/juni 2025 = ? 2025-05 2025-06 2025",
                "1.-3. mai 2025 = ? 2025-05-01 2025-05-03",
                "1.–2. kvartal 2026 = ? 2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026",
                "vår/sommer 2026 = ? 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026",
                "2025/2026 = ? 2025 2026",
                "skoleåret 2025/26 = ? 2025 2026",
                "årsskiftet 2025/2026 = ? 2025-12 2026-01 2025 2026",
                "H25 = ? 2025-09 2025-10 2025-11 2025",
                "2026 (vår) = ? 2026-03 2026-04 2026-05 2026",
                "tirsdag 4. mars 2025 = 2025-03-04",
                "fredag 5.3.25 kl. 12.30 = 2025-03-05",
                "20240201 = 2024-02-01",
                "01022024 = ? 2024-02-01",
                "tidlig 2027 = 2027",
                "senest 31.12.2026 = 2026-12-31",
                "etter sommeren 2025 = ? 2025-06 2025-07 2025-08 2025",
                "tidligst 2027 = ? 2027",
                "2024? = ? 2024",
                "ikke startet 1.3.2025 = ? 2025-03-01",
                "01.03.2025 i sone nord = 2025-03-01",
                "01.03.2025 – løpende = ? 2025-03-01",
                "31.12. = ?",
                "3. mars = ?",
                "uke 7 = ?",
                "2. halvår = ?",
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
    void saysWhenOnlyTheYearIsMissing() {
        for (String text : List.of("31.12.", "3. mars", "uke 7", "2. halvår", "våren")) {
            assertThat(Dates.read(text).doubt().orElseThrow().message().key())
                    .as(text)
                    .isEqualTo("date.noyear");
        }
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
                "tkr 200 = 200000",
                "t.kr 150 = 150000",
                "T.kr. 200 = 200000",
                "150 t.kr = 150000",
                "tusen 200 = 200000",
                "tkr 2000 = 2000000",
                "Tkr 100-200 = ? kr 100000 / kr 200000",
                "tkr 200 i 2025 = 200000",
                "mill 1,2 = 1200000",
                "mill. kr 1,2 = 1200000",
                "MNOK 2 = 2000000",
                "300 000 (2025) = 300000",
                "kr 85 000,- = 85000",
                "85000 kr = 85000",
                "0 = 0",
                "- = ''",
                "innenfor rammen = ''",
                "1,250 = ? kr 1250 / kr 1,25",
                "-500 = ? kr 500",
                "(50 000) = ? kr 50000",
                "100 000 – 200 000 = ? kr 100000 / kr 200000",
                "100.000-150.000 = ? kr 100000 / kr 150000",
                "300 000 + 50 000 = ? kr 300000 / kr 50000 / kr 350000",
                "2 mill (2025) og 1 mill (2026) = ? kr 2000000 / kr 1000000 / kr 3000000",
                "300 000 i 2025 = 300000",
                "500 000 kr/år fra 2026 = 500000",
                "ca. 250 000,- = 250000",
                "3 årsverk = ''",
                "10 % = ''",
                "gratis = 0",
                "Ingen kostnader = 0"
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
                "1 stilling = 100",
                "2 stillinger = 200",
                "halv stilling = 50",
                "½ stilling = 50",
                "1/2 årsverk = 50",
                "en hel stilling = 100",
                "2x20 % = 40",
                "0,2 = ? 20 % stilling",
                "20 = ? 20 % stilling",
                "40 stilling = ? 40 % stilling"
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
                "🟢 = ?",
                "25 % = ?",
                "Nesten ferdig = ?",
                "Ikke ferdig = ?",
                "Skal startes = PLANNED",
                "Tiltaket er ferdig = COMPLETED",
                "Delvis gjennomført = RUNNING",
                "Nedprioritert = ?",
                "Stoppet 1.3.2025 = ?",
                "Pågårr = ?",
                "blåbær = ?"
            })
    void readsStates(String text, String expected) {
        assertThat(status(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Fullført 12.05.2025 = COMPLETED 2025-05-12",
                "Overført til drift 01.01.2025 = ORDINARY_OPERATION 2025-01-01",
                "Gjennomført i 2024 = COMPLETED 2024",
                "I gang siden mars 2024 = RUNNING 2024-03",
                "Pågår. Neste møte 3. mars 2027 = RUNNING -"
            })
    void readsSinceWhenAStateHasBeen(String text, String expected) {
        Reading<Statuses.Mention> reading = Statuses.read(text);
        Statuses.Mention mention = reading.values().get(0);
        assertThat(mention.life().orElseThrow() + " "
                        + mention.on().map(When::text).orElse("-"))
                .isEqualTo(expected);
        assertThat(reading.keep()).isEqualTo(mention.on().isEmpty());
    }

    @Test
    void proposesStatesByHowFarItHasCome() {
        assertThat(Statuses.read("100 %")
                        .doubt()
                        .orElseThrow()
                        .proposals()
                        .get(0)
                        .text())
                .isEqualTo("life:completed");
        assertThat(Statuses.read("0%").doubt().orElseThrow().proposals().get(0).text())
                .isEqualTo("life:planned");
    }

    private static Decisions.Mention decision(String text) {
        Reading<Decisions.Part> reading = Decisions.read(text, "");
        assertThat(reading.doubt()).as(text).isEmpty();
        return (Decisions.Mention) reading.values().get(0);
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
                "k.sak 45/23 = MUNICIPAL_COUNCIL OWN_DECISION unknown k.sak 45/23",
                "Kommunestyresak 045/24 = MUNICIPAL_COUNCIL OWN_DECISION unknown Kommunestyresak 045/24",
                "KS 22/6-23 sak 45/23 = MUNICIPAL_COUNCIL OWN_DECISION 2023-06-22 sak 45/23",
                "HOU 12/24 = MAIN_COMMITTEE DELEGATED_DECISION unknown HOU 12/24",
                "Kommunestyret i juni 2023 = MUNICIPAL_COUNCIL OWN_DECISION 2023-06 -",
                "Drøftet med tillitsvalgte 10.05.2023 = UNIONS DISCUSSED 2023-05-10 -",
                "Hovedtillitsvalgte informert 10.05.2023 = UNIONS INFORMED 2023-05-10 -",
                "Partssammensatt utvalg 10.05.2023 = JOINT_COMMITTEE JOINT_TREATMENT 2023-05-10 -",
                "AMU 14/25 = WORKING_ENVIRONMENT_COMMITTEE JOINT_TREATMENT unknown AMU 14/25",
                "AMU-sak 14/25 = WORKING_ENVIRONMENT_COMMITTEE JOINT_TREATMENT unknown AMU-sak 14/25",
                "Arbeidsmiljøutvalget 3.2.2025 sak 14/25 = WORKING_ENVIRONMENT_COMMITTEE JOINT_TREATMENT 2025-02-03 sak 14/25",
                "Arbeidsmiljøutvalet, orientert 3.2.2025 = WORKING_ENVIRONMENT_COMMITTEE INFORMED 2025-02-03 -",
                "ADMU 3/24 = JOINT_COMMITTEE JOINT_TREATMENT unknown ADMU 3/24",
                "Administrasjonsutvalget sak 3 / 24 = JOINT_COMMITTEE JOINT_TREATMENT unknown sak 3/24",
                "MBA 12.3.2024 = UNIONS DISCUSSED 2024-03-12 -",
                "MBA 4/24 = UNIONS DISCUSSED unknown MBA 4/24",
                "MBA-møte 12.3.2024 = UNIONS DISCUSSED 2024-03-12 -",
                "KST 45/24 = MUNICIPAL_COUNCIL OWN_DECISION unknown KST 45/24",
                "KST-sak 045/24 = MUNICIPAL_COUNCIL OWN_DECISION unknown KST-sak 045/24",
                "K-ST 45/24 = MUNICIPAL_COUNCIL OWN_DECISION unknown K-ST 45/24",
                "ks-sak 45/24 = MUNICIPAL_COUNCIL OWN_DECISION unknown ks-sak 45/24",
                "KS 45/24 = MUNICIPAL_COUNCIL OWN_DECISION unknown KS 45/24",
                "f-sak 7/24 = EXECUTIVE_COMMITTEE DELEGATED_DECISION unknown f-sak 7/24",
                "FSK 7/24 = EXECUTIVE_COMMITTEE DELEGATED_DECISION unknown FSK 7/24",
                "FSK 1.2.2024 sak 7/24 = EXECUTIVE_COMMITTEE DELEGATED_DECISION 2024-02-01 sak 7/24",
                "HLO 9/24 = MAIN_COMMITTEE DELEGATED_DECISION unknown HLO 9/24",
                "HOV 9/24 = MAIN_COMMITTEE DELEGATED_DECISION unknown HOV 9/24",
                "HOV 1.2.2024 = MAIN_COMMITTEE DELEGATED_DECISION 2024-02-01 -",
                "Kommunestyret PS 12/24 = MUNICIPAL_COUNCIL OWN_DECISION unknown PS 12/24",
                "Kommunestyret sak 24/01234-5 = MUNICIPAL_COUNCIL OWN_DECISION unknown sak 24/01234-5",
                "Kst. 45/24 = MUNICIPAL_COUNCIL OWN_DECISION unknown Kst. 45/24"
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
    void takesApartCasesOfSeveralBodies() {
        assertThat(Decisions.pieces("KST 45/24, FSK 7/24 og AMU 14/25"))
                .containsExactly("KST 45/24", "FSK 7/24", "AMU 14/25");
        assertThat(Decisions.pieces("AMU 14/25 / MBA 3.2.2025")).containsExactly("AMU 14/25", "MBA 3.2.2025");
        assertThat(Decisions.pieces("PS 12/24, 13/24")).containsExactly("PS 12/24, 13/24");
    }

    private static List<String> proposed(String text) {
        return Decisions.read(text, "").doubt().orElseThrow().proposals().stream()
                .map(Proposal::text)
                .toList();
    }

    @Test
    void proposesWhoItMayHaveBeenByWhatTheCaseIsCalled() {
        assertThat(proposed("PS 41/24"))
                .containsExactly("kommunestyret PS 41/24", "formannskapet PS 41/24", "hovedutvalget PS 41/24");
        assertThat(proposed("DS 26/77"))
                .containsExactly(
                        "kommunedirektøren DS 26/77",
                        "kommunedirektørens ledergruppe DS 26/77",
                        "kommunalsjef eller enhetsleder DS 26/77");
        assertThat(proposed("Arkivsak 24/118")).hasSize(6);
        assertThat(proposed("Drøftet 12.1.2024"))
                .containsExactly("hovedtillitsvalgte Drøftet 12.1.2024", "partssammensatt utvalg Drøftet 12.1.2024");
        assertThat(proposed("Kommunestyret 22.06.2023 sak 45/23, 20.06.2024 sak 51/24"))
                .containsExactly("kommunestyret 22.06.2023 sak 45/23; kommunestyret 20.06.2024 sak 51/24");
    }

    @Test
    void takesNothingForDecidedThatWasNot() {
        for (String text : List.of(
                "Ikke drøftet med tillitsvalgte",
                "Skal behandles i kommunestyret",
                "Kommer til politisk behandling i kommunestyret",
                "Formannskapet, ikke behandlet ennå")) {
            assertThat(Decisions.read(text, "")).as(text).isEqualTo(Reading.note());
        }
        assertThat(Decisions.read("Kommunestyret 22.06.2023 (ikke enstemmig)", "")
                        .doubt())
                .isPresent();
        assertThat(decision("Skal behandles i kommunestyret 15.12.2026").toCome())
                .isTrue();
        assertThat(decision("Kommunestyret 22.06.2023, må følges opp").toCome()).isFalse();
    }

    @Test
    void readsPlansAndCouncilsThatStandAmongDecisions() {
        assertThat(Decisions.read("Handlingsprogram 2025–2028", "").values().get(0))
                .isInstanceOf(Decisions.InPlan.class);
        assertThat(Decisions.read("Eldrerådet 3.3.2024", "").values().get(0))
                .isEqualTo(new Decisions.ByGroup(new Groups.Mention(
                        no.varde.core.basics.ActorGroup.ELDERLY_COUNCIL,
                        no.varde.core.participation.Form.OTHER,
                        When.day("2024-03-03"),
                        true)));
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
    void readsGroupsThatShareAFormOrGoOn() {
        assertThat(Groups.pieces("Arbeidsgruppe (ansatte, tillitsvalgte, brukere)").stream()
                        .map(each -> Groups.read(each).values().get(0))
                        .map(each -> each.group() + " " + each.form()))
                .containsExactly(
                        "EMPLOYEES WORKING_GROUP", "UNION_REPRESENTATIVES WORKING_GROUP", "USERS WORKING_GROUP");
        assertThat(Groups.pieces("Tillitsvalgte informert 1.2.2024, drøftet 3.4.2024").stream()
                        .map(each -> Groups.read(each).values().get(0))
                        .map(each -> each.group() + " " + each.form() + " " + each.on()))
                .containsExactly(
                        "UNION_REPRESENTATIVES INFORMATION 2024-02-01", "UNION_REPRESENTATIVES DISCUSSION 2024-04-03");
    }

    @Test
    void takesNobodyForHeardWhoWasNot() {
        assertThat(Groups.read("Tillitsvalgte er ikke involvert")).isEqualTo(Reading.note());
        Reading<Groups.Mention> later = Groups.read("brukere skal inviteres");
        assertThat(later.values().get(0).took()).isFalse();
        assertThat(later.keep()).isTrue();
        assertThat(Groups.read("Ja", "Brukermedvirkning").doubt().orElseThrow().proposals())
                .extracting(Proposal::text)
                .containsExactly("brukere");
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
        assertThat(Periods.read("jan–mars 2025").values().get(0).toString()).contains("2025-01", "2025-03");
        assertThat(Periods.read("1.-3. mai 2025").values().get(0).toString()).contains("2025-05-01", "2025-05-03");
        assertThat(Periods.read("fra høsten 2025 til våren 2026")
                        .doubt()
                        .orElseThrow()
                        .proposals())
                .extracting(Proposal::text)
                .containsExactly("2025-09 – 2026-05", "2025-11 – 2026-03");
        assertThat(Periods.read("våren 2026")
                        .doubt()
                        .orElseThrow()
                        .proposals()
                        .get(0)
                        .text())
                .isEqualTo("2026-03 – 2026-05");
        assertThat(Periods.read("2026-03 – 2026-05").values().get(0).toString()).contains("2026-03", "2026-05");
    }

    @Test
    void partsSectorsAtCommasOnlyWhereEachIsASector() {
        assertThat(Sectors.pieces("Helse og omsorg, oppvekst")).containsExactly("Helse og omsorg", "oppvekst");
        assertThat(Sectors.pieces("Kultur, idrett og fritid")).containsExactly("Kultur, idrett og fritid");
        assertThat(Sectors.pieces("Teknisk/Kultur")).containsExactly("Teknisk", "Kultur");
    }

    @Test
    void namesOfDecisionsAreNotTooLong() {
        assertThat(Cases.whole("x".repeat(200))).isEqualTo(Optional.empty());
    }
}
