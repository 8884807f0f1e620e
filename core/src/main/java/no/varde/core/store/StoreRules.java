package no.varde.core.store;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.core.access.Who;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Comment;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.LifeChange;
import no.varde.core.situation.Facts;
import no.varde.core.trail.FreeText;

/** What every store does alike, for those who build another one. */
public final class StoreRules {

    /** What reforms and frameworks are made of: pointed at by facts, but kept as data and not in a store. */
    private static final Set<Ref.Kind> CATALOGUE = EnumSet.of(
            Ref.Kind.REFORM,
            Ref.Kind.AREA,
            Ref.Kind.SOLUTION,
            Ref.Kind.DUTY,
            Ref.Kind.REQUIREMENT,
            Ref.Kind.FRAMEWORK,
            Ref.Kind.COMPETENCY);

    private StoreRules() {}

    /** Whether what is of this kind is kept in a store, so that pointing at it in vain is refused. */
    public static boolean isKept(Ref.Kind kind) {
        return !CATALOGUE.contains(kind);
    }

    /** Everything kept in a store that a fact points at, each once. */
    public static Set<Ref> pointers(Fact fact) {
        Set<Ref> pointers = new LinkedHashSet<>();
        for (Ref ref : fact.about()) {
            if (isKept(ref.kind())) {
                pointers.add(ref);
            }
        }
        if (fact instanceof LifeChange change) {
            change.mergedInto().ifPresent(id -> pointers.add(Ref.measure(id)));
        } else if (fact instanceof CarryOver carry) {
            carry.target().filter(each -> isKept(each.kind())).ifPresent(pointers::add);
        }
        return pointers;
    }

    /**
     * The facts of which what they are about is there too, so that nothing hangs in the air when a measure was entered in
     * error. A meeting or decision about several subjects stays as long as one of them is there.
     *
     * @param municipality the municipality that they belong to, which is always there
     * @param facts the facts that were not entered in error, in the order in which they were added
     * @return those that stand, in the same order
     */
    public static List<Fact> standing(LocalMunicipality municipality, Collection<? extends Fact> facts) {
        Set<Ref> there = new HashSet<>(facts.size() * 2);
        there.add(municipality.ref());
        facts.forEach(fact -> there.add(fact.ref()));
        List<Fact> standing = List.copyOf(facts);
        while (true) {
            List<Fact> left = standing.stream()
                    .filter(fact -> stands(fact, there::contains))
                    .toList();
            if (left.size() == standing.size()) {
                return left;
            }
            standing.forEach(fact -> there.remove(fact.ref()));
            there.add(municipality.ref());
            left.forEach(fact -> there.add(fact.ref()));
            standing = left;
        }
    }

    /**
     * The facts that hang on one, and are shown on no day either once it is marked as entered in error.
     *
     * @param facts the facts of the municipality
     * @param ref the one
     * @return those that hang on it, in the order in which they were added; without the one itself
     */
    public static List<Fact> hangingOn(Facts facts, Ref ref) {
        List<Fact> rest = facts.everything().stream()
                .filter(fact -> !fact.ref().equals(ref))
                .toList();
        Set<Ref> standing = new HashSet<>();
        standing(facts.municipality(), rest).forEach(fact -> standing.add(fact.ref()));
        return rest.stream().filter(fact -> !standing.contains(fact.ref())).toList();
    }

    private static boolean stands(Fact fact, Predicate<Ref> there) {
        Predicate<Ref> missing = ref -> isKept(ref.kind()) && !there.test(ref);
        Collection<Ref> subjects = fact.about();
        boolean oneIsEnough = fact instanceof Involvement || fact instanceof Anchoring;
        return oneIsEnough
                ? !subjects.stream().allMatch(missing)
                : subjects.stream().noneMatch(missing);
    }

    /**
     * Refuses to write a comment, as it was or as it becomes, in the name of anybody but its author; one that a file brings
     * in is marked, and written by whoever brings it in.
     */
    public static void refuseAnothers(Signature signature, Fact fact) {
        if (fact instanceof Comment comment
                && !comment.isBroughtIn()
                && !comment.author().equals(signature.actor())) {
            throw new IllegalArgumentException(fact.ref() + " is written by its author alone, " + comment.author()
                    + ", not by " + signature.actor());
        }
    }

    /**
     * Refuses to change a comment in the name of anybody but its author, unless all that is done is to take something out of
     * its text, such as the name of somebody who is erased: where it stood, {@link FreeText#ERASED} or a part of it stands.
     */
    public static void refuseAnothers(Signature signature, Fact before, Fact after) {
        if (!isTakenOut(before, after)) {
            refuseAnothers(signature, before);
            refuseAnothers(signature, after);
            if (before instanceof Comment was
                    && after instanceof Comment is
                    && !was.author().equals(is.author())) {
                throw new IllegalArgumentException(
                        before.ref() + " keeps its author: " + was.author() + ", not " + is.author());
            }
        }
    }

    private static boolean isTakenOut(Fact before, Fact after) {
        if (!(before instanceof Comment was) || !(after instanceof Comment is)) {
            return false;
        }
        boolean same = FreeText.erased(was).equals(FreeText.erased(is));
        String kept = Arrays.stream(is.text().split(FreeText.ERASED.charAt(0) + "+", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(?s:.+)"));
        return same && was.text().matches(kept);
    }

    /** Refuses a negative version; 0 is that of what is to be new. */
    public static void refuseNegative(long version) {
        if (version < 0) {
            throw new IllegalArgumentException("A version is 0 or more: " + version);
        }
    }

    /** The order in which municipalities are shown: by name as Norwegian sorts it, then by id. */
    public static Comparator<LocalMunicipality> byName() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("nb-NO"));
        return Comparator.comparing(LocalMunicipality::name, collator::compare).thenComparing(LocalMunicipality::id);
    }

    /** The order in which people are shown: by name as Norwegian sorts it, then by id. */
    public static Comparator<Who> byPerson() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("nb-NO"));
        return Comparator.comparing((Who each) -> each.person().name(), collator::compare)
                .thenComparing(each -> each.person().id());
    }
}
