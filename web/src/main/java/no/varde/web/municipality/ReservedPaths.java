package no.varde.web.municipality;

import java.util.Set;

/** What no municipality may have as its address: what the program's own pages begin with, or will. */
final class ReservedPaths {

    /** Where pages that are still to come will begin. One with a full stop, such as .well-known, can be no address anyway. */
    private static final Set<String> TO_COME =
            Set.of("account", "admin", "api", "health", "metrics", "people", "sign-in", "sign-out");

    private final Set<String> present;

    /**
     * @param present the first parts of the program's paths; may grow until the program serves
     */
    ReservedPaths(Set<String> present) {
        this.present = present;
    }

    boolean has(String path) {
        return present.contains(path) || TO_COME.contains(path);
    }
}
