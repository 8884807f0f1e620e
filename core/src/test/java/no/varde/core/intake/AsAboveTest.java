package no.varde.core.intake;

import static no.varde.core.intake.Sheets.facts;
import static no.varde.core.intake.Sheets.preview;
import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs and words by which a cell says what the one above it says. */
class AsAboveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "–\"–",
                "-\"-",
                "''",
                "”",
                "do.",
                "ditto",
                "Som over",
                "Samme som over",
                "Same som ovanfor",
                "same as above"
            })
    void saysWhatTheCellAboveSays(String sign) {
        Preview preview =
                preview("Tiltak|Eier|Status\nTur|Kari Nes|Pågår\nMat|" + sign + "|Planlagt\nBad|" + sign + "|Pågår\n");
        assertThat(preview.issues()).isEmpty();
        assertThat(facts(preview, Responsibility.class))
                .extracting(Responsibility::name)
                .containsExactly("Kari Nes", "Kari Nes", "Kari Nes");
    }

    @Test
    void isTheSameMeasureUnderTheTitle() {
        Preview preview = preview("Tiltak|Område\nTur|LHL: Helsehjelp\n\"|BTH: Levende lokalsamfunn\n");
        assertThat(preview.issues()).isEmpty();
        assertThat(facts(preview, Measure.class)).hasSize(1);
        assertThat(facts(preview, Link.class)).hasSize(2);
    }

    @Test
    void saysNothingBelowAnEmptyCell() {
        Preview preview = preview("Tiltak|Eier|Status\nTur||Pågår\nMat|\"|Planlagt\n");
        assertThat(facts(preview, Responsibility.class)).isEmpty();
    }
}
