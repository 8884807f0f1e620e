package no.varde.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Role;
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
import no.varde.web.access.Guest;
import no.varde.web.plan.MeasurePages;
import no.varde.web.removal.RemovalPages;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.Test;

/**
 * Many people change the same few measures at once, and whoever comes second is shown both versions and chooses: every
 * change that was confirmed is a version of its own, and nobody meets an error page. With the bars on it is twenty people
 * for two minutes.
 */
class ManyEditorsTest {

    private static final boolean WHOLE = Boolean.getBoolean("varde.bars");
    private static final int PEOPLE = WHOLE ? 20 : 6;
    private static final int MEASURES = 5;
    private static final Duration LASTS = Duration.ofSeconds(WHOLE ? 120 : 1);
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

    /** What one person saw. */
    private record Seen(int saved, int conflicts) {}

    @Test
    void everyChangeThatWasConfirmedIsThereAndNobodyMeetsAnErrorPage() throws InterruptedException, ExecutionException {
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
            List<Seen> all = new ArrayList<>();
            try (Served served = Served.behind(
                    new DemoGate(),
                    routes -> {
                        MeasurePages.addTo(routes, desk);
                        RemovalPages.addTo(routes, desk);
                        EditPages.addTo(routes, desk);
                    },
                    5)) {
                ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
                List<Future<Seen>> working = new ArrayList<>();
                for (int i = 0; i < PEOPLE; i++) {
                    int person = i;
                    working.add(people.submit(() -> work(served, person)));
                }
                for (Future<Seen> each : working) {
                    all.add(each.get());
                }
                people.shutdown();
            }
            long versions = 0;
            for (int i = 0; i < MEASURES; i++) {
                Ref ref = Ref.measure("m" + i);
                versions += store.read(from -> from.history("fjordvik", ref).size()) - 1L;
            }
            int saved = all.stream().mapToInt(Seen::saved).sum();
            int conflicts = all.stream().mapToInt(Seen::conflicts).sum();
            System.out.println(PEOPLE + " people, " + LASTS.toSeconds() + " s: " + saved + " saved, " + conflicts
                    + " conflicts shown");
            assertThat(saved).isPositive();
            assertThat(versions)
                    .as("each change that was confirmed is a version")
                    .isEqualTo(saved);
        }
    }

    /** Changes one measure after the other; after a conflict what was typed is chosen, on top of what was seen. */
    private static Seen work(Served served, int person) {
        Guest guest = new Guest(served);
        guest.setCookie("varde-role", Role.COORDINATOR.text());
        int saved = 0;
        int conflicts = 0;
        Instant end = Instant.now().plus(LASTS);
        for (int i = 0; Instant.now().isBefore(end); i++) {
            String path = "/fjordvik/facts/measure%3Am" + (person + i) % MEASURES + "/edit";
            String base = version(guest.get(path));
            String cost = String.valueOf(1 + person * 1_000_000 + i);
            String title = "Tiltak " + (person + i) % MEASURES;
            HttpResponse<String> answer = guest.post(path, "version", base, "title", title, "cost", cost);
            while (answer.statusCode() == 409) {
                conflicts++;
                answer = guest.post(
                        path,
                        "version",
                        version(answer),
                        "base",
                        base,
                        "settles",
                        "yes",
                        "title",
                        title,
                        "cost",
                        cost,
                        "keep.cost",
                        "typed");
            }
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
            saved++;
        }
        return new Seen(saved, conflicts);
    }

    private static String version(HttpResponse<String> page) {
        Matcher found = VERSION.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }
}
