package no.varde.web.situation;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Right;
import no.varde.core.basics.Ref;
import no.varde.core.situation.Connection;
import no.varde.core.situation.Join;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;
import no.varde.web.chart.Joins;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/** The connections: which areas of which reforms are joined by which measures, and which could be. */
public final class ConnectionsPages {

    private final Desk desk;

    private ConnectionsPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this page. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        ConnectionsPages pages = new ConnectionsPages(desk);
        routes.get("/{municipality}/connections", Right.READ, pages::connections);
        routes.get("/{municipality}/connections/svg", Right.READ, pages::file);
    }

    /**
     * The connections as their template reads them.
     *
     * @param said the sentence that says what is shown; every number in it leads to the list behind it
     * @param picture the areas with lines between them; empty when there is nothing to draw
     * @param pairs the pairs of the crosswalk that run
     * @param resting the pairs of which a reform does not run, in words
     * @param standing whose proposal the crosswalk is
     */
    public record Connections(
            Content said, Optional<Joins> picture, List<Pair> pairs, List<String> resting, String standing) {}

    /**
     * A pair of areas that ask for much the same.
     *
     * @param anchor its own anchor
     * @param first one area
     * @param firstHref where it is shown
     * @param second the other
     * @param secondHref where it is shown
     * @param state how the pair stands
     * @param reason what the two have in common
     * @param measures the measures behind it, with the side that each serves
     */
    public record Pair(
            String anchor,
            String first,
            String firstHref,
            String second,
            String secondHref,
            String state,
            String reason,
            List<Served> measures) {}

    /**
     * A measure behind a pair.
     *
     * @param title what it is called
     * @param href its page
     * @param side both sides, or the one that it serves
     */
    public record Served(String title, String href, String side) {}

    /** The picture; where there is nothing to draw it leads to the page, which says so. */
    private Answer file(Request request) {
        Page page = request.page(request.texts().get("connections.title"));
        Situation situation = desk.situation(request);
        return picture(situation, new Links(situation.facts(), page))
                .map(each -> PictureFile.of(each, page))
                .orElseGet(() -> Answer.seeOther(page.link("/connections")));
    }

    private Answer connections(Request request) {
        Situation situation = desk.situation(request);
        Texts texts = request.texts();
        Page page =
                request.page(texts.get("connections.title")).in("connections").showingDay();
        Links links = new Links(situation.facts(), page);
        List<Join> joins = situation.joins();
        List<Connection> connections = situation.connections();
        int measures = (int) connections.stream()
                .flatMap(each -> each.measures().stream())
                .map(MeasureView::id)
                .distinct()
                .count();
        int possible = (int) joins.stream()
                .filter(each -> each.state() == Join.State.COULD_BE_JOINED || each.state() == Join.State.POSSIBLE_JOIN)
                .count();
        return Answer.page(new StaticTemplates()
                .situationConnections(
                        page,
                        new Connections(
                                said(measures, connections.size(), possible, page),
                                picture(situation, links),
                                joins.stream().map(each -> pair(each, links)).toList(),
                                situation.pairsNotRunning().stream()
                                        .map(each -> texts.get(
                                                "connections.pair",
                                                area(each.first(), links),
                                                area(each.second(), links)))
                                        .toList(),
                                texts.of(situation.facts().reforms().crosswalk().standing()))));
    }

    private static Content said(int measures, int ways, int possible, Page page) {
        Texts texts = page.texts();
        Content could = link(texts.get("connections.lead.possible", possible), "#pairs");
        if (measures == 0 && possible == 0) {
            return texts.rich("connections.lead.nothing");
        }
        return measures == 0
                ? texts.rich("connections.lead.none", could)
                : texts.rich(
                        "connections.lead",
                        link(
                                texts.get("connections.joined.by", measures),
                                page.link("/measures?reform=several&life=kept")),
                        link(texts.get("connections.lead.ways", ways), "#picture"),
                        could,
                        measures);
    }

    private static Content link(String text, String href) {
        return new StaticTemplates().partsLink(text, href);
    }

    /** Areas of the earlier reforms at the left and of the later at the right; possible joins are dashed. */
    private static Optional<Joins> picture(Situation situation, Links links) {
        Texts texts = links.page().texts();
        List<Joins.Line> lines = new ArrayList<>();
        Set<String> lefts = new LinkedHashSet<>();
        Set<String> rights = new LinkedHashSet<>();
        for (Connection each : situation.connections()) {
            lefts.add(each.first());
            rights.add(each.second());
            int count = each.measures().size();
            lines.add(new Joins.Line(
                    each.first(),
                    each.second(),
                    count,
                    texts.get("connections.joined.by", count),
                    links.page().link("/measures?area=" + each.first() + "+" + each.second() + "&life=kept"),
                    each.measures().stream()
                            .map(measure -> new Joins.Behind(measure.title(), links.measure(measure.id())))
                            .toList()));
        }
        for (Join each : situation.joins()) {
            if (each.state() == Join.State.COULD_BE_JOINED || each.state() == Join.State.POSSIBLE_JOIN) {
                lefts.add(each.pair().first());
                rights.add(each.pair().second());
                lines.add(new Joins.Line(
                        each.pair().first(),
                        each.pair().second(),
                        0,
                        texts.of(each.state()),
                        "#" + anchor(each.pair().first(), each.pair().second())));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Joins(
                        texts.get("connections.picture"),
                        groups(situation, lefts, texts),
                        groups(situation, rights, texts),
                        lines));
    }

    private static List<Joins.Group> groups(Situation situation, Set<String> ids, Texts texts) {
        List<Joins.Group> groups = new ArrayList<>();
        for (ReformView reform : situation.reforms()) {
            List<Joins.Node> nodes = reform.areas().stream()
                    .filter(area -> ids.contains(area.area().id()))
                    .map(area -> new Joins.Node(
                            area.area().id(), texts.of(area.area().name())))
                    .toList();
            if (!nodes.isEmpty()) {
                groups.add(new Joins.Group(texts.of(reform.reform().name()), nodes));
            }
        }
        return groups;
    }

    private static Pair pair(Join join, Links links) {
        Texts texts = links.page().texts();
        List<Served> measures = new ArrayList<>();
        add(measures, join.both(), texts.get("connections.both"), links);
        add(measures, join.first(), area(join.pair().first(), links), links);
        add(measures, join.second(), area(join.pair().second(), links), links);
        return new Pair(
                anchor(join.pair().first(), join.pair().second()),
                area(join.pair().first(), links),
                links.area(join.pair().first()),
                area(join.pair().second(), links),
                links.area(join.pair().second()),
                texts.capital(texts.of(join.state())),
                texts.of(join.pair().reason()),
                measures);
    }

    private static void add(List<Served> measures, List<MeasureView> views, String side, Links links) {
        views.forEach(each -> measures.add(new Served(each.title(), links.measure(each.id()), side)));
    }

    private static String anchor(String first, String second) {
        return "pair-" + first.replace('.', '-') + "-" + second.replace('.', '-');
    }

    private static String area(String id, Links links) {
        return links.page()
                .texts()
                .get(
                        "reforms.same.area",
                        links.name(Ref.reform(id.substring(0, id.indexOf('.')))).orElse(id),
                        links.name(Ref.area(id)).orElse(id));
    }
}
