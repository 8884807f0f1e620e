package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.varde.core.access.Role;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Comment;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.FactStore;
import no.varde.persistence.SqliteStore;
import no.varde.persistence.StoreFile;
import no.varde.web.sample.SampleMunicipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many people at work at once, in a server with a heap of 512 MB: each writes something to begin with, then reads a page
 * every few seconds, and every seventh time writes again. A few by default; with the bars on 200 for five minutes, with a pause of 3 to 7 seconds
 * between one thing and the next. No answer is an error, and nothing that was confirmed is lost or overwritten unseen.
 */
class ManyPeopleTest {

    private static final boolean WHOLE = Boolean.getBoolean("varde.bars");
    private static final int PEOPLE = WHOLE ? 200 : 10;
    private static final int SECONDS = WHOLE ? 300 : 4;
    private static final int LEAST_PAUSE_MS = WHOLE ? 3_000 : 150;
    private static final int MOST_PAUSE_MS = WHOLE ? 7_000 : 350;
    private static final int MOST_P99_MS = 500;
    private static final int WRITES_ONE_IN = 7;
    private static final int LEAST_DONE = 3;

    private static final String PLACE = "/" + SampleMunicipality.ID;
    private static final String NAME = PLACE + "/municipality";
    private static final List<String> PAGES = List.of(
            PLACE,
            PLACE + "/mine",
            PLACE + "/reforms",
            PLACE + "/reforms/lhl",
            PLACE + "/measures",
            PLACE + "/measures?q=natt",
            PLACE + "/measures/natt",
            PLACE + "/connections",
            PLACE + "/room-for-action",
            PLACE + "/leadership");
    private static final List<Role> ROLES =
            List.of(Role.REPRESENTATIVE, Role.COORDINATOR, Role.LEADER, Role.OWNER, Role.COUNCIL_MEMBER);

    private final Map<String, List<Double>> times = new ConcurrentHashMap<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Set<String> comments = ConcurrentHashMap.newKeySet();
    private final AtomicInteger renamed = new AtomicInteger();
    private final AtomicInteger clashes = new AtomicInteger();

    @Test
    void nobodyMeetsAnErrorAndNothingIsLost(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        long before;
        double processor;
        try (ServerProcess server = ServerProcess.start(data, "-Xmx512m", "-XX:ActiveProcessorCount=2")) {
            before = version(data);
            warm(server);
            double begun = server.processorTime().toMillis() / 1000.0;
            work(server);
            processor = server.processorTime().toMillis() / 1000.0 - begun;
        }
        report(processor);
        assertThat(errors).isEmpty();
        assertThat(StoreFile.check(data.resolve("varde.db")).faults()).isEmpty();
        assertThat(comments).isNotEmpty();
        assertThat(renamed.get()).isPositive();
        try (SqliteStore store = SqliteStore.open(data.resolve("varde.db"))) {
            Facts facts = store.read(
                    from -> from.facts(SampleMunicipality.ID, Reforms.builtIn()).orElseThrow());
            assertThat(facts.all(Comment.class)).extracting(Comment::text).containsAll(comments);
            assertThat(version(store) - before)
                    .as("each confirmed change of the name is a version of its own, and nothing else is")
                    .isEqualTo(renamed.get());
        }
        if (WHOLE) {
            assertThat(quantile(all(), 0.99)).as("p99 in ms").isLessThan(MOST_P99_MS);
        }
    }

    private static long version(FactStore store) {
        return store.<Long>read(from -> from.find(SampleMunicipality.ID, Ref.municipality(SampleMunicipality.ID))
                .orElseThrow()
                .version());
    }

    /** The version of the municipality in a database that the server has open, from a copy of it. */
    private static long version(Path data) {
        Path copy = data.resolveSibling("copy.db");
        StoreFile.copy(data.resolve("varde.db"), copy);
        try (SqliteStore store = SqliteStore.open(copy)) {
            return version(store);
        }
    }

    /** Each page a few times, as a server has been asked that did not start this minute. */
    private static void warm(ServerProcess server) throws IOException {
        Colleague first = new Colleague(server.address(), Role.COORDINATOR);
        for (int i = 0; i < (WHOLE ? 40 : 1); i++) {
            for (String page : PAGES) {
                assertThat(first.get(page).statusCode()).as(page).isEqualTo(200);
            }
        }
    }

