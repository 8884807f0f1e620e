package no.varde.core.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Ending;
import no.varde.core.situation.Facts;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Event;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.TrailFilter;

/**
 * The two ways to remove, each with its reason told in the trail by the same write: what was ended was so until a day;
 * what was entered in error never was. Both are undone again.
 */
public final class Removal {

    /** The kind of event that tells why something was removed. */
    public static final String REASON = "reason";

    /** The longest reason, in characters. */
    public static final int MOST_WHY = 500;

    private static final String WHY = "reason";
    private static final int MOST = 2_000;

    /** In which way something was removed. */
    public enum Way {
        /** It was ended on a day. */
        ENDED("-ended"),
        /** It was entered in error. */
        IN_ERROR("-in-error");

        private final String ending;

        Way(String ending) {
            this.ending = ending;
        }

        private String action(Ref ref) {
            return ref.kind().text() + ending;
        }
    }

    /** What came of an attempt to end something. */
    public sealed interface Ended {}

    /**
     * It was looked at, and this came of it.
     *
     * @param saved whether it was saved
     */
    public record Tried(Saved saved) implements Ended {}

    /**
     * It was not ended.
     *
     * @param why why not
     */
    public record Refused(Ending.Attempt why) implements Ended {}

    private Removal() {}

    /**
     * Marks a fact as entered in error, and tells why.
     *
     * @param version the version that was looked at
     */
    public static Saved enterInError(Writing to, String municipality, Ref ref, long version, String why) {
        Saved saved = to.remove(municipality, ref, version);
        if (saved instanceof Saved.Done) {
            to.note(Chain.of(municipality), event(ref, Way.IN_ERROR, why));
        }
        return saved;
    }

    /**
     * Ends a fact on a day, and tells why.
     *
     * @param version the version of the fact that was looked at
     */
    public static Ended end(Writing to, String municipality, Reforms reforms, Ref ref, long version, Ending.Wish wish) {
        Optional<Versioned<? extends Fact>> present = to.find(municipality, ref);
        Optional<Facts> facts = to.facts(municipality, reforms);
        if (present.isEmpty() || facts.isEmpty()) {
            return new Tried(new Saved.Missing());
        }
        if (present.get().version() != version || present.get().enteredInError()) {
            return new Tried(new Saved.Conflict(present.get()));
        }
        Ending.Attempt attempt = Ending.end(facts.get(), present.get().fact(), wish);
        Saved saved;
        if (attempt instanceof Ending.Changed changed) {
            saved = to.change(municipality, changed.fact(), version);
            to.note(Chain.of(municipality), event(ref, Way.ENDED, wish.why()));
        } else if (attempt instanceof Ending.Added added) {
            to.add(municipality, added.fact());
            saved = new Saved.Done(version);
        } else {
            return new Refused(attempt);
        }
        return new Tried(saved);
    }

    /**
     * Undoes either: puts back what was entered in error, or opens again what was ended.
     *
     * @param version the version that was looked at: of the fact itself, or of the one that says that it is over
     * @return {@link Saved.Missing} when there is nothing to undo
     * @throws IllegalArgumentException when what it said was erased meanwhile
     */
    public static Saved undo(Writing to, String municipality, Reforms reforms, Ref ref, long version) {
        Optional<Versioned<? extends Fact>> present = to.find(municipality, ref);
        if (present.isPresent() && present.get().enteredInError()) {
            return to.putBack(municipality, ref, version);
        }
        Optional<Ending> ending = present.flatMap(
                each -> to.facts(municipality, reforms).flatMap(facts -> Ending.of(facts, each.fact())));
        return ending.map(each -> each.reopened()
                        .map(open -> to.change(municipality, open, version))
                        .orElseGet(() -> to.remove(municipality, each.by().ref(), version)))
                .orElseGet(Saved.Missing::new);
    }

    private static Event event(Ref ref, Way way, String why) {
        return Event.of(REASON, ref.id(), way.action(ref)).after(Map.of(WHY, why));
    }

    /** What was removed, when an event tells why. */
    public static Optional<Ref> subject(Event event) {
        return Arrays.stream(Way.values())
                .flatMap(way -> subject(event, way).stream())
                .findFirst();
    }

    /** What was removed in a way, when an event tells why. */
    public static Optional<Ref> subject(Event event, Way way) {
        return event.kind().equals(REASON) && event.action().endsWith(way.ending)
                ? Ref.parse(event.action().substring(0, event.action().length() - way.ending.length()) + ":"
                        + event.subject())
                : Optional.empty();
    }

    /** Why things were removed, as the trail tells; the latest of each that was not erased. */
    public static Reasons reasons(Reading from, String municipality) {
        Map<String, String> reasons = new HashMap<>();
        TrailFilter filter = TrailFilter.all().withKinds(Set.of(REASON));
        for (Entry entry : from.trail(Chain.of(municipality), filter, Long.MAX_VALUE, MOST)) {
            Event event = ((Entry.OfEvent) entry).event();
            reasons.putIfAbsent(
                    key(event.subject(), event.action()), event.after().getOrDefault(WHY, ""));
        }
        reasons.values().removeIf(FreeText.ERASED::equals);
        return new Reasons(reasons);
    }

    private static String key(String subject, String action) {
        return action + ":" + subject;
    }

    /** Why things were removed. */
    public static final class Reasons {

        private final Map<String, String> all;

        private Reasons(Map<String, String> all) {
            this.all = all;
        }

        /** Why one was; empty when nobody said it, or it was erased. */
        public Optional<String> of(Ref ref, Way way) {
            return Optional.ofNullable(all.get(key(ref.id(), way.action(ref)))).filter(why -> !why.isEmpty());
        }
    }
}
