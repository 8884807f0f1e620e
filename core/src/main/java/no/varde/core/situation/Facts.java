package no.varde.core.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Reforms;

/**
 * All facts of one municipality, with what is known of their recording, and the reforms that they speak of. Facts that
 * were entered in error are not among them. Immutable, and safe to share between threads.
 */
public final class Facts {

    /** Days are counted where Norwegian municipalities are. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final LocalMunicipality municipality;
    private final Reforms base;
    private final Reforms reforms;
    private final Map<Class<?>, List<Fact>> byType;
    private final Map<Class<?>, Map<Ref, List<Fact>>> bySubject;
    private final Map<Ref, Fact> byRef;
    private final Map<Ref, Provenance> provenance;
    private final List<ReformVersion> removed;

    private Facts(Builder builder) {
        municipality = builder.municipality;
        base = builder.reforms;
        byRef = Collections.unmodifiableMap(new LinkedHashMap<>(builder.facts));
        provenance = Map.copyOf(builder.provenance);
        byType = new HashMap<>();
        bySubject = new HashMap<>();
        for (Fact fact : builder.facts.values()) {
            byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
            Map<Ref, List<Fact>> subjects = bySubject.computeIfAbsent(fact.getClass(), type -> new HashMap<>());
            for (Ref subject : fact.about()) {
                subjects.computeIfAbsent(subject, any -> new ArrayList<>(1)).add(fact);
            }
        }
        byType.replaceAll((type, all) -> Collections.unmodifiableList(all));
        bySubject.values().forEach(each -> each.replaceAll((subject, all) -> List.copyOf(all)));
        removed = List.copyOf(builder.removed);
        reforms = base.with(all(ReformVersion.class), removed);
    }

    /**
     * Begins to gather the facts of a municipality.
     *
     * @param reforms the reforms that every municipality can take up; those of its own come with its facts
     */
    public static Builder of(LocalMunicipality municipality, Reforms reforms) {
        return new Builder(municipality, reforms);
    }

    /** The municipality that the facts belong to. */
    public LocalMunicipality municipality() {
        return municipality;
    }

    /** The reforms that every municipality can take up, without its own. */
    Reforms base() {
        return base;
    }

    /** The reforms that the facts speak of: those given, with the municipality's own; see {@link Reforms#with}. */
    public Reforms reforms() {
        return reforms;
    }

    /** Versions of the municipality's own reforms that were entered in error; only their names are told. */
    List<ReformVersion> removed() {
        return removed;
    }

    /** Every fact of a type, in the order in which they were added; unmodifiable. */
    @SuppressWarnings("unchecked")
    public <F extends Fact> List<F> all(Class<F> type) {
        return (List<F>) byType.getOrDefault(type, List.of());
    }

    /** Every fact of a type that is about something, in the order in which they were added; unmodifiable. */
    @SuppressWarnings("unchecked")
    public <F extends Fact> List<F> about(Class<F> type, Ref subject) {
        Map<Ref, List<Fact>> subjects = bySubject.getOrDefault(type, Map.of());
        return (List<F>) subjects.getOrDefault(subject, List.of());
    }

    /** The fact behind a reference; empty when there is none here. */
    public Optional<Fact> find(Ref ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** The fact behind a reference, when it is of a type. */
    public <F extends Fact> Optional<F> find(Class<F> type, Ref ref) {
        return find(ref).filter(type::isInstance).map(type::cast);
    }

    /** When and by whom a fact was recorded; empty when that was not given. */
    public Optional<Provenance> provenance(Ref ref) {
        return Optional.ofNullable(provenance.get(ref));
    }

    /** The day on which a fact was recorded, in Norwegian time; empty when that was not given. */
    public Optional<LocalDate> recordedOn(Ref ref) {
        return provenance(ref).map(each -> dayOf(each.recordedAt()));
    }

    /** The first instant of a day, in Norwegian time. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The day of an instant, in Norwegian time. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** Every fact, in the order in which they were added; unmodifiable. */
    public Collection<Fact> everything() {
        return byRef.values();
    }

    /** The same without some facts, and without what is about one of those; for a look at what they change. */
    public Facts without(Set<Ref> gone) {
        Builder rest = of(municipality, base);
        rest.removed.addAll(removed);
        byRef.forEach((ref, fact) -> {
            if (!gone.contains(ref) && Collections.disjoint(fact.about(), gone)) {
                rest.facts.put(ref, fact);
                provenance(ref).ifPresent(recorded -> rest.provenance.put(ref, recorded));
            }
        });
        return rest.build();
    }

    /** The same with a fact in place of the one of its reference; that one must be there. */
    public Facts with(Fact other) {
        if (!byRef.containsKey(other.ref())) {
            throw new IllegalArgumentException("There is no fact to take the place of: " + other.ref());
        }
        Builder rest = of(municipality, base);
        rest.removed.addAll(removed);
        rest.facts.putAll(byRef);
        rest.facts.put(other.ref(), other);
        rest.provenance.putAll(provenance);
        return rest.build();
    }

    /** Gathers facts; not safe to share between threads. */
    public static final class Builder {

        private final LocalMunicipality municipality;
        private final Reforms reforms;
        private final Map<Ref, Fact> facts = new LinkedHashMap<>();
        private final Map<Ref, Provenance> provenance = new HashMap<>();
        private final List<ReformVersion> removed = new ArrayList<>();

        private Builder(LocalMunicipality municipality, Reforms reforms) {
            this.municipality = municipality;
            this.reforms = reforms;
        }

        /**
         * Adds facts of which nobody needs to know when they were recorded.
         *
         * @throws IllegalArgumentException when a fact of the same reference is there already
         */
        public Builder add(Fact... more) {
            for (Fact fact : more) {
                add(fact.ref(), fact);
            }
            return this;
        }

        private void add(Ref ref, Fact fact) {
            if (facts.putIfAbsent(ref, fact) != null) {
                throw new IllegalArgumentException("There are two facts of the reference " + ref);
            }
        }

        /** Adds a fact with when and by whom it was recorded. */
        public Builder add(Fact fact, Provenance recorded) {
            Ref ref = fact.ref();
            add(ref, fact);
            provenance.put(ref, recorded);
            return this;
        }

        /**
         * Adds a version of a reform of one's own that was entered in error. It is no fact, but what points at what it had
         * can still be read.
         */
        public Builder addRemoved(ReformVersion version) {
            removed.add(version);
            return this;
        }

        /** All facts gathered so far. */
        public Facts build() {
            return new Facts(this);
        }
    }
}
