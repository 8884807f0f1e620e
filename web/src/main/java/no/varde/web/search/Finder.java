package no.varde.web.search;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.core.search.SearchIndex;
import no.varde.web.http.Request;
import no.varde.web.situation.Desk;

/**
 * Keeps, for each municipality, the index of everything in it as of the day that was searched last, as long as its data is
 * of the same revision and there is memory for it. Safe to share between threads.
 */
final class Finder {

    private final Desk desk;
    private final Map<String, SoftReference<Kept>> kept = new ConcurrentHashMap<>();

    Finder(Desk desk) {
        this.desk = desk;
    }

    private record Kept(long revision, LocalDate day, SearchIndex<Thing> index) {}

    /** The index of a request's municipality as of its day. */
    SearchIndex<Thing> index(Request request) {
        String municipality = request.variable("municipality");
        // Asked for before the facts, so that what is kept is never older than the revision that it is kept under.
        long revision = desk.revision(request);
        SoftReference<Kept> reference = kept.get(municipality);
        Kept present = reference == null ? null : reference.get();
        if (present == null || present.revision() != revision || !present.day().equals(request.day())) {
            present = new Kept(revision, request.day(), Everything.of(desk.room(request)));
            kept.put(municipality, new SoftReference<>(present));
        }
        return present.index();
    }
}
