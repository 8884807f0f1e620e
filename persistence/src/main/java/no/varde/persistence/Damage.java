package no.varde.persistence;

import java.sql.SQLException;

/** What the file holds cannot be what a Varde wrote: something is missing, or says what no fact can say. */
final class Damage extends SQLException {

    private static final long serialVersionUID = 1L;

    Damage(String message) {
        super(message);
    }

    Damage(String message, Throwable cause) {
        super(message, cause);
    }
}
