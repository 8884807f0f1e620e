package no.varde.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import no.varde.core.basics.Ref;
import no.varde.core.trail.Erased;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.TrailRules;

/** Erases from one trail, and from the facts behind it. */
final class SqlErasure {

    static final String IS_ERASED =
            "select salt is null and seal is not null from change where fact = ? and version = ?";
    static final String ROW = "select c.number, c.place, c.signing, f.kind, f.name, c.fact, c.version,"
            + " f.content, f.keyset, f.entered_in_error, c.salt is not null, c.key_salt is not null, e.kind"
            + " from change c left join fact f on f.id = c.fact left join trail_event e on e.change = c.number"
            + " where c.municipality is nullif(?, 0) and c.place = ?";
    static final String FIRST_OF_WRITE = "select place from change where municipality is nullif(?, 0) and place < ?"
            + " and signing <> ? order by place desc limit 1";
    static final String AFTER_WRITE = "select place from change where municipality is nullif(?, 0) and place > ?"
            + " and signing <> ? order by place limit 1";
    static final String IS_NAMED = "select actor is not null from signing where id = ?";
    static final String ERASE_WORDS = "update change set salt = null where number = ?";
    static final String ERASE_KEYS = "update change set key_salt = null where number = ?";
    static final String ERASE_WHO = "update signing set actor = null, salt = null where id = ?";
    static final String ERASE_FIELDS = "update trail_event_field set before = iif(before is null, null, '"
            + FreeText.ERASED + "'), after = iif(after is null, null, '" + FreeText.ERASED + "') where change = ?";

    private final Session session;
    private final Trail trail;
    private final long number;
    private final Map<Erasure.Part, NavigableSet<Long>> chosen = new EnumMap<>(Erasure.Part.class);
    private final NavigableSet<Long> refused = new TreeSet<>();

    SqlErasure(Session session, Trail trail, long number) {
        this.session = session;
        this.trail = trail;
        this.number = number;
    }

    /** Whether what a fact said in one of its wordings was erased. */
    boolean isErased(long fact, long content) throws SQLException {
        return session.first(IS_ERASED, row -> row.getInt(1) == 1, fact, content)
                .orElse(false);
    }

    Erased erase(Seals seals, Erasure erasure) throws SQLException {
        for (Erasure.Part part : Erasure.Part.values()) {
            chosen.put(part, new TreeSet<>());
        }
        for (long place : erasure.rows()) {
            Found found = found(place);
            for (Erasure.Part part : erasure.parts()) {
                choose(found, part);
            }
        }
        if (!refused.isEmpty()) {
            return new Erased.Refused(refused);
        }
        NavigableSet<Long> all = new TreeSet<>();
        chosen.values().forEach(all::addAll);
        if (!all.isEmpty()) {
            Remains remains = new Remains(seals);
            for (Map.Entry<Erasure.Part, NavigableSet<Long>> part : chosen.entrySet()) {
                for (long place : part.getValue()) {
                    erase(found(place), part.getKey(), remains);
                }
            }
            trail.note(number, TrailRules.erased(erasure.ground(), chosen), remains.digest());
        }
        return new Erased.Done(all.size());
    }

    private Found found(long place) throws SQLException {
        return session.first(ROW, Found::of, number, place)
                .orElseThrow(() -> new IllegalArgumentException("There is no row " + place + " in this trail"));
    }

    private void choose(Found row, Erasure.Part part) throws SQLException {
        NavigableSet<Long> rows = chosen.getOrDefault(part, new TreeSet<>());
        if (row.signing() == trail.signed(number)) {
            refused.add(row.place());
        } else if (part == Erasure.Part.WHO) {
            if (session.first(IS_NAMED, each -> each.getInt(1) == 1, row.signing())
                    .orElse(false)) {
                addWrite(row, rows);
            }
        } else if (part == Erasure.Part.WORDS ? row.words() : row.keys()) {
            (row.stands(part) ? refused : rows).add(row.place());
        }
    }

    /** The rows of the same write: those around this one that are signed alike. */
    private void addWrite(Found row, NavigableSet<Long> rows) throws SQLException {
        long before = session.first(FIRST_OF_WRITE, each -> each.getLong(1), number, row.place(), row.signing())
                .orElse(0L);
        long after = session.first(AFTER_WRITE, each -> each.getLong(1), number, row.place(), row.signing())
                .orElse(trail.places(number) + 1);
        for (long place = before + 1; place < after; place++) {
            rows.add(place);
        }
    }

    private void erase(Found row, Erasure.Part part, Remains remains) throws SQLException {
        switch (part) {
            case WHO -> session.run(ERASE_WHO, row.signing());
            case WORDS -> {
                session.run(ERASE_WORDS, row.number());
                if (row.ref().isPresent()) {
                    Wordings.erase(session, row.ref().get().kind(), row.fact(), row.version());
                } else {
                    session.run(ERASE_FIELDS, row.number());
                }
                remains.addWords(session, row.number(), row.ref().map(Ref::kind), row.fact(), row.version());
            }
            case KEYS -> {
                session.run(ERASE_KEYS, row.number());
                Keys.erase(session, row.fact(), row.version());
                remains.addKeys(session, row.fact(), row.version());
            }
        }
    }

    /** A row, and how the fact that it is about stands now. */
    private record Found(
            long number,
            long place,
            long signing,
            Optional<Ref> ref,
            long fact,
            long version,
            long contentNow,
            long keysetNow,
            boolean gone,
            boolean words,
            boolean keys,
            boolean proof) {

        static Found of(ResultSet row) throws SQLException {
            String kind = row.getString(4);
            return new Found(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    kind == null ? Optional.empty() : Optional.of(Kinds.ref(kind, row.getString(5))),
                    row.getLong(6),
                    row.getLong(7),
                    row.getLong(8),
                    row.getLong(9),
                    row.getInt(10) == 1,
                    row.getInt(11) == 1,
                    row.getInt(12) == 1,
                    Event.ERASURE.equals(row.getString(13)));
        }

        /** Whether it holds what the fact says now, or proves an erasure. */
        boolean stands(Erasure.Part part) {
            long now = part == Erasure.Part.WORDS ? contentNow : keysetNow;
            return proof || (ref.isPresent() && !gone && version == now);
        }
    }
}
