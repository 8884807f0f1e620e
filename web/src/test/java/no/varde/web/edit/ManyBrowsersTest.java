package no.varde.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.browser.Chromium;
import no.varde.web.browser.Pages;
import no.varde.web.plan.MeasurePages;
import no.varde.web.removal.RemovalPages;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * People with browsers of their own change the same measures at once. Of two who began with the same version one saves,
 * and the other, and nobody else, is shown both versions. With the bars on it is twenty people in four programs for two
 * minutes, else three for a moment.
 */
@ExtendWith(Chromium.class)
class ManyBrowsersTest {

    private static final boolean WHOLE = Boolean.getBoolean("varde.bars");
    private static final int PROGRAMS = WHOLE ? 4 : 1;
    private static final int EACH = WHOLE ? 5 : 3;
    private static final int MEASURES = 5;
    private static final Duration LASTS = Duration.ofSeconds(WHOLE ? 120 : 1);

    /** What was saved, and on top of which version; and on which versions somebody was shown a conflict. */
    private static final class Seen {
        private final List<String> saved = new ArrayList<>();
        private final List<String> conflicts = new ArrayList<>();
    }

    /** Somebody at work on one measure after the other. */
    private static final class Person {

        private final Served served;
        private final Page page;
        private final int number;
        private int round;

        Person(Served served, Browser browser, int number) {
            this.served = served;
            this.number = number;
            BrowserContext context = browser.newContext();
            context.addCookies(List.of(new Cookie("varde-role", "coordinator").setUrl(served.url("/"))));
            page = context.newPage();
        }

        private int measure() {
            return (number + round) % MEASURES;
        }

        void open() {
            page.navigate(served.url("/fjordvik/facts/measure%3Am" + measure() + "/edit"));
            page.locator("#f-cost").fill(String.valueOf(1 + number * 1_000_000 + round));
        }

        /** Saves, and chooses what was typed as often as somebody else was first. */
        void save(Seen seen) {
            String base = base();
            press();
            while (page.locator("input[name=settles]").count() > 0) {
                seen.conflicts.add(base);
                page.locator("input[name='keep.cost'][value=typed]").check();
                base = base();
                press();
            }
            assertThat(page.url()).as(page.title()).doesNotEndWith("/edit");
            seen.saved.add(base);
            round++;
        }

        private String base() {
            return measure() + " " + page.locator("input[name=version]").first().inputValue();
        }

        private void press() {
            page.locator("main form.v-form button[type=submit]").first().click();
            page.waitForLoadState();
        }
    }

    @Test
    void oneOfTwoSavesAndTheOtherIsShownBothVersions(Pages pages) throws Exception {
        try (FactStore store = new InMemoryStore()) {
            store.write(Signature.of("test", Served.NOW.instant()), to -> {
                to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2026, 1, 1)));
                for (int i = 0; i < MEASURES; i++) {
                    to.add("fjordvik", Measure.titled("m" + i, "Tiltak " + i));
                }
                return true;
            });
            DemoGate.peopleInto(store, "fjordvik", LocalDate.of(2026, 1, 1), Served.NOW.instant());
            Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
            Seen all = new Seen();
            try (Served served = Served.behind(
                    new DemoGate(),
                    routes -> {
                        MeasurePages.addTo(routes, desk);
                        RemovalPages.addTo(routes, desk);
                        EditPages.addTo(routes, desk);
                    },
                    30)) {
                if (WHOLE) {
                    for (Seen each : inProgramsOfTheirOwn(served)) {
                        all.saved.addAll(each.saved);
                        all.conflicts.addAll(each.conflicts);
                    }
                } else {
                    pages.open(served.url("/fjordvik/measures"), Pages.WIDE, Language.NB, page -> {
                        Seen seen = work(served, page.context().browser(), 0);
                        all.saved.addAll(seen.saved);
                        all.conflicts.addAll(seen.conflicts);
                    });
                }
            }
            System.out.println(PROGRAMS * EACH + " people with browsers, " + LASTS.toSeconds() + " s: "
                    + all.saved.size() + " saved, " + all.conflicts.size() + " conflicts shown");
            assertThat(all.saved).as("one saves on top of a version").doesNotHaveDuplicates();
            assertThat(all.conflicts).isNotEmpty();
            Set<String> won = new HashSet<>(all.saved);
            assertThat(won).as("who is shown a conflict was second").containsAll(all.conflicts);
            long versions = 0;
            for (int i = 0; i < MEASURES; i++) {
                Ref ref = Ref.measure("m" + i);
                versions += store.read(from -> from.history("fjordvik", ref).size()) - 1L;
            }
            assertThat(versions).as("no change is lost").isEqualTo(all.saved.size());
        }
    }

    private static List<Seen> inProgramsOfTheirOwn(Served served) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PROGRAMS);
        try {
            List<Callable<Seen>> work = new ArrayList<>();
            for (int i = 0; i < PROGRAMS; i++) {
                int first = i * EACH;
                work.add(() -> Chromium.alone(browser -> work(served, browser, first)));
            }
            List<Seen> seen = new ArrayList<>();
            for (Future<Seen> each : threads.invokeAll(work)) {
                seen.add(each.get());
            }
            return seen;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each opens a form before the first of them saves, so that those on the same measure meet. */
    private static Seen work(Served served, Browser browser, int first) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            // In one program everybody begins with the same measure, else nobody would meet there.
            people.add(new Person(served, browser, WHOLE ? first + i : i * MEASURES));
        }
        Seen seen = new Seen();
        Instant end = Instant.now().plus(LASTS);
        do {
            people.forEach(Person::open);
            people.forEach(person -> person.save(seen));
        } while (Instant.now().isBefore(end));
        people.forEach(person -> person.page.context().close());
        return seen;
    }
}
