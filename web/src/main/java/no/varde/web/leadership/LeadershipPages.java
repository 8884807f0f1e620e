package no.varde.web.leadership;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Right;
import no.varde.core.leadership.Demand;
import no.varde.core.leadership.Demands;
import no.varde.core.leadership.Framework;
import no.varde.core.leadership.Frameworks;
import no.varde.core.leadership.LeadershipCompetency;
import no.varde.core.leadership.Trait;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.situation.TraitView;
import no.varde.core.situation.Traits;
import no.varde.web.chart.Disc;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** The leadership page of a municipality. */
public final class LeadershipPages {

    private final Desk desk;

    private LeadershipPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        LeadershipPages pages = new LeadershipPages(desk);
        routes.get("/{municipality}/leadership", Right.READ, pages::leadership);
    }

    /**
     * The page as its template reads it.
     *
     * @param lead the sentence that says what is shown
     * @param columns the competencies above the table
     * @param rows which live measures demand what
     * @param frameworks the frameworks with their competencies
     * @param slots the places that wait for a framework
     */
    public record Leadership(
            String lead, List<String> columns, List<Row> rows, List<FrameworkText> frameworks, List<Slot> slots) {}

    /**
     * A measure and what it demands.
     *
     * @param title what it is called
     * @param href its page
     * @param discs one a competency: the larger, the more it is asked for
     * @param traits the traits behind it, in words
     */
    public record Row(String title, String href, List<Disc> discs, String traits) {}

    /**
     * A framework.
     *
     * @param anchor its own anchor
     * @param name its name
     * @param description what it is; may be empty
     * @param note its version, and whose words it is in
     * @param competencies its competencies
     */
    public record FrameworkText(
            String anchor, String name, String description, String note, List<CompetencyText> competencies) {}

    /**
     * A competency.
     *
     * @param anchor its own anchor
     * @param name its name
     * @param description what it is; may be empty
     * @param behaviours what one can see
     */
    public record CompetencyText(String anchor, String name, String description, List<String> behaviours) {}

    /**
     * A place that waits for a framework.
     *
     * @param name what would stand there
     * @param note why it is empty
     */
    public record Slot(String name, String note) {}

    private Answer leadership(Request request) {
        Situation situation = desk.situation(request);
        Texts texts = request.texts();
        Page page = request.page(texts.get("leadership.title")).in("leadership").showingDay();
        Links links = new Links(situation.facts(), page);
        Frameworks frameworks = Frameworks.builtIn();
        List<LeadershipCompetency> competencies = frameworks
                .find(Frameworks.COMPETENCIES, situation.asOf())
                .map(Framework::competencies)
                .orElse(List.of());
        List<Row> rows = situation.measures().stream()
                .filter(MeasureView::isLive)
                .map(each -> row(situation, each, competencies, links))
                .filter(each -> !each.traits().isEmpty())
                .toList();
        Leadership leadership = new Leadership(
                rows.isEmpty() ? texts.get("leadership.lead.none") : texts.get("leadership.lead", rows.size()),
                competencies.stream().map(each -> texts.of(each.name())).toList(),
                rows,
                frameworks.on(situation.asOf()).stream()
                        .map(each -> framework(each, texts))
                        .toList(),
                frameworks.openSlots().stream()
                        .map(each -> new Slot(texts.of(each.name()), texts.of(each.note())))
                        .toList());
        return Answer.page(new StaticTemplates().leadershipPage(page, leadership));
    }

    private static Row row(
            Situation situation, MeasureView view, List<LeadershipCompetency> competencies, Links links) {
        Texts texts = links.page().texts();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (TraitView each : Traits.of(situation, view)) {
            traits.add(each.trait());
        }
        List<Demand> demands = Demands.of(traits, situation.asOf());
        List<Disc> discs = new ArrayList<>();
        for (LeadershipCompetency competency : competencies) {
            String name = texts.of(competency.name());
            Optional<Demand> demand = demands.stream()
                    .filter(each -> each.competency().id().equals(competency.id()))
                    .findFirst();
            discs.add(demand.map(
                            each -> new Disc(size(each.weight()), texts.get("leadership.weight", name, each.weight())))
                    .orElseGet(() -> Disc.none(texts.get("leadership.weight.none", name))));
        }
        return new Row(view.title(), links.measure(view.id()), discs, texts.capital(texts.series(List.copyOf(traits))));
    }

    /** A disc for a sum of weights: one size for each 2, and the largest from 9 on. */
    private static int size(int weight) {
        return Math.min(Disc.MOST, 1 + weight / 2);
    }

    private static FrameworkText framework(Framework framework, Texts texts) {
        return new FrameworkText(
                Links.anchor(framework.ref()),
                texts.of(framework.name()),
                framework.description().map(texts::of).orElse(""),
                texts.get(
                        framework.ours() ? "leadership.version.ours" : "leadership.version",
                        framework.version(),
                        framework.source().map(texts::of).orElse("–")),
                framework.competencies().stream()
                        .map(each -> new CompetencyText(
                                Links.anchor(each.ref()),
                                texts.of(each.name()),
                                each.description().map(texts::of).orElse(""),
                                each.behaviours().stream()
                                        .map(behaviour -> texts.of(behaviour.statement()))
                                        .toList()))
                        .toList());
    }
}
