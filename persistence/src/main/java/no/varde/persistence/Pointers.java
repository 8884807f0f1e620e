package no.varde.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.store.StoreRules;

/** Looks up the numbers of what facts point at, and remembers some of them for the length of one write. */
final class Pointers {

    private static final int REMEMBERED = 4096;

    private final SqlReading reading;
    private final Map<Ref, Long> found = new HashMap<>();
    private long within;

    Pointers(SqlReading reading) {
        this.reading = reading;
    }

    /** Remembers where a fact is. */
    void found(long municipality, Ref ref, long fact) {
        if (municipality != within || found.size() >= REMEMBERED) {
            found.clear();
            within = municipality;
        }
        found.put(ref, fact);
    }

    /**
     * The numbers of everything that a fact points at.
     *
     * @param number that of the municipality
     * @param coming the numbers that facts will have which are written before it
     * @throws IllegalArgumentException when it points at what is not kept in its municipality
     */
    Map<Ref, Long> of(String municipality, long number, Fact fact, Map<Ref, Long> coming) {
        Map<Ref, Long> numbers = new HashMap<>();
        for (Ref ref : StoreRules.pointers(fact)) {
            Long soon = coming.get(ref);
            numbers.put(ref, soon == null ? of(municipality, number, fact, ref) : soon);
        }
        return numbers;
    }

    private long of(String municipality, long number, Fact fact, Ref ref) {
        Long known = number == within ? found.get(ref) : null;
        if (known == null) {
            Optional<Header> header = reading.header(municipality, ref);
            known = header.orElseThrow(() -> new IllegalArgumentException(
                            fact.ref() + " points at " + ref + ", which is not kept in " + municipality))
                    .fact();
            found(number, ref, known);
        }
        return known;
    }
}
