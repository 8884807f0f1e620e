package no.varde.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import no.varde.core.basics.Language;
import no.varde.web.SampleServer;
import no.varde.web.browser.Chromium;
import no.varde.web.browser.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan's way in, as a coordinator goes it: hand in, answer, save, look, hand in again, change, undo. */
@ExtendWith(Chromium.class)
class ImportJourneyTest {

    private static final Path PLANS = Path.of("src/test/resources/plans");
    private static final Path PLAN = PLANS.resolve("tiltaksplan_fjordvik_windows1252.csv");
    private static final String SAVE = "form[action$='/save'] button";

    @SuppressWarnings("NullAway.Init")
    private static SampleServer sample;

    @BeforeAll
    static void serve() {
        sample = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    /** The sheet as a spreadsheet program would save it after some changes. */
    private static FilePayload plan(String... changes) {
        try {
            Charset windows = Charset.forName("windows-1252");
            String text = Files.readString(PLAN, windows);
            for (int i = 0; i < changes.length; i += 2) {
                assertThat(text).contains(changes[i]);
                text = text.replace(changes[i], changes[i + 1]);
            }
            return new FilePayload("tiltaksplan.csv", "text/csv", text.getBytes(windows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void handIn(Page page, String place, FilePayload file) {
        page.navigate(sample.url(place + "/import"));
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("form[enctype] button").click();
    }

    /** A file as it stands. */
    private static void handIn(Page page, String place, Path file) {
        page.navigate(sample.url(place + "/import"));
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("form[enctype] button").click();
    }

    /** Takes the first choice of every question until nothing waits. */
    private static void answerAll(Page page) {
        for (int round = 0; round < 5 && page.locator("fieldset.v-question").count() > 0; round++) {
            for (Locator question : page.locator("fieldset.v-question").all()) {
                question.locator("input[type=radio]").first().check();
            }
            page.locator("form:has(fieldset.v-question) button[type=submit]").click();
        }
        assertThat(page.locator("fieldset.v-question").count()).isZero();
    }

    @Test
    void aPlanGoesInOnceShowsWhatChangedAndIsTakenBack(Pages pages) {
        pages.openWithoutScript(sample.url("/municipalities/new?number=1508"), Pages.WIDE, Language.NB, page -> {
            page.locator("main form[method=post] button[type=submit]").last().click();

            journey(page, "/alesund");
        });
    }

    @Test
    void theSameOnATelephoneInTheSample(Pages pages) {
        pages.open(sample.url("/fjordvik"), Pages.NARROW, Language.NN, page -> {
            handIn(page, "/fjordvik", plan());
            Pages.assertNoSidewaysScroll(page);
            assertThat(page.locator("main").innerText()).contains("ventar på eit val", "Boligrådgiver for eldre");
            answerAll(page);
            assertThat(page.locator("main").innerText()).contains("frå før, med noko nytt");
            Pages.assertNoSidewaysScroll(page);
            page.locator(SAVE).click();
            assertThat(page.locator("body").innerText()).contains("Tiltaka er lagra");
            page.navigate(sample.url("/fjordvik/import"));
            page.locator("form[action*='/undo/'] button").first().click();
            assertThat(page.locator("body").innerText()).contains("Innhentinga er angra");
        });
    }

    @Test
    void aPlanInNynorskGoesInAndIsTakenBack(Pages pages) {
        pages.openWithoutScript(sample.url("/municipalities/new?number=4640"), Pages.WIDE, Language.NN, page -> {
            page.locator("main form[method=post] button[type=submit]").last().click();
            Path plan = PLANS.resolve("tiltaksplan_nynorsk_utf8bom.csv");
            handIn(page, "/sogndal", plan);
            assertThat(page.locator("main").innerText())
                    .contains("Arket gir 5 tiltak, og alt er klart til å lagrast", "5 – blir eit nytt tiltak");
            Pages.shoot(page, "import-journey-nn-preview");
            page.locator(SAVE).click();
            assertThat(page.locator("main").innerText())
                    .contains("Kommunen har 5 tiltak", "Måltidsvertar på sjukeheimen");
            Pages.shoot(page, "import-journey-nn-measures");
            page.locator("a:has-text('Fast kontaktperson i heimetenesta')")
                    .first()
                    .click();
            assertThat(page.locator("main").innerText())
                    .contains("Samanheng i tenestene", "Færre å halde seg til", "Tillitsvalde", "I gang");
            Pages.shoot(page, "import-journey-nn-measure");

            handIn(page, "/sogndal", plan);
            assertThat(page.locator("main").innerText()).contains("5 – finst frå før, uendra", "Ingenting er nytt");
            assertThat(page.locator(SAVE).count()).isZero();
            takeBack(page, "/sogndal", "Innhentinga er angra", "Måltidsvertar på sjukeheimen");
        });
    }

    @Test
    void aWorkbookGoesInAndIsTakenBackInEnglish(Pages pages) {
        pages.openWithoutScript(sample.url("/municipalities/new?number=4625"), Pages.WIDE, Language.EN, page -> {
            page.locator("main form[method=post] button[type=submit]").last().click();
            Path plan = PLANS.resolve("tiltaksplan_fjordvik.xlsx");
            handIn(page, "/austevoll", plan);
            assertThat(page.locator("main").innerText())
                    .contains("The sheet gives 12 measures", "3 questions wait for an answer");
            Pages.shoot(page, "import-journey-en-preview");
            answerAll(page);
            assertThat(page.locator("main").innerText())
                    .contains("everything is ready to be saved", "3 answers are given");
            page.locator(SAVE).click();
            assertThat(page.locator("main").innerText())
                    .contains("The municipality has 12 measures", "Sykepleierstipend");
            Pages.shoot(page, "import-journey-en-measures");
            page.locator("a:has-text('Boligrådgiver for eldre')").first().click();
            assertThat(page.locator("main").innerText()).contains("Plansjef", "sak 51/24");
            Pages.shoot(page, "import-journey-en-measure");

            handIn(page, "/austevoll", plan);
            assertThat(page.locator("main").innerText()).contains("Nothing is new", "3 answers are given");
            assertThat(page.locator(SAVE).count()).isZero();
            takeBack(page, "/austevoll", "The import is undone", "Sykepleierstipend");
        });
    }

    /** Undoes the only import of a place, after which nothing of it is left. */
    private static void takeBack(Page page, String place, String said, String title) {
        page.navigate(sample.url(place + "/import"));
        page.locator("form[action*='/undo/'] button").first().click();
        assertThat(page.locator("body").innerText()).contains(said);
        page.navigate(sample.url(place + "/measures"));
        assertThat(page.locator("main").innerText()).doesNotContain(title);
    }

    private static void journey(Page page, String place) {
        handIn(page, place, plan());
        assertThat(page.locator("main").innerText()).contains("12 tiltak", "3 spørsmål venter på svar");
        answerAll(page);
        page.locator(SAVE).click();
        assertThat(page.url()).endsWith("/measures");
        assertThat(page.locator("main").innerText()).contains("Kommunen har 12 tiltak", "Sykepleierstipend");
        page.locator("a:has-text('Boligrådgiver for eldre')").first().click();
        assertThat(page.locator("main").innerText())
                .contains("Plansjef", "600\u00a0000", "sak 51/24", "Boligtilpasning og boligplanlegging");

        handIn(page, place, plan());
        assertThat(page.locator("main").innerText())
                .contains("12 – finnes fra før, uendret", "Ingenting er nytt", "3 svar er gitt");
        assertThat(page.locator(SAVE).count()).isZero();

        handIn(page, place, plan("600 000", "650 000", ";Plansjef;", ";Kari Nes;"));
        page.locator("nav a:has-text('med noe nytt')").click();
        assertThat(page.locator("tbody tr").count()).isOne();
        assertThat(page.locator("tbody tr").innerText())
                .contains("650\u00a0000 kroner (før: 600\u00a0000 kroner)", "Kari Nes (før: Plansjef)");
        page.locator(SAVE).click();
        page.locator("a:has-text('Boligrådgiver for eldre')").first().click();
        assertThat(page.locator("main").innerText()).contains("Kari Nes", "650\u00a0000");

        page.navigate(sample.url(place + "/import"));
        page.locator("form[action*='/undo/'] button").first().click();
        page.navigate(sample.url(place + "/measures"));
        page.locator("a:has-text('Boligrådgiver for eldre')").first().click();
        assertThat(page.locator("main").innerText())
                .contains("Plansjef", "600\u00a0000")
                .doesNotContain("Kari Nes");
        page.navigate(sample.url(place + "/import"));
        page.locator("form[action*='/undo/'] button").last().click();
        page.navigate(sample.url(place + "/measures"));
        assertThat(page.locator("main").innerText()).doesNotContain("Boligrådgiver for eldre");
    }
}
