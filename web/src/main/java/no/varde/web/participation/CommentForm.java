package no.varde.web.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.basics.ActorGroup;
import no.varde.core.participation.Comment;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * A comment as it is typed.
 *
 * @param text the words
 * @param group the written form of the group that they are said for; empty for none
 * @param version the version that was seen; empty for a new one
 * @param groups the groups that whoever types speaks for
 */
public record CommentForm(String text, String group, String version, List<ActorGroup> groups) {

    /** Copies. */
    public CommentForm {
        groups = List.copyOf(groups);
    }

    static CommentForm blank(Set<ActorGroup> groups) {
        return new CommentForm("", "", "", List.copyOf(new TreeSet<>(groups)));
    }

    static CommentForm of(Values form, Set<ActorGroup> groups) {
        return new CommentForm(
                form.text("text").replace("\r\n", "\n"),
                form.text("group"),
                form.text("version"),
                List.copyOf(new TreeSet<>(groups)));
    }

    static CommentForm of(Comment comment, long version) {
        return new CommentForm(comment.text(), "", String.valueOf(version), List.of());
    }

    /** The groups to choose one of; none when there is nothing to choose. */
    public List<Choice> choices(Texts texts) {
        if (groups.size() < 2) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("comments.group.choose"), group.isEmpty()));
        choices.addAll(Choice.of(groups, ActorGroup::text, each -> texts.capital(texts.of(each)), List.of(group)));
        return choices;
    }

    /** For which group it is said, when there is only one, or when there is none. */
    public String note(Texts texts) {
        return switch (groups.size()) {
            case 0 -> texts.get("comments.group.unknown");
            case 1 -> texts.get("comments.group.is", groups.get(0));
            default -> "";
        };
    }

    /** Says what is wrong with the words. */
    void check(Texts texts, FieldErrors errors) {
        if (text.isEmpty()) {
            errors.add("text", texts.get("comments.text.missing"));
        } else if (text.length() > Comment.MAX_TEXT) {
            errors.add("text", texts.get("comments.text.long", text.length(), Comment.MAX_TEXT));
        }
    }

    /** The group that was chosen, or the only one; says what is wrong when none was chosen. */
    Optional<ActorGroup> chosen(Texts texts, FieldErrors errors) {
        if (groups.size() < 2) {
            return groups.stream().findFirst();
        }
        Optional<ActorGroup> chosen = ActorGroup.find(group).filter(groups::contains);
        if (chosen.isEmpty()) {
            errors.add("group", texts.get("comments.group.missing"));
        }
        return chosen;
    }
}
