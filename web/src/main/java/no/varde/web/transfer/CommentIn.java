package no.varde.web.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Comment;
import no.varde.web.http.Texts;

/** Reads a comment of a file, marked as one that a file brought in, or everything that is wrong with it. */
final class CommentIn {

    /** What a comment can say. */
    static final Set<String> MEMBERS = Set.of("measure", "author", "group", "on", "text", "corrected", "withdrawn");

    /** The longest author, so that the mark finds room. */
    static final int MAX_AUTHOR = 190;

    private final String id;
    private final Map<?, ?> fields;
    private final Predicate<Ref> isThere;
    private final Texts texts;
    private final List<String> wrong = new ArrayList<>();

    CommentIn(String id, Map<?, ?> fields, Predicate<Ref> isThere, Texts texts) {
        this.id = id;
        this.fields = fields;
        this.isThere = isThere;
        this.texts = texts;
    }

    /** The comment; empty when something is wrong with it. */
    Optional<Comment> read() {
        fields.keySet().stream()
                .map(String::valueOf)
                .filter(each -> !MEMBERS.contains(each))
                .forEach(each -> wrong.add(texts.get("transfer.comment.unknown", each)));
        String measure = text("measure", Ref.MAX_ID);
        if (!measure.isEmpty() && !isThere.test(Ref.measure(measure))) {
            wrong("measure", measure);
        }
        String author = text("author", MAX_AUTHOR);
        Optional<ActorGroup> group = group();
        Optional<LocalDate> on = day("on");
        if (!fields.containsKey("on")) {
            wrong.add(texts.get("transfer.comment.missing", "on"));
        }
        String said = text("text", Comment.MAX_TEXT);
        Optional<LocalDate> corrected = dayAfter("corrected", on);
        Optional<LocalDate> withdrawn = dayAfter("withdrawn", on);
        return wrong.isEmpty()
                ? Optional.of(new Comment(id, measure, author, group, on.orElseThrow(), said, corrected, withdrawn)
                        .asBroughtIn())
                : Optional.empty();
    }

    /** What is wrong, each with the member's name. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    private void wrong(String name, Object value) {
        wrong.add(texts.get("transfer.comment.wrong", name, String.valueOf(value)));
    }

    private String text(String name, int most) {
        Object value = fields.get(name);
        if (value == null || value.equals("")) {
            wrong.add(texts.get("transfer.comment.missing", name));
        } else if (!(value instanceof String text) || text.isBlank()) {
            wrong(name, value);
        } else if (text.length() > most) {
            wrong.add(texts.get("transfer.comment.long", name, text.length(), most));
        } else {
            return text;
        }
        return "";
    }

    private Optional<ActorGroup> group() {
        Object value = fields.get("group");
        Optional<ActorGroup> group = ActorGroup.find(String.valueOf(value));
        if (value != null && group.isEmpty()) {
            wrong("group", value);
        }
        return group;
    }

    private Optional<LocalDate> day(String name) {
        Object value = fields.get(name);
        try {
            return value == null ? Optional.empty() : Optional.of(LocalDate.parse(String.valueOf(value)));
        } catch (DateTimeException e) {
            wrong(name, String.valueOf(value));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> dayAfter(String name, Optional<LocalDate> on) {
        Optional<LocalDate> day = day(name);
        if (day.isPresent() && on.isPresent() && day.get().isBefore(on.get())) {
            wrong(name, day.get());
        }
        return day;
    }
}
