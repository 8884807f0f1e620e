package no.varde.web.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.Verdict;
import no.varde.core.leadership.Demand;
import no.varde.core.leadership.Demands;
import no.varde.core.leadership.Trait;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.TimeSetAside;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.PledgeView;
import no.varde.core.situation.Proposals;
import no.varde.core.situation.Situation;
import no.varde.core.situation.Story;
import no.varde.core.situation.StoryEvent;
import no.varde.core.situation.TraitView;
import no.varde.core.situation.Traits;
import no.varde.web.http.Texts;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.DissentLine;
import no.varde.web.situation.FindingCard;
import no.varde.web.situation.Links;
import no.varde.web.situation.PaperLine;
import no.varde.web.situation.QuestionKey;
import no.varde.web.situation.Unsettled;

/** Makes the sheet of a measure from the situation, in the reader's language. */
final class MeasureReader {

    private final RoomForAction room;
    private final Situation situation;
    private final MeasureView view;
    private final Links links;
    private final Texts texts;
    private final Changeable changeable;
    private final Set<String> anchors = new HashSet<>();

    MeasureReader(RoomForAction room, MeasureView view, Links links, Changeable changeable) {
        this.room = room;
        this.situation = room.situation();
        this.view = view;
        this.links = links;
        this.texts = links.page().texts();
        this.changeable = changeable;
    }

    MeasureSheet read() {
        situation.pledges().forEach(each -> {
            anchors.add(Links.anchor(each.pledge().ref()));
            each.deliveries().forEach(delivery -> anchors.add(Links.anchor(delivery.ref())));
        });
        List<DissentLine> dissents = DissentLine.of(situation, links, view.ref());
        dissents.forEach(each -> anchors.add(each.anchor()));
        StepsReader steps = new StepsReader(situation, view, texts);
        PeopleReader people = new PeopleReader(view, texts);
        AnchoringReader anchoring = new AnchoringReader(situation, view, texts);
        List<MeasureSheet.Day> story = story();
        return new MeasureSheet(
                view.ref(),
                links.measure(view.id()),
                changeable.has(view.measure()) ? links.removal(view.ref()) : "",
                lead(),
                tags(),
                new StateReader(situation, view, links).read(),
                steps.timeline(),
                steps.undated(),
                people.grid(),
                proposed(),
                missing(),
                anchoring.legs(),
                anchoring.said(),
                BalanceReader.of(situation, view, texts)
                        .read(situation.facts().municipality().showBalanceNumber()),
                demands(),
                pledges(),
                noPledges(),
                FindingCard.of(room.findingsOn(view.ref()), links),
                unsettled(true),
                unsettled(false),
                story,
                situation.facts().about(Note.class, view.ref()).stream()
                        .map(note -> new MeasureSheet.NoteLine(
                                Links.anchor(note.ref()), note.heading().orElse(""), note.text(), edit(note.ref())))
                        .toList(),
                PaperLine.of(
                        situation.facts(),
                        links,
                        view.ref(),
                        view.planLines().stream().map(PlanLine::ref).toList()),
                dissents,
                QuietFacts.of(situation.facts(), view.ref(), anchors));
    }

    private String lead() {
        String outcome = view.measure().outcome().orElseGet(() -> texts.get("measures.outcome.unknown"));
        return outcome + " "
                + (view.owners().isEmpty()
                        ? texts.get("measures.owned.unknown")
                        : texts.get("measures.owned", view.owners()));
    }

