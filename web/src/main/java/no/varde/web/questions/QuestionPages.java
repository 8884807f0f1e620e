package no.varde.web.questions;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.varde.core.access.Right;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Inquiry;
import no.varde.core.findings.OpenQuestion;
import no.varde.core.findings.RoomForAction;
import no.varde.core.plan.Measure;
import no.varde.core.store.Undone;
import no.varde.web.http.Addresses;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import no.varde.web.situation.QuestionKey;
import varde.pages.StaticTemplates;

/**
 * Asks the next most useful question, takes the answer, and shows what it changed; of the whole municipality or of one
 * measure. Who may change only what is theirs answers what is about that.
 */
public final class QuestionPages {

    private static final Values NOTHING = Values.of(Map.of());

    private final Desk desk;

    private QuestionPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        QuestionPages pages = new QuestionPages(desk);
        routes.get("/{municipality}/questions", Right.READ, pages::all);
        routes.get("/{municipality}/measures/{measure}/questions", Right.READ, pages::ofMeasure);
        routes.post("/{municipality}/questions", Right.CHANGE_OWN, pages::answer);
        TablePages.addTo(routes, desk);
        routes.post("/{municipality}/questions/undo", Right.CHANGE_OWN, pages::undo);
    }

    private Answer all(Request request) {
        return show(request, Optional.empty());
    }

    private Answer ofMeasure(Request request) {
        return show(request, measure(request, request.variable("measure")));
    }

    /** The id of a measure that is there; empty for none, and not found when there is none of the id. */
    private Optional<String> measure(Request request, String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(desk.facts(request)
                .find(Measure.class, Ref.measure(id))
                .map(Measure::id)
                .orElseThrow(HttpError::notFound));
    }

    private Answer show(Request request, Optional<String> on) {
        Values query = request.query();
        return Answer.page(page(request, on, query.text("question"), query.text("after"), NOTHING, new FieldErrors()));
    }

    private Page frame(Request request, Optional<String> on) {
        Texts texts = request.texts();
        Page page = request.page(texts.get("questions.title"));
        return on.map(id -> page.in("measures")
                        .under(texts.get("measures.title"), "/measures")
                        .under(title(request, id), "/measures/" + id))
                .orElseGet(() -> page.in("room").under(texts.get("room.title"), "/room-for-action"));
    }

    private String title(Request request, String measure) {
        return desk.facts(request)
                .find(Measure.class, Ref.measure(measure))
                .map(Measure::title)
                .orElse(measure);
    }

    /** The path of the questions, within the server. */
    private static String path(Request request, Optional<String> on) {
        return "/" + request.variable("municipality")
                + on.map(id -> "/measures/" + Addresses.part(id)).orElse("") + "/questions";
    }

    private JteModel page(
            Request request, Optional<String> on, String chosen, String after, Values typed, FieldErrors errors) {
        RoomForAction room = desk.room(request, request.today());
        Page page = frame(request, on);
        Links links = new Links(room.situation().facts(), page);
        Changeable changeable = Changeable.of(request, desk);
        QuestionSheet sheet = new SheetReader(
                        room, on, links, changeable, path(request, on), new Answered(desk, request).count())
                .read(chosen, after, new EffectReader(desk, request, links).read(room, changeable), typed, errors);
        return new StaticTemplates().questionsPage(errors.isEmpty() ? page : page.failed(), sheet);
    }

    private Answer answer(Request request) {
        Values form = request.form();
        String key = form.text("question");
        Optional<String> on = measure(request, form.text("on"));
        Answering.Way way =
                Answering.Way.of(form.text("answer")).orElseThrow(() -> HttpError.badRequest("errors.400.text"));
        RoomForAction room = desk.room(request, request.today());
        Optional<OpenQuestion> open = QuestionKey.find(Inquiry.of(room), key);
        if (open.isEmpty()) {
            return tooLate(request, on);
        }
        if (!Answering.mayAnswer(open.get().question(), room.situation(), Changeable.of(request, desk))) {
            throw new HttpError(403, "removal.not-own");
        }
        FieldErrors errors = new FieldErrors();
        AtomicInteger any = new AtomicInteger();
        Made made = Answering.make(
                way,
                new Asked(open.get().question(), room.situation()),
                form,
                request.texts(),
                errors,
                () -> "new-" + any.incrementAndGet());
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> page(request, on, key, form.text("after"), form, errors));
        }
        if (made.all().findAny().isEmpty()) {
            throw HttpError.badRequest("errors.400.text");
        }
        return new Answering(desk, request)
                .write(key, way)
                .map(written ->
                        Answer.seeOther(path(request, on) + "?" + after(form) + EffectReader.query(written, key)))
                .orElseGet(() -> tooLate(request, on));
    }

    private static String after(Values form) {
        return form.find("after")
                .map(each -> "after=" + Addresses.part(each) + "&")
                .orElse("");
    }

    /** Somebody answered meanwhile: what was typed is shown, and nothing is written unless whoever typed chooses so. */
    private Answer tooLate(Request request, Optional<String> on) {
        Texts texts = request.texts();
        Optional<TimeConflict> conflict = TimeConflict.of(desk, request);
        if (conflict.isPresent()) {
            String path = path(request, on);
            return request.form().has("settles")
                    ? conflict.get().settle(path)
                    : conflict.get().ask(path);
        }
        return Answer.conflict(
                request,
                () -> new StaticTemplates()
                        .questionsLate(
                                request.page(texts.get("questions.late.title"))
                                        .in("room")
                                        .under(texts.get("questions.title"), "/questions")
                                        .failed(),
                                new Typed(request.form(), new FieldErrors(), texts).sent(),
                                path(request, on)));
    }

    private Answer undo(Request request) {
        Values form = request.form();
        Optional<String> on = measure(request, form.text("on"));
        String batch = form.text("batch");
        if (!batch.matches("[0-9a-f]{12}")) {
            throw HttpError.badRequest("errors.400.text");
        }
        Undone undone = new Answering(desk, request).undo(batch);
        String again = form.find("question")
                .map(key -> "?question=" + Addresses.part(key))
                .orElse("");
        String said = undone instanceof Undone.Done
                ? "questions.undone.said"
                : undone instanceof Undone.EditedSince ? "questions.edited.said" : "questions.gone.said";
        return Answer.seeOther(path(request, on) + again).saying(said);
    }
}
