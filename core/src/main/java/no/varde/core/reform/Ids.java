package no.varde.core.reform;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Slug;

/** Ids of reforms and what is in them: slugs parted by full stops. */
final class Ids {

    private Ids() {}

    static void check(String id) {
        if (!Slug.isDotted(id)) {
            throw new IllegalArgumentException("An id is written with a-z, 0-9, hyphens and full stops: '" + id + "'");
        }
    }

    /** Checks an id that stands within another: the outer id, a full stop and one part. */
    static void checkWithin(String outer, String id) {
        if (!id.startsWith(outer + ".") || id.indexOf('.', outer.length() + 1) >= 0) {
            throw new IllegalArgumentException("The id '" + id + "' must be '" + outer + ".' and one part");
        }
    }

    static void checkUnique(Collection<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("The id stands twice: " + id);
            }
        }
    }

    static <T> Set<T> inOrder(Set<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    static Set<String> names(LocalizedText name, Set<String> aliases) {
        Set<String> names = new LinkedHashSet<>(name.all().values());
        names.addAll(aliases);
        return Collections.unmodifiableSet(names);
    }
}
