package no.varde.core.intake;

import static no.varde.core.intake.Sheets.assertNever;
import static no.varde.core.intake.Sheets.cell;
import static no.varde.core.intake.Sheets.preview;
import static no.varde.core.intake.Sheets.read;
import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.When;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Note;
import no.varde.core.plan.Responsibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Column by column, cells that look like a fact and tell none: each is asked about or kept as a note to the letter, and
 * the same column's ordinary cells are still read without a question.
 */
class NeverAFactTest {

    private static boolean isAdopted(Fact fact) {
        return fact instanceof Anchoring act
                && act.held().isPresent()
                && act.outcome().equals(java.util.Optional.of(Outcome.ADOPTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ikke i økonomiplanen",
                "Ikke innarbeidet i HØP",
                "Ikkje innarbeidd i budsjettet",
                "Not in the budget",
                "Må inn i budsjettet",
                "Bør inn i samfunnsdelen",
                "Skal inn i HP 2027",
                "Vil bli teke inn i økonomiplanen",
                "To be included in the budget",
                "Spilles inn til neste økonomiplan",
                "Innspill til HØP 2027-2030",
                "Foreslått i budsjett 2026",
                "Budsjettinnspill",
                "Proposed for next budget",
                "Søkt innarbeidet i HØP",
                "Ønskes inn i budsjett 2026",
                "Vurderes i økonomiplan",
                "Avventer økonomiplan",
                "Neste rullering av handlingsdel",
                "Mangler i HØP",
                "Utenfor økonomiplan",
                "Tatt ut av økonomiplanen",
                "Strøket i budsjettbehandlingen",
                "Økonomiplan 2025-2028 – ikke prioritert",
                "HØP 2024–2027 pkt 4 (ikke vedtatt)",
                "Økonomiplan?",
                "Uavklart – kanskje HØP",
                "Kostnad dekkes innenfor budsjett",
                "Drøftet i forbindelse med budsjettet",
                "Må inn i demensplanen",
                "Ikke i demensplanen"
            })
    void noPlanCoversWhatIsNotInIt(String text) {
        assertNever("Planforankring", text, fact -> isAdopted(fact) || fact instanceof no.varde.core.plan.PlanLine);
        assertNever("Forankret", text, NeverAFactTest::isAdopted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Handlingsdel 2024–2027 pkt. 4.2",
                "HØP 2024–2027",
                "I HØP",
                "jf. HØP 2025-2028 s. 34",
                "Ligger i økonomiplanen",
                "Vedtatt i budsjett 2025",
                "Innarbeidd i økonomiplanen",
                "Forankret i kommuneplanens samfunnsdel",
                "Fjordvik kommunes økonomiplan 2025-2028",
                "Kommunedelplan helse og omsorg 2022-2030",
                "Handlingsdel 2024–2027 pkt. 4.2 Vurdere nattpatrulje",
                "Part of action plan and budget 2025"
            })
    void aPlanThatTheCouncilDecidesStillCovers(String text) {
        assertThat(read("Planforankring", text)).anyMatch(NeverAFactTest::isAdopted);
        assertThat(read("Planforankring", text)).noneMatch(Note.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunestyret høsten 2027",
                "Heradsstyret hausten 2027",
                "The municipal council autumn 2027",
                "KST 2. kvartal 2027",
                "Formannskapet uke 24 2027",
                "Kommunestyret uke 24-26 2027",
                "Kommunestyret mai/juni 2027",
                "Kommunestyret 06.2027",
                "Kommunestyret 2027",
                "Kommunestyret tidlig 2027",
                "Kommunestyret i løpet av 2027",
                "Kommunestyret 2026",
                "Kommunestyret november 2026",
                "Kommunestyret juni",
                "Kommunestyret til høsten",
                "AMU våren 2027"
            })
    void nothingIsHeldOnADayThatHasNotCome(String text) {
        Preview preview = cell("Forankret", text);
        if (preview.issues().isEmpty()) {
            assertThat(Sheets.facts(preview, Anchoring.class)).singleElement().satisfies(act -> {
                assertThat(act.held()).isEmpty();
                assertThat(act.planned().isAfter(Sheets.TODAY)).isTrue();
            });
        }
        assertThat(Sheets.facts(Sheets.settled(preview), Anchoring.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Kommunestyret 2023, 2023",
        "Kommunestyret uke 25 2024, 2024-06",
        "Kommunestyret 06.2024, 2024-06",
        "Vedtatt i kommunestyret i 2022, 2022",
        "'Kommunestyret, arkivsak 24/11-12', ''",
        "KST 45/23 - 22.06.23, 2023-06-22",
        "KST 45/23-22.06.23, 2023-06-22",
        "KST 12/11 - 22. juni 2023, 2023-06-22",
        "Kommunestyret 45/23 - 22.6.2023, 2023-06-22",
        "Kommunestyret 22/6 2023, 2023-06-22",
        "Kommunestyret 22.6 2023 sak 45/23, 2023-06-22",
        "'KST 5/23, 2023', 2023",
        "'Kommunestyret 12.12.2024, budsjett 2025', 2024-12-12",
        "Kommunestyret (HØP 2024–2027), ''",
        "Drøftet med tillitsvalgte 2023, 2023"
    })
    void aPastDecisionKeepsItsTime(String text, String on) {
        assertThat(read("Forankret", text))
                .filteredOn(Anchoring.class::isInstance)
                .singleElement()
                .satisfies(act ->
                        assertThat(((Anchoring) act).held().map(When::text)).contains(on));
    }

    @ParameterizedTest
    @CsvSource({
        "Kommunestyret 22/6, Kommunestyret sak 22/6",
        "Drøftet med HTV 12/4, Drøftet med HTV sak 12/4",
        "drøftingsmøte 5/9, drøftingsmøte sak 5/9"
    })
    void aDayWithoutItsYearIsNoCase(String text, String asCase) {
        Issue issue = Sheets.issue(cell("Forankret", text));
        assertThat(issue.message().key()).isEqualTo("decision.day");
        assertThat(issue.proposals()).extracting(Proposal::text).containsExactly(asCase);
        Preview settled = Sheets.settled(cell("Forankret", text));
        assertThat(Sheets.facts(settled, Anchoring.class))
                .singleElement()
                .satisfies(act -> assertThat(act.caseNumber()).isPresent());
        Preview dated = cell("Forankret", text)
                .decide(issue.id(), new Answer.Mend(text.replaceFirst("\\d+/\\d+", "12.4.2024")));
        assertThat(Sheets.facts(dated, Anchoring.class))
                .singleElement()
                .satisfies(act -> assertThat(act.held()).contains(When.day("2024-04-12")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eldrerådet høsten 2027",
                "Eldrerådet 2027",
                "Eldrerådet 3.3.2027",
                "Ungdomsrådet uke 10 2027",
                "Eldrerådet 2026"
            })
    void noGroupHasTakenPartOnADayThatHasNotCome(String text) {
        assertNever("Hvem er med", text, Involvement.class::isInstance);
        assertNever("Forankret", text, Involvement.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunestyret 22.06.2023 utsatte saken",
                "Kommunestyret 22.06.2023 sendte saken tilbake",
                "Kommunestyret vedtok å utsette saken 22.6.23",
                "Heradsstyret 22.06.2023 utsette saka",
                "The municipal council 22.06.2023 deferred the case",
                "Kommunestyret 22.06.2023 avslo",
                "Kommunestyret stemte ned 22.6.23",
                "Kommunestyret sa nei 22.06.23",
                "Kommunestyret 22.06.23 vedtak: avslag",
                "Formannskapet 3.3.24 avviste",
                "Municipal council: rejected 22.06.2023",
                "KST 45/23 trukket",
                "Kommunestyret 22.6.23, ingen vedtak",
                "Kommunestyret mangler vedtak",
                "Kommunestyret 22.6.23 ba om ny utredning",
                "Kommunestyret 22.06.23 oversendt formannskapet",
                "Kommunestyret?",
                "Kommunestyret kanskje",
                "Sak til kommunestyret",
                "Kommunestyret (under arbeid)",
                "Ledergruppa ønsker tiltaket",
                "Ledergruppa jobber med saken",
                "Kommunedirektøren vurderer"
            })
    void aBodyHasNotAdoptedWhatItDidSomethingElseWith(String text) {
        assertThat(cell("Forankret", text).tells(2))
                .extracting(each -> each.in(Language.NB))
                .noneMatch(each -> each.contains("vedtatt") || each.endsWith("delegert vedtak, 3. mars 2024"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunestyret: nei",
                "Kommunestyret – avventer budsjettbehandling",
                "Kommunestyret: saken forberedes",
                "Kommunestyret ikke aktuelt",
                "Kommunedirektøren støtter ikke tiltaket",
                "Tillitsvalgte: nei"
            })
    void keepsWhatABodyHasNotDoneAsANote(String text) {
        assertThat(read("Forankret", text))
                .noneMatch(Anchoring.class::isInstance)
                .anyMatch(Note.class::isInstance);
        assertThat(read("Kommunestyret", "Nei, kun administrativt")).noneMatch(Anchoring.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drøftet med tillitsvalgte?",
                "Drøfting med tillitsvalgte gjenstår",
                "Tillitsvalgte: drøfting utsatt",
                "Drøftingsmøte med tillitsvalgte avlyst 3.3.24",
                "AMU 14/25 utsatt"
            })
    void asksWhetherTheOrganisationsWereHeard(String text) {
        Preview preview = cell("Forankret", text);
        assertThat(preview.issues()).hasSize(1);
        assertThat(Sheets.facts(Sheets.settled(preview), Anchoring.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunestyret 22.06.2023 (mot tre stemmer)",
                "Kommunestyret 20.06.24 (23 mot 4 stemmer)",
                "Kommunestyret 22.06.2023, enstemmig",
                "Heradsstyret 22.06.2023, samrøystes",
                "Kommunestyret 22.06.2023 sak 45/23 Omsorgsplan 2030",
                "Kommunestyret 22.06.2023 uten merknader",
                "Kommunestyret 22.06.2023 sak 45/23 - Helse- og omsorgsplan",
                "Kommunestyret, møte 22.06.2023, sak 45/23",
                "Fjordvik kommunestyre 22.06.23",
                "Kommunestyret i Fjordvik 22.06.23",
                "Kommunestyret vedtok 22.6.23 at alle skal få tilbud",
                "Politisk vedtak i kommunestyret 22.06.23",
                "Hovedutvalg for helse, omsorg og velferd 3.3.24",
                "Utvalg for mestring og oppvekst 3.3.24 sak 4/24",
                "Kommunalsjef Kari Nes 3.3.24",
                "Enhetsleder hjemmetjenesten 3.3.24",
                "Ledergruppa helse og omsorg 3.3.24",
                "Godkjent av ledergruppa 1.2.24",
                "Kommunedirektøren (delegert), jf. 24/1234",
                "Municipal council 22.06.2023 case 45/23",
                "Kommunestyret OK"
            })
    void aBodyThatDecidedHasStillDecided(String text) {
        assertThat(read("Forankret", text)).anyMatch(NeverAFactTest::isAdopted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hvem skal være med | tillitsvalgte",
                "Kven skal vere med | tillitsvalde",
                "Planlagt medvirkning | ansatte",
                "Hvem er med | Tillitsvalgte: nei",
                "Hvem er med | Union representatives: no",
                "Tillitsvalgte | Nei – tas opp senere",
                "Hvem er med | Nei",
                "Hvem er med | Ingen brukere",
                "Hvem er med | No users involved",
                "Hvem er med | Brukere (mangler)",
                "Hvem er med | Alle unntatt tillitsvalgte",
                "Hvem er med | Tillitsvalgte avslo",
                "Hvem er med | Tillitsvalgte er invitert",
                "Hvem er med | Brukere kontaktes senere",
                "Hvem er med | Foreldre ønsker å delta",
                "Hvem er med | Tillitsvalgte?",
                "Hvem er med | evt. frivillige",
                "Hvem er med | Brukarar kanskje",
                "Hvem er med | Maybe volunteers",
                "Hvem er med | Alle kan delta",
                "Hvem er med | Delta på møter",
                "Hvem er med | Egen plan for medvirkning",
                "Hvem er med | Brukere og pårørende ble ikke involvert",
                "Hvem er med | Ansatte, tillitsvalgte og brukere skal involveres",
                "Hvem er med | Brukarar og pårørande: ikkje involvert",
                "Hvem er med | Users and next of kin were not involved",
                "Hvem er med | Ansatte/tillitsvalgte inviteres senere",
                "Hvem er med | ikke involvert ennå",
                "Hvem er med | skal involveres høsten 2027",
                "Hvem er med | Unn Hansen",
                "Hvem er med | private sykehjem"
            })
    void noGroupHasTakenPartThatHasNot(String heading, String text) {
        Preview preview = cell(heading, text);
        if (preview.issues().isEmpty()) {
            assertThat(Sheets.facts(preview))
                    .noneMatch(Involvement.class::isInstance)
                    .anyMatch(Note.class::isInstance);
        }
        assertThat(preview.tells(2))
                .extracting(each -> each.key())
                .doesNotContain("change.involvement", "change.involvement.how");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Ansatte og ikke brukere = ansatte",
                "Ansatte, brukere (ikke pårørende) = ansatte",
                "Ansatte; brukere ikke involvert = ansatte",
                "Ansatte, brukere: nei = ansatte"
            })
    void aNotOfOneGroupIsNoNotOfTheOthers(String text, String took) {
        assertThat(cell("Hvem er med", text).tells(2))
                .extracting(each -> each.in(Language.NB))
                .anyMatch(each -> each.startsWith("Har vært med: " + took));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunestyret og formannskapet har ikke behandlet saken",
                "Kommunestyret og formannskapet skal behandle saken",
                "Ledergruppa og kommunedirektøren har ikke vedtatt noe"
            })
    void whatIsSaidOfTheLastBodyHoldsForTheOneBefore(String text) {
        assertThat(read("Forankret", text))
                .noneMatch(Anchoring.class::isInstance)
                .anyMatch(Note.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "Ansvarlig, Ikke avklart",
        "Ansvarlig, Vakant",
        "Ansvarlig, N.N.",
        "Finansiering, Ikke avklart",
        "Sektor, alle",
        "Sektor, Tverrsektorielt",
        "Nr, Ikke avklart",
        "Saksnr, Kommer senere"
    })
    void nobodyAnswersForWhatIsStillToBeSettled(String heading, String text) {
        assertThat(read(heading, text))
                .noneMatch(fact ->
                        fact instanceof Responsibility each && !each.name().equals("Kultur"))
                .anyMatch(fact -> fact instanceof Note note && note.text().equals(text));
    }

    @ParameterizedTest
    @CsvSource({"Status, ⬤", "Status, ▲", "Kommentar, →", "Hvem er med, ▲"})
    void aSignThatMaySaySomethingIsAskedAboutOrKept(String heading, String text) {
        assertNever(heading, text, any -> false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fagforbundet og Delta",
                "NSF, Delta, FO",
                "Delta informert 1.2.24",
                "Møte med Delta",
                "UNN, fastleger",
                "Oppvekst, plan, NAV",
                "private",
                "fastleger ved behov",
                "tilsette, tillitsvalde, brukarar"
            })
    void groupsThatTookPartStillDid(String text) {
        assertThat(read("Hvem er med", text)).anyMatch(Involvement.class::isInstance);
    }

    @Test
    void asksWhetherAGroupThatIsNotCertainTookPart() {
        Preview preview = cell("Hvem er med", "Tillitsvalgte?");
        Issue issue = Sheets.issue(preview);
        assertThat(Sheets.facts(Sheets.settled(preview), Involvement.class)).hasSize(1);
        assertThat(Sheets.facts(
                        preview.decide(
                                issue.id(),
                                new Answer.Mend(issue.proposals().get(1).text())),
                        Involvement.class))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Helse og oppvekst = Helse | oppvekst",
                "Teknisk og kultur = Teknisk | kultur",
                "Helse og omsorg og teknisk = Helse og omsorg | teknisk",
                "Oppvekst, helse og omsorg = Oppvekst | helse og omsorg",
                "Oppvekst og kultur = Oppvekst og kultur",
                "Helse, omsorg og velferd = Helse, omsorg og velferd",
                "Heimetenesta = Heimetenesta",
                "Hjemmetjenesten, Sykehjemmet = ? Hjemmetjenesten; Sykehjemmet",
                "Eining heimeteneste, eining sjukeheim = ? Eining heimeteneste; eining sjukeheim",
                "Oppvekst, kultur og teknisk = ? sektor: Oppvekst, kultur og teknisk"
            })
    void severalSectorsAreNotOne(String text, String expected) {
        Preview preview = preview("Tiltak|Avdeling|Eier\nTur|" + text + "|Kari");
        String read = preview.issues().isEmpty()
                ? Sheets.facts(preview, Responsibility.class).stream()
                        .filter(each -> each.role() != Responsibility.Role.OWNER)
                        .map(Responsibility::name)
                        .collect(java.util.stream.Collectors.joining(" | "))
                : "? " + Sheets.issue(preview).proposals().get(0).text();
        assertThat(read).isEqualTo(expected);
        assertThat(Sheets.settled(preview).issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"skal gjøres", "delvis", "Nei", "våren 2027", "Planlagt", "Er ikke gjort"})
    void aHeadingThatSaysDiscussedDoesNotMakeItSo(String text) {
        assertThat(cell("Drøftet med tillitsvalgte", text).tells(2))
                .extracting(each -> each.key())
                .doesNotContain("change.decision");
        assertThat(read("Drøftet med tillitsvalgte", "Ja, 3.3.24")).anyMatch(Anchoring.class::isInstance);
    }
}
