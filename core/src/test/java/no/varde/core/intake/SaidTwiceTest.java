package no.varde.core.intake;

import static no.varde.core.intake.Sheets.facts;
import static no.varde.core.intake.Sheets.preview;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.Responsibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two columns of one meaning: both are read where a measure can have both, else one counts and the other is kept. */
class SaidTwiceTest {

    private static List<String> notes(String plan) {
        Preview preview = preview(plan);
        assertThat(preview.issues()).isEmpty();
        return facts(preview, Note.class).stream()
                .map(each -> each.heading().orElse("-") + ": " + each.text())
                .toList();
    }

    @Test
    void twoWhoAnswerForAMeasureAreBothRead() {
        assertThat(facts(preview("Tiltak|Ansvarlig|Ansvarlig\nTur|Kari|Ola"), Responsibility.class))
                .extracting(Responsibility::name)
                .containsExactly("Kari", "Ola");
    }

    @Test
    void aSecondStatusIsKeptAndItsColumnNamedByItsLetter() {
        String plan = "Tiltak|Status|Status\nTur|Pågår|Planlagt";
        assertThat(notes(plan)).containsExactly("Status: Planlagt");
        assertThat(preview(plan).remarks())
                .extracting(each -> each.in(Language.NB))
                .anyMatch(each -> each.contains("«Status (B)» leses slik, og «Status (C)» beholdes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Periode|Oppstart|Slutt=2023-2028|2024|2027=Periode: 2023-2028",
                "Planlagt oppstart|Oppstart=2024|2025=Oppstart: 2025",
                "Planlagt oppstart|Oppstart=2024|01.03.2024=Oppstart: 01.03.2024",
                "Faktisk slutt|Slutt|Status=2024|2025|Fullført=Slutt: 2025",
                "Planlagt slutt|Periode=2026|2024-2028=Periode: 2024-2028",
                "Kostnad|Finansiering=500 000 (tilskudd)|Egne midler=Finansiering: Egne midler"
            })
    void whatGivesWayToAPlainerColumnIsKept(String headings, String cells, String kept) {
        assertThat(notes("Tiltak|" + headings + "\nTur|" + cells)).containsExactly(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Periode|Oppstart|Slutt=2024-2027|01.02.2024|2027",
                "Planlagt oppstart|Oppstart|Status=2024|2025|Pågår",
                "Planlagt oppstart|Oppstart=2024|2024",
                "Kostnad|Finansiering=500 000 (tilskudd)|tilskudd",
                "Kostnad|Finansiering=500 000|tilskudd"
            })
    void whatSaysTheSameOrSomethingOfItsOwnIsNoNote(String headings, String cells) {
        String plan = "Tiltak|" + headings + "\nTur|" + cells;
        assertThat(notes(plan)).isEmpty();
        assertThat(facts(preview(plan), Measure.class)).hasSize(1);
    }
}
