package no.varde.web.participation;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.varde.core.access.Right;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.participation.Comment;
import no.varde.core.plan.Measure;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/**
 * Representatives write comments on a measure, and correct, withdraw and take away their own. Nobody else does anything
 * with them, whatever their role.
 */
public final class CommentPages {

    private final Desk desk;

    private CommentPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        CommentPages pages = new CommentPages(desk);
        String comments = "/{municipality}/measures/{measure}/comments";
        routes.post(comments, Right.COMMENT, pages::add);
        routes.get(comments + "/{comment}", Right.COMMENT, pages::show);
        routes.post(comments + "/{comment}", Right.COMMENT, pages::change);
    }

    /** The groups that whoever asks speaks for. */
    static Set<ActorGroup> groups(Request request, Desk desk) {
        return desk.store()
                .read(reading -> reading.people().who(request.caller().id()))
                .map(who -> who.groups(request.variable("municipality"), request.today()))
                .orElse(Set.of());
    }

    /** Where a comment is corrected, within its municipality. */
    static String path(Comment comment) {
        return "/measures/" + comment.measure() + "/comments/" + comment.id();
    }

    private static String measure(Request request) {
        return "/" + request.variable("municipality") + "/measures/" + request.variable("measure");
    }

    /** The title of the measure, which must be there. */
    private String title(Request request) {
        return desk.facts(request)
                .find(Measure.class, Ref.measure(request.variable("measure")))
                .map(Measure::title)
                .orElseThrow(HttpError::notFound);
    }

    private Answer add(Request request) {
        String title = title(request);
        CommentForm form = CommentForm.of(request.form(), groups(request, desk));
        FieldErrors errors = new FieldErrors();
        form.check(request.texts(), errors);
        Optional<ActorGroup> group = form.chosen(request.texts(), errors);
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> template(request, title, form, Optional.empty(), errors));
        }
        String author = request.caller().id();
        Comment comment = new Comment(
                UUID.randomUUID().toString(),
                request.variable("measure"),
                author,
                group,
                request.today(),
                form.text(),
                Optional.empty(),
                Optional.empty());
        desk.store().write(Signature.of(author, request.now()), writing -> {
            writing.add(request.variable("municipality"), comment);
            return comment;
        });
        return Answer.seeOther(measure(request) + "#" + Links.anchor(comment.ref()))
                .saying("comments.added.said");
    }

    /** One's own comment, as it is kept; nobody is told anything of another's. */
    private Kept kept(Request request) {
        Ref ref = new Ref(Ref.Kind.COMMENT, request.variable("comment"));
        Kept kept = desk.store()
                .read(reading -> reading.find(request.variable("municipality"), ref))
                .filter(each -> each.fact() instanceof Comment comment
                        && comment.measure().equals(request.variable("measure")))
                .map(each -> new Kept((Comment) each.fact(), each.version(), each.enteredInError()))
                .orElseThrow(HttpError::notFound);
        if (!kept.comment.author().equals(request.caller().id())) {
            throw HttpError.forbidden();
        }
        return kept;
    }

    private record Kept(Comment comment, long version, boolean inError) {}

    private Answer show(Request request) {
        Kept kept = kept(request);
        CommentForm form = CommentForm.of(kept.comment, kept.version);
        return Answer.page(template(request, title(request), form, Optional.of(kept), new FieldErrors()));
    }

    private Answer change(Request request) {
        Kept kept = kept(request);
        Texts texts = request.texts();
        CommentForm form = CommentForm.of(request.form(), Set.of());
        String what = request.form().text("do");
        FieldErrors errors = new FieldErrors();
        if (what.equals("save")) {
            form.check(texts, errors);
        }
        if (!errors.isEmpty()) {
            return Answer.invalid(
                    request, errors, () -> template(request, title(request), form, Optional.of(kept), errors));
        }
        long seen = form.version().matches("\\d{1,9}") ? Long.parseLong(form.version()) : 0;
        Saved saved = desk.store()
                .write(
                        Signature.of(request.caller().id(), request.now()),
                        writing -> change(writing, request, kept.comment, what, form.text(), seen));
        if (saved instanceof Saved.Done) {
            boolean gone = what.equals("remove") || what.equals("withdraw");
            return Answer.seeOther(gone ? request.path() : measure(request) + "#comments")
                    .saying("comments." + what + ".said");
        }
        Kept now = kept(request);
        errors.add("text", texts.get("comments.changed-meanwhile", now.comment.text()));
        CommentForm again = new CommentForm(
                what.equals("save") ? form.text() : now.comment.text(), "", String.valueOf(now.version), form.groups());
        return Answer.invalid(
                request, errors, () -> template(request, title(request), again, Optional.of(now), errors));
    }

    private static Saved change(
            Writing writing, Request request, Comment comment, String what, String text, long seen) {
        String municipality = request.variable("municipality");
        LocalDate today = request.today();
        return switch (what) {
            case "save" -> writing.change(municipality, comment.saying(text, today), seen);
            case "withdraw" -> writing.change(municipality, comment.withdrawnOn(today), seen);
            case "stand" -> writing.change(municipality, comment.standing(), seen);
            case "remove" -> writing.remove(municipality, comment.ref(), seen);
            case "put-back" -> writing.putBack(municipality, comment.ref(), seen);
            default -> throw HttpError.badRequest("errors.400.text");
        };
    }

    private static JteModel template(
            Request request, String title, CommentForm form, Optional<Kept> kept, FieldErrors errors) {
        Texts texts = request.texts();
        Page page = request.page(texts.get(kept.isPresent() ? "comments.own.title" : "comments.new.title"))
                .in("measures")
                .under(texts.get("measures.title"), "/measures")
                .under(title, "/measures/" + request.variable("measure"));
        String state = kept.filter(each -> each.inError)
                .map(each -> texts.get("comments.state.removed"))
                .or(() -> kept.flatMap(each -> each.comment.withdrawn())
                        .map(day -> texts.get("comments.state.withdrawn", day)))
                .orElse("");
        return new StaticTemplates()
                .participationComment(
                        errors.isEmpty() ? page : page.failed(),
                        form,
                        kept.isPresent(),
                        kept.filter(each -> each.inError).isPresent(),
                        kept.flatMap(each -> each.comment.withdrawn()).isPresent(),
                        state,
                        errors);
    }
}
