package no.varde.core.store;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Change;
import no.varde.core.trail.Entry;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.TrailFilter;

/** The rows of an {@link InMemoryStore}'s trails as they are handed out, and which of them fit a filter. */
final class MemoryEntries {

    private MemoryEntries() {}

    static Entry entry(Chain chain, MemoryTrail.Row row, Optional<Archive> archive) {
        Entry.Stamp stamp = new Entry.Stamp(
                chain, row.number(), row.signature().at(), row.signature().actor(), row.erased());
        return row.change()
                .map(change -> ofFact(stamp, change, archive.orElseThrow()))
                .orElseGet(() -> new Entry.OfEvent(stamp, row.event().orElseThrow()));
    }

    private static Entry ofFact(Entry.Stamp stamp, Change change, Archive archive) {
        Versioned<? extends Fact> after = archive.version(change.ref(), change.version());
        Optional<Versioned<? extends Fact>> before = change.version() == 1
                ? Optional.empty()
                : Optional.of(archive.version(change.ref(), change.version() - 1));
        return new Entry.OfFact(
                stamp,
                change.action(),
                change.version(),
                change.batch(),
                before.map(Versioned::fact),
                after.fact(),
                before.map(each -> each.provenance().keys()).orElse(Map.of()),
                after.provenance().keys());
    }

    static boolean fits(TrailFilter filter, Entry entry) {
        Entry.Stamp stamp = entry.stamp();
        return filter.actor().filter(part -> !holds(stamp.actor(), part)).isEmpty()
                && filter.signer().filter(one -> !one.equals(stamp.actor())).isEmpty()
                && (filter.kinds().isEmpty() || filter.kinds().contains(entry.kind()))
                && (filter.facts().isEmpty()
                        || (entry instanceof Entry.OfFact fact
                                && filter.facts().contains(fact.after().ref())))
                && filter.subject().filter(id -> !id.equals(entry.subject())).isEmpty()
                && filter.from().filter(stamp.at()::isBefore).isEmpty()
                && filter.until().filter(end -> !stamp.at().isBefore(end)).isEmpty()
                && filter.words()
                        .filter(part -> texts(entry).noneMatch(text -> holds(text, part)))
                        .isEmpty();
    }

    private static Stream<String> texts(Entry entry) {
        if (entry instanceof Entry.OfFact fact) {
            return FreeText.of(fact.after()).stream();
        }
        Entry.OfEvent other = (Entry.OfEvent) entry;
        return Stream.of(
                        Stream.of(other.subject()),
                        other.event().before().values().stream(),
                        other.event().after().values().stream())
                .flatMap(each -> each);
    }

    private static boolean holds(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
