package no.varde.web.http;

import java.util.List;
import java.util.Map;

/** Writes what went wrong as {@code application/problem+json} (RFC 9457). */
final class ProblemJson {

    private ProblemJson() {}

    /** One error. */
    static String of(int status, String title, String detail, String instance, String reference) {
        return head(status, title, detail)
                + ",\"instance\":" + JsonText.quoted(instance)
                + (reference.isEmpty() ? "" : ",\"reference\":" + JsonText.quoted(reference))
                + "}";
    }

    /** An error with its parts, such as all that is wrong with the input: a list of {@code pointer} and {@code detail}. */
    static String of(int status, String title, String detail, FieldErrors errors) {
        StringBuilder json = new StringBuilder(head(status, title, detail)).append(",\"errors\":[");
        String comma = "";
        for (Map.Entry<String, List<String>> field : errors.all().entrySet()) {
            for (String wrong : field.getValue()) {
                json.append(comma).append("{\"pointer\":").append(JsonText.quoted(field.getKey()));
                json.append(",\"detail\":").append(JsonText.quoted(wrong)).append('}');
                comma = ",";
            }
        }
        return json.append("]}").toString();
    }

    private static String head(int status, String title, String detail) {
        return "{\"type\":\"about:blank\",\"title\":" + JsonText.quoted(title) + ",\"status\":" + status
                + ",\"detail\":" + JsonText.quoted(detail);
    }
}
