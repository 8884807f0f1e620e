package no.varde.persistence;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.trail.Event;

/** The fields of events: what was before and after, one row a field. */
final class Fields {

    static final String READ =
            "select name, before, after, place from trail_event_field where change = ? order by place";
    private static final String ADD =
            "insert into trail_event_field (change, place, name, before, after) values (?, ?, ?, ?, ?)";

    private Fields() {}

    /** Writes the fields of an event. */
    static void write(Session session, long number, Event event) throws SQLException {
        int place = 0;
        for (String name : names(event)) {
            new RowWriter(session.sink(ADD))
                    .number(number)
                    .number(place++)
                    .text(name)
                    .maybe(before(event, name))
                    .maybe(after(event, name))
                    .run();
        }
    }

    /** Adds the fields of an event to the series that is to be sealed. */
    static void seal(Seals seals, Event event) {
        int place = 0;
        for (String name : names(event)) {
            add(seals, place++, name, before(event, name), after(event, name));
        }
    }

    /** Adds the fields of an event as they are kept to the series. */
    static void seal(Session session, Seals seals, long number) throws SQLException {
        session.each(
                READ,
                row -> add(
                        seals,
                        row.getLong(4),
                        row.getString(1),
                        Optional.ofNullable(row.getString(2)),
                        Optional.ofNullable(row.getString(3))),
                number);
    }

    private static void add(Seals seals, long place, String name, Optional<String> before, Optional<String> after) {
        seals.row('e').number(place).text(name);
        before.ifPresentOrElse(seals::text, seals::nothing);
        after.ifPresentOrElse(seals::text, seals::nothing);
    }

    /** An event with its fields. */
    static Event read(Session session, long number, String kind, String subject, String action) throws SQLException {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        session.each(
                READ,
                row -> {
                    String name = row.getString(1);
                    Optional.ofNullable(row.getString(2)).ifPresent(text -> before.put(name, text));
                    Optional.ofNullable(row.getString(3)).ifPresent(text -> after.put(name, text));
                },
                number);
        try {
            return new Event(kind, subject, action, before, after);
        } catch (IllegalArgumentException e) {
            throw new Damage("Row " + number + " of the trail cannot be read: " + e.getMessage(), e);
        }
    }

    /** What stands in the fields of an event as what came of it, by their names. */
    static Map<String, String> after(Session session, long number) throws SQLException {
        Map<String, String> after = new LinkedHashMap<>();
        session.each(
                READ,
                row -> {
                    String name = row.getString(1);
                    Optional.ofNullable(row.getString(3)).ifPresent(text -> after.put(name, text));
                },
                number);
        return after;
    }

    private static Set<String> names(Event event) {
        Set<String> names = new LinkedHashSet<>(event.before().keySet());
        names.addAll(event.after().keySet());
        return names;
    }

    private static Optional<String> before(Event event, String name) {
        return Optional.ofNullable(event.before().get(name));
    }

    private static Optional<String> after(Event event, String name) {
        return Optional.ofNullable(event.after().get(name));
    }
}
