package no.varde.core.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Comment;
import no.varde.core.plan.Responsibility;
import no.varde.core.situation.Facts;
import no.varde.core.store.Reading;
import no.varde.core.store.Removal;
import no.varde.core.store.Versioned;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.TrailFilter;

/** Where in a municipality somebody is named: in facts as they are and were, and in why things were removed. */
final class NamedThere {

    private static final int ALL = Integer.MAX_VALUE;

    private final Reading reading;
    private final String municipality;
    private final Called called;

    NamedThere(Reading reading, String municipality, Called called) {
        this.reading = reading;
        this.municipality = municipality;
        this.called = called;
    }

    /** Where somebody is named, in the order in which it was written last, the latest first. */
    Map<Ref, Named> facts(Facts facts) {
        Map<Ref, Named> named = new LinkedHashMap<>();
        for (Entry.OfFact each : wordings()) {
            Ref ref = each.after().ref();
            if (!named.containsKey(ref)) {
                named.put(ref, new Named(each.after(), how(ref)));
            }
        }
        for (Fact fact : facts.everything()) {
            facts.provenance(fact.ref())
                    .filter(signed -> Mentions.isNamed(signed.keys(), called))
                    .ifPresent(signed -> named.putIfAbsent(fact.ref(), new Named(fact, Named.How.ANSWERS)));
        }
        return named;
    }

    /** Whether a text that says it, or a row that does, says it as a name: with capital letters, or as who owns a measure. */
    boolean isWrittenAsAName(List<Named> named) {
        boolean inFact = named.stream()
                .map(Named::fact)
                .anyMatch(fact -> fact instanceof Responsibility
                        || FreeText.of(fact).stream().anyMatch(called::isWrittenAsANameIn));
        boolean asAnswer = named.stream().anyMatch(each -> each.how() == Named.How.ANSWERS);
        return inFact
                || asAnswer
                || rows(TrailFilter.all().withKinds(Set.of(Removal.REASON))).stream()
                        .filter(Entry.OfEvent.class::isInstance)
                        .map(each -> ((Entry.OfEvent) each).event())
                        .flatMap(event ->
                                Stream.concat(event.before().values().stream(), event.after().values().stream()))
                        .anyMatch(called::isWrittenAsANameIn);
    }

    /** The rows that tell why something was removed, and say who somebody is in it. */
    NavigableSet<Long> reasons() {
        NavigableSet<Long> rows = new TreeSet<>();
        TrailFilter filter = TrailFilter.all().withKinds(Set.of(Removal.REASON));
        for (Entry each : rows(filter)) {
            boolean erased = each.stamp().erased().contains(Erasure.Part.WORDS);
            if (each instanceof Entry.OfEvent event && !erased && Mentions.isNamed(event.event(), called)) {
                rows.add(each.stamp().number());
            }
        }
        return rows;
    }

    private Named.How how(Ref ref) {
        Versioned<? extends Fact> present = reading.find(municipality, ref).orElseThrow();
        if (present.enteredInError() || !Mentions.isNamed(present.fact(), called)) {
            return Named.How.EARLIER;
        }
        return present.fact() instanceof Comment ? Named.How.ANOTHERS_COMMENT : Named.How.NOW;
    }

    /** The rows with a wording that says it, the newest first. */
    private List<Entry.OfFact> wordings() {
        List<Entry.OfFact> wordings = new ArrayList<>();
        for (Entry each : rows(TrailFilter.all())) {
            if (each instanceof Entry.OfFact fact
                    && fact.after().ref().kind() != Ref.Kind.MUNICIPALITY
                    && Mentions.isNamed(fact.after(), called)) {
                wordings.add(fact);
            }
        }
        return wordings;
    }

    /** The rows of the municipality's trail that fit and hold one of the words, the newest first. */
    private List<Entry> rows(TrailFilter filter) {
        Set<Long> numbers = new LinkedHashSet<>();
        List<Entry> rows = new ArrayList<>();
        for (String word : called.words()) {
            for (Entry each : reading.trail(Chain.of(municipality), filter.withWords(word), Long.MAX_VALUE, ALL)) {
                if (numbers.add(each.stamp().number())) {
                    rows.add(each);
                }
            }
        }
        rows.sort(
                (one, other) -> Long.compare(other.stamp().number(), one.stamp().number()));
        return rows;
    }
}
