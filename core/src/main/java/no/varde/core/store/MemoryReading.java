package no.varde.core.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Change;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Flaw;
import no.varde.core.trail.Head;
import no.varde.core.trail.TrailFilter;
import no.varde.core.trail.TrailRules;
import no.varde.core.trail.Verification;

/** Reads from the archives that it was handed. */
class MemoryReading implements Reading {

    private final Map<String, Archive> archives;
    private final MemoryTrail server;
    private final People people;
    private volatile boolean ended;

    MemoryReading(InMemoryStore.Kept kept) {
        this(kept.archives(), kept.server(), kept.people());
    }

    MemoryReading(Map<String, Archive> archives, MemoryTrail server, People people) {
        this.archives = archives;
        this.server = server;
        this.people = people;
    }

    /** The archives as they are to this work. */
    final Map<String, Archive> archives() {
        if (ended) {
            throw new IllegalStateException("The work that this was handed to is over");
        }
        return archives;
    }

    final Optional<Archive> archive(String municipality) {
        return Optional.ofNullable(archives().get(municipality));
    }

    /** A trail; empty when no such municipality is served. */
    final Optional<MemoryTrail> find(Chain chain) {
        Map<String, Archive> all = archives();
        return chain.municipality().isEmpty()
                ? Optional.of(server)
                : chain.municipality().map(all::get).map(Archive::trail);
    }

    final void end() {
        ended = true;
    }

    @Override
    public People people() {
        archives();
        return people;
    }

    @Override
    public final List<LocalMunicipality> municipalities() {
        return archives().values().stream()
                .map(Archive::municipality)
                .sorted(StoreRules.byName())
                .toList();
    }

    @Override
    public final Optional<LocalMunicipality> municipality(String id) {
        return archive(id).map(Archive::municipality);
    }

    @Override
    public final Optional<Facts> facts(String municipality, Reforms reforms) {
        return archive(municipality).map(archive -> facts(archive, reforms));
    }

    @Override
    public final Optional<Facts> factsKnownAt(String municipality, Reforms reforms, Instant at) {
        return archive(municipality)
                .filter(archive -> lastRow(archive, at) > 0)
                .map(archive -> facts(archive, archive.until(lastRow(archive, at)), reforms));
    }

    /** The number of the last row that was signed at an instant or before; zero when there is none. */
    private static long lastRow(Archive archive, Instant at) {
        List<MemoryTrail.Row> rows = archive.trail().rows();
        int last = rows.size();
        while (last > 0 && rows.get(last - 1).signature().at().isAfter(at)) {
            last--;
        }
        return last;
    }

    private static Facts facts(Archive archive, Reforms reforms) {
        return facts(archive, archive.everything(), reforms);
    }

    private static Facts facts(
            Archive archive, Collection<List<Versioned<? extends Fact>>> everything, Reforms reforms) {
        Map<Ref, Provenance> recorded = new HashMap<>();
        List<Fact> facts = new ArrayList<>();
        List<ReformVersion> removed = new ArrayList<>();
        LocalMunicipality municipality = archive.municipality();
        for (List<Versioned<? extends Fact>> versions : everything) {
            Versioned<? extends Fact> present = versions.get(versions.size() - 1);
            Fact fact = present.fact();
            if (fact instanceof LocalMunicipality itself) {
                municipality = itself;
            } else if (!present.enteredInError()) {
                Provenance first = versions.get(0).provenance();
                facts.add(fact);
                recorded.put(
                        fact.ref(),
                        new Provenance(
                                first.recordedAt(),
                                first.recordedBy(),
                                present.provenance().keys()));
            } else if (fact instanceof ReformVersion version) {
                removed.add(version);
            }
        }
        Facts.Builder builder = Facts.of(municipality, reforms);
        removed.forEach(builder::addRemoved);
        for (Fact fact : StoreRules.standing(municipality, facts)) {
            Provenance provenance = recorded.get(fact.ref());
            if (provenance != null) {
                builder.add(fact, provenance);
            }
        }
        return builder.build();
    }

    @Override
    public final long revision(String municipality) {
        List<Change> trail = archive(municipality).map(Archive::changes).orElse(List.of());
        return trail.isEmpty() ? 0 : trail.get(trail.size() - 1).number();
    }

    @Override
    public final Optional<Versioned<? extends Fact>> find(String municipality, Ref ref) {
        return archive(municipality).flatMap(archive -> archive.present(ref));
    }

    @Override
    public final List<Versioned<? extends Fact>> history(String municipality, Ref ref) {
        return archive(municipality).map(archive -> archive.history(ref)).orElse(List.of());
    }

