package no.varde.web.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.access.Right;
import no.varde.core.findings.RoomForAction;
import no.varde.core.plan.Life;
import no.varde.core.reform.Reform;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Answer;
import no.varde.web.http.Choice;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** The list of measures, and one measure. */
public final class MeasurePages {

    private final Desk desk;

    private MeasurePages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        MeasurePages pages = new MeasurePages(desk);
        routes.get("/{municipality}/measures", Right.READ, pages::list);
        routes.get("/{municipality}/measures/{measure}", Right.READ, pages::one);
    }

    private Answer list(Request request) {
        RoomForAction room = desk.room(request);
        Situation situation = room.situation();
        Texts texts = request.texts();
        Page page = request.page(texts.get("measures.title")).in("measures").showingDay();
        MeasureFilter filter = MeasureFilter.of(request.query());
        List<MeasureView> found = filter.apply(
                situation.measures(),
                new SearchText(situation.facts()),
                request.language().locale());
        Links links = new Links(situation.facts(), page);
        MeasureList list = new MeasureList(
                lead(texts, filter, found.size(), situation.measures().size()),
                choices(filter, situation, texts),
                filter,
                found.stream()
                        .map(each -> new MeasureLineReader(room, links).read(each))
                        .toList());
        return Answer.page(new StaticTemplates().planList(page, list));
    }

    private static String lead(Texts texts, MeasureFilter filter, int found, int all) {
        return filter.isEmpty() ? texts.get("measures.lead", all) : texts.get("measures.lead.found", found, all);
    }

    private static Map<String, List<Choice>> choices(MeasureFilter filter, Situation situation, Texts texts) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        List<Reform> reforms = situation.reforms().stream()
                .filter(each -> !each.measures().isEmpty())
                .map(each -> each.reform())
                .toList();
        choices.put(
                "reform",
                all(
                        texts,
                        Choice.of(
                                reforms,
                                Reform::id,
                                each -> texts.of(each.name()),
                                filter.reform().stream().toList())));
        Set<String> sectors = new TreeSet<>();
        Set<String> owners = new TreeSet<>();
        situation.measures().forEach(each -> {
            sectors.addAll(each.sectors());
            each.owner().ifPresent(owners::add);
        });
        choices.put("sector", all(texts, plain(sectors, filter.sector())));
        choices.put("owner", all(texts, plain(owners, filter.owner())));
        choices.put(
                "life",
                all(
                        texts,
                        Choice.of(
                                List.of(Life.values()),
                                each -> each.name().toLowerCase(Locale.ROOT),
                                each -> texts.capital(texts.of(each)),
                                filter.life().stream()
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .toList())));
        return choices;
    }

    private static List<Choice> plain(Set<String> values, Optional<String> chosen) {
        return Choice.of(values, each -> each, each -> each, chosen.stream().toList());
    }

    private static List<Choice> all(Texts texts, List<Choice> choices) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice("", texts.get("measures.all"), choices.stream().noneMatch(Choice::chosen)));
        all.addAll(choices);
        return all;
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
                .planOne(page, new MeasureReader(room, view, links).read(), PeopleReader.legend(texts)));
    }
}
