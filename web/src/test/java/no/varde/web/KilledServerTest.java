package no.varde.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.varde.core.access.Role;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Comment;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.persistence.SqliteStore;
import no.varde.persistence.StoreFile;
import no.varde.web.sample.SampleMunicipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed while several people send forms and bring in spreadsheets: twice by default, a hundred times when
 * the bars are on. Whatever a browser was told is saved is there, and nothing is there by halves.
 */
class KilledServerTest {

    private static final int KILLS = Boolean.getBoolean("varde.bars") ? 100 : 2;
    private static final int ROWS = 5;
    private static final String PLACE = "/" + SampleMunicipality.ID;
    private static final String ELSEWHERE = "elvebakken";

    private final Set<String> comments = new ConcurrentSkipListSet<>();
    private final Set<String> imports = new ConcurrentSkipListSet<>();
    private final AtomicInteger names = new AtomicInteger();
    private final AtomicInteger gone = new AtomicInteger();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    /** What one person does over and over; ends with an exception when the server is gone. */
    @FunctionalInterface
    private interface Work {
        void once(Colleague colleague, String label) throws IOException;
    }

    @Test
    void whatABrowserWasToldIsSavedIsThereAfterEachKill(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        for (int round = 0; round < KILLS; round++) {
            workAndKill(data, round);
            Path file = data.resolve("varde.db");
            assertThat(StoreFile.check(file).faults())
                    .as("after kill %d", round + 1)
                    .isEmpty();
            try (SqliteStore store = SqliteStore.open(file)) {
                compare(store);
            }
        }
        System.out.println(KILLS + " kills: confirmed and found " + comments.size() + " comments, " + names
                + " changed names, " + imports.size() + " imports of " + ROWS + " rows");
        assertThat(imports).as("imports that were confirmed").isNotEmpty();
        assertThat(names.get()).as("changes of a form with a version").isPositive();
    }

    /** Lets people work until they have been told often enough that something is saved, of every sort, and a little longer. */
    private void workAndKill(Path data, int round) throws Exception {
        CountDownLatch enough = new CountDownLatch(12 + 5 * (round % 5));
        CountDownLatch changed = new CountDownLatch(1);
        CountDownLatch brought = new CountDownLatch(1);
        List<Thread> people = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(data, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")) {
            Colleague first = new Colleague(server.address(), Role.COORDINATOR);
            serveElsewhere(first);
            String measure = measure(first);
            for (int i = 0; i < 3; i++) {
                people.add(atWork(server, Role.REPRESENTATIVE, "r" + round + "p" + i, enough, (colleague, label) -> {
                    HttpResponse<String> answer =
                            colleague.post(measure + "/comments", Map.of("text", "Merknad " + label));
                    confirm(answer.statusCode() == 303, comments, "Merknad " + label);
                }));
            }
            people.add(atWork(server, Role.COORDINATOR, "r" + round + "n", enough, (colleague, label) -> {
                rename(colleague, label);
                changed.countDown();
            }));
            people.add(atWork(server, Role.COORDINATOR, "r" + round + "i", enough, (colleague, label) -> {
                bring(colleague, label);
                brought.countDown();
            }));
            boolean worked = true;
            for (CountDownLatch each : List.of(enough, changed, brought)) {
                worked = worked && each.await(10, TimeUnit.MINUTES);
            }
            TimeUnit.MILLISECONDS.sleep(round * 13L % 90); // so that it falls elsewhere each time
            server.kill();
            assertThat(worked).as("enough was saved in time").isTrue();
        }
        for (Thread person : people) {
            person.join(60_000);
            assertThat(person.isAlive()).isFalse();
        }
        assertThat(refused).isEmpty();
        assertThat(gone).as("people who were in the middle of something").hasValue(people.size());
        gone.set(0);
    }

