package no.varde.web.reform;

import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.findings.RoomForAction;
import no.varde.core.plan.Choice;
import no.varde.core.plan.DutyStatus;
import no.varde.core.reform.CrosswalkPair;
import no.varde.core.reform.Solution;
import no.varde.core.situation.AreaView;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;
import no.varde.web.chart.Cell;
import no.varde.web.http.Texts;
import no.varde.web.situation.FindingCard;
import no.varde.web.situation.Links;
import no.varde.web.situation.Signs;

/** Makes what a reform's page shows of one area. */
final class AreaReader {

    /** How many findings an area shows itself; the room for action shows them all. */
    private static final int FIRST = 3;

    private final RoomForAction room;
    private final Situation situation;
    private final Links links;
    private final Texts texts;
    private final Signs signs;

    AreaReader(RoomForAction room, Links links) {
        this.room = room;
        this.situation = room.situation();
        this.links = links;
        this.texts = links.page().texts();
        this.signs = new Signs(texts);
    }

    ReformSheet.Area read(AreaView view) {
        String id = view.area().id();
        return new ReformSheet.Area(
                Links.anchor(view.area().ref()),
                texts.of(view.area().name()),
                texts.of(view.area().kind()),
                view.area().description().map(texts::of).orElse(""),
                !view.area().verified(),
                view.choices().stream()
                        .map(each -> choice(each, view, choosing(each.target())))
                        .toList(),
                view.duties().stream()
                        .map(each -> duty(each, answering(each.duty().ref())))
                        .toList(),
                view.measures().stream().map(this::measure).toList(),
                situation.facts().reforms().crosswalk().of(id).stream()
                        .map(pair -> same(pair, id))
                        .toList(),
                FindingCard.of(
                        room.findingsOn(view.area().ref()).stream().limit(FIRST).toList(), links),
                room.findingsOn(view.area().ref()).size(),
                links.page().link("/room-for-action?area=" + id));
    }

    /** An area, or what was in it, that only an earlier version had: there is nothing to choose any more. */
    ReformSheet.Area readEarlier(AreaView view) {
        boolean isThere = situation.facts().reforms().isPresent(view.area().ref());
        return new ReformSheet.Area(
                isThere ? "" : Links.anchor(view.area().ref()),
                texts.of(view.area().name()),
                texts.of(view.area().kind()),
                "",
                false,
                view.choices().stream().map(each -> choice(each, view, "")).toList(),
                view.duties().stream().map(each -> duty(each, "")).toList(),
                view.measures().stream().map(this::measure).toList(),
                List.of(),
                List.of(),
                0,
                "");
    }

    private ReformSheet.Line choice(AreaView.ChoiceView each, AreaView area, String record) {
        Optional<Solution> solution =
                situation.facts().reforms().solution(each.target().id());
        String name = solution.map(Solution::name).map(texts::of).orElseGet(() -> texts.get("reforms.area.itself"));
        Optional<Choice> choice = each.choice();
        return new ReformSheet.Line(
                solution.isPresent() ? Links.anchor(each.target()) : "",
                name,
                solution.flatMap(Solution::description).map(texts::of).orElse(""),
                "",
                solution.filter(known -> !known.verified()).isPresent(),
                choice.map(made -> signs.of(made.stance(), name)).orElseGet(() -> signs.noChoice(name)),
                choice.map(made -> texts.get(
                                "reforms.choice", texts.capital(texts.of(made.stance())), texts.when(made.on())))
                        .orElseGet(() -> texts.get("reforms.choice.none")),
                choice.flatMap(Choice::reason).orElse(""),
                choice.map(Choice::ref).map(Links::anchor).orElse(""),
                record,
                solution.isPresent() ? serving(each.target(), area) : List.of());
    }

    private ReformSheet.Line duty(AreaView.DutyView each, String record) {
        String name = texts.of(each.duty().name());
        Optional<DutyStatus> status = each.status();
        Cell sign = status.map(known -> signs.of(known.answer(), name)).orElseGet(() -> signs.dutyNotKnown(name));
        return new ReformSheet.Line(
                Links.anchor(each.duty().ref()),
                name,
                texts.of(each.duty().description()),
                texts.of(each.duty().reference()),
                !each.duty().verified(),
                sign,
                status.map(known -> texts.get(
                                "reforms.choice", texts.capital(texts.of(known.answer())), texts.when(known.on())))
                        .orElseGet(() -> texts.get("reforms.duty.none")),
                status.flatMap(DutyStatus::evidence).orElse(""),
                status.map(DutyStatus::ref).map(Links::anchor).orElse(""),
                record,
                List.of());
    }

    /** Where one answers how a duty stands. */
    private String answering(Ref duty) {
        return mayRecord() ? Links.recording(links.page(), Ref.Kind.DUTY_STATUS, "duty", duty.id()) : "";
    }

    private boolean mayRecord() {
        return links.page().may(Right.CHANGE);
    }

    /** Where one chooses on a solution or an area of a reform that is taken up. */
    private String choosing(Ref target) {
        String reform = target.id().substring(0, target.id().indexOf('.'));
        return situation
                .reform(reform)
                .flatMap(ReformView::adoption)
                .filter(any -> mayRecord())
                .map(taken -> Links.recording(
                        links.page(),
                        Ref.Kind.CHOICE,
                        "adoption",
                        taken.adoption().id(),
                        "target",
                        target.text()))
                .orElse("");
    }

    private List<ReformSheet.Link> serving(Ref target, AreaView area) {
        return area.measures().stream()
                .filter(each ->
                        each.links().stream().anyMatch(link -> link.target().equals(target)))
                .map(this::measure)
                .toList();
    }

    private ReformSheet.Link measure(MeasureView each) {
        return new ReformSheet.Link(
                each.title(),
                links.measure(each.id()),
                each.life().map(texts::of).orElseGet(() -> texts.get("common.unknown")));
    }

    private ReformSheet.Same same(CrosswalkPair pair, String area) {
        String other = pair.other(area).orElseThrow();
        String reform = other.substring(0, other.indexOf('.'));
        return new ReformSheet.Same(
                texts.get("reforms.same.area", name(Ref.reform(reform)), name(Ref.area(other))),
                links.area(other),
                texts.of(pair.reason()),
                ReformReader.state(situation, pair, texts));
    }

    private String name(Ref ref) {
        return situation
                .facts()
                .reforms()
                .name(ref)
                .map((LocalizedText text) -> texts.of(text))
                .orElse(ref.id());
    }
}
