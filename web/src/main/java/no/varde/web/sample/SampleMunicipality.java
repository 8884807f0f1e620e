package no.varde.web.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.FactStore;

/**
 * The fictional municipality of Fjordvik: about 9,000 people on the coast, its measures over four reforms and two years
 * of facts, counted from a day. The same day always gives the same facts.
 */
public final class SampleMunicipality {

    /** The municipality's id, which stands in its addresses. */
    public static final String ID = "fjordvik";

    /** The note that says what the sample is. */
    static final Ref ABOUT = new Ref(Ref.Kind.NOTE, "om-eksempelet");

    private static final List<String> FILES = List.of(
            "reforms.txt",
            "measures-community.txt",
            "measures-food-and-health.txt",
            "measures-coherence.txt",
            "measures-people.txt",
            "meetings.txt",
            "decisions.txt");

    private final LocalMunicipality municipality;
    private final List<Recorded> recorded;

    private SampleMunicipality(LocalMunicipality municipality, List<Recorded> recorded) {
        this.municipality = municipality;
        this.recorded = recorded;
    }

    /**
     * A fact with its recording.
     *
     * @param fact the fact
     * @param at when it was recorded
     * @param by who recorded it
     */
    public record Recorded(Fact fact, Instant at, String by) {}

    /** The municipality as it stands on the day of the first start. */
    public static SampleMunicipality of(LocalDate firstStart) {
        SampleReader reader = new SampleReader(firstStart);
        FILES.forEach(file -> Block.read(file).forEach(reader::read));
        return new SampleMunicipality(reader.municipality(), reader.recorded());
    }

    /** The municipality itself, marked as fictional. */
    public LocalMunicipality municipality() {
        return municipality;
    }

    /** Every fact with its recording, in the order in which they were recorded; none before what it is about. */
    public List<Recorded> recorded() {
        return recorded;
    }

    /** Every fact with its recording, without a store. */
    public Facts facts(Reforms reforms) {
        Facts.Builder facts = Facts.of(municipality, reforms);
        recorded.forEach(each -> facts.add(each.fact(), Provenance.of(each.at(), each.by())));
        return facts.build();
    }

    /** Whether the municipality of this id in a store is the sample, and not a real one that is called the same. */
    public static boolean isIn(FactStore store) {
        return SampleLoader.isIn(store);
    }

    /**
     * Writes the municipality into a store, unless it is there. A load that was cut off is finished, with the day that it
     * was begun with.
     *
     * @param firstStart the day of the first start
     * @return whether anything was written
     */
    public static boolean loadInto(FactStore store, LocalDate firstStart) {
        return SampleLoader.load(store, firstStart);
    }
}
