package no.varde.web.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.varde.web.browser.Chromium;
import no.varde.web.browser.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of an import, seen at two widths in three languages. */
@ExtendWith(Chromium.class)
class ImportLooksTest {

    private static final Path PLANS = Path.of("src/test/resources/plans");

    private final Importing importing = new Importing();

    @AfterEach
    void stop() {
        importing.close();
    }

    @Test
    void theStart(Pages pages) {
        importing.upload("plan.csv", "Tiltak;Oppstart\nTur;snart\n".getBytes(StandardCharsets.UTF_8));
        importing.post(importing.path(), java.util.Map.of("a.r2.B.1", "unknown"));
        importing.post(importing.path() + "/save", java.util.Map.of());
        pages.checkEverywhere(importing.url("/fjordvik/import"), "import-start");
    }

    @Test
    void thePreviewWithItsQuestions(Pages pages) {
        importing.upload(
                "plan.csv",
                "Tiltak;Ansvarlig\nVerter på sykehjem;Kari\nSykepleierstipend;Ola\nBoligrådgiver for eldre;Per\n"
                        .getBytes(StandardCharsets.UTF_8));
        importing.post(importing.path() + "/save", java.util.Map.of());
        importing.upload(PLANS.resolve("tiltaksplan_fjordvik_windows1252.csv"));
        pages.checkEverywhere(importing.url(importing.path()), "import-preview");
    }

    @Test
    void thePreviewWithAnswersOfWhichOneCannotBeRead(Pages pages) {
        importing.upload(
                "plan.csv",
                "Tiltak;Oppstart;Status\nTur;snart;Pågår\nLesing;31.2.2024;ferdig\n".getBytes(StandardCharsets.UTF_8));
        importing.post(
                importing.path(), java.util.Map.of("a.r2.B.1", "unknown", "a.r3.B.1", "own", "o.r3.B.1", "om litt"));
        pages.checkEverywhere(importing.url(importing.path()), "import-answered");
    }

    @Test
    void theColumns(Pages pages) {
        importing.upload(PLANS.resolve("tiltaksplan_fjordvik.xlsx"));
        pages.checkEverywhere(importing.url(importing.path() + "/columns"), "import-columns");
    }

    @Test
    void oddTexts(Pages pages) {
        String odd =
                "Tiltak;Oppstart;Innsatsområde;Hvem er med;Merknad\n<script>alert(1)</script>;snart;Noe helt annet;Husflidslaget;"
                        + "x".repeat(300) + "\nTur;31.2.2024;;;\n";
        importing.upload("odd.csv", odd.getBytes(StandardCharsets.UTF_8));
        pages.checkEverywhere(importing.url(importing.path()), "import-odd");
    }
}
