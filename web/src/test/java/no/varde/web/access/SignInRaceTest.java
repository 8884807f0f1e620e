package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import no.varde.core.access.Credential;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.web.OverStore;
import no.varde.web.Served;
import no.varde.web.http.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A password is checked for a while; what happens to its owner meanwhile is not undone by the session that follows. */
class SignInRaceTest {

    private static final String EMAIL = "kari@fjordvik.no";
    private static final String OLD = "en hest på taket";

    private final FactStore store = new InMemoryStore();
    private final AtomicReference<Optional<Consumer<PeopleWriting>>> meanwhile =
            new AtomicReference<>(Optional.empty());

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Guest kari;

    @BeforeEach
    void serve() {
        String hash = new Passwords().hash(OLD);
        write(people -> {
            people.add(Person.named("kari", "Kari Nordmann").withEmail(EMAIL));
            people.keep(password(hash));
        });
        FactStore slow = new Between();
        served = Served.behind(
                new LocalGate(store, Served.NOW),
                routes -> {
                    SignInPages.addTo(routes, slow, Optional.empty());
                    routes.get("/inside", Right.SELF, request -> Answer.text("text/plain", "inside"));
                },
                5);
        kari = new Guest(served);
        kari.get("/sign-in");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aSignInThatNothingHappensToOpensASession() {
        assertThat(signIn().statusCode()).isEqualTo(303);
        assertThat(kari.get("/inside").body()).isEqualTo("inside");
    }

    @Test
    void aPasswordThatIsChangedMeanwhileStaysChangedAndTheOldOneLetsNobodyIn() {
        Credential fresh = password("another hash");
        meanwhile.set(Optional.of(people -> people.keep(fresh)));
        assertRefused();
        assertThat(credential()).contains(fresh);
    }

    @Test
    void whoeverIsEndedMeanwhileStaysOut() {
        meanwhile.set(Optional.of(people -> {
            Person person = people.person("kari").orElseThrow();
            people.change(person, person.withEnded(true));
        }));
        assertRefused();
    }

    @Test
    void whatWasErasedMeanwhileIsNotWrittenAgain() {
        meanwhile.set(Optional.of(people -> people.erase("kari")));
        assertRefused();
        assertThat(credential()).isEmpty();
    }

    @Test
    void anotherSignInOfOnesOwnAtTheSameTimeDoesNoHarm() {
        Credential used = credential().orElseThrow();
        meanwhile.set(Optional.of(people -> people.keep(used.used(Instant.EPOCH, used.kept()))));
        assertThat(signIn().statusCode()).isEqualTo(303);
        assertThat(kari.get("/inside").body()).isEqualTo("inside");
    }

    private void assertRefused() {
        HttpResponse<String> answer = signIn();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(kari.get("/inside").statusCode()).isEqualTo(303);
        assertThat(store.<Integer>read(from -> from.people().sessions("kari").size()))
                .isZero();
    }

    private HttpResponse<String> signIn() {
        return kari.post("/sign-in", "email", EMAIL, "password", OLD, "next", "/inside");
    }

    private static Credential password(String hash) {
        return new Credential(
                Credential.Kind.PASSWORD, "kari", "kari", hash, "", Served.NOW.instant(), Optional.empty());
    }

    private Optional<Credential> credential() {
        return store.read(from -> from.people().credential(Credential.Kind.PASSWORD, "kari"));
    }

    private void write(Consumer<PeopleWriting> work) {
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            work.accept(to.people());
            return true;
        });
    }

    /** The store, in which something is written just before the next write of the sign-in page. */
    private final class Between extends OverStore {

        Between() {
            super(store);
        }

        @Override
        public <T> T write(Signature signature, Function<Writing, T> work) {
            meanwhile.getAndSet(Optional.empty()).ifPresent(SignInRaceTest.this::write);
            return super.write(signature, work);
        }
    }
}
