package no.varde.web.access.passkey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.LocalGate;
import no.varde.web.access.Secrets;
import no.varde.web.access.SignInPages;
import no.varde.web.http.Answer;

/** A server with its entrance, a page inside that says who one is, and a way for tests to be somebody at once. */
final class Door implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    final FactStore store = new InMemoryStore();
    final Served served;

    Door() {
        served = Served.behind(
                new LocalGate(store, Served.NOW),
                routes -> {
                    SignInPages.addTo(routes, store, Optional.empty());
                    PasskeyPages.addTo(routes, store);
                    routes.get(
                            "/inside",
                            Right.SELF,
                            request ->
                                    Answer.text("text/plain", request.caller().name()));
                    routes.get(
                            "/as/{person}",
                            Right.OPEN,
                            request -> Answer.seeOther("/inside")
                                    .settingCookie(store.write(
                                            Signature.of("test", NOW),
                                            writing -> LocalGate.open(
                                                    writing.people(),
                                                    request,
                                                    request.variable("person"),
                                                    "TEST",
                                                    Secrets.fresh()))));
                },
                60);
        add(Person.named("p1", "Kari Moe").withEmail("kari@fjordvik.no"));
        add(Person.named("p2", "Ola Berg"));
    }

    private void add(Person person) {
        store.write(Signature.of("test", NOW), writing -> {
            writing.people().add(person);
            return person;
        });
    }

    /** Gives somebody a password, which is not looked at. */
    void giveAPassword(String person) {
        store.write(Signature.of("test", NOW), writing -> {
            writing.people()
                    .keep(new Credential(Credential.Kind.PASSWORD, person, person, "hash", "", NOW, Optional.empty()));
            return person;
        });
    }

    /** Ends somebody. */
    void end(String person) {
        store.write(Signature.of("test", NOW), writing -> {
            Person before = writing.people().person(person).orElseThrow();
            return writing.people().change(before, before.withEnded(true));
        });
    }

    List<Credential> credentials(String person) {
        return store.read(reading -> reading.people().credentials(person));
    }

    @Override
    public void close() {
        served.close();
    }
}
