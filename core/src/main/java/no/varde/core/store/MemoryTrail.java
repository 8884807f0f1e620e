package no.varde.core.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.varde.core.trail.Change;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.Flaw;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.Head;
import no.varde.core.trail.TrailRules;

/**
 * One trail of an {@link InMemoryStore}. Its digests have no salt: what was erased is gone with them when the program
 * ends, and they are never written anywhere.
 */
final class MemoryTrail {

    /**
     * A row.
     *
     * @param number its place in the trail, from 1
     * @param write the number of the first row of the same write
     * @param signature who wrote it; the actor is {@link FreeText#ERASED} when that was erased
     * @param change the change of a fact; empty for an event
     * @param content the version with which the fact's wording came, 0 for an event
     * @param keyset the version with which the fact's keys came; 0 when it has none
     * @param event the event; empty for a change
     * @param said what was said, by part; a part that said nothing is missing
     * @param seals the digests of what was said, which stay when it is erased
     * @param link the seal of the row and all before it
     */
    record Row(
            long number,
            long write,
            Signature signature,
            Optional<Change> change,
            long content,
            long keyset,
            Optional<Event> event,
            Map<Erasure.Part, String> said,
            Map<Erasure.Part, String> seals,
            String link) {

        boolean isErased(Erasure.Part part) {
            return seals.containsKey(part) && !said.containsKey(part);
        }

        Set<Erasure.Part> erased() {
            Set<Erasure.Part> erased = new TreeSet<>(seals.keySet());
            erased.removeAll(said.keySet());
            return erased;
        }

        /** The same row without one of its parts. */
        Row without(Erasure.Part part) {
            Map<Erasure.Part, String> rest = new EnumMap<>(said);
            rest.remove(part);
            boolean who = part == Erasure.Part.WHO;
            return new Row(
                    number,
                    write,
                    who ? new Signature(FreeText.ERASED, signature.at(), signature.batch()) : signature,
                    who ? change.map(Row::nameless) : change,
                    content,
                    keyset,
                    part == Erasure.Part.WORDS ? event.map(Event::erased) : event,
                    rest,
                    seals,
                    link);
        }

        private static Change nameless(Change change) {
            return new Change(
                    change.number(),
                    change.at(),
                    FreeText.ERASED,
                    change.municipality(),
                    change.ref(),
                    change.action(),
                    change.version(),
                    change.batch());
        }

        private String link(String before) {
            String what = change.map(each -> each.number() + "|" + each.ref() + "|" + each.action() + "|"
                            + each.version() + "|" + content + "|" + keyset + "|" + each.batch())
                    .or(() -> event.map(each -> each.kind() + "|" + each.subject() + "|" + each.action()))
                    .orElse("");
            return digest(before + "|" + number + "|" + signature.at() + "|" + what + "|" + new TreeMap<>(seals));
        }
    }

    private final List<Row> rows;

    MemoryTrail() {
        this(List.of());
    }

    private MemoryTrail(List<Row> rows) {
        this.rows = new ArrayList<>(rows);
    }

    MemoryTrail copy() {
        return new MemoryTrail(rows);
    }

    List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    Optional<Row> row(long number) {
        return number < 1 || number > rows.size() ? Optional.empty() : Optional.of(rows.get((int) number - 1));
    }

    /**
     * Adds the row of a change of a fact.
     *
     * @param content the version with which its wording came
     * @param keyset the version with which its keys came; 0 when it has none
     */
    void append(
            Signature signature, long write, Change change, long content, long keyset, Map<Erasure.Part, String> said) {
        append(signature, write, Optional.of(change), content, keyset, Optional.empty(), said);
    }

    /** Adds the row of an event. */
    void append(Signature signature, long write, Event event) {
        Map<Erasure.Part, String> said =
                event.before().isEmpty() && event.after().isEmpty()
                        ? Map.of()
                        : Map.of(Erasure.Part.WORDS, event.before() + "|" + event.after());
        append(signature, write, Optional.empty(), 0, 0, Optional.of(event), said);
    }

    private void append(
            Signature signature,
            long write,
            Optional<Change> change,
            long content,
            long keyset,
            Optional<Event> event,
            Map<Erasure.Part, String> words) {
        Map<Erasure.Part, String> said = new EnumMap<>(Erasure.Part.class);
        said.putAll(words);
        said.put(Erasure.Part.WHO, signature.actor());
        Map<Erasure.Part, String> seals = new EnumMap<>(Erasure.Part.class);
        said.forEach((part, text) -> seals.put(part, digest(text)));
        long number = rows.size() + 1L;
        Row row = new Row(number, write, signature, change, content, keyset, event, said, seals, "");
        String link = row.link(last());
        rows.add(new Row(number, write, signature, change, content, keyset, event, said, seals, link));
    }

    private String last() {
        return rows.isEmpty() ? "" : rows.get(rows.size() - 1).link();
    }

    void erase(long number, Erasure.Part part) {
        rows.set((int) number - 1, rows.get((int) number - 1).without(part));
    }

    Optional<Head> head() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(head(rows.get(rows.size() - 1)));
    }

    static Head head(Row row) {
        return new Head(row.number(), row.link());
    }

    /** The first thing that is wrong. */
    Optional<Flaw> flaw() {
        Map<Erasure.Part, NavigableSet<Long>> erased = erased();
        String before = "";
        for (Row row : rows) {
            if (!row.link().equals(row.link(before))
                    || row.said().entrySet().stream()
                            .anyMatch(said ->
                                    !digest(said.getValue()).equals(row.seals().get(said.getKey())))) {
                return Optional.of(new Flaw(row.number(), Flaw.Kind.CHANGED));
            }
            for (Erasure.Part part : Erasure.Part.values()) {
                boolean told = erased.getOrDefault(part, new TreeSet<>()).contains(row.number());
                if (told != row.isErased(part)) {
                    return Optional.of(new Flaw(row.number(), told ? Flaw.Kind.REAPPEARED : Flaw.Kind.EMPTIED));
                }
            }
            before = row.link();
        }
        return Optional.empty();
    }

    private Map<Erasure.Part, NavigableSet<Long>> erased() {
        Map<Erasure.Part, NavigableSet<Long>> all = new EnumMap<>(Erasure.Part.class);
        for (Row row : rows) {
            row.event()
                    .filter(event -> event.kind().equals(Event.ERASURE))
                    .ifPresent(event -> TrailRules.rowsOf(event.after(), row.number())
                            .forEach((part, some) -> all.computeIfAbsent(part, any -> new TreeSet<>())
                                    .addAll(some)));
        }
        return all;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
