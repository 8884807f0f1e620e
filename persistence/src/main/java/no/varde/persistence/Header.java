package no.varde.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import no.varde.core.trail.FreeText;

/**
 * How a fact stands now, or stood at one version.
 *
 * @param fact its number in the file
 * @param version its version
 * @param content the number of its wording
 * @param keyset the number of its set of keys; 0 when it has none
 * @param enteredInError whether it was entered in error
 */
record Header(long fact, long version, long content, long keyset, boolean enteredInError) {

    /** Who signed, from a signing {@code s}. */
    static final String ACTOR = "coalesce(s.actor, '" + FreeText.ERASED + "')";

    /** How a fact {@code f} stood at a row of its trail, as the change {@code c}; it was not there before its first. */
    static final String THEN = "change c on c.fact = f.id and c.version ="
            + " (select max(m.version) from change m where m.fact = f.id and m.place <= ?)";

    static final String COLUMNS = "version, content, keyset, entered_in_error";
    static final String FIND = "select id, " + COLUMNS + " from fact where municipality = ? and kind = ? and name = ?";

    /** Reads the number and {@link #COLUMNS}, which come first. */
    static Header of(ResultSet row) throws SQLException {
        return new Header(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getInt(5) == 1);
    }
}
