package no.varde.core.trail;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.varde.core.basics.Ref;

/** What every store does alike with its trails, for those who build another one. */
public final class TrailRules {

    /** The kinds of events that a store writes by itself, and that nobody else may note. */
    public static final Set<String> OWN_EVENTS = Set.of(Event.ERASURE, Event.BATCH, Event.SERVING, Event.SEALING);

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._-]{1,40}");

    private TrailRules() {}

    /**
     * Refuses an event that nobody but the store may note.
     *
     * @throws IllegalArgumentException when its kind is a kind of fact or one of {@link #OWN_EVENTS}
     */
    public static void refuseOwn(Event event) {
        boolean fact =
                Arrays.stream(Ref.Kind.values()).anyMatch(each -> each.text().equals(event.kind()));
        if (fact || OWN_EVENTS.contains(event.kind())) {
            throw new IllegalArgumentException("The store itself writes events of this kind: " + event.kind());
        }
    }

    /**
     * What is left of an embedder's keys when they are erased: the names that are plain words, such as {@code sak}, each
     * with {@link FreeText#ERASED}. A name with anything else in it may say something itself, as that of a remembered
     * answer does, and is replaced by a number.
     */
    public static Map<String, String> erasedKeys(Map<String, String> keys) {
        Map<String, String> left = new LinkedHashMap<>();
        int number = 0;
        for (String name : new TreeSet<>(keys.keySet())) {
            left.put(PLAIN.matcher(name).matches() ? name : FreeText.ERASED + " " + ++number, FreeText.ERASED);
        }
        return left;
    }

    /** The event that tells that a batch was undone. */
    public static Event undone(String batch) {
        return Event.of(Event.BATCH, batch, "undone");
    }

    /** The event by which the server's trail tells that a municipality was taken up. */
    public static Event serving(String municipality) {
        return Event.of(Event.SERVING, municipality, "begun");
    }

    /** The event that tells how many older rows were sealed, as they stood, when seals came. */
    public static Event sealed(long rows) {
        return Event.of(Event.SEALING, "trail", "begun").after(Map.of("rows", Long.toString(rows)));
    }

    /** The event that tells of an erasure: why, and which rows of which part, as {@code 3, 7-12}. */
    public static Event erased(String ground, Map<Erasure.Part, NavigableSet<Long>> rows) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("ground", ground);
        rows.forEach((part, some) -> {
            if (!some.isEmpty()) {
                told.put(field(part), RowNumbers.text(some));
            }
        });
        return Event.of(Event.ERASURE, "trail", "erased").after(told);
    }

    /**
     * The rows that an event of {@link #erased} tells of, of every part.
     *
     * @param told what it tells, by the name of the field
     * @param number the number of the event's own row; an erasure is about earlier ones
     */
    public static Map<Erasure.Part, NavigableSet<Long>> rowsOf(Map<String, String> told, long number) {
        Map<Erasure.Part, NavigableSet<Long>> rows = new EnumMap<>(Erasure.Part.class);
        for (Erasure.Part part : Erasure.Part.values()) {
            rows.put(part, RowNumbers.parse(told.getOrDefault(field(part), ""), number));
        }
        return rows;
    }

    /**
     * What is wrong when a trail that is whole in itself is compared with a head that was written down.
     *
     * @param kept the row of the head's number as it is kept; empty when there is none
     * @param rows how many rows the trail has
     * @param written what was written down
     */
    public static Optional<Flaw> compare(Optional<Head> kept, long rows, Head written) {
        if (kept.isEmpty()) {
            return Optional.of(new Flaw(rows + 1, Flaw.Kind.CUT_OFF));
        }
        return kept.get().agreesWith(written)
                ? Optional.empty()
                : Optional.of(new Flaw(written.number(), Flaw.Kind.REPLACED));
    }

    private static String field(Erasure.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
