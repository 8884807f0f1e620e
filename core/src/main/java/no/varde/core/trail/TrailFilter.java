package no.varde.core.trail;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Ref;

/**
 * Which rows of a trail are asked for: those that fit everything that is filled.
 *
 * @param actor a part of who wrote, in small or capital letters; empty for everybody
 * @param signer the whole of who wrote, such as a person's id; empty for everybody
 * @param kinds the kinds of facts and events, such as {@code measure}; none for all
 * @param facts the facts of which every row is asked for; none for all, and for events
 * @param subject the whole id of a fact, or subject of an event; empty for all
 * @param from the first instant; empty for the beginning
 * @param until the first instant that is no longer asked for; empty for the end
 * @param words a part of what was written in free text, or of what an event tells, in small or capital letters; empty for
 *     all
 */
public record TrailFilter(
        Optional<String> actor,
        Optional<String> signer,
        Set<String> kinds,
        Set<Ref> facts,
        Optional<String> subject,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> words) {

    private static final TrailFilter ALL = new TrailFilter(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Copies. */
    public TrailFilter {
        kinds = Set.copyOf(kinds);
        facts = Set.copyOf(facts);
    }

    /** Every row. */
    public static TrailFilter all() {
        return ALL;
    }

    /** The rows of one fact. */
    public static TrailFilter of(Ref ref) {
        return ALL.withKinds(Set.of(ref.kind().text())).withSubject(ref.id());
    }

    /**
     * The rows of several facts at once.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static TrailFilter of(Set<Ref> several) {
        if (several.isEmpty()) {
            throw new IllegalArgumentException("At least one fact is asked for");
        }
        return new TrailFilter(ALL.actor, ALL.signer, ALL.kinds, several, ALL.subject, ALL.from, ALL.until, ALL.words);
    }

    /** The same for those who are named so. */
    public TrailFilter withActor(String part) {
        return new TrailFilter(Optional.of(part), signer, kinds, facts, subject, from, until, words);
    }

    /** The same for what one signed, who is named whole. */
    public TrailFilter signedBy(String whole) {
        return new TrailFilter(actor, Optional.of(whole), kinds, facts, subject, from, until, words);
    }

    /** The same for some kinds. */
    public TrailFilter withKinds(Set<String> some) {
        return new TrailFilter(actor, signer, some, facts, subject, from, until, words);
    }

    /** The same for one subject. */
    public TrailFilter withSubject(String id) {
        return new TrailFilter(actor, signer, kinds, facts, Optional.of(id), from, until, words);
    }

    /** The same from an instant on. */
    public TrailFilter since(Instant first) {
        return new TrailFilter(actor, signer, kinds, facts, subject, Optional.of(first), until, words);
    }

    /** The same up to an instant, which is itself left out. */
    public TrailFilter before(Instant end) {
        return new TrailFilter(actor, signer, kinds, facts, subject, from, Optional.of(end), words);
    }

    /** The same for what holds some words. */
    public TrailFilter withWords(String part) {
        return new TrailFilter(actor, signer, kinds, facts, subject, from, until, Optional.of(part));
    }
}