    private List<MeasureSheet.Tag> tags() {
        List<MeasureSheet.Tag> tags = new ArrayList<>();
        view.areas()
                .forEach(area -> links.name(Ref.area(area))
                        .ifPresent(name -> tags.add(new MeasureSheet.Tag(
                                texts.get("reforms.same.area", reform(area), name), links.area(area)))));
        view.links().stream()
                .filter(link -> link.target().kind() == Ref.Kind.SOLUTION)
                .forEach(link -> links.name(link.target())
                        .ifPresent(name -> tags.add(new MeasureSheet.Tag(name, links.to(link.target())))));
        Measure measure = view.measure();
        measure.approach().ifPresent(each -> tags.add(new MeasureSheet.Tag(texts.capital(texts.of(each)), "")));
        view.planLines()
                .forEach(line -> tags.add(
                        new MeasureSheet.Tag(PlanLineText.of(line, situation.asOf(), texts), links.to(line.ref()))));
        measure.cost().ifPresent(cost -> tags.add(new MeasureSheet.Tag(cost(cost), "")));
        measure.timeSetAside().ifPresent(time -> tags.add(new MeasureSheet.Tag(time(time), "")));
        view.sectors()
                .forEach(sector -> tags.add(new MeasureSheet.Tag(
                        texts.get("measures.sector.is", sector),
                        links.page().link("/measures?sector=" + encoded(sector)))));
        return tags;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private String reform(String area) {
        return links.name(Ref.reform(area.substring(0, area.indexOf('.')))).orElse("");
    }

    private String cost(Cost cost) {
        String source = cost.source().map(each -> ", " + texts.of(each)).orElse("");
        return texts.get("measures.kroner", cost.kroner())
                + source
                + cost.note().map(note -> " (" + note + ")").orElse("");
    }

    private String time(TimeSetAside time) {
        String share = time.percentOfPost()
                .map(percent -> texts.get("measures.share", percent))
                .orElseGet(() -> texts.capital(texts.of(time.kind())));
        return share + time.note().map(note -> ": " + note).orElse("");
    }

    private String proposed() {
        Set<ActorGroup> groups = Proposals.of(view, situation.facts().reforms()).groups();
        return groups.isEmpty() ? "" : texts.get("measures.people.proposed", List.copyOf(groups));
    }

    private String missing() {
        return situation.facts().about(Involvement.class, view.ref()).stream()
                .filter(each -> !each.missing().isEmpty() && each.on().hasBegunBy(situation.asOf()))
                .map(each -> texts.get(
                        "measures.missing",
                        each.title()
                                .map(title -> texts.get("measures.meeting.titled", title))
                                .orElseGet(() -> texts.of(each.form())),
                        texts.when(each.on()),
                        List.copyOf(each.missing())))
                .collect(Collectors.joining(" "));
    }

    private List<MeasureSheet.DemandLine> demands() {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (TraitView each : Traits.of(situation, view)) {
            traits.add(each.trait());
        }
        return Demands.of(traits, situation.asOf()).stream().map(this::demand).toList();
    }

    private MeasureSheet.DemandLine demand(Demand demand) {
        return new MeasureSheet.DemandLine(
                texts.of(demand.competency().name()),
                links.to(new Ref(Ref.Kind.COMPETENCY, demand.competency().id())),
                demand.reasons().stream()
                        .map(each -> texts.capital(texts.of(each.why())))
                        .toList());
    }

    private List<MeasureSheet.PledgeLine> pledges() {
        return situation.pledges().stream()
                .filter(each -> each.measure().id().equals(view.id()))
                .map(this::pledge)
                .toList();
    }

    /** What is known when no pledge is on record: that there is none, that nobody can know, or nothing. */
    private String noPledges() {
        PlanConfirmation.Topic topic = PlanConfirmation.Topic.PLEDGES;
        return situation
                .confirmation(topic, view.ref(), false)
                .map(none -> texts.get("measures.pledges.none", none.upTo()))
                .or(() -> situation
                        .confirmation(topic, view.ref(), true)
                        .map(older -> texts.get("measures.pledges.older")))
                .orElseGet(() -> texts.get("measures.pledges.unknown"));
    }

    private MeasureSheet.PledgeLine pledge(PledgeView each) {
        String due = each.pledge().due().isKnown()
                ? texts.get("measures.pledge.due", each.pledge().due())
                : texts.get("measures.pledge.open");
        return new MeasureSheet.PledgeLine(
                Links.anchor(each.pledge().ref()),
                texts.get("measures.pledge", each.pledge().by(), each.pledge().what()),
                each.isKept()
                        ? texts.get("measures.pledge.kept")
                        : each.isOverdue()
                                ? texts.get(
                                        "measures.pledge.overdue", each.pledge().due())
                                : due,
                each.deliveries().stream()
                        .map(delivery -> new MeasureSheet.Event(
                                List.of(Links.anchor(delivery.ref())),
                                texts.when(delivery.on()),
                                delivery.what(),
                                edit(delivery.ref())))
                        .toList());
    }

    private List<MeasureSheet.Open> unsettled(boolean open) {
        List<Verdict.NotAssessed> verdicts = room.notAssessedOn(view.ref()).stream()
                .filter(each -> each.question().open() == open)
                .toList();
        return Unsettled.of(verdicts, room, texts).stream()
                .map(each -> new MeasureSheet.Open(
                        each.text(), links.page().link(QuestionKey.path(each.question(), view.id())), each.rules()))
                .toList();
    }

    /** The story by days: what happened at the same time stands together. */
    private List<MeasureSheet.Day> story() {
        Map<String, List<MeasureSheet.Event>> days = new LinkedHashMap<>();
        for (StoryEvent each : Story.of(situation.facts(), view.ref(), situation.asOf())) {
            MeasureSheet.Event event = event(each);
            days.computeIfAbsent(event.when(), any -> new ArrayList<>()).add(event);
        }
        return days.entrySet().stream()
                .map(each -> new MeasureSheet.Day(each.getKey(), each.getValue()))
                .toList();
    }

    /** An event of the story; a fact's anchor stands on the first of its events only. */
    private MeasureSheet.Event event(StoryEvent event) {
        return new MeasureSheet.Event(
                event.facts().stream().map(Links::anchor).filter(anchors::add).toList(),
                texts.when(event.on()),
                texts.capital(texts.of(event.sentence())),
                event.facts().stream().findFirst().map(this::edit).orElse(""));
    }

    /** Where a fact is changed; comments are changed by their authors alone, where they stand. */
    private String edit(Ref ref) {
        return ref.kind() == Ref.Kind.COMMENT
                ? ""
                : Links.removalPath(ref)
                        .map(path -> links.page().link(path + "/edit"))
                        .orElse("");
    }
}