    private Thread atWork(ServerProcess server, Role role, String label, CountDownLatch enough, Work work) {
        Thread person = new Thread(() -> {
            Colleague colleague = new Colleague(server.address(), role);
            try {
                colleague.get(PLACE);
                for (int i = 0; ; i++) {
                    work.once(colleague, label + "-" + i + ".");
                    enough.countDown();
                }
            } catch (IOException e) {
                gone.incrementAndGet(); // the server, and nobody was told anything
            } catch (AssertionError e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        });
        person.start();
        return person;
    }

    private static void confirm(boolean saved, Set<String> confirmed, String what) {
        if (!saved) {
            throw new AssertionError("Not saved, although the server answered: " + what);
        }
        confirmed.add(what);
    }

    private static String measure(Colleague colleague) throws IOException {
        String page = colleague.get(PLACE + "/measures").body();
        String link = "href=\"" + PLACE + "/measures/";
        int begin = page.indexOf(link) + 6;
        return page.substring(begin, page.indexOf('"', begin)).replaceAll("[?#].*", "");
    }

    private static void serveElsewhere(Colleague colleague) throws IOException {
        colleague.get("/municipalities/new");
        colleague.post(
                "/municipalities/new",
                Map.of("name", "Elvebakken", "path", ELSEWHERE, "since", "01.01.2024", "balance", "yes"));
        assertThat(colleague.get("/" + ELSEWHERE + "/import").statusCode()).isEqualTo(200);
    }

    /** Changes the name of a municipality, in a form that carries the version it was seen in. */
    private void rename(Colleague colleague, String label) throws IOException {
        String page = colleague.get(PLACE + "/municipality").body();
        String version = page.replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        HttpResponse<String> answer = colleague.post(
                PLACE + "/municipality",
                Map.of("version", version, "name", "Fjordvik " + label, "since", "01.01.2020", "balance", "yes"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        names.incrementAndGet();
    }

    /** Brings in a plan of some rows, all or none of which must be there. */
    private void bring(Colleague colleague, String label) throws IOException {
        String base = "/" + ELSEWHERE + "/import";
        colleague.get(base);
        String rows = IntStream.range(0, ROWS)
                .mapToObj(row -> title(label, row) + ";Leve hele livet: Mat og måltider\r\n")
                .collect(Collectors.joining());
        String draft =
                Colleague.location(colleague.upload(base, "plan.csv", ("Tiltak;Reform\r\n" + rows).getBytes(UTF_8)));
        HttpResponse<String> preview = colleague.get(draft);
        HttpResponse<String> saved = colleague.post(draft + "/save", Map.of());
        confirm(
                Colleague.location(saved).equals("/" + ELSEWHERE + "/measures"),
                imports,
                label + (saved.statusCode() == 303 ? "" : preview.body()));
    }

    /** Titles that look like no other, so that the import has nothing to ask. */
    private static String title(String label, int row) {
        StringBuilder title = new StringBuilder();
        new Random(31L * label.hashCode() + row).ints(30, 'a', 'z' + 1).forEach(title::appendCodePoint);
        return title + " Plan " + label + " rad " + row;
    }

    private void compare(SqliteStore store) {
        Facts here = facts(store, SampleMunicipality.ID);
        assertThat(here.all(Comment.class)).extracting(Comment::text).containsAll(comments);
        long version =
                store.<Long>read(from -> from.find(SampleMunicipality.ID, Ref.municipality(SampleMunicipality.ID))
                        .orElseThrow()
                        .version());
        assertThat(version).as("each change of the name is a version").isGreaterThan(names.get());
        List<String> titles = facts(store, ELSEWHERE).all(Measure.class).stream()
                .map(Measure::title)
                .toList();
        Set<String> plans = new TreeSet<>();
        titles.forEach(title -> plans.add(title.substring(title.indexOf(" Plan ") + 6, title.indexOf(" rad "))));
        assertThat(plans).containsAll(imports);
        assertThat(titles).as("all rows of each plan, once").hasSize(ROWS * plans.size());
        plans.forEach(label ->
                IntStream.range(0, ROWS).forEach(row -> assertThat(titles).contains(title(label, row))));
    }

    private static Facts facts(SqliteStore store, String municipality) {
        return store.read(from -> from.facts(municipality, Reforms.builtIn()).orElseThrow());
    }
}
