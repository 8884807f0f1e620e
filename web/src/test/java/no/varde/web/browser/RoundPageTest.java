package no.varde.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import no.varde.core.basics.Language;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.StatusNote.Progress;
import no.varde.core.plan.Step;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The status round in a real browser: from row to row by keyboard, saved as one goes. */
@ExtendWith(Chromium.class)
class RoundPageTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MANY = 30;
    private static final int MOST_STROKES = 4;
    private static final int FEW = 3;

    private static final FactStore STORE = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private static Served served;

    @BeforeAll
    static void serve() {
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", SPRING));
            return true;
        });
        for (int i = 0; i < MANY; i++) {
            measure("m" + (10 + i), "Helse og omsorg");
        }
        for (int i = 0; i < FEW; i++) {
            silent("known-" + i, Optional.of(Life.PLANNED));
            silent("unknown-" + i, Optional.empty());
        }
        measure("small-a", "Frivillighet");
        measure("small-b", "Frivillighet");
        measure("out-a", "Bibliotek");
        measure("out-b", "Bibliotek");
        measure("two-a", "Kultur");
        measure("two-b", "Kultur");
        measure("plain-a", "Oppvekst");
        measure("plain-b", "Oppvekst");
        served = Served.program(STORE);
    }

    @AfterAll
    static void stop() {
        served.close();
        STORE.close();
    }

    private static void measure(String id, String sector) {
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add("fjordvik", Measure.titled(id, "Tiltak " + id));
            to.add("fjordvik", LifeChange.of("l-" + id, id, Life.RUNNING, When.day(SPRING)));
            to.add("fjordvik", new StatusNote("s-" + id, id, SPRING, Optional.of(Progress.ON_PLAN), "Alt går bra."));
            to.add(
                    "fjordvik",
                    new Responsibility("r-" + id, id, Responsibility.Role.SECTOR, sector, Validity.from(SPRING)));
            return true;
        });
    }

    /** A measure that came with a plan: nothing was said of it, and a step is planned. */
    private static void silent(String id, Optional<Life> life) {
        STORE.write(Signature.of("test", Served.NOW.instant()).inBatch("plan"), to -> {
            to.add("fjordvik", Measure.titled(id, "Tiltak " + id));
            life.ifPresent(each -> to.add("fjordvik", LifeChange.of("l-" + id, id, each, When.unknown())));
            to.add(
                    "fjordvik",
                    Step.of("step-" + id, id, Step.Kind.ROLLOUT, When.day(SPRING), When.day(SPRING.plusMonths(1))));
            to.add(
                    "fjordvik",
                    new Responsibility("r-" + id, id, Responsibility.Role.SECTOR, "Planer", Validity.from(SPRING)));
            return true;
        });
    }

    private static List<StatusNote> notesOfToday(String measures) {
        return STORE
                .read(reading -> reading.facts("fjordvik", Reforms.builtIn())
                        .orElseThrow()
                        .all(StatusNote.class))
                .stream()
                .filter(note -> note.measure().startsWith(measures) && note.on().equals(TODAY))
                .toList();
    }

    private static String round(String sector) {
        return served.url("/fjordvik/round?sector=" + sector.replace(" ", "+"));
    }

    private static Locator row(Page page, String measure) {
        return page.locator("[data-round-row='" + measure + "']");
    }

    private static void saved(Page page, String measure) {
        page.locator("[data-round-row='" + measure + "'][data-done]").waitFor();
    }

    @Test
    void aMeasureThatHasNotChangedTakesOneStrokeAndTheRoundOnePageLoad(Pages pages) {
        pages.open(served.url("/fjordvik/measures"), Pages.WIDE, Language.NB, page -> {
            AtomicInteger strokes = new AtomicInteger();
            List<String> loads = new ArrayList<>();
            Consumer<Request> counting = request -> {
                if (request.isNavigationRequest()) {
                    loads.add(request.url());
                }
            };
            page.onRequest(counting);
            page.navigate(round("Helse og omsorg"));
            page.locator("[data-round-next]").focus();
            press(page, "Enter", strokes);
            int toBegin = strokes.get();
            for (int i = 0; i < MANY; i++) {
                if (i == 7) {
                    page.keyboard().type("To er sjuke.");
                }
                press(page, "Enter", strokes);
            }
            page.locator("[data-round-done]:text('30 av 30')").waitFor();
            assertThat(strokes.get()).isLessThanOrEqualTo(MOST_STROKES * (MANY - 1));
            assertThat(strokes.get() - toBegin).as("one stroke a measure").isEqualTo(MANY);
            assertThat(loads).as("page loads").hasSize(1);
            assertThat(page.evaluate("() => document.activeElement.dataset.roundEnd"))
                    .as("behind the last row one goes on to the minutes")
                    .isEqualTo("");
            page.offRequest(counting);
            Pages.assertAccessible(page);
            Pages.shoot(page, "round-done");
            page.keyboard().press("Enter");
            page.waitForURL("**/minutes?*");
            assertThat(page.locator("main").textContent())
                    .contains("30 av 30 tiltak er gått gjennom. Noe er nytt i 1 av dem.", "Nå: To er sjuke.");
            page.locator("[data-round-copies] button").click();
            page.locator("[role=status]:text('Referatet er kopiert.')").waitFor();
        });
        assertThat(notesOfToday("m")).hasSize(MANY);
        assertThat(notesOfToday("m"))
                .filteredOn(note -> !note.text().equals("Alt går bra."))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("To er sjuke."));
        pages.checkEverywhere(round("Frivillighet"), "round");
        pages.checkEverywhere(served.url("/fjordvik/round/minutes"), "round-minutes");
    }

    private static void press(Page page, String key, AtomicInteger strokes) {
        page.keyboard().press(key);
        strokes.incrementAndGet();
    }

    @Test
    void whereNothingWasSaidAnUnchangedMeasureTakesOneStrokeAndOneOfWhichNothingIsKnownThree(Pages pages) {
        pages.open(served.url("/fjordvik/round"), Pages.WIDE, Language.NB, page -> {
            page.navigate(round("Planer"));
            AtomicInteger strokes = new AtomicInteger();
            page.locator("[data-round-next]").focus();
            press(page, "Enter", strokes);
            for (int i = 0; i < FEW; i++) {
                press(page, "Enter", strokes);
                saved(page, "known-" + i);
            }
            assertThat(strokes.get()).isEqualTo(1 + FEW);
            press(page, "Enter", strokes);
            assertThat(page.evaluate("() => document.activeElement.name")).isEqualTo("life.unknown-0");
            assertThat(page.locator("[data-round-says]").textContent())
                    .startsWith("Tiltak unknown-0: status er ikke kjent");
            press(page, "i", strokes);
            assertThat(page.locator("[data-round-row='unknown-0'] [data-life=running]")
                            .isVisible())
                    .as("what the state would make of the step is asked at once")
                    .isTrue();
            Pages.assertAccessible(page);
            Pages.shoot(page, "round-step");
            press(page, "Enter", strokes);
            saved(page, "unknown-0");
            assertThat(strokes.get()).as("no more than the bar").isLessThanOrEqualTo(1 + FEW + MOST_STROKES);
            page.locator("[name='text.unknown-1']").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.name"))
                    .as("who does not know goes on")
                    .isEqualTo("life.unknown-2");
            assertThat(notesOfToday("known")).hasSize(FEW);
            page.locator("[name='life.known-0']").selectOption("running");
            page.locator("#f-move-known-0-running-started-step-known-0").check();
            page.locator("[name='text.known-1']").focus();
            page.locator("[data-round-says]:text('Tiltak known-0: lagret')").waitFor();
            page.navigate(served.url("/fjordvik/round/minutes"));
            assertThat(page.locator("main").textContent())
                    .as("what a plan brought in is known, and told with where it is from")
                    .contains("Status: planlagt (hentet inn fra fil 22. november 2026) → i gang")
                    .contains(
                            "Trinnet «innføring» begynte",
                            "Status: planlagt (trinnet «innføring», 1. mai 2026) → i gang")
                    .doesNotContain("ikke sagt");
        });
    }

    @Test
    void whatIsWrongAndWhatSomebodyElseSaidStandsInTheRowAndIsReadOut(Pages pages) {
        pages.open(served.url("/fjordvik/round"), Pages.NARROW, Language.NB, page -> {
            page.navigate(round("Kultur"));
            Locator first = row(page, "two-a");
            assertThat(first.locator("[name='reason.two-a']").isVisible()).isFalse();
            first.locator("[name='life.two-a']").selectOption("stopped");
            assertThat(first.locator("[name='reason.two-a']").isVisible()).isTrue();
            row(page, "two-b").locator("textarea").first().focus();
            first.locator("[aria-invalid]").waitFor();
            assertThat(page.locator("[data-round-says]").textContent())
                    .isEqualTo("Tiltak two-a: skriv hvorfor det stoppes. 0 av 2 tiltak er gått gjennom i dag.");

            STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
                to.add("fjordvik", new StatusNote("other", "two-b", TODAY, Optional.empty(), "Sagt av en annen."));
                return true;
            });
            row(page, "two-b").locator("[name='text.two-b']").fill("Sagt av meg.");
            first.locator("[name='reason.two-a']").fill("Ingen søkte.");
            row(page, "two-b").locator(".v-round-clash").waitFor();
            assertThat(row(page, "two-b").textContent()).contains("Sagt av en annen.", "Sagt av meg.");
            Pages.assertNoSidewaysScroll(page);
            Pages.assertAccessible(page);
            Pages.shoot(page, "round-clash");

            row(page, "two-b").locator("input[value=typed]").first().check();
            saved(page, "two-a");
            row(page, "two-b")
                    .locator("input[name='keep.text.two-b'][value=typed]")
                    .check();
            row(page, "two-b")
                    .locator("input[name='keep.progress.two-b'][value=typed]")
                    .press("Enter");
            saved(page, "two-b");
            assertThat(page.locator("[data-round-done]").textContent()).startsWith("2 av 2");
            page.locator("[data-round-undo]:visible").waitFor();
        });
        assertThat(notesOfToday("two-b"))
                .extracting(StatusNote::text)
                .containsExactly("Sagt av en annen.", "Sagt av meg.");
    }

    @Test
    void whoWasSignedOutMeanwhileSendsEverythingAtOnceAndLosesNothing(Pages pages) {
        pages.open(served.url("/fjordvik/round"), Pages.WIDE, Language.NB, page -> {
            page.navigate(round("Bibliotek"));
            page.route(
                    url -> url.endsWith("/fjordvik/round"),
                    route -> route.fulfill(
                            new Route.FulfillOptions().setStatus(303).setHeaders(Map.of("Location", "/sign-in"))),
                    new Page.RouteOptions().setTimes(1));
            page.locator("[name='text.out-b']").fill("Også dette.");
            page.locator("[name='text.out-a']").fill("Skrevet uten å være inne.");
            page.locator(".v-said").waitFor();
        });
        assertThat(notesOfToday("out"))
                .extracting(StatusNote::text)
                .containsExactly("Skrevet uten å være inne.", "Også dette.");
    }

    @Test
    void withoutScriptOneButtonSavesAllRows(Pages pages) {
        pages.openWithoutScript(served.url("/fjordvik/round"), Pages.NARROW, Language.NN, page -> {
            page.navigate(round("Oppvekst"));
            assertThat(page.locator("[data-round-keys]").isVisible()).isFalse();
            page.locator("[name='text.plain-a']").fill("Nytt her.");
            page.locator("[name='life.plain-b']").selectOption("stopped");
            page.locator("form[data-round] button").click();
            assertThat(page.locator(".ds-error-summary a").getAttribute("href")).isEqualTo("#f-reason-plain-b");
            page.locator(".ds-error-summary a").click();
            page.locator("[name='reason.plain-b']").fill("Ingen søkte.");
            page.locator("form[data-round] button").click();
            assertThat(page.locator(".v-said").textContent()).isEqualTo("Det som er nytt i runden, er lagra.");
            assertThat(page.locator("main").textContent()).doesNotContain("Tiltak plain-b");
            page.locator("[data-round-undo] button").click();
            assertThat(page.locator("main").textContent()).contains("Tiltak plain-b", "Runden er angra");
        });
        assertThat(notesOfToday("plain")).isEmpty();
    }
}
