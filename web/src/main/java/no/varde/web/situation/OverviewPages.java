package no.varde.web.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Finding;
import no.varde.core.findings.RoomForAction;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Step;
import no.varde.core.situation.Changes;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Overdue;
import no.varde.core.situation.Situation;
import no.varde.core.situation.StoryEvent;
import no.varde.web.chart.Matrix;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/** The overview: the matrix of reforms and areas, what matters most, what is overdue, what changed lately. */
public final class OverviewPages {

    private static final int FIRST = 3;
    private static final int LISTED = 8;
    private static final int DAYS_BACK = 30;

    private final Desk desk;

    private OverviewPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        OverviewPages pages = new OverviewPages(desk);
        routes.get("/{municipality}", Right.READ, pages::overview);
    }

    /**
     * The overview as its template reads it.
     *
     * @param lead the sentence that says what the page shows
     * @param matrix the picture of the whole
     * @param first what matters most
     * @param overdue what is overdue, the longest first
     * @param overdueMore how many more there are
     * @param changed what happened lately, the newest first
     * @param changedMore how many more there are
     */
    public record Overview(
            String lead,
            Matrix matrix,
            List<FindingCard> first,
            List<Line> overdue,
            int overdueMore,
            List<Line> changed,
            int changedMore) {}

    /**
     * One line of a list.
     *
     * @param text what it says
     * @param href where it leads
     * @param note what stands after it, in small letters
     */
    public record Line(String text, String href, String note) {}

    private Answer overview(Request request) {
        Page page = request.page(request.texts().get("overview.title"))
                .in("overview")
                .showingDay();
        return Answer.page(new StaticTemplates().situationOverview(page, read(request, page)));
    }

    private Overview read(Request request, Page page) {
        RoomForAction room = desk.room(request);
        Situation situation = room.situation();
        Texts texts = page.texts();
        Links links = new Links(situation.facts(), page);
        List<Overdue> overdue = situation.overdue();
        LocalDate day = situation.asOf();
        List<StoryEvent> changed = Changes.between(situation.facts(), day.minusDays(DAYS_BACK), day).happened().stream()
                .filter(each -> each.subjects().stream()
                        .anyMatch(subject -> links.name(subject).isPresent()))
                .toList();
        return new Overview(
                lead(situation, texts),
                new MatrixMaker(room, links).make(),
                FindingCard.of(first(room), links),
                overdue.stream().limit(LISTED).map(each -> line(each, links)).toList(),
                Math.max(0, overdue.size() - LISTED),
                changed.stream().limit(LISTED).map(each -> line(each, links)).toList(),
                Math.max(0, changed.size() - LISTED));
    }

    /** The foremost risk, gap and opening, one of each where there is one, so that what can be won is seen too. */
    private static List<Finding> first(RoomForAction room) {
        List<Finding> first = new ArrayList<>();
        for (Finding.Kind kind : List.of(Finding.Kind.RISK, Finding.Kind.OPENING, Finding.Kind.GAP)) {
            room.findings(kind).stream().findFirst().ifPresent(first::add);
        }
        for (Finding each : room.findings()) {
            if (first.size() < FIRST && !first.contains(each)) {
                first.add(each);
            }
        }
        first.sort(Finding.ORDER);
        return first;
    }

    private static String lead(Situation situation, Texts texts) {
        List<MeasureView> serving = situation.measures().stream()
                .filter(each -> each.serves() && !each.reforms().isEmpty())
                .toList();
        if (serving.isEmpty()) {
            return texts.get("overview.empty");
        }
        int reforms = (int) serving.stream()
                .flatMap(each -> each.reforms().stream())
                .distinct()
                .count();
        int shared =
                (int) serving.stream().filter(each -> each.reforms().size() > 1).count();
        return texts.get(
                "overview.lead",
                texts.get("overview.answer", serving.size(), reforms),
                shared == 0 ? "" : texts.get("overview.shared", shared));
    }

    private static Line line(Overdue each, Links links) {
        Texts texts = links.page().texts();
        String measure = "«" + each.measure().title() + "»";
        Optional<String> text = switch (each.ref().kind()) {
            case PLEDGE ->
                links.facts()
                        .find(Pledge.class, each.ref())
                        .map(pledge ->
                                texts.get("overview.overdue.pledge", pledge.by(), pledge.what(), measure, each.due()));
            case STEP ->
                links.facts()
                        .find(Step.class, each.ref())
                        .map(step -> texts.get(
                                "overview.overdue.step",
                                texts.capital(step.title().orElseGet(() -> texts.of(step.kind()))),
                                measure,
                                each.due()));
            default ->
                links.facts()
                        .find(Anchoring.class, each.ref())
                        .map(act -> texts.get(
                                "overview.overdue.act", texts.capital(texts.of(act.act())), measure, each.due()));
        };
        return new Line(text.orElse(measure), links.to(each.ref()), texts.get("overview.overdue.days", each.days()));
    }

    private static Line line(StoryEvent event, Links links) {
        Texts texts = links.page().texts();
        Ref subject = event.subjects().stream()
                .filter(each -> links.name(each).isPresent())
                .findFirst()
                .orElseThrow();
        String name = links.name(subject).orElse("");
        int more = event.subjects().size() - 1;
        String subjects = "«" + name + "»" + (more > 0 ? " " + texts.get("overview.more", more) : "");
        return new Line(subjects + ": " + texts.of(event.sentence()), links.to(event.fact()), texts.when(event.on()));
    }
}
