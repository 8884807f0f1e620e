package no.varde.web.http;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names under which the server answers. A request for any other name is turned away, so that a foreign page cannot
 * reach a server on this machine by giving its own name to this machine's address.
 */
public final class HostNames {

    private static final List<String> LOCAL = List.of("localhost", "127.0.0.1", "::1");
    private static final Pattern NAME = Pattern.compile(
            "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*");

    private final Set<String> names = new TreeSet<>(LOCAL);

    /** The machine's own local names, and these. Refuses what is no host name. */
    public HostNames(Collection<String> more) {
        for (String name : more) {
            if (!isName(name)) {
                throw new IllegalArgumentException("Not a host name: " + name);
            }
            names.add(plain(name));
        }
    }

    /** Whether a text is a host name or an address, without scheme, port or path. */
    public static boolean isName(String text) {
        return text.length() <= 253 && NAME.matcher(plain(text)).matches();
    }

    /** Whether the server answers under a name; upper and lower case are the same. */
    public boolean has(String name) {
        return names.contains(plain(name));
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
    }
}
