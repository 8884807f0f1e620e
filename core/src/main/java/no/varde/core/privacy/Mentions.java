package no.varde.core.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.varde.core.access.Person;
import no.varde.core.basics.Fact;
import no.varde.core.plan.Responsibility;
import no.varde.core.situation.Facts;
import no.varde.core.store.PeopleEvents;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.TrailFilter;

/** Where somebody is named: in the free text of facts, and in the rows of a trail. */
public final class Mentions {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

    private Mentions() {}

    /** The facts in which a person is named, in the order in which they were added. */
    public static List<Fact> in(Facts facts, Person person) {
        return facts.everything().stream()
                .filter(fact -> isOwner(fact, person) || isNamed(fact, person))
                .toList();
    }

    /** The texts of a fact that say a person's name, in the order of its fields. */
    public static List<String> texts(Fact fact, Person person) {
        Pattern name = name(person);
        return FreeText.of(fact).stream()
                .filter(text -> name.matcher(text).find())
                .toList();
    }

    /** Whether a fact says a person's name. */
    public static boolean isNamed(Fact fact, Person person) {
        Pattern name = name(person);
        return FreeText.of(fact).stream().anyMatch(text -> name.matcher(text).find());
    }

    /** Whether an embedder's key or what stands under it says a person's name. */
    static boolean isNamed(Map<String, String> keys, Person person) {
        Pattern name = name(person);
        return keys.entrySet().stream().anyMatch(each -> isNamed(each, name));
    }

    /** The same keys but for those that say a person's name. */
    static Map<String, String> without(Map<String, String> keys, Person person) {
        Pattern name = name(person);
        Map<String, String> left = new HashMap<>(keys);
        left.entrySet().removeIf(each -> isNamed(each, name));
        return Map.copyOf(left);
    }

    private static boolean isNamed(Map.Entry<String, String> key, Pattern name) {
        return name.matcher(key.getKey()).find() || name.matcher(key.getValue()).find();
    }

    /** The same fact with {@link FreeText#ERASED} wherever it says a person's name. */
    static Fact without(Fact fact, Person person) {
        Pattern name = name(person);
        // No longer than the name, so that a text that is as long as may be stays valid.
        String sign = FreeText.ERASED.substring(
                0, Math.min(FreeText.ERASED.length(), person.name().strip().length()));
        return FreeText.replaced(fact, text -> name.matcher(text).replaceAll(sign));
    }

    /** Measures are theirs also by their position, which names nobody else. */
    private static boolean isOwner(Fact fact, Person person) {
        return fact instanceof Responsibility responsibility && person.isCalled(responsibility.name());
    }

    /** The whole name, in any case of letters, and not as a part of a longer word. */
    private static Pattern name(Person person) {
        return Pattern.compile(
                NO_LETTER_BEFORE + Pattern.quote(person.name().strip()) + NO_LETTER_AFTER,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The rows of a trail that tell what was done to a person's entry, roles and links. */
    public static TrailFilter about(String person) {
        return TrailFilter.all()
                .withKinds(Set.of(PeopleEvents.PERSON, PeopleEvents.ROLE, PeopleEvents.LINK))
                .withSubject(person);
    }
}
