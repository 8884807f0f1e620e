package no.varde.web.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was written in an address's query or in a form: texts by name, several for one name when several were chosen. */
public final class Values {

    /** What forms carry that nobody typed. */
    private static final Set<String> CARRIED = Set.of("token", "seen", "version", "base", "next", "settles");

    private final Map<String, List<String>> all;

    private Values(Map<String, List<String>> all) {
        this.all = Collections.unmodifiableMap(all);
    }

    /** Values by name. */
    public static Values of(Map<String, List<String>> all) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        all.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return new Values(copy);
    }

    /** Reads {@code a=1&b=2}; refuses a broken percent sign with {@link HttpError} 400. */
    public static Values parse(String encoded) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                all.computeIfAbsent(decode(name), any -> new ArrayList<>()).add(decode(value));
            }
        }
        return new Values(all);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new HttpError(400, "errors.encoding", text);
        }
    }

    /** The first value of a name without blanks around it; an empty text when there is none. */
    public String text(String name) {
        List<String> values = all.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    /** The first value of a name, when something is written there. */
    public Optional<String> find(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /** Every value of a name that is not blank, without blanks around. */
    public List<String> list(String name) {
        return all.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether a name is there at all, such as a box that was ticked. */
    public boolean has(String name) {
        return all.containsKey(name);
    }

    /** Every name, in the order in which they were sent. */
    public Set<String> names() {
        return all.keySet();
    }

    /** Everything by name. */
    public Map<String, List<String>> all() {
        return all;
    }

    /** What somebody wrote or chose, in its order: no blanks, and nothing that forms carry and nobody typed. */
    public List<String> words() {
        return names().stream()
                .filter(name -> !CARRIED.contains(name))
                .flatMap(name -> list(name).stream())
                .toList();
    }

    /** The same without one name. */
    Values without(String name) {
        Map<String, List<String>> rest = new LinkedHashMap<>(all);
        rest.remove(name);
        return new Values(rest);
    }

    /** Written for an address: {@code a=1&b=2}, or an empty text. */
    public String encoded() {
        return Addresses.query(all);
    }
}
