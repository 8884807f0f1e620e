package no.varde.web.api;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;

/** The tags by which a program says which version it knows (RFC 9110, 8.8.3). */
final class Tag {

    private static final Pattern VERSION = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    private Tag() {}

    /** The tag of a version of a fact, or of a municipality's data. */
    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Whether whoever asks knows this tag already. */
    static boolean isKnown(Request request, String tag) {
        return request.header("If-None-Match").stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(tag::equals);
    }

    /**
     * The version that a change was made on.
     *
     * @throws HttpError 428 when it is not said which, 412 when it is none that there can be
     */
    static long seen(Request request) {
        String said = request.header("If-Match").map(String::strip).orElse("");
        if (said.isEmpty() || said.equals("*")) {
            throw new HttpError(428, "errors.428.text");
        }
        Matcher version = VERSION.matcher(said);
        if (!version.matches()) {
            throw new HttpError(412, "api.tag", said);
        }
        return Long.parseLong(version.group(1));
    }
}
