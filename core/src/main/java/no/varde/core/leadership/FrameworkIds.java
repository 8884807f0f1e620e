package no.varde.core.leadership;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.core.basics.Slug;

/** Ids of frameworks and what is in them: slugs parted by full stops. */
final class FrameworkIds {

    private FrameworkIds() {}

    static void check(String id) {
        if (!Slug.isDotted(id)) {
            throw new IllegalArgumentException("An id is written with a-z, 0-9, hyphens and full stops: '" + id + "'");
        }
    }

    /** Checks that ids stand within the outer one, and that none stands twice. */
    static void checkWithin(String outer, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!id.startsWith(outer + ".")) {
                throw new IllegalArgumentException("The id '" + id + "' must begin with '" + outer + ".'");
            }
            if (!seen.add(id)) {
                throw new IllegalArgumentException("The id stands twice: " + id);
            }
        }
    }
}
