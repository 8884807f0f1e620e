package no.varde.web.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that cannot be served, said in the reader's language. Thrown by a handler, written as a page or as
 * {@code application/problem+json} in one place.
 */
public final class HttpError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient List<Object> arguments;
    private final int retryAfter;
    private final transient Optional<Typed> typed;

    /**
     * An error.
     *
     * @param status the status code, 400 to 599
     * @param key the text that says what is wrong and what would mend it
     * @param arguments what the text's places stand for
     */
    public HttpError(int status, String key, Object... arguments) {
        this(status, key, List.of(arguments), 0, Optional.empty());
    }

    private HttpError(int status, String key, List<Object> arguments, int retryAfter, Optional<Typed> typed) {
        super(status + " " + key + " " + arguments, null, false, status >= 500);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Not the status of an error: " + status);
        }
        this.status = status;
        this.key = key;
        this.arguments = List.copyOf(arguments);
        this.retryAfter = retryAfter;
        this.typed = typed;
    }

    /**
     * What was typed into a form that could not be stored.
     *
     * @param action the path where it was sent
     * @param fields every field by name, without the form's token
     * @param words what somebody wrote or chose, without what forms carry that nobody typed
     */
    public record Typed(String action, Map<String, List<String>> fields, List<String> words) {

        /** Copies. */
        public Typed {
            words = List.copyOf(words);
        }
    }

    /** The same with the advice to try again, in seconds. */
    public HttpError after(int seconds) {
        return new HttpError(status, key, arguments, seconds, typed);
    }

    /** The same with what was typed, so that it can be sent once more. */
    HttpError keeping(Typed what) {
        return new HttpError(status, key, arguments, retryAfter, Optional.of(what));
    }

    /** In how many seconds it is worth another try; 0 when nothing is known of that. */
    int retryAfter() {
        return retryAfter;
    }

    /** What was typed and is not stored; empty when nothing was, or when it is not kept. */
    Optional<Typed> typed() {
        return typed;
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
