package no.varde.core.reform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a municipality's own reforms into a catalogue: of each the present version, with what only earlier ones had. */
final class ReformVersions {

    private final Map<String, List<ReformVersion>> byReform;
    private final Map<String, List<ReformVersion>> removed;

    /**
     * @param versions those that stand
     * @param removed those that were taken away, of which only the names are kept
     */
    ReformVersions(Collection<ReformVersion> versions, Collection<ReformVersion> removed) {
        this.byReform = byReform(versions);
        this.removed = byReform(removed);
    }

    private static Map<String, List<ReformVersion>> byReform(Collection<ReformVersion> versions) {
        Map<String, List<ReformVersion>> byReform = new LinkedHashMap<>();
        versions.forEach(each -> byReform.computeIfAbsent(each.reform().id(), any -> new ArrayList<>(1))
                .add(each));
        byReform.values().forEach(each -> each.sort(Comparator.comparing(ReformVersion::number)));
        return byReform;
    }

    /** The reforms of a catalogue with these after them, or in place of those of the same id. */
    Map<String, Reforms.Lazily<Reforms.Indexed>> into(Map<String, Reforms.Lazily<Reforms.Indexed>> base) {
        Map<String, Reforms.Lazily<Reforms.Indexed>> all = new LinkedHashMap<>(base);
        byReform.forEach((id, versions) -> {
            Reforms.Lazily<Reforms.Indexed> before = base.get(id);
            all.put(id, new Once<>(() -> {
                List<Reform> newestFirst = newestFirst(versions);
                if (before != null) {
                    newestFirst.add(before.get().reform());
                }
                newestFirst.addAll(newestFirst(removed.getOrDefault(id, List.of())));
                return Reforms.Indexed.of(newestFirst);
            }));
        });
        removed.forEach((id, versions) -> {
            Reforms.Lazily<Reforms.Indexed> before = base.get(id);
            if (before != null && !byReform.containsKey(id)) {
                all.put(id, new Once<>(() -> {
                    List<Reform> newestFirst = newestFirst(versions);
                    newestFirst.add(0, before.get().reform());
                    return Reforms.Indexed.of(newestFirst);
                }));
            }
        });
        return all;
    }

    /** The reforms of which every version was taken away, and which are in no catalogue. */
    Map<String, Reforms.Lazily<Reforms.Indexed>> gone(Map<String, Reforms.Lazily<Reforms.Indexed>> all) {
        Map<String, Reforms.Lazily<Reforms.Indexed>> gone = new LinkedHashMap<>();
        removed.forEach((id, versions) -> {
            if (!all.containsKey(id)) {
                gone.put(id, new Once<>(() -> Reforms.Indexed.of(newestFirst(versions))));
            }
        });
        return gone;
    }

    private static List<Reform> newestFirst(List<ReformVersion> versions) {
        List<Reform> newestFirst = new ArrayList<>();
        versions.forEach(each -> newestFirst.add(0, each.reform()));
        return newestFirst;
    }

    /**
     * The pairs of a catalogue and of the present versions, each once and of areas that are there. Where a reform of one's
     * own has the place of another, its pairs have the place of the other's.
     */
    Crosswalk into(Crosswalk base, Reforms all) {
        List<CrosswalkPair> pairs = new ArrayList<>(base.pairs());
        pairs.removeIf(each -> byReform.containsKey(each.firstReform()) || byReform.containsKey(each.secondReform()));
        byReform.values().forEach(each -> pairs.addAll(each.get(each.size() - 1).pairs()));
        Set<Set<String>> seen = new HashSet<>();
        pairs.removeIf(each -> !all.hasNow(each.first())
                || !all.hasNow(each.second())
                || !seen.add(Set.of(each.first(), each.second())));
        return new Crosswalk(pairs, base.standing());
    }
}
