package no.varde.persistence;

import java.sql.SQLException;
import java.util.Optional;

/** How far a trail has come: its last row, and what the next one needs. */
final class TrailHead {

    /** The number that stands for the server's own trail. */
    static final long SERVER = 0;

    /** What comes before the first row. */
    static final byte[] BEGINNING = new byte[32];

    static final String FIND = "select place, link, revision from head where municipality = ?";
    private static final String NAME = "select name from fact where id = ?";
    private static final String SAVE =
            "insert or replace into head (municipality, place, link, revision) values (?, ?, ?, ?)";

    private final long municipality;
    private final String name;
    private long place;
    private byte[] link;
    private long revision;

    private TrailHead(long municipality, String name, long place, byte[] link, long revision) {
        this.municipality = municipality;
        this.name = name;
        this.place = place;
        this.link = link;
        this.revision = revision;
    }

    /** The trail of a municipality, or of the server. */
    static TrailHead read(Session session, long municipality) throws SQLException {
        String name = session.first(NAME, row -> row.getString(1), municipality).orElse("");
        return session.first(
                        FIND,
                        row -> new TrailHead(municipality, name, row.getLong(1), row.getBytes(2), row.getLong(3)),
                        municipality)
                .orElseGet(() -> new TrailHead(municipality, name, 0, BEGINNING, 0));
    }

    void save(Session session) throws SQLException {
        session.run(SAVE, municipality, place, link, revision);
    }

    /** The municipality as it is kept in the rows: absent for the server. */
    Optional<Long> municipality() {
        return municipality == SERVER ? Optional.empty() : Optional.of(municipality);
    }

    /** The municipality's id; empty text for the server. */
    String name() {
        return name;
    }

    long place() {
        return place;
    }

    byte[] link() {
        return link;
    }

    long revision() {
        return revision;
    }

    /** Goes on to the next row. */
    void go(byte[] next) {
        place++;
        link = next;
    }

    /** Tells that a fact was changed. */
    void changed(long number) {
        revision = number;
    }
}
