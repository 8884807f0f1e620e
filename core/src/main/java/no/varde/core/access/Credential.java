package no.varde.core.access;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Something by which a person, or a program on their behalf, proves who they are. What is kept never lets anybody in by itself: a password's hash, a
 * passkey's public half, a provider's name for the person, what a program's token may do.
 *
 * @param kind what it is
 * @param key by which it is found: the person's id for a password, the credential's id for a passkey, issuer and subject
 *     for a provider, the hash of a token; unique within its kind
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
        PROVIDER,
        /**
         * A token by which a program acts for the person ({@link Token}), or a calendar fetches something for them
         * ({@link CalendarLink}); nobody signs in with one.
         */
        TOKEN;

        private static final Set<Kind> WAYS_IN = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(TOKEN)));

        /** The kinds by which a person signs in. */
        public static Set<Kind> waysIn() {
            return WAYS_IN;
        }
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
