package no.varde.web.http;

import java.util.List;

/**
 * A request that cannot be served, said in the reader's language. Thrown by a handler, written as a page or as
 * {@code application/problem+json} in one place.
 */
public final class HttpError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * An error.
     *
     * @param status the status code, 400 to 599
     * @param key the text that says what is wrong and what would mend it
     * @param arguments what the text's places stand for
     */
    public HttpError(int status, String key, Object... arguments) {
        super(status + " " + key + " " + List.of(arguments), null, false, status >= 500);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Not the status of an error: " + status);
        }
        this.status = status;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** There is no such thing here: a wrong id, an unknown place. */
    public static HttpError notFound() {
        return new HttpError(404, "errors.404.text");
    }

    /** The request makes no sense, and a text says why. */
    public static HttpError badRequest(String key, Object... arguments) {
        return new HttpError(400, key, arguments);
    }

    /** The reader may not do this. */
    public static HttpError forbidden() {
        return new HttpError(403, "errors.403.text");
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** What is wrong in a few words, where the text has a title of its own; else what the status says. */
    String title(Texts texts, String ofStatus) {
        return texts.get(texts.has(key + ".title") ? key + ".title" : ofStatus);
    }

    /** What is wrong, in a language. */
    String text(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
