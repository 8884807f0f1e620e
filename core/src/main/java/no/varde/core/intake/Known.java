package no.varde.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;

/** What is recorded already, found by what it is about, by title and by key. */
final class Known {

    /** As many measures as titles are compared with one by one. */
    private static final int MOST_COMPARED = 500;

    private final Map<Class<?>, Map<Ref, List<Fact>>> about = new HashMap<>();
    private final Map<Class<?>, List<Fact>> all = new HashMap<>();
    private final Map<String, List<Measure>> byTitle = new HashMap<>();
    private final Map<String, List<Measure>> byKey = new HashMap<>();
    private final Map<Ref, Map<String, String>> keys;

    Known(Existing existing) {
        keys = existing.keys();
        for (Fact fact : existing.facts()) {
            all.computeIfAbsent(fact.getClass(), any -> new ArrayList<>()).add(fact);
            Map<Ref, List<Fact>> subjects = about.computeIfAbsent(fact.getClass(), any -> new HashMap<>());
            for (Ref subject : fact.about()) {
                subjects.merge(subject, List.of(fact), Known::joined);
            }
            if (fact instanceof Measure measure) {
                byTitle.computeIfAbsent(Words.normal(measure.title()), any -> new ArrayList<>(1))
                        .add(measure);
                Optional.ofNullable(existing.keys().get(measure.ref()))
                        .map(keys -> keys.get(Existing.KEY))
                        .ifPresent(key -> byKey.computeIfAbsent(Words.normal(key), any -> new ArrayList<>(1))
                                .add(measure));
            }
        }
    }

    /** Most often there is one, which is kept in little memory; a list that has grown is added to. */
    private static List<Fact> joined(List<Fact> before, List<Fact> one) {
        List<Fact> both = before instanceof ArrayList<Fact> grown ? grown : new ArrayList<>(before);
        both.addAll(one);
        return both;
    }

    /** Facts of a type about something. */
    <F extends Fact> List<F> about(Class<F> type, Ref subject) {
        return about.getOrDefault(type, Map.of()).getOrDefault(subject, List.of()).stream()
                .map(type::cast)
                .toList();
    }

    /** All facts of a type. */
    <F extends Fact> List<F> all(Class<F> type) {
        return all.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /** Measures that have a key in a sheet; several when its numbers began anew, or when it stood in two sheets. */
    List<Measure> byKey(String key) {
        return byKey.getOrDefault(Words.normal(key), List.of());
    }

    /** The one measure of a key that a title can be of: with that very title, else with one that has something in common. */
    Optional<Measure> byKey(String key, String title) {
        List<Measure> keyed = byKey(key);
        String normal = Words.normal(title);
        Optional<Measure> same = keyed.stream()
                .filter(each -> Words.normal(each.title()).equals(normal))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        List<Measure> kin = keyed.stream()
                .filter(each -> Titles.areKin(each.title(), title))
                .toList();
        return kin.size() == 1 ? Optional.of(kin.get(0)) : Optional.empty();
    }

    List<Measure> byTitle(String title) {
        return byTitle.getOrDefault(Words.normal(title), List.of());
    }

    /** Measures whose title looks much like one, for small corrections; looked for only where there are few. */
    List<Measure> alike(String title) {
        String normal = Words.normal(title);
        return byTitle.size() > MOST_COMPARED
                ? List.of()
                : byTitle.entrySet().stream()
                        .filter(each -> Words.alike(normal, each.getKey()))
                        .flatMap(each -> each.getValue().stream())
                        .toList();
    }

    /** The keys that are kept with a measure. */
    Map<String, String> keys(Measure measure) {
        return keys.getOrDefault(measure.ref(), Map.of());
    }

    /** What is remembered of a measure. */
    Memory memory(Measure measure) {
        return Memory.of(keys(measure));
    }

    /** What is remembered of the measure that a row tells of, by its key or its title. */
    Memory memory(Optional<String> key, Optional<String> title) {
        if (keys.isEmpty()) {
            return Memory.EMPTY;
        }
        Optional<Measure> keyed = key.flatMap(each -> title.flatMap(name -> byKey(each, name)));
        Memory memory = keyed.map(this::memory).orElse(Memory.EMPTY);
        for (Measure each :
                keyed.isPresent() ? List.<Measure>of() : title.map(this::titled).orElse(List.of())) {
            memory = memory.and(memory(each));
        }
        return memory;
    }

    /** Measures with a title, else those with one that differs in no more than spaces and single letters. */
    private List<Measure> titled(String title) {
        List<Measure> same = byTitle(title);
        return !same.isEmpty() || byTitle.size() > MOST_COMPARED
                ? same
                : byTitle.entrySet().stream()
                        .filter(each -> Titles.areOne(title, each.getKey()) || Titles.isMisspelt(title, each.getKey()))
                        .flatMap(each -> each.getValue().stream())
                        .toList();
    }

    /** The reforms whose areas or solutions a measure serves. */
    Set<String> reforms(Measure measure) {
        return about(Link.class, measure.ref()).stream()
                .map(Link::target)
                .filter(ref -> ref.kind() == Ref.Kind.AREA || ref.kind() == Ref.Kind.SOLUTION)
                .map(Names::reformOf)
                .collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
