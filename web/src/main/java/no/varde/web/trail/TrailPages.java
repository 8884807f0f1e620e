package no.varde.web.trail;

import java.text.Collator;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Right;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Measure;
import no.varde.core.situation.Facts;
import no.varde.core.store.PeopleEvents;
import no.varde.core.store.Reading;
import no.varde.core.store.Removal;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Event;
import no.varde.core.trail.Head;
import no.varde.core.trail.TrailFilter;
import no.varde.web.http.Answer;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.http.Tries;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** The trail of a municipality, the history of a measure, and whether the trail is whole. */
public final class TrailPages {

    private static final int MOST_REMOVED = 5_000;

    private final Desk desk;
    private final ZoneId zone;
    private final Tries checks = TrailRows.checks();

    private TrailPages(Desk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
    }

    /** Adds the routes of this room; the clock's zone says which days are meant. */
    public static void addTo(Routes.Builder routes, Desk desk, Clock clock) {
        TrailPages pages = new TrailPages(desk, clock.getZone());
        routes.get("/{municipality}/trail", Right.READ_TRAIL, pages::list);
        routes.get("/{municipality}/trail/check", Right.READ_TRAIL, pages::check);
        routes.get("/{municipality}/trail/csv", Right.READ_TRAIL, pages::csv);
        routes.get("/{municipality}/trail/json", Right.READ_TRAIL, pages::json);
        routes.get("/{municipality}/measures/{measure}/history", Right.READ_TRAIL, pages::history);
        ServerTrailPages.addTo(routes, desk, clock.getZone());
    }

    private static Chain chain(Request request) {
        return Chain.of(request.variable("municipality"));
    }

    private static Page page(Request request, String title) {
        Texts texts = request.texts();
        return request.page(title).in("municipality").under(texts.get("common.menu.municipality"), "/municipality");
    }

    private Answer list(Request request) {
        Texts texts = request.texts();
        Page page = page(request, texts.get("trail.title"));
        FieldErrors errors = new FieldErrors();
        TrailForm form = TrailForm.of(request.query());
        TrailFilter filter = form.check(zone, texts, errors);
        Facts facts = desk.facts(request);
        TrailView view = desk.store().read(from -> view(from, request, facts, page, form, filter, errors));
        return errors.isEmpty()
                ? Answer.page(new StaticTemplates().trailList(page, view, errors))
                : Answer.invalid(request, errors, () -> new StaticTemplates().trailList(page.failed(), view, errors));
    }

    private TrailView view(
            Reading from,
            Request request,
            Facts facts,
            Page page,
            TrailForm form,
            TrailFilter filter,
            FieldErrors errors) {
        Chain chain = chain(request);
        TrailReader reader = TrailReader.of(from, facts, page, zone);
        List<Entry> entries =
                errors.isEmpty() ? from.trail(chain, filter, form.limit(), TrailRows.AT_ONCE + 1) : List.<Entry>of();
        List<TrailLine> lines =
                entries.stream().limit(TrailRows.AT_ONCE).map(reader::read).toList();
        return new TrailView(
                form,
                errors.isEmpty() ? from.count(chain, filter) : 0,
                lines,
                people(from, request, form, reader),
                kinds(form, reader, page.texts()),
                TrailRows.older(form.filtered(page.link("/trail")), entries, lines),
                from.head(chain).map(Head::code).orElse(""));
    }

    private static List<Choice> people(Reading from, Request request, TrailForm form, TrailReader reader) {
        Map<String, String> names = new LinkedHashMap<>();
        from.people()
                .members(request.variable("municipality"))
                .forEach(who ->
                        names.put(who.person().id(), reader.person(who.person().id())));
        if (!form.who().isEmpty()) {
            names.putIfAbsent(form.who(), reader.person(form.who()));
        }
        return choices(names, form.who(), request.texts());
    }

