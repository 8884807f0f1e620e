package no.varde.web.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A path with names for the parts that vary, such as <code>/{municipality}/measures/{id}</code>. */
final class PathPattern {

    /** Fixed parts are tried before varying ones, from the left. */
    static final Comparator<PathPattern> MOST_FIXED_FIRST = Comparator.comparing(PathPattern::rank);

    private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9.-]*|\\{[a-z][A-Za-z]*}");

    private final String text;
    private final List<String> parts;

    private PathPattern(String text, List<String> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** Reads a pattern; refuses one that does not begin with a slash, ends with one, or names a part twice. */
    static PathPattern of(String text) {
        if (!text.startsWith("/") || (text.length() > 1 && text.endsWith("/"))) {
            throw new IllegalArgumentException("A path begins with a slash and ends without: " + text);
        }
        List<String> parts = split(text);
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            if (!PART.matcher(part).matches()) {
                throw new IllegalArgumentException("Not a part of a path: '" + part + "' in " + text);
            }
            if (isName(part)) {
                if (names.contains(part)) {
                    throw new IllegalArgumentException("Named twice: " + part + " in " + text);
                }
                names.add(part);
            }
        }
        return new PathPattern(text, parts);
    }

    private static List<String> split(String path) {
        return path.equals("/") ? List.of() : List.of(path.substring(1).split("/", -1));
    }

    private static boolean isName(String part) {
        return part.startsWith("{");
    }

    /** The values of the varying parts when a decoded path fits. */
    Optional<Map<String, String>> match(String path) {
        List<String> given = split(path);
        if (given.size() != parts.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String part = parts.get(i);
            String value = given.get(i);
            if (isName(part) && !value.isEmpty()) {
                values.put(part.substring(1, part.length() - 1), value);
            } else if (!part.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** The first part, when it is fixed; empty for the first page and where the first part varies. */
    Optional<String> firstFixed() {
        return parts.stream().findFirst().filter(part -> !isName(part));
    }

    /** Whether a part of this name varies. */
    boolean names(String name) {
        return parts.contains("{" + name + "}");
    }

    /** The pattern without its names: two patterns of one shape match the same paths. */
    String shape() {
        return text.replaceAll("\\{[^}]*}", "{}");
    }

    private String rank() {
        StringBuilder rank = new StringBuilder();
        parts.forEach(part -> rank.append(isName(part) ? '1' : '0'));
        return rank.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
