package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.access.Session;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Reading;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.web.OverStore;
import no.varde.web.Served;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import org.junit.jupiter.api.Test;

class LocalGateTest {

    @Test
    void whoeverIsInReadsOnWhenNothingCanBeWritten() {
        FactStore store = new InMemoryStore();
        String secret = Secrets.fresh();
        Instant before = Served.NOW.instant().minus(Duration.ofMinutes(10));
        store.write(Signature.of("test", before), writing -> {
            writing.people().add(Person.named("kari", "Kari Moe"));
            writing.people().open(new Session(Secrets.hash(secret), "kari", before, before, "", "PASSWORD"));
            return true;
        });
        Full full = new Full(store);
        try (Served served = Served.behind(
                new LocalGate(full, Served.NOW),
                routes -> routes.get(
                        "/who",
                        Right.SELF,
                        request -> Answer.text("text/plain", request.caller().name())),
                5)) {
            for (int i = 0; i < 3; i++) {
                HttpResponse<String> answer = served.get("/who", "Cookie", "varde-session=" + secret);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).isEqualTo("Kari Moe");
            }
        }
        assertThat(full.tries).as("once, and not again at each page").hasValue(1);
    }

    @Test
    void whoIsInIsAskedForOnceUntilSomebodyWritesAndIsOutAtOnceWhenTheSessionEnds() {
        FactStore store = new InMemoryStore();
        String secret = Secrets.fresh();
        Instant now = Served.NOW.instant();
        store.write(Signature.of("test", now), writing -> {
            writing.people().add(Person.named("kari", "Kari Moe"));
            writing.people().open(new Session(Secrets.hash(secret), "kari", now, now, "", "PASSWORD"));
            return true;
        });
        Asked asked = new Asked(store);
        try (Served served = Served.behind(
                new LocalGate(asked, Served.NOW),
                routes -> routes.get(
                        "/who",
                        Right.SELF,
                        request -> Answer.text("text/plain", request.caller().name())),
                5)) {
            String cookie = "varde-session=" + secret;
            for (int i = 0; i < 3; i++) {
                assertThat(served.get("/who", "Cookie", cookie).body()).isEqualTo("Kari Moe");
            }
            assertThat(asked.reads).as("once for three pages").hasValue(1);
            store.write(Signature.of("test", now), writing -> {
                Person kari = writing.people().person("kari").orElseThrow();
                return writing.people().change(kari, kari.withEmail("kari@example.no"));
            });
            assertThat(served.get("/who", "Cookie", cookie).statusCode()).isEqualTo(200);
            assertThat(asked.reads).as("and again after a write").hasValue(2);
            store.write(Signature.of("test", now), writing -> {
                writing.people().close(Secrets.hash(secret));
                return true;
            });
            assertThat(served.get("/who", "Cookie", cookie, "Accept", "application/json")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    /** A store that counts how often it is read. */
    private static final class Asked extends OverStore {

        private final AtomicInteger reads = new AtomicInteger();

        Asked(FactStore store) {
            super(store);
        }

        @Override
        public <T> T read(Function<Reading, T> work) {
            reads.incrementAndGet();
            return super.read(work);
        }
    }

    /** A store on a disk that is full. */
    private static final class Full extends OverStore {

        private final AtomicInteger tries = new AtomicInteger();

        Full(FactStore store) {
            super(store);
        }

        @Override
        public <T> T write(Signature signature, Function<Writing, T> work) {
            tries.incrementAndGet();
            throw new HttpError(507, "errors.store.full");
        }
    }
}
