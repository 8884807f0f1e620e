package no.varde.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.varde.core.trail.TrailFilter;

/** The question for the rows of a trail that fit a filter, and the values in it. */
final class TrailQuery {

    private static final String COLUMNS = "select c.number, c.place, s.at, " + Header.ACTOR
            + ", c.fact, c.version, c.content, c.keyset, c.entered_in_error, coalesce(f.kind, e.kind),"
            + " coalesce(f.name, e.subject), coalesce(c.action, e.action), b.name, s.actor is null,"
            + " c.salt is null and c.seal is not null, c.key_salt is null and c.key_seal is not null";
    private static final String FROM = " from change c cross join signing s on s.id = c.signing"
            + " left join fact f on f.id = c.fact left join trail_event e on e.change = c.number"
            + " left join batch b on b.id = c.batch where ";

    /** The same for events alone, of which a trail has few beside its changes of facts: these are looked through first. */
    private static final String FROM_EVENTS = " from trail_event e cross join change c on c.number = e.change"
            + " cross join signing s on s.id = c.signing left join fact f on f.id = c.fact"
            + " left join batch b on b.id = c.batch where ";

    /** The texts of a row, in the table of its kind or in the fields of its event. */
    private static final String WORDS = words();

    private final String from;
    private final String where;
    private final List<Object> values = new ArrayList<>();

    /**
     * @param trail the number that stands for the trail
     * @param fact the number of the one fact that the filter asks for; empty when it asks for others too
     * @param several the numbers of the facts that the filter asks for; empty when it asks for others too
     */
    TrailQuery(long trail, TrailFilter filter, Optional<Long> fact, Optional<List<Long>> several) {
        StringBuilder conditions = new StringBuilder();
        if (fact.isPresent()) {
            conditions.append("c.fact = ?");
            values.add(fact.get());
        } else if (several.isPresent()) {
            // One value, so that the question is the same for any number of facts.
            conditions.append("c.fact in (select several.value from json_each(?) several)");
            values.add(several.get().toString());
        } else {
            conditions.append("c.municipality is nullif(?, 0)");
            values.add(trail);
        }
        boolean events = !filter.kinds().isEmpty() && filter.kinds().stream().noneMatch(Kinds::isFact);
        from = events ? FROM_EVENTS : FROM;
        filter.actor().ifPresent(part -> add(conditions, " and s.actor glob ?", pattern(part)));
        filter.signer().ifPresent(one -> add(conditions, " and s.actor = ?", one));
        if (!filter.kinds().isEmpty() && fact.isEmpty()) {
            conditions.append(" and coalesce(f.kind, e.kind) in (?");
            conditions.append(", ?".repeat(filter.kinds().size() - 1)).append(')');
            values.addAll(filter.kinds());
        }
        if (fact.isEmpty()) {
            filter.subject().ifPresent(id -> add(conditions, " and coalesce(f.name, e.subject) = ?", id));
        }
        filter.from().ifPresent(first -> add(conditions, " and rtrim(s.at, 'Z') >= ?", sortable(first)));
        filter.until().ifPresent(end -> add(conditions, " and rtrim(s.at, 'Z') < ?", sortable(end)));
        filter.words().ifPresent(part -> add(conditions, " and " + WORDS, pattern(part)));
        where = conditions.toString();
    }

    private void add(StringBuilder conditions, String condition, Object value) {
        conditions.append(condition);
        values.add(value);
    }

    private static String words() {
        StringBuilder words = new StringBuilder("exists (select 1 from (select ? as words) asked where case f.kind");
        List<FactTable<?>> tables = new ArrayList<>(Tables.FACTS);
        tables.add(MunicipalityTables.MUNICIPALITIES);
        for (FactTable<?> table : tables) {
            table.fits("asked.words")
                    .ifPresent(fits -> words.append(" when '")
                            .append(Kinds.text(table.kind()))
                            .append("' then ")
                            .append(fits));
        }
        return words.append(" else e.subject glob asked.words or exists (select 1 from trail_event_field t")
                .append(" where t.change = c.number and (t.before glob asked.words or t.after glob asked.words)) end)")
                .toString();
    }

    /** An instant without its zone, so that texts of different precision are sorted as they came. */
    static String sortable(Instant at) {
        return at.toString().replace("Z", "");
    }

    /** A pattern for what holds a part, in small or capital letters of any alphabet. */
    static String pattern(String part) {
        StringBuilder pattern = new StringBuilder("*");
        part.codePoints().forEach(each -> {
            String sign = Character.toString(each);
            String small = sign.toLowerCase(Locale.ROOT);
            String large = sign.toUpperCase(Locale.ROOT);
            if (!small.equals(large) && small.length() == large.length()) {
                pattern.append('[').append(small).append(large).append(']');
            } else if (sign.equals("*") || sign.equals("?") || sign.equals("[")) {
                pattern.append('[').append(sign).append(']');
            } else {
                pattern.append(sign);
            }
        });
        return pattern.append('*').toString();
    }

    /** The rows below a place, the newest first; for {@link #values(long, int)}. */
    String rows() {
        return COLUMNS + from + where + " and c.place < ? order by c.place desc limit ?";
    }

    Object[] values(long below, int most) {
        List<Object> all = new ArrayList<>(values);
        all.add(below);
        all.add(most);
        return all.toArray();
    }

    /** How many rows there are; for {@link #values()}. */
    String count() {
        return "select count(*)" + from + where;
    }

    Object[] values() {
        return values.toArray();
    }
}
