package no.varde.core.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells people of the same name apart, where one of them is chosen or several stand in a list. */
public final class Namesakes {

    private Namesakes() {}

    /**
     * What to call each: the name, and where several have it in any case of letters, what they do, then their address, and
     * last a number, as far as these are needed.
     *
     * @param people everybody who can stand in the list, in its order
     * @return by id, in the same order
     */
    public static Map<String, String> names(List<Person> people) {
        return apart(people, Person::name, List.of(Person::position, Person::email));
    }

    /** The same with what everybody does beside the name, whether it is needed or not. */
    public static Map<String, String> namesWithPositions(List<Person> people) {
        return apart(people, each -> with(each.name(), each.position()), List.of(Person::email));
    }

    private static Map<String, String> apart(
            List<Person> people, Function<Person, String> first, List<Function<Person, Optional<String>>> more) {
        Map<String, String> names = new LinkedHashMap<>();
        people.forEach(each -> names.put(each.id(), first.apply(each)));
        for (Function<Person, Optional<String>> next : more) {
            equal(people, names)
                    .forEach(same -> same.forEach(
                            each -> names.computeIfPresent(each.id(), (id, name) -> with(name, next.apply(each)))));
        }
        equal(people, names).forEach(same -> {
            for (int i = 0; i < same.size(); i++) {
                String number = " (" + (i + 1) + ")";
                names.computeIfPresent(same.get(i).id(), (id, name) -> name + number);
            }
        });
        return names;
    }

    private static List<List<Person>> equal(List<Person> people, Map<String, String> names) {
        Map<String, List<Person>> groups = new LinkedHashMap<>();
        people.forEach(each -> groups.computeIfAbsent(
                        names.getOrDefault(each.id(), "").toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                .add(each));
        return groups.values().stream().filter(each -> each.size() > 1).toList();
    }

    private static String with(String name, Optional<String> more) {
        return more.map(each -> name + ", " + each).orElse(name);
    }
}
