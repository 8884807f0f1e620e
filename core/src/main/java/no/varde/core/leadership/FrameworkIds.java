package no.varde.core.leadership;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids of frameworks and what is in them: parts of {@code a-z}, {@code 0-9} and hyphens, parted by full stops. */
final class FrameworkIds {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");

    private FrameworkIds() {}

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    static void check(String id) {
        if (!isId(id)) {
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
