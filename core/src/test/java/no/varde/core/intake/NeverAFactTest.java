package no.varde.core.intake;

import static no.varde.core.intake.Sheets.preview;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Fact;
import no.varde.core.plan.Note;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Column by column, cells that look like a fact and tell none: each is asked about or kept as a note to the letter, and
 * the same column's ordinary cells are still read without a question.
 */
class NeverAFactTest {

    private static Preview cell(String heading, String cell) {
        return preview("Tiltak|" + heading + "|Sektor\nTur|" + cell.replace("⏎", "\r") + "|Kultur");
    }

    /** Whether a cell waits for an answer, or is kept to the letter while no fact of a kind comes of it. */
    private static void assertNever(String heading, String text, Predicate<Fact> wrong) {
        Preview preview = cell(heading, text);
        if (!preview.issues().isEmpty()) {
            assertThat(preview.issues()).as(text).allMatch(Issue::canBeUnknown);
            return;
        }
        List<Fact> facts = Sheets.facts(preview);
        assertThat(facts).as(text).noneMatch(wrong);
        assertThat(facts)
                .as(text)
                .anyMatch(fact -> fact instanceof Note note
                        && Words.oneLine(note.text()).equals(Words.oneLine(text.replace("⏎", " "))));
    }

    private static List<Fact> read(String heading, String text) {
        Preview preview = cell(heading, text);
        assertThat(preview.issues()).as(text).isEmpty();
        return Sheets.facts(preview);
    }

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
}
