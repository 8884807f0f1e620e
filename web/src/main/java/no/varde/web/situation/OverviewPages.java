package no.varde.web.situation;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.findings.Finding;
import no.varde.core.findings.RoomForAction;
import no.varde.core.situation.Situation;
import no.varde.web.chart.Cell;
import no.varde.web.chart.Kind;
import no.varde.web.chart.Matrix;
import no.varde.web.chart.MatrixDrawing;
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

    private final Desk desk;

    private OverviewPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        OverviewPages pages = new OverviewPages(desk);
        routes.get("/{municipality}", Right.READ, pages::overview);
        routes.get("/{municipality}/matrix/svg", Right.READ, pages::picture);
        routes.get("/{municipality}/seen", Right.READ, OverviewPages::seen);
    }

    /**
     * The overview as its template reads it.
     *
     * @param said the sentences that say what the page shows; every number in them leads to the list behind it
     * @param matrix the picture of the whole
     * @param first what matters most; nothing that is well already
     * @param nothingFirst what is said when nothing is first: that nothing is urgent, or how much must be answered to know
     * @param overdue what is overdue, the longest first
     * @param overdueMore the rest of what is overdue
     * @param since what is new since one was last here; empty for nothing, and for one who was not here before
     * @param changed what is new and what happened lately
     * @param changedHref where all of that is shown
     */
    public record Overview(
            Content said,
            Matrix matrix,
            List<FindingCard> first,
            Content nothingFirst,
            List<Line> overdue,
            List<Line> overdueMore,
            Optional<Since> since,
            List<News> changed,
            String changedHref) {}

    /**
     * What is new since one was last here.
     *
     * @param said how much, in one sentence
     * @param href where all of it is shown
     * @param dismiss where one says that one has seen it
     */
    public record Since(Content said, String href, String dismiss) {}

    /**
     * One line of a list.
     *
     * @param text what it says
     * @param href where it leads
     * @param note what stands after it, in small letters
     */
    public record Line(String text, String href, String note) {}

    /**
     * Something new.
     *
     * @param kind the shape of what is seen now; empty for what is settled or only happened
     * @param kindName the shape in words; empty without one
     * @param text what it says
     * @param href where it leads
     * @param note when, or what became of it; may be empty
     */
    public record News(Optional<Kind> kind, String kindName, String text, String href, String note) {}

    private Answer overview(Request request) {
        Page page = request.page(request.texts().get("overview.title"))
                .in("overview")
                .showingDay();
        Optional<LastVisit> visit = request.day().equals(request.today()) ? LastVisit.of(request) : Optional.empty();
        Answer answer = Answer.page(new StaticTemplates().situationOverview(page, read(request, page, visit)));
        return visit.map(each -> each.remember(request, answer)).orElse(answer);
    }

    /** The matrix with its key; one without reforms leads to its page, which says so. */
    private Answer picture(Request request) {
        Page page = request.page(request.texts().get("overview.title"));
        RoomForAction room = desk.room(request);
        Matrix matrix = new MatrixMaker(room, new Links(room.situation().facts(), page)).make();
        if (matrix.sections().isEmpty()) {
            return Answer.seeOther(page.link(""));
        }
        Signs signs = new Signs(request.texts());
        Map<String, List<Cell>> legend = new LinkedHashMap<>();
        legend.put(matrix.heads().choices(), signs.choiceLegend());
        legend.put(matrix.heads().groups(), signs.groupLegend());
        legend.put(matrix.heads().legs(), signs.legLegend());
        return PictureFile.of(MatrixDrawing.of(matrix, PictureFile.heading(page), legend), page);
    }

    /** Nothing up to today is news any more to whoever says so. */
    private static Answer seen(Request request) {
        return LastVisit.seenAll(
                request, Answer.seeOther(request.place().orElseThrow().path()));
    }

    private Optional<Since> since(Request request, RoomForAction room, Optional<LastVisit> visit, Page page) {
        return visit.filter(each -> each.since().isBefore(request.today()))
                .flatMap(each -> SinceReader.read(
                        room, desk.room(request, each.since()), request.caller().id(), page));
    }

    private Overview read(Request request, Page page, Optional<LastVisit> visit) {
        RoomForAction room = desk.room(request);
        Situation situation = room.situation();
        Links links = new Links(situation.facts(), page);
        List<Line> overdue = situation.overdue().stream()
                .map(each -> OverdueLines.of(each, links))
                .toList();
        Lately lately = new Lately(room, desk.room(request, Lately.since(request.day())), links);
        return new Overview(
                new OverviewSaid(situation, page).said(),
                new MatrixMaker(room, links).make(),
                FindingCard.of(first(room), links),
                nothingFirst(room, page),
                overdue.subList(0, Math.min(LISTED, overdue.size())),
                overdue.subList(Math.min(LISTED, overdue.size()), overdue.size()),
                since(request, room, visit, page),
                lately.lines(LISTED),
                lately.href());
    }

    private static Content nothingFirst(RoomForAction room, Page page) {
        Texts texts = page.texts();
        int open = room.openQuestions().size();
        return open == 0
                ? texts.rich("overview.first.none")
                : texts.rich(
                        "overview.first.open",
                        new StaticTemplates()
                                .partsLink(texts.get("overview.first.questions", open), page.link("/questions")));
    }

    /** The foremost risk, gap and opening, one of each where there is one, so that what can be won is seen too. */
    private static List<Finding> first(RoomForAction room) {
        List<Finding> first = new ArrayList<>();
        for (Finding.Kind kind : List.of(Finding.Kind.RISK, Finding.Kind.OPENING, Finding.Kind.GAP)) {
            room.findings(kind).stream().findFirst().ifPresent(first::add);
        }
        for (Finding each : room.findings()) {
            if (first.size() < FIRST && each.kind() != Finding.Kind.STRENGTH && !first.contains(each)) {
                first.add(each);
            }
        }
        first.sort(Finding.ORDER);
        return first;
    }
}
