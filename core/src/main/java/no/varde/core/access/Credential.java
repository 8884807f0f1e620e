package no.varde.core.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Something by which a person proves who they are. What is kept never lets anybody in by itself: a password's hash, a
 * passkey's public half, a provider's name for the person.
 *
 * @param kind what it is
 * @param key by which it is found: the person's id for a password, the credential's id for a passkey, issuer and subject
 *     for a provider; unique within its kind
 * @param person the id of the person
 * @param kept what is checked against; as the kind writes it
 * @param label what the person calls it («jobbmobilen»); may be empty
 * @param madeAt when it was made
 * @param usedAt when it last let somebody in; empty when never
 */
public record Credential(
        Kind kind, String key, String person, String kept, String label, Instant madeAt, Optional<Instant> usedAt) {

    /** What proves who one is. */
    public enum Kind {
        /** A password. */
        PASSWORD,
        /** A passkey (WebAuthn). */
        PASSKEY,
        /** An identity provider (OpenID Connect). */
        PROVIDER
    }

    /** Refuses a blank key or person. */
    public Credential {
        if (key.isBlank() || person.isBlank()) {
            throw new IllegalArgumentException("A credential has a key and a person");
        }
    }

    /** The same after it let somebody in, with what is kept from then on. */
    public Credential used(Instant at, String keptNow) {
        return new Credential(kind, key, person, keptNow, label, madeAt, Optional.of(at));
    }

    @Override
    public String toString() {
        return "Credential[" + kind + " of " + person + "]";
    }
}
