package no.varde.web.access.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.OneTimeLink;
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

/** A server with nothing but its entrance, and a page inside that says who one is. */
final class Entrance implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    final FactStore store = new InMemoryStore();
    final Served served;

    Entrance(ProviderSettings settings) {
        served = Served.behind(
                new LocalGate(store, Served.NOW),
                routes -> {
                    SignInPages.addTo(routes, store, Optional.of(ProviderPages.addTo(routes, store, settings)));
                    routes.get("/", Right.SELF, request -> Answer.seeOther("/account"));
                    routes.get(
                            "/inside",
                            Right.SELF,
                            request ->
                                    Answer.text("text/plain", request.caller().name()));
                },
                5);
    }

    /** Invites somebody. */
    void invite(Person person) {
        store.write(Signature.of("test", NOW), writing -> {
            writing.people().add(person);
            return person;
        });
    }

    /** The same settings where passwords let nobody in. */
    static ProviderSettings only(ProviderSettings beside) {
        return new ProviderSettings(
                beside.name(),
                true,
                beside.issuer(),
                beside.client(),
                beside.proof(),
                beside.scopes(),
                beside.levels(),
                beside.claims(),
                beside.roles());
    }

    /** Makes a one-time link for somebody who was invited; its path. */
    String link(String person, OneTimeLink.Purpose purpose) {
        String secret = Secrets.fresh();
        store.write(Signature.of("test", NOW), writing -> {
            writing.people()
                    .make(new OneTimeLink(
                            Secrets.hash(secret),
                            purpose,
                            Optional.of(person),
                            "test",
                            NOW,
                            NOW.plus(Duration.ofDays(1)),
                            Optional.empty()));
            return secret;
        });
        return "/let-in/" + secret;
    }

    /** Gives somebody a password, which is not looked at. */
    void giveAPassword(String person) {
        store.write(Signature.of("test", NOW), writing -> {
            writing.people()
                    .keep(new Credential(Credential.Kind.PASSWORD, person, person, "hash", "", NOW, Optional.empty()));
            return person;
        });
    }

    @Override
    public void close() {
        served.close();
    }
}
