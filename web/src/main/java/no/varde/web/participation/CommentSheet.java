package no.varde.web.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.participation.Comment;
import no.varde.core.store.Reading;
import no.varde.core.trail.FreeText;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;

/**
 * What representatives say of a measure, as its page shows it.
 *
 * @param comments what stands on the day, the latest first
 * @param blank the form for something new; empty for those who may not write
 */
public record CommentSheet(List<Said> comments, Optional<CommentForm> blank) {

    /** Copies. */
    public CommentSheet {
        comments = List.copyOf(comments);
    }

    /**
     * One comment.
     *
     * @param anchor its own anchor
     * @param who who says it, and for whom
     * @param when when it was said, and when it was corrected
     * @param text what is said, to the letter
     * @param cut whether something was taken out of it, since somebody who was named in it was erased
     * @param href where its author corrects it; empty for everybody else
     */
    public record Said(String anchor, String who, String when, String text, boolean cut, String href) {}

    /** What stands on the day that a request asks for. */
    public static CommentSheet of(Request request, Page page, Desk desk) {
        String measure = request.variable("measure");
        LocalDate day = request.day();
        List<Comment> standing = new ArrayList<>(desk.facts(request).all(Comment.class));
        standing.removeIf(each -> !each.measure().equals(measure) || !each.standsOn(day));
        Collections.reverse(standing);
        standing.sort(Comparator.comparing(Comment::on).reversed());
        Optional<CommentForm> blank = page.may(Right.COMMENT)
                ? Optional.of(CommentForm.blank(CommentPages.groups(request, desk)))
                : Optional.empty();
        if (standing.isEmpty()) {
            return new CommentSheet(List.of(), blank);
        }
        Map<String, Person> authors = desk.store().read(reading -> authors(standing, reading));
        return new CommentSheet(
                standing.stream()
                        .map(each -> said(each, authors, request, page))
                        .toList(),
                blank);
    }

    /** Those who are known still, each asked for once. */
    private static Map<String, Person> authors(List<Comment> comments, Reading reading) {
        return comments.stream()
                .map(Comment::author)
                .distinct()
                .flatMap(author -> reading.people().person(author).stream())
                .filter(author -> !author.isErased())
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    private static Said said(Comment each, Map<String, Person> authors, Request request, Page page) {
        Texts texts = request.texts();
        boolean own = each.author().equals(request.caller().id()) && page.may(Right.COMMENT);
        return new Said(
                Links.anchor(each.ref()),
                who(each, Optional.ofNullable(authors.get(each.author())), texts),
                each.corrected()
                        .map(day -> texts.get("comments.when.corrected", each.on(), day))
                        .orElseGet(() -> texts.date(each.on())),
                each.text(),
                each.text().contains(FreeText.ERASED.substring(0, 1)),
                own ? page.place().orElseThrow().path() + CommentPages.path(each) : "");
    }

    /** The author and the group; one who is not known any more is not named. */
    private static String who(Comment each, Optional<Person> author, Texts texts) {
        String name = each.isBroughtIn()
                ? texts.get("comments.file")
                : author.map(Person::name).orElseGet(() -> texts.get("comments.somebody"));
        return each.group().map(group -> texts.get("comments.who", name, group)).orElse(name);
    }
}