    private static List<Choice> kinds(TrailForm form, TrailReader reader, Texts texts) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Ref.Kind kind : Ref.Kind.values()) {
            if (texts.has("trail.kind." + kind.text())) {
                kinds.add(kind.text());
            }
        }
        kinds.addAll(List.of(
                PeopleEvents.PERSON,
                PeopleEvents.ROLE,
                PeopleEvents.LINK,
                PeopleEvents.MEANS,
                PeopleEvents.RETENTION,
                Removal.REASON,
                Event.ERASURE,
                Event.BATCH,
                Event.SEALING));
        if (!form.kind().isEmpty()) {
            kinds.add(form.kind());
        }
        Map<String, String> names = new LinkedHashMap<>();
        kinds.stream()
                .sorted(Comparator.comparing(
                        reader::kind, Collator.getInstance(texts.language().locale())))
                .forEach(kind -> names.put(kind, reader.kind(kind)));
        return choices(names, form.kind(), texts);
    }

    private static List<Choice> choices(Map<String, String> names, String chosen, Texts texts) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("trail.all"), chosen.isEmpty()));
        names.forEach((value, name) -> choices.add(new Choice(value, name, value.equals(chosen))));
        return choices;
    }

    private Answer check(Request request) {
        Texts texts = request.texts();
        TrailRows.check(checks, request);
        String typed = request.query().text(TrailCheck.FIELD).strip();
        Optional<Head> written = Head.parse(typed);
        Chain chain = chain(request);
        TrailCheck check = TrailCheck.of(
                desk.store().read(from -> written.isPresent() ? from.verify(chain, written.get()) : from.verify(chain)),
                typed,
                written,
                texts);
        Page page = page(request, texts.get("trail.check.title")).under(texts.get("trail.title"), "/trail");
        return check.errors().isEmpty()
                ? Answer.page(new StaticTemplates().trailCheck(page, check))
                : Answer.invalid(request, check.errors(), () -> new StaticTemplates().trailCheck(page.failed(), check));
    }

    private Answer csv(Request request) {
        return TrailRows.csv(request, request.variable("municipality"), lines(request));
    }

    private Answer json(Request request) {
        return TrailRows.json(request, request.variable("municipality"), lines(request));
    }

    /** The rows that the address asks for. */
    private TrailFiles.Lines lines(Request request) {
        FieldErrors errors = new FieldErrors();
        TrailForm form = TrailForm.of(request.query());
        TrailFilter filter = form.check(zone, request.texts(), errors);
        if (!errors.isEmpty()) {
            throw HttpError.badRequest("errors.day", form.from() + " " + form.until());
        }
        Page page = page(request, request.texts().get("trail.title"));
        Facts facts = desk.facts(request);
        return TrailRows.all(
                desk, chain(request), filter, form.limit(), from -> TrailReader.of(from, facts, page, zone));
    }

    private Answer history(Request request) {
        Texts texts = request.texts();
        Facts facts = desk.facts(request);
        String municipality = request.variable("municipality");
        Ref ref = Ref.measure(request.variable("measure"));
        Measure measure = facts.find(Measure.class, ref).orElseThrow(HttpError::notFound);
        Page page = request.page(texts.get("trail.history.title"))
                .in("measures")
                .under(texts.get("measures.title"), "/measures")
                .under(measure.title(), "/measures/" + measure.id());
        TrailForm form = TrailForm.of(request.query());
        return Answer.page(desk.store().read(from -> {
            TrailReader reader = TrailReader.of(from, facts, page, zone);
            TrailFilter all = TrailFilter.of(Belonging.to(ref, facts, from.enteredInError(municipality, MOST_REMOVED)));
            List<Entry> entries = from.trail(chain(request), all, form.limit(), TrailRows.AT_ONCE + 1);
            List<TrailLine> lines =
                    entries.stream().limit(TrailRows.AT_ONCE).map(reader::read).toList();
            String lead =
                    texts.get("trail.history.lead", Math.toIntExact(from.count(chain(request), all)), measure.title());
            return new StaticTemplates().trailHistory(page, lead, lines, TrailRows.older(page.path(), entries, lines));
        }));
    }
}
