package no.varde.core.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.plan.Responsibility;
import no.varde.core.situation.Facts;
import no.varde.core.store.PeopleEvents;
import no.varde.core.trail.Event;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.TrailFilter;

/** Where somebody is named: in the free text of facts, and in the rows of a trail. */
public final class Mentions {

    private Mentions() {}

    /** The facts in which somebody is named, in the order in which they were added. */
    public static List<Fact> in(Facts facts, Called called) {
        return facts.everything().stream()
                .filter(fact -> isOwner(fact, called) || isNamed(fact, called))
                .toList();
    }

    /** The texts of a fact that say who somebody is, in the order of its fields. */
    public static List<String> texts(Fact fact, Called called) {
        return isOwner(fact, called)
                ? FreeText.of(fact)
                : FreeText.of(fact).stream().filter(called::isIn).toList();
    }

    /** Whether a fact says somebody's name or address. */
    public static boolean isNamed(Fact fact, Called called) {
        return FreeText.of(fact).stream().anyMatch(called::isIn);
    }

    /** Whether what an event tells says somebody's name or address. */
    public static boolean isNamed(Event event, Called called) {
        return Stream.of(event.before(), event.after())
                .flatMap(fields -> fields.values().stream())
                .anyMatch(called::isIn);
    }

    /** Whether an embedder's key or what stands under it says somebody's name or address. */
    static boolean isNamed(Map<String, String> keys, Called called) {
        return keys.entrySet().stream().anyMatch(each -> isNamed(each, called));
    }

    /** The same keys but for those that say somebody's name or address. */
    static Map<String, String> without(Map<String, String> keys, Called called) {
        Map<String, String> left = new HashMap<>(keys);
        left.entrySet().removeIf(each -> isNamed(each, called));
        return Map.copyOf(left);
    }

    private static boolean isNamed(Map.Entry<String, String> key, Called called) {
        return called.isIn(key.getKey()) || called.isIn(key.getValue());
    }

    /** The same fact with {@link FreeText#ERASED} wherever it says somebody's name or address. */
    static Fact without(Fact fact, Called called) {
        return FreeText.replaced(fact, called::takenOut);
    }

    /** Measures are theirs also by their position. */
    private static boolean isOwner(Fact fact, Called called) {
        return fact instanceof Responsibility responsibility && called.isOwner(responsibility.name());
    }

    /** The rows of a trail that tell what was done to a person's entry, roles and links. */
    public static TrailFilter about(String person) {
        return TrailFilter.all()
                .withKinds(Set.of(PeopleEvents.PERSON, PeopleEvents.ROLE, PeopleEvents.LINK, PeopleEvents.MEANS))
                .withSubject(person);
    }
}
