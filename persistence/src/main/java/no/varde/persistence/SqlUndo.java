package no.varde.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.store.Undone;
import no.varde.core.trail.Change;
import no.varde.core.trail.TrailRules;

/**
 * Undoes a batch with a few statements over all its facts, however many: {@code undoing} holds each fact that the batch
 * wrote, with the first and last version that is the batch's.
 */
final class SqlUndo {

    static final String OPEN = "select id from batch where municipality = ? and name = ? and undone = 0";
    static final String SCRATCH = "create temp table if not exists undoing (fact integer primary key,"
            + " first integer not null, last integer not null, writes integer not null, place integer not null) strict";
    private static final String CLEAR = "delete from undoing";

    /** Whether what a fact said, or its keys, at a version {@code old} have been erased. */
    private static final String ERASED = "exists (select 1 from change e where e.fact = old.fact"
            + " and (e.version = old.content and e.salt is null or e.version = old.keyset and e.key_salt is null))";

    static final String FILL = "insert into undoing select fact, min(version), max(version), count(*), min(number)"
            + " from change where batch = ? group by fact";

    /** Facts that the batch added and that are gone already are no matter. */
    private static final String STILL_THERE = "not (u.first = 1 and f.entered_in_error = 1)";

    static final String EDITED = "select f.id, f.kind, f.name, u.place, u.writes = u.last - u.first + 1"
            + " and f.entered_in_error = l.entered_in_error and not " + ERASED
            + ", f.content, l.content, f.keyset, l.keyset"
            + " from undoing u join fact f on f.id = u.fact"
            + " join change l on l.fact = u.fact and l.version = u.last"
            + " left join change old on old.fact = u.fact and old.version = u.first - 1 where " + STILL_THERE
            + " and (" + ERASED + " or u.writes <> u.last - u.first + 1 or f.entered_in_error <> l.entered_in_error"
            + " or f.content <> l.content or f.keyset <> l.keyset) order by u.place";

    /** What facts that will be there afterwards point at of what the batch added; by table and column. */
    static final String POINTED_AT = "select distinct f.kind, f.name, u.place"
            + " from fact d left join undoing own on own.fact = d.id"
            + " left join change old on old.fact = d.id and old.version = own.first - 1"
            + " join %1$s t on t.fact = d.id and t.content = coalesce(old.content, d.content)"
            + " join undoing u on u.fact = t.%2$s and u.first = 1 join fact f on f.id = u.fact"
            + " where d.municipality = ? and d.kind = ? and coalesce(own.first, 2) > 1"
            + " and coalesce(old.entered_in_error, d.entered_in_error) = 0 and " + STILL_THERE;

    static final String RESTORE = "select f.id, f.version + 1, coalesce(old.content, f.content),"
            + " coalesce(old.keyset, f.keyset), coalesce(old.entered_in_error, 1), f.entered_in_error, f.kind, f.name"
            + " from undoing u join fact f on f.id = u.fact"
            + " left join change old on old.fact = u.fact and old.version = u.first - 1"
            + " where coalesce(old.content, f.content) <> f.content or coalesce(old.keyset, f.keyset) <> f.keyset"
            + " or coalesce(old.entered_in_error, 1) <> f.entered_in_error order by u.place";

    static final String APPLY = "update fact set (" + Header.COLUMNS + ") = (c.version, c.content, c.keyset,"
            + " c.entered_in_error) from undoing u join change c on c.fact = u.fact"
            + " where u.fact = fact.id and c.version = fact.version + 1";
    static final String CLOSE = "update batch set undone = 1 where id = ?";

    private final Session session;
    private final Trail trail;
    private final long municipality;

    SqlUndo(Session session, Trail trail, long municipality) {
        this.session = session;
        this.trail = trail;
        this.municipality = municipality;
    }

    Undone undo(String name) throws SQLException {
        Optional<Long> batch = session.first(OPEN, row -> row.getLong(1), municipality, name);
        if (batch.isEmpty()) {
            return new Undone.Missing();
        }
        session.run(SCRATCH);
        session.run(CLEAR);
        session.run(FILL, batch.get());
        List<Ref> edited = editedSince();
        if (!edited.isEmpty()) {
            return new Undone.EditedSince(edited);
        }
        List<Restored> restored = session.list(RESTORE, Restored::of);
        for (Restored each : restored) {
            Trail.Place place = new Trail.Place(municipality, each.header().fact(), each.ref());
            trail.log(place, each.header(), each.action(), Said.NOTHING, Said.NOTHING);
        }
        session.run(APPLY);
        session.run(CLOSE, batch.get());
        session.run(CLEAR);
        trail.note(municipality, TrailRules.undone(name));
        return new Undone.Done(restored.size());
    }

    /** A fact with the next version that it gets, which is as it was before the batch. */
    private record Restored(Ref ref, Header header, Change.Action action) {

        static Restored of(ResultSet row) throws SQLException {
            Header header = Header.of(row);
            boolean isInError = row.getInt(6) == 1;
            Change.Action action = header.enteredInError() ? Change.Action.REMOVED : Change.Action.PUT_BACK;
            return new Restored(
                    Kinds.ref(row.getString(7), row.getString(8)),
                    header,
                    header.enteredInError() == isInError ? Change.Action.CHANGED : action);
        }
    }

    private List<Ref> editedSince() throws SQLException {
        Map<Ref, Long> places = new HashMap<>();
        List<Suspect> suspects = session.list(EDITED, Suspect::of);
        for (Suspect suspect : suspects) {
            if (!suspect.onlyWording() || saysSomethingElse(suspect)) {
                places.put(suspect.ref(), suspect.place());
            }
        }
        for (FactTable<?> table : Tables.FACTS) {
            for (FactTable.Pointer pointer : table.pointers()) {
                pointedAt(pointer, places);
            }
        }
        pointedAt(new FactTable.Pointer(Ref.Kind.INVOLVEMENT, "subject", "subject"), places);
        pointedAt(new FactTable.Pointer(Ref.Kind.ANCHORING, "subject", "subject"), places);
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void pointedAt(FactTable.Pointer pointer, Map<Ref, Long> places) throws SQLException {
        session.list(
                POINTED_AT.formatted(pointer.table(), pointer.column()),
                row -> places.put(Kinds.ref(row.getString(1), row.getString(2)), row.getLong(3)),
                municipality,
                Kinds.text(pointer.kind()));
    }

    /** Whether a fact was changed since and not changed back. */
    private boolean saysSomethingElse(Suspect suspect) throws SQLException {
        return !Wordings.read(session, suspect.ref(), suspect.fact(), suspect.content())
                        .equals(Wordings.read(session, suspect.ref(), suspect.fact(), suspect.leftContent()))
                || !Keys.of(session, suspect.fact(), suspect.keyset())
                        .equals(Keys.of(session, suspect.fact(), suspect.leftKeyset()));
    }

    /** A fact that may have been edited since: its wording and keys now, and as the batch left them. */
    private record Suspect(
            long fact,
            Ref ref,
            long place,
            boolean onlyWording,
            long content,
            long leftContent,
            long keyset,
            long leftKeyset) {

        static Suspect of(ResultSet row) throws SQLException {
            return new Suspect(
                    row.getLong(1),
                    Kinds.ref(row.getString(2), row.getString(3)),
                    row.getLong(4),
                    row.getInt(5) == 1,
                    row.getLong(6),
                    row.getLong(7),
                    row.getLong(8),
                    row.getLong(9));
        }
    }
}
