package no.varde.web.http;

import java.util.Locale;

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

    /** Not a control, and none of the two that some programs take for the end of a line. */
    private static boolean isPlain(char c) {
        return c >= ' ' && (c < 0x7f || c > 0x9f) && c != 0x2028 && c != 0x2029;
    }
}
