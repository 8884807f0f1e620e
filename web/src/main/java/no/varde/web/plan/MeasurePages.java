package no.varde.web.plan;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Ref;
import no.varde.core.findings.RoomForAction;
import no.varde.core.plan.Life;
import no.varde.core.plan.SavedView;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Addresses;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.ListPart;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.participation.CommentSheet;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import no.varde.web.situation.PictureFile;
import varde.pages.StaticTemplates;

/** The list of measures, and one measure. */
public final class MeasurePages {

    /** How many measures are shown at a time: more than most municipalities have. */
    private static final int LINES = 300;

    private final Desk desk;

    private MeasurePages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        MeasurePages pages = new MeasurePages(desk);
        routes.get("/{municipality}/measures", Right.READ, pages::list);
        routes.get("/{municipality}/measures/{measure}", Right.READ, pages::one);
        routes.get("/{municipality}/measures/{measure}/timeline/svg", Right.READ, pages::timeline);
        MeasurePictures.addTo(routes, desk);
    }

    private Answer list(Request request) {
        RoomForAction room = desk.room(request);
        Situation situation = room.situation();
        Texts texts = request.texts();
        Page page = request.page(texts.get("measures.title")).in("measures").showingDay();
        MeasureFilter filter = MeasureFilter.of(request.query(), situation);
        List<MeasureView> found = filter.find(situation, request.language().locale());
        ListPart part = ListPart.of(request.query(), found.size(), LINES);
        Links links = new Links(situation.facts(), page);
        MeasureList list = new MeasureList(
                filter.isEmpty() ? said(situation, page) : found(found.size(), filter, situation, links),
                texts.get("measures.key", List.of(Leg.values())),
                filter.shown().map(texts::of).map(texts::capital).orElse(""),
                FilterChoices.of(filter, situation, texts),
                filter,
                filtered(request, "/round"),
                filtered(request, "/bulk"),
                filtered(request, "/lists/measure/csv"),
                filtered(request, "/lists/measure/xlsx"),
                part,
                views(situation, links, query(request)),
                query(request),
                part.of(found).stream()
                        .map(each -> new MeasureLineReader(room, links, filter.shown()).read(each))
                        .toList());
        return Answer.page(new StaticTemplates().planList(page, list));
    }

    /** The filter and order of the list, without the day and without which part of it is shown. */
    private static String query(Request request) {
        String address = filtered(request, "");
        return address.indexOf('?') < 0 ? "" : address.substring(address.indexOf('?') + 1);
    }

    private static List<MeasureList.View> views(Situation situation, Links links, String shown) {
        return situation.facts().all(SavedView.class).stream()
                .map(view -> new MeasureList.View(
                        view.name(),
                        links.to(view.ref()),
                        view.query().equals(shown),
                        Links.removalPath(view.ref())
                                .map(path -> links.page().link(path))
                                .orElse("")))
                .toList();
    }

    /** How many there are, and how many in each part of their life. */
    private static Content said(Situation situation, Page page) {
        Texts texts = page.texts();
        List<Content> parts = new ArrayList<>();
        for (Life life : Life.values()) {
            int count = (int) situation.measures().stream()
                    .filter(each -> each.life().equals(Optional.of(life)))
                    .count();
            if (count > 0) {
                parts.add(new StaticTemplates()
                        .partsLink(
                                texts.get("measures.lead.life", count, life),
                                page.link("/measures?life=" + MeasureFilter.text(life))));
            }
        }
        int unknown = (int) situation.measures().stream()
                .filter(each -> each.life().isEmpty())
                .count();
        if (unknown > 0) {
            parts.add(new StaticTemplates()
                    .partsLink(
                            texts.get("measures.lead.unknown", unknown),
                            page.link("/measures?life=" + MeasureFilter.UNKNOWN)));
        }
        int all = situation.measures().size();
        return parts.isEmpty()
                ? texts.rich("measures.lead.bare", all)
                : texts.rich("measures.lead", all, texts.seriesOf(parts));
    }

    /** How many were found, and in which areas nobody has asked the group that was chosen so. */
    private static Content found(int found, MeasureFilter filter, Situation situation, Links links) {
        Texts texts = links.page().texts();
        int all = situation.measures().size();
        Content count = texts.rich("measures.lead.found", found, all);
        return filter.unasked()
                .filter(each -> !each.areas().isEmpty())
                .map(each -> {
                    List<Content> areas = each.areas().stream()
                            .<Content>map(id -> new StaticTemplates()
                                    .partsLink(links.name(Ref.area(id)).orElse(id), links.area(id)))
                            .toList();
                    return texts.rich(
                            "measures.lead.unasked", count, each.group(), areas.size(), texts.seriesOf(areas));
                })
                .orElse(count);
    }

    /** What else there is for the measures that the list shows, with the same filter, and of today. */
    private static String filtered(Request request, String path) {
        String address = request.place().orElseThrow().path() + path;
        for (String name : request.query().names()) {
            if (!List.of(Request.DAY, ListPart.FROM).contains(name)
                    && !request.query().text(name).isEmpty()) {
                address = Addresses.with(address, name, request.query().text(name));
            }
        }
        return address;
    }

    /** The picture of its steps; one without days for them leads to its page, which says so. */
    private Answer timeline(Request request) {
        Situation situation = desk.situation(request);
        MeasureView view = situation.measure(request.variable("measure")).orElseThrow(HttpError::notFound);
        Page page = request.page(view.title());
        return new StepsReader(situation, view, request.texts())
                .timeline()
                .map(picture -> PictureFile.of(picture, page))
                .orElseGet(() -> Answer.seeOther(page.link("/measures/" + view.id())));
    }

    private Answer one(Request request) {
        RoomForAction room = desk.room(request);
        MeasureView view = room.situation().measure(request.variable("measure")).orElseThrow(HttpError::notFound);
        Texts texts = request.texts();
        Page page = request.page(view.title())
                .in("measures")
                .under(texts.get("measures.title"), "/measures")
                .showingDay();
        Links links = new Links(room.situation().facts(), page);
        return Answer.page(new StaticTemplates()
                .planOne(
                        page,
                        new MeasureReader(room, view, links, Changeable.of(request, desk)).read(),
                        CommentSheet.of(request, page, desk),
                        PeopleReader.legend(texts)));
    }
}
