package no.varde.persistence;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.Optional;
import no.varde.core.basics.Ref;

/**
 * The digest of what an erasure left of some rows: the days, choices and pointers beside the texts that went. Their seals
 * cannot be checked any more, so the erasure's own row vouches for them.
 */
final class Remains {

    private final Seals seals;
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();
    private final ByteArrayOutputStream keys = new ByteArrayOutputStream();

    Remains(Seals seals) {
        this.seals = seals;
    }

    /** Adds what is left of a wording, or of an event; rows come in their order. */
    void addWords(Session session, long number, Optional<Ref.Kind> kind, long fact, long content) throws SQLException {
        seals.begin();
        if (kind.isPresent()) {
            Wordings.seal(session, seals, kind.get(), fact, content);
        } else {
            Fields.seal(session, seals, number);
        }
        words.writeBytes(seals.seal());
    }

    /** Adds what is left of a set of keys; rows come in their order. */
    void addKeys(Session session, long fact, long keyset) throws SQLException {
        Keys.seal(session, seals.begin(), fact, keyset);
        keys.writeBytes(seals.seal());
    }

    byte[] digest() {
        return seals.begin()
                .bytes(words.toByteArray())
                .bytes(keys.toByteArray())
                .seal();
    }
}