    @Override
    public final List<Versioned<? extends Fact>> enteredInError(String municipality, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one of what was entered in error: " + most);
        }
        Optional<Archive> archive = archive(municipality);
        List<Versioned<? extends Fact>> gone = new ArrayList<>();
        archive.ifPresent(each -> each.everything().stream()
                .map(versions -> versions.get(versions.size() - 1))
                .filter(Versioned::enteredInError)
                .sorted(Comparator.comparingLong((Versioned<? extends Fact> version) -> each.row(
                                        version.fact().ref(), version.version())
                                .number())
                        .reversed())
                .limit(most)
                .forEach(gone::add));
        return List.copyOf(gone);
    }

    @Override
    public final Set<Ref> revised(String municipality) {
        Set<Ref> revised = new LinkedHashSet<>();
        archive(municipality)
                .ifPresent(each -> each.everything().forEach(versions -> {
                    Versioned<? extends Fact> present = versions.get(versions.size() - 1);
                    Ref ref = present.fact().ref();
                    boolean over = versions.size() > 1
                            || !present.provenance().keys().isEmpty()
                            || ref.kind() == Ref.Kind.COMMENT;
                    if (over && ref.kind() != Ref.Kind.MUNICIPALITY) {
                        revised.add(ref);
                    }
                }));
        return revised;
    }

    @Override
    public final List<Change> changes(String municipality, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one row of the trail: " + most);
        }
        List<Change> trail = archive(municipality).map(Archive::changes).orElse(List.of());
        List<Change> newest = new ArrayList<>(trail.subList(Math.max(0, trail.size() - most), trail.size()));
        Collections.reverse(newest);
        return List.copyOf(newest);
    }

    @Override
    public final List<Revision> revisions(String municipality, Instant since) {
        return archive(municipality).map(archive -> revisions(archive, since)).orElse(List.of());
    }

    private static List<Revision> revisions(Archive archive, Instant since) {
        List<Revision> revisions = new ArrayList<>();
        List<Change> changes = archive.changes();
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            if (change.at().isBefore(since)) {
                return List.copyOf(revisions);
            }
            if (change.version() > 1 && change.ref().kind() != Ref.Kind.MUNICIPALITY) {
                revisions.add(new Revision(
                        change,
                        archive.version(change.ref(), change.version() - 1).fact(),
                        archive.version(change.ref(), change.version()).fact(),
                        archive.version(change.ref(), 1).provenance().recordedAt()));
            }
        }
        return List.copyOf(revisions);
    }

    @Override
    public final List<Batch> batches(String municipality) {
        List<Batch> batches =
                new ArrayList<>(archive(municipality).map(Archive::batches).orElse(List.of()));
        Collections.reverse(batches);
        return List.copyOf(batches);
    }

    @Override
    public final List<Entry> trail(Chain chain, TrailFilter filter, long below, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one row of the trail: " + most);
        }
        return entries(chain, filter)
                .filter(entry -> entry.stamp().number() < below)
                .limit(most)
                .toList();
    }

    @Override
    public final long count(Chain chain, TrailFilter filter) {
        return entries(chain, filter).count();
    }

    private Stream<Entry> entries(Chain chain, TrailFilter filter) {
        List<MemoryTrail.Row> rows =
                new ArrayList<>(find(chain).map(MemoryTrail::rows).orElse(List.of()));
        Collections.reverse(rows);
        Optional<Archive> archive = chain.municipality().flatMap(this::archive);
        return rows.stream()
                .map(row -> MemoryEntries.entry(chain, row, archive))
                .filter(entry -> MemoryEntries.fits(filter, entry));
    }

    @Override
    public final Optional<Head> head(Chain chain) {
        return find(chain).flatMap(MemoryTrail::head);
    }

    @Override
    public final Verification verify(Chain chain) {
        Optional<MemoryTrail> trail = find(chain);
        List<MemoryTrail.Row> rows = trail.map(MemoryTrail::rows).orElse(List.of());
        long erased = rows.stream().filter(row -> !row.erased().isEmpty()).count();
        return new Verification(chain, head(chain), rows.size(), erased, trail.flatMap(MemoryTrail::flaw));
    }

    @Override
    public final Verification verify(Chain chain, Head written) {
        Verification own = verify(chain);
        if (!own.isIntact()) {
            return own;
        }
        Optional<Head> kept =
                find(chain).flatMap(trail -> trail.row(written.number())).map(MemoryTrail::head);
        Optional<Flaw> flaw = TrailRules.compare(kept, own.rows(), written);
        return new Verification(chain, own.head(), own.rows(), own.erased(), flaw);
    }
}
