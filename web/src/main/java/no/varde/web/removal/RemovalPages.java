package no.varde.web.removal;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.varde.core.access.Right;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Measure;
import no.varde.core.situation.Ending;
import no.varde.core.situation.Facts;
import no.varde.core.situation.OwnReforms;
import no.varde.core.store.Reading;
import no.varde.core.store.Removal;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import no.varde.web.trail.TrailLine;
import no.varde.web.trail.TrailReader;
import varde.pages.StaticTemplates;

/**
 * Ends what is recorded on a day, or marks it as entered in error, when it was confirmed; undoes both; and lists what was
 * removed. A form carries the version that was looked at; when somebody changed it meanwhile, what changed is shown first.
 * Who may change only what is theirs is refused what is not, by {@link Changeable}.
 */
public final class RemovalPages {

    private static final int SHOWN = 50;
    private static final int MOST_SHOWN = 3_200;

    private final Desk desk;

    private RemovalPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        RemovalPages pages = new RemovalPages(desk);
        String thing = "/{municipality}/facts/{fact}";
        routes.get("/{municipality}/removed", Right.READ_TRAIL, pages::list);
        routes.get(thing, Right.CHANGE_OWN, pages::show);
        routes.get(thing + "/end", Right.CHANGE_OWN, pages::askEnd);
        routes.post(thing + "/end", Right.CHANGE_OWN, pages::end);
        routes.get(thing + "/error", Right.CHANGE_OWN, pages::askError);
        routes.post(thing + "/error", Right.CHANGE_OWN, pages::enterInError);
        routes.post(thing + "/undo", Right.CHANGE_OWN, pages::undo);
    }

    private static Page page(Request request, String title) {
        Texts texts = request.texts();
        return request.page(title).in("municipality").under(texts.get("common.menu.municipality"), "/municipality");
    }

    /** A page under the list of what was removed; for those who cannot read it, under their own page. */
    private static Page below(Request request, String title) {
        Texts texts = request.texts();
        return request.caller().may(Right.READ_TRAIL, request.place())
                ? page(request, title).under(texts.get("removal.title"), "/removed")
                : request.page(title).in("mine").under(texts.get("mine.title"), "/mine");
    }

    private Answer list(Request request) {
        Texts texts = request.texts();
        Page page = page(request, texts.get("removal.title"));
        Facts facts = desk.facts(request);
        String asked = request.query().text("most");
        int most = asked.matches("\\d{2,4}") ? Math.max(SHOWN, Math.min(MOST_SHOWN, Integer.parseInt(asked))) : SHOWN;
        Changeable changeable = Changeable.of(request, desk);
        return Answer.page(desk.store()
                .read(from -> new StaticTemplates()
                        .removalList(
                                page, new ThingReader(from, facts, page, request.zone(), changeable).removed(most))));
    }

    private static Ref ref(Request request) {
        return Ref.parse(request.variable("fact"))
                .filter(ref -> Links.removalPath(ref).isPresent())
                .orElseThrow(HttpError::notFound);
    }

    private static Versioned<? extends Fact> present(Reading from, Request request, Changeable changeable) {
        return changeable.require(
                from.find(request.variable("municipality"), ref(request)).orElseThrow(HttpError::notFound));
    }

    /** Refuses what whoever asks may not change, before anything is said of it; the write looks once more. */
    private void check(Request request) {
        Changeable changeable = Changeable.of(request, desk);
        desk.store().<Versioned<? extends Fact>>read(from -> present(from, request, changeable));
    }

    private static String path(Request request) {
        return "/" + request.variable("municipality")
                + Links.removalPath(ref(request)).orElseThrow(HttpError::notFound);
    }

    /** Makes a page of a thing. */
    private interface Maker {
        JteModel of(Page page, ThingSheet sheet);
    }

    private JteModel make(Request request, String titleKey, Maker maker) {
        Facts facts = desk.facts(request);
        Changeable changeable = Changeable.of(request, desk);
        return desk.store().read(from -> {
            Versioned<? extends Fact> present = present(from, request, changeable);
            String title = new ThingReader(from, facts, below(request, ""), request.zone(), changeable)
                    .thing(present)
                    .title();
            Page page = titleKey.isEmpty()
                    ? below(request, title)
                    : below(request, request.texts().get(titleKey))
                            .under(title, Links.removalPath(ref(request)).orElseThrow(HttpError::notFound));
            return maker.of(page, new ThingReader(from, facts, page, request.zone(), changeable).thing(present));
        });
    }

    private Answer show(Request request) {
        return Answer.page(make(request, "", (page, sheet) -> new StaticTemplates().removalThing(page, sheet)));
    }

    /** The thing, when it is there; who comes too late sees how it is now. */
    private Optional<Versioned<? extends Fact>> standing(Request request) {
        Changeable changeable = Changeable.of(request, desk);
        return desk.store()
                .<Optional<Versioned<? extends Fact>>>read(from -> Optional.of(present(from, request, changeable)))
                .filter(each -> !each.enteredInError());
    }

    private Answer askError(Request request) {
        return standing(request)
                .map(each -> Answer.page(errorPage(
                        request,
                        RemovalForm.blank(request.today(), each.version(), request.texts()),
                        Meanwhile.NOTHING,
                        new FieldErrors())))
                .orElseGet(() -> Answer.seeOther(path(request)));
    }

    private Answer askEnd(Request request) {
        Facts facts = desk.facts(request);
        return standing(request)
                .filter(each -> Ending.isPossible(each.fact())
                        && Ending.of(facts, each.fact()).isEmpty())
                .map(each -> Answer.page(endPage(
                        request,
                        RemovalForm.blank(request.today(), each.version(), request.texts()),
                        Meanwhile.NOTHING,
                        new FieldErrors())))
                .orElseGet(() -> Answer.seeOther(path(request)));
    }

    private JteModel errorPage(Request request, RemovalForm form, Meanwhile meanwhile, FieldErrors errors) {
        return make(
                request,
                "removal.error.ask",
                (page, sheet) -> new StaticTemplates()
                        .removalError(failed(page, errors, meanwhile), sheet, form, meanwhile, errors));
    }

    private JteModel endPage(Request request, RemovalForm form, Meanwhile meanwhile, FieldErrors errors) {
        boolean measure = ref(request).kind() == Ref.Kind.MEASURE;
        return make(
                request,
                "removal.end.ask",
                (page, sheet) -> new StaticTemplates()
                        .removalEnd(failed(page, errors, meanwhile), sheet, form, measure, meanwhile, errors));
    }

    private static Page failed(Page page, FieldErrors errors, Meanwhile meanwhile) {
        return errors.isEmpty() && meanwhile.text().isEmpty() ? page : page.failed();
    }

    private Answer enterInError(Request request) {
        check(request);
        RemovalForm form = RemovalForm.of(request.form());
        FieldErrors errors = new FieldErrors();
        form.checkWhy(request.texts(), errors);
        if (!form.sure()
                && !OwnReforms.in(desk.facts(request)).losing(ref(request)).isEmpty()) {
            errors.add("sure", request.texts().get("removal.sure.missing"));
        }
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> errorPage(request, form, Meanwhile.NOTHING, errors));
        }
        Saved saved = write(
                request,
                to -> Removal.enterInError(
                        to, request.variable("municipality"), ref(request), form.seen(), form.why()));
        return answer(
                request,
                saved,
                "removal.error.said",
                conflict -> Answer.conflict(
                        request,
                        () -> errorPage(
                                request,
                                form.on(conflict.current().version()),
                                meanwhile(request, form.seen(), conflict.current()),
                                errors)));
    }

    private Answer end(Request request) {
        check(request);
        Texts texts = request.texts();
        RemovalForm form = RemovalForm.of(request.form());
        FieldErrors errors = new FieldErrors();
        boolean measure =
                standing(request).filter(each -> each.fact() instanceof Measure).isPresent();
        Optional<Ending.Wish> wish =
                form.check(measure, request.today(), UUID.randomUUID().toString(), texts, errors);
        if (wish.isEmpty()) {
            return Answer.invalid(request, errors, () -> endPage(request, form, Meanwhile.NOTHING, errors));
        }
        Removal.Ended ended = write(
                request,
                to -> Removal.end(
                        to, request.variable("municipality"), desk.reforms(), ref(request), form.seen(), wish.get()));
        if (ended instanceof Removal.Refused refused) {
            if (refused.why() instanceof Ending.TooEarly early) {
                errors.add("from", texts.get("removal.from.early", wish.get().from(), early.since()));
                return Answer.invalid(request, errors, () -> endPage(request, form, Meanwhile.NOTHING, errors));
            }
            // Somebody ended it meanwhile, or it is a meeting that nobody can end: its page says which.
            return Answer.seeOther(path(request)).saying("removal.already.said");
        }
        return answer(
                request,
                ((Removal.Tried) ended).saved(),
                "removal.ended.said",
                conflict -> Answer.conflict(
                        request,
                        () -> endPage(
                                request,
                                form.on(conflict.current().version()),
                                meanwhile(request, form.seen(), conflict.current()),
                                errors)));
    }

    private Answer undo(Request request) {
        check(request);
        long seen = RemovalForm.of(request.form()).seen();
        try {
            Saved saved = write(
                    request,
                    to -> Removal.undo(to, request.variable("municipality"), desk.reforms(), ref(request), seen));
            return saved instanceof Saved.Missing
                    ? already(request)
                    : answer(request, saved, "removal.undone.said", conflict -> already(request));
        } catch (IllegalArgumentException erased) {
            // What it said was erased meanwhile; its page says so.
            return already(request);
        }
    }

    /** Does it within one write, when whoever asks may change the thing as everything stands then. */
    private <T> T write(Request request, Function<Writing, T> work) {
        return desk.store().write(Signature.of(request.caller().id(), request.now()), to -> {
            present(to, request, Changeable.within(to, request, desk));
            return work.apply(to);
        });
    }

    private static Answer already(Request request) {
        return Answer.seeOther(path(request)).saying("removal.already.said");
    }

    /** What is done about a conflict. */
    private interface Clash {
        Answer on(Saved.Conflict conflict);
    }

    private static Answer answer(Request request, Saved saved, String said, Clash clash) {
        if (saved instanceof Saved.Conflict conflict) {
            return conflict.current().enteredInError() ? already(request) : clash.on(conflict);
        } else if (saved instanceof Saved.Missing) {
            throw HttpError.notFound();
        }
        return Answer.seeOther(path(request)).saying(said);
    }

    /** What somebody changed since a version was looked at. */
    private Meanwhile meanwhile(Request request, long seen, Versioned<? extends Fact> now) {
        Facts facts = desk.facts(request);
        Page page = page(request, "");
        return desk.store().read(from -> {
            TrailReader reader = TrailReader.of(from, facts, page, request.zone());
            List<TrailLine.Field> fields = from.history(request.variable("municipality"), ref(request)).stream()
                    .filter(each -> each.version() == seen)
                    .findFirst()
                    .map(before -> reader.differences(before.fact(), now.fact()))
                    .orElse(List.of());
            return new Meanwhile(
                    request.texts()
                            .get(
                                    "removal.meanwhile",
                                    reader.person(now.provenance().recordedBy())),
                    fields);
        });
    }
}
