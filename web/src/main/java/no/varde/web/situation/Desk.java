package no.varde.web.situation;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.Rule;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Situation;
import no.varde.core.store.FactStore;
import no.varde.web.http.HttpError;
import no.varde.web.http.Place;
import no.varde.web.http.Request;

/**
 * The desk on which the facts of a municipality lie while pages are made of them. What was read and reasoned is kept
 * until the data's revision has changed, which every request asks the store for. Safe to share between threads.
 */
public final class Desk {

    /** How many days of one municipality are kept reasoned at a time. */
    private static final int DAYS = 12;

    private final FactStore store;
    private final Reforms reforms;
    private final List<Rule> rules;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** A desk over a store, with the reforms and the rules that are used. */
    public Desk(FactStore store, Reforms reforms, List<Rule> rules) {
        this.store = store;
        this.reforms = reforms;
        this.rules = List.copyOf(rules);
    }

    /** The store that lies beneath. */
    public FactStore store() {
        return store;
    }

    /** The reforms that are used. */
    public Reforms reforms() {
        return reforms;
    }

    /** The rules that are used. */
    public List<Rule> rules() {
        return rules;
    }

    /** The place of a municipality; empty when none such is served. */
    public Optional<Place> place(String municipality) {
        return find(municipality).map(each -> each.place);
    }

    /** The municipalities that are served, by name. */
    public List<LocalMunicipality> municipalities() {
        return store.read(reading -> reading.municipalities());
    }

    /** The facts of the municipality that a request's path names. */
    public Facts facts(Request request) {
        return of(request).facts;
    }

    /** The situation that a request asks for: its municipality, as of its day. */
    public Situation situation(Request request) {
        return of(request).reasoned(request.day(), rules).situation();
    }

    /** The situation of a municipality as of a day, for what has no municipality in its path; empty when none such is served. */
    public Optional<Situation> situation(String municipality, LocalDate day) {
        return find(municipality).map(each -> each.reasoned(day, rules).situation());
    }

    /** The room for action that a request asks for: its municipality, as of its day. */
    public RoomForAction room(Request request) {
        return room(request, request.day());
    }

    /** The room for action of a request's municipality, as of another day. */
    public RoomForAction room(Request request, LocalDate day) {
        return of(request).reasoned(day, rules).room();
    }

    /** The revision of a request's municipality, by which what is made of its facts can be kept. */
    public long revision(Request request) {
        return of(request).revision;
    }

    private Kept of(Request request) {
        return find(request.variable("municipality")).orElseThrow(HttpError::notFound);
    }

    private Optional<Kept> find(String municipality) {
        long revision = store.read(reading -> reading.revision(municipality));
        Kept present = kept.get(municipality);
        if (present != null && present.revision == revision) {
            return Optional.of(present);
        }
        Optional<Kept> read = store.read(reading ->
                reading.facts(municipality, reforms).map(facts -> new Kept(reading.revision(municipality), facts)));
        read.ifPresent(each -> kept.put(municipality, each));
        return read;
    }

    /** One municipality at one revision. */
    private static final class Kept {

        private final long revision;
        private final Facts facts;
        private final Place place;
        private final Map<LocalDate, SoftReference<Reasoned>> days = Collections.synchronizedMap(new Days());

        Kept(long revision, Facts facts) {
            this.revision = revision;
            this.facts = facts;
            LocalMunicipality municipality = facts.municipality();
            this.place = new Place(municipality.name(), "/" + municipality.id(), strip(municipality.standing()));
        }

        private static String strip(LocalMunicipality.Standing standing) {
            return switch (standing) {
                case FICTIONAL -> "common.fictional";
                case FUTURE -> "common.future";
                case REGISTERED -> "";
            };
        }

        Reasoned reasoned(LocalDate day, List<Rule> rules) {
            SoftReference<Reasoned> kept = days.get(day);
            Reasoned present = kept == null ? null : kept.get();
            if (present == null) {
                Situation situation = Situation.of(facts, day);
                present = new Reasoned(situation, RoomForAction.of(situation, rules));
                days.put(day, new SoftReference<>(present));
            }
            return present;
        }
    }

    private record Reasoned(Situation situation, RoomForAction room) {}

    /** The days that were asked for last, as long as there is memory for them. */
    private static final class Days extends LinkedHashMap<LocalDate, SoftReference<Reasoned>> {

        private static final long serialVersionUID = 1L;

        Days() {
            super(DAYS * 2, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, SoftReference<Reasoned>> eldest) {
            return size() > DAYS;
        }
    }
}
