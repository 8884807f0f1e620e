package no.varde.web.http;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text within JSON, for the few places that write a line of it themselves. */
public final class JsonText {

    private JsonText() {}

    /** A text in quotes, with everything escaped that would end it, or a line. */
    public static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (isPlain(c)) {
                json.append(c);
            } else {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return json.append('"').toString();
    }

    /**
     * A value as JSON: a map is an object and a collection a list, in their order; what is empty is {@code null}, a number
     * and a truth value stand as they are, and everything else is a text as it prints itself.
     */
    public static String of(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.isEmpty() ? "null" : of(maybe.get());
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> quoted(String.valueOf(each.getKey())) + ":" + of(each.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return quoted(value.toString());
    }

    /** Not a control, and none of the two that some programs take for the end of a line. */
    private static boolean isPlain(char c) {
        return c >= ' ' && (c < 0x7f || c > 0x9f) && c != 0x2028 && c != 0x2029;
    }
}
