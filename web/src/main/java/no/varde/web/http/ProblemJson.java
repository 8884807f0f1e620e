package no.varde.web.http;

import java.util.List;
import java.util.Map;

/** Writes what went wrong as {@code application/problem+json} (RFC 9457). */
final class ProblemJson {

    private ProblemJson() {}

    /** One error. */
    static String of(int status, String title, String detail, String instance, String reference) {
        return head(status, title, detail)
                + ",\"instance\":" + text(instance)
                + (reference.isEmpty() ? "" : ",\"reference\":" + text(reference))
                + "}";
    }

    /** Input with all that is wrong in it: a list of {@code pointer} and {@code detail}. */
    static String of(String title, String detail, FieldErrors errors) {
        StringBuilder json = new StringBuilder(head(422, title, detail)).append(",\"errors\":[");
        String comma = "";
        for (Map.Entry<String, List<String>> field : errors.all().entrySet()) {
            for (String wrong : field.getValue()) {
                json.append(comma).append("{\"pointer\":").append(text(field.getKey()));
                json.append(",\"detail\":").append(text(wrong)).append('}');
                comma = ",";
            }
        }
        return json.append("]}").toString();
    }

    private static String head(int status, String title, String detail) {
        return "{\"type\":\"about:blank\",\"title\":" + text(title) + ",\"status\":" + status + ",\"detail\":"
                + text(detail);
    }

    private static String text(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