    private void work(ServerProcess server) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            int number = i;
            Thread person = new Thread(() -> person(server, number, end));
            person.start();
            people.add(person);
        }
        for (Thread person : people) {
            person.join();
        }
    }

    private void person(ServerProcess server, int number, long end) {
        Random chance = new Random(number);
        Role role = ROLES.get(number % ROLES.size());
        Colleague colleague = new Colleague(server.address(), role);
        int done = 0;
        try {
            TimeUnit.MILLISECONDS.sleep(chance.nextInt(MOST_PAUSE_MS)); // they do not all come in at the same instant
            while (System.nanoTime() < end || done < LEAST_DONE) {
                if (done > 0 && chance.nextInt(WRITES_ONE_IN) > 0) {
                    read(colleague, PAGES.get(chance.nextInt(PAGES.size())));
                } else if (role == Role.REPRESENTATIVE) {
                    comment(colleague, "Merknad " + number + "-" + done + ".");
                } else if (role == Role.COORDINATOR) {
                    rename(colleague, "Fjordvik " + number + "-" + done, chance);
                } else {
                    read(colleague, PLACE);
                }
                done++;
                TimeUnit.MILLISECONDS.sleep(chance.nextInt(LEAST_PAUSE_MS, MOST_PAUSE_MS));
            }
        } catch (IOException e) {
            errors.add(number + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> read(Colleague colleague, String page) throws IOException {
        return timed(page, 200, () -> colleague.get(page));
    }

    private void comment(Colleague colleague, String text) throws IOException {
        read(colleague, PLACE + "/measures/natt");
        HttpResponse<String> answer = timed(
                "POST comment", 303, () -> colleague.post(PLACE + "/measures/natt/comments", Map.of("text", text)));
        if (answer.statusCode() == 303) {
            comments.add(text);
        }
    }

    /** Opens the form, thinks, and sends it; whoever comes second is shown both and must not win unseen. */
    private void rename(Colleague colleague, String name, Random chance) throws IOException, InterruptedException {
        String page = read(colleague, NAME).body();
        String version = page.replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(LEAST_PAUSE_MS));
        long begun = System.nanoTime();
        HttpResponse<String> answer =
                colleague.post(NAME, Map.of("version", version, "name", name, "since", "01.01.2020", "balance", "yes"));
        keep("POST name", begun);
        if (answer.statusCode() == 303) {
            renamed.incrementAndGet();
        } else if (answer.statusCode() == 409) {
            clashes.incrementAndGet();
        } else {
            errors.add("POST name: " + answer.statusCode());
        }
    }

    /** Something that is answered. */
    @FunctionalInterface
    private interface Asked {
        HttpResponse<String> ask() throws IOException;
    }

    private HttpResponse<String> timed(String what, int expected, Asked asked) throws IOException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = asked.ask();
        keep(what, begun);
        if (answer.statusCode() != expected) {
            errors.add(what + ": " + answer.statusCode());
        }
        return answer;
    }

    private void keep(String what, long begun) {
        times.computeIfAbsent(what, any -> Collections.synchronizedList(new ArrayList<>()))
                .add((System.nanoTime() - begun) / 1e6);
    }

    private List<Double> all() {
        return times.values().stream().flatMap(List::stream).toList();
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }

    private void report(double processor) {
        System.out.printf(
                "%d people for %d s, a pause of %d to %d ms: %d answers, %d errors, %d comments, %d names, %d clashes, "
                        + "%.0f s of processor%n",
                PEOPLE,
                SECONDS,
                LEAST_PAUSE_MS,
                MOST_PAUSE_MS,
                all().size(),
                errors.size(),
                comments.size(),
                renamed.get(),
                clashes.get(),
                processor);
        Stream.concat(Stream.of(Map.entry("all", all())), new TreeMap<>(times).entrySet().stream())
                .forEach(each -> System.out.printf(
                        "  %-32s %6d  p50 %6.0f  p95 %6.0f  p99 %6.0f  most %6.0f ms%n",
                        each.getKey(),
                        each.getValue().size(),
                        quantile(each.getValue(), 0.5),
                        quantile(each.getValue(), 0.95),
                        quantile(each.getValue(), 0.99),
                        quantile(each.getValue(), 1)));
    }
}
