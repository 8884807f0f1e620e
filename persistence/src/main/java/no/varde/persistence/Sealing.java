package no.varde.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.trail.TrailRules;

/**
 * The part of step 3 that SQL cannot do: seals what was recorded before there were seals, row by row as it stands. An
 * event in each trail tells how far that went, since nobody can vouch for what happened to these rows before.
 */
final class Sealing {

    /** Who seals: the program itself. */
    static final String PROGRAM = "Varde";

    private static final String OLD = "select c.number, c.municipality, c.at, c.actor, c.fact, c.version, c.content,"
            + " c.keyset, c.entered_in_error, c.action, f.kind, f.name, c.batch, b.name from change c"
            + " join fact f on f.id = c.fact left join batch b on b.id = c.batch order by c.number";
    private static final String FACTS =
            "insert into fact_sealed select f.id, f.municipality, f.kind, f.name, f.version,"
                    + " f.content, f.keyset, f.entered_in_error, c.signing from fact f"
                    + " join change_sealed c on c.fact = f.id and c.version = 1";
    private static final String BATCHES = "insert into batch_sealed select b.id, b.municipality, b.name,"
            + " (select c.signing from change_sealed c where c.batch = b.id order by c.number limit 1), b.undone"
            + " from batch b";
    private static final String UNDONE = "select municipality, name from batch where undone = 1 order by id";

    /** A row from before. */
    private record Old(
            long municipality,
            String at,
            String actor,
            Header header,
            String action,
            String kind,
            String name,
            Optional<Map.Entry<Long, String>> batch) {

        static Old of(ResultSet row) throws SQLException {
            String batch = row.getString(14);
            return new Old(
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    new Header(row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8), row.getInt(9) == 1),
                    row.getString(10),
                    row.getString(11),
                    row.getString(12),
                    batch == null ? Optional.empty() : Optional.of(Map.entry(row.getLong(13), batch)));
        }
    }

    private record Undone(long municipality, String batch) {}

    private final Session session;
    private final Clock clock;
    private final Seals seals = new Seals();
    private final TrailWriter writer;
    private final Map<Long, TrailWriter.Signing> signings = new HashMap<>();
    private final Map<Long, String> actors = new HashMap<>();
    private final List<Old> municipalities = new ArrayList<>();

    private Sealing(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
        this.writer = new TrailWriter(session, new WriteBehind(session), seals, "change_sealed");
    }

    /** Seals everything that a file holds. */
    static void run(Session session) throws SQLException {
        new Sealing(session, Clock.systemUTC()).seal();
    }

    private void seal() throws SQLException {
        for (Old row : session.list(OLD, Old::of)) {
            seal(row);
        }
        writer.flush();
        session.run(FACTS);
        session.run(BATCHES);
        for (Old each : municipalities) {
            TrailWriter.Signing served = writer.sign(each.at(), each.actor());
            writer.note(writer.head(TrailHead.SERVER), served, TrailRules.serving(each.name()));
        }
        for (Old each : municipalities) {
            TrailHead head = writer.head(each.municipality());
            TrailWriter.Signing now = writer.sign(clock.instant().toString(), PROGRAM);
            signings.put(each.municipality(), now);
            writer.note(head, now, TrailRules.sealed(head.place()));
        }
        for (Undone each : session.list(UNDONE, row -> new Undone(row.getLong(1), row.getString(2)))) {
            TrailWriter.Signing signing = signings.get(each.municipality());
            if (signing != null) {
                writer.note(writer.head(each.municipality()), signing, TrailRules.undone(each.batch()));
            }
        }
        writer.saveHeads();
    }

    private void seal(Old row) throws SQLException {
        if (row.kind().equals("municipality") && row.header().version() == 1) {
            municipalities.add(row);
        }
        writer.log(
                writer.head(row.municipality()),
                signing(row),
                new TrailWriter.Change(row.kind(), row.name(), row.action(), row.header()),
                row.batch(),
                row.header().content() == row.header().version() ? words(row) : Said.NOTHING,
                row.header().keyset() == row.header().version() ? keys(row) : Said.NOTHING);
    }

    /** Rows in a row that the same one wrote at the same instant were one write. */
    private TrailWriter.Signing signing(Old row) throws SQLException {
        TrailWriter.Signing last = signings.get(row.municipality());
        if (last == null || !last.at().equals(row.at()) || !row.actor().equals(actors.get(row.municipality()))) {
            last = writer.sign(row.at(), row.actor());
            signings.put(row.municipality(), last);
            actors.put(row.municipality(), row.actor());
        }
        return last;
    }

    private Said words(Old row) throws SQLException {
        byte[] salt = seals.salt();
        seals.begin(salt);
        Wordings.seal(
                session,
                seals,
                Kinds.ref(row.kind(), row.name()).kind(),
                row.header().fact(),
                row.header().content());
        return Said.sealed(salt, seals);
    }

    private Said keys(Old row) throws SQLException {
        byte[] salt = seals.salt();
        seals.begin(salt);
        Keys.seal(session, seals, row.header().fact(), row.header().keyset());
        return Said.sealed(salt, seals);
    }
}
