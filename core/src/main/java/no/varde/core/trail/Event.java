package no.varde.core.trail;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something worth a row in the trail that is no change of a fact: a role was given, a copy was taken, a file was fetched.
 *
 * <p>Kind, subject and action are sealed for good, so the subject is an id that tells nothing by itself, never a name or
 * an address. What was before and after may be personal: it can be erased later.
 *
 * @param kind what it was about, such as {@code role}; small letters, digits and hyphens; the kinds of facts are
 *     refused when it is noted
 * @param subject the id of what it was done to, such as a person's or a file's; 1 to {@value #MAX_SUBJECT} characters
 * @param action what was done, such as {@code given}; written like the kind
 * @param before what stood there before, by the name of the field (written like the kind); often empty
 * @param after what stands there now, by the name of the field; often empty
 */
public record Event(String kind, String subject, String action, Map<String, String> before, Map<String, String> after) {

    /** The longest subject, in characters. */
    public static final int MAX_SUBJECT = 200;

    /** The kind of the event that tells of an erasure; the store writes it by itself. */
    public static final String ERASURE = "erasure";

    /** The kind of the event that tells of a batch; the store writes it by itself when one is undone. */
    public static final String BATCH = "batch";

    /** The kind of the event by which the server's trail tells that a municipality was taken up; the store writes it. */
    public static final String SERVING = "serving";

    /** The kind of the event that tells how many older rows were sealed when seals came; the store writes it. */
    public static final String SEALING = "sealing";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Checks and copies. */
    public Event {
        name("kind", kind);
        name("action", action);
        if (subject.isBlank() || subject.length() > MAX_SUBJECT) {
            throw new IllegalArgumentException(
                    "A subject has 1 to " + MAX_SUBJECT + " characters, not blank: '" + subject + "'");
        }
        before = fields(before);
        after = fields(after);
    }

    private static void name(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The " + what + " of an event is written in small letters, digits and hyphens: '" + name + "'");
        }
    }

    private static Map<String, String> fields(Map<String, String> fields) {
        Map<String, String> copy = new LinkedHashMap<>(fields);
        copy.keySet().forEach(each -> name("field", each));
        return Collections.unmodifiableMap(copy);
    }

    /** An event of which nothing more is to be told. */
    public static Event of(String kind, String subject, String action) {
        return new Event(kind, subject, action, Map.of(), Map.of());
    }

    /** The same with what stood there before. */
    public Event before(Map<String, String> fields) {
        return new Event(kind, subject, action, fields, after);
    }

    /** The same with what stands there now. */
    public Event after(Map<String, String> fields) {
        return new Event(kind, subject, action, before, fields);
    }

    /** The same, with every value erased. */
    public Event erased() {
        return new Event(kind, subject, action, blank(before), blank(after));
    }

    private static Map<String, String> blank(Map<String, String> fields) {
        Map<String, String> copy = new LinkedHashMap<>(fields);
        copy.replaceAll((name, value) -> FreeText.ERASED);
        return copy;
    }
}
