package no.varde.web.sample;

import java.util.HashMap;
import java.util.Map;

/** Gives ids: a name and a number that rises with each of that name. */
final class Numbering {

    private final Map<String, Integer> given = new HashMap<>();

    /** The next id of a name: {@code medisin.trinn-2}. */
    String next(String name) {
        return name + "-" + given.merge(name, 1, Integer::sum);
    }
}
