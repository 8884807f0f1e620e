package no.varde.web.reform;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Finding;
import no.varde.core.findings.RoomForAction;
import no.varde.core.plan.PeriodChange;
import no.varde.core.reform.CrosswalkPair;
import no.varde.core.reform.Reform;
import no.varde.core.reform.Source;
import no.varde.core.situation.AdoptionView;
import no.varde.core.situation.LegView;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Texts;
import no.varde.web.situation.DissentLine;
import no.varde.web.situation.FindingCard;
import no.varde.web.situation.LegWords;
import no.varde.web.situation.Links;
import no.varde.web.situation.PaperLine;
import no.varde.web.situation.Signs;

/** Makes the sheet of a reform from the situation, in the reader's language. */
final class ReformReader {

    private final RoomForAction room;
    private final Situation situation;
    private final ReformView view;
    private final Links links;
    private final Texts texts;
    private final Periods periods;

    ReformReader(RoomForAction room, ReformView view, Links links) {
        this.room = room;
        this.situation = room.situation();
        this.view = view;
        this.links = links;
        this.texts = links.page().texts();
        this.periods = new Periods(texts, situation.asOf());
    }

    ReformSheet read() {
        Reform reform = view.reform();
        AreaReader areas = new AreaReader(room, links);
        return new ReformSheet(
                reform.description().map(texts::of).orElse(""),
                facts(reform),
                !reform.verified() || reform.areas().stream().anyMatch(each -> !each.verified()),
                new TimeReader(situation, view, texts).timeline(),
                reform.period().changes().stream()
                        .filter(change -> change.decided().hasBegunBy(situation.asOf()))
                        .map(change -> texts.get(
                                change.verified() ? "reforms.change" : "reforms.change.unverified",
                                change.decided(),
                                texts.of(change.reason())))
                        .toList(),
                view.adoption().map(this::local),
                view.adoption().isPresent() ? open() : 0,
                view.areas().stream().map(areas::read).toList(),
                view.earlier().stream().map(areas::readEarlier).toList(),
                FindingCard.of(onReformAlone(reform), links));
    }

    private int open() {
        return (int) view.areas().stream()
                .flatMap(area -> area.choices().stream())
                .filter(each -> each.choice().isEmpty())
                .count();
    }

    private List<ReformSheet.Labelled> facts(Reform reform) {
        List<ReformSheet.Labelled> facts = new ArrayList<>();
        facts.add(new ReformSheet.Labelled(texts.get("reforms.kind"), texts.of(reform.kind())));
        facts.add(new ReformSheet.Labelled(
                texts.get(reform.kind() == Reform.Kind.OWN_PROGRAMME ? "reforms.own.period" : "reforms.period"),
                periods.national(reform)));
        reform.source().ifPresent(source -> facts.add(source(source)));
        reform.targetGroup()
                .ifPresent(group -> facts.add(new ReformSheet.Labelled(texts.get("reforms.target"), texts.of(group))));
        reform.lead().ifPresent(lead -> facts.add(new ReformSheet.Labelled(texts.get("reforms.led"), texts.of(lead))));
        if (reform.areasAreOurs()) {
            facts.add(new ReformSheet.Labelled(texts.get("reforms.areas"), texts.get("reforms.areas.ours")));
        }
        return facts;
    }

    private ReformSheet.Labelled source(Source source) {
        StringBuilder said = new StringBuilder(texts.of(source.title())).append('.');
        source.presented().ifPresent(day -> said.append(' ').append(texts.get("reforms.source.presented", day)));
        source.treated().ifPresent(day -> said.append(' ').append(texts.get("reforms.source.treated", day)));
        source.note().ifPresent(note -> said.append(' ').append(texts.of(note)));
        return new ReformSheet.Labelled(
                texts.get("reforms.source"),
                said.toString(),
                source.address().map(URI::toString).orElse(""));
    }

    private ReformSheet.Local local(AdoptionView adoption) {
        List<ReformSheet.Changed> changes =
                situation.facts().about(PeriodChange.class, adoption.adoption().ref()).stream()
                        .filter(change -> !change.decidedOn().isAfter(situation.asOf()))
                        .map(change -> new ReformSheet.Changed(
                                Links.anchor(change.ref()),
                                change.end()
                                        .map(end -> texts.get(
                                                end.isAfter(situation.asOf())
                                                        ? "reforms.local.changed"
                                                        : "reforms.local.changed.over",
                                                change.decidedOn(),
                                                end.minusDays(1),
                                                change.reason()))
                                        .orElseGet(() -> texts.get(
                                                "reforms.local.changed.open", change.decidedOn(), change.reason()))))
                        .toList();
        return new ReformSheet.Local(
                adoption.adoption().ref(),
                Links.anchor(adoption.adoption().ref()),
                periods.local(view),
                changes,
                adoption.legs().values().stream().map(this::leg).toList(),
                PaperLine.of(situation.facts(), links, adoption.adoption().ref(), List.of()),
                DissentLine.of(situation, links, adoption.adoption().ref()),
                adoption.adoption().note().orElse(""));
    }

    private ReformSheet.LegLine leg(LegView leg) {
        Optional<Anchoring> basis = leg.basis().flatMap(ref -> situation.facts().find(Anchoring.class, ref));
        String said = basis.map(each -> texts.get(
                        "reforms.leg.basis",
                        texts.capital(texts.of(each.body())),
                        each.caseNumber().map(number -> ", " + number.text()).orElse(""),
                        texts.when(each.held().orElseThrow())))
                .orElseGet(() -> leg.on().map(texts::when).orElse(""));
        List<String> anchors = new ArrayList<>();
        leg.basis().map(Links::anchor).ifPresent(anchors::add);
        leg.others().forEach(each -> anchors.add(Links.anchor(each.ref())));
        leg.meetings().forEach(each -> anchors.add(Links.anchor(each.ref())));
        return new ReformSheet.LegLine(
                texts.capital(texts.of(leg.leg())),
                new Signs(texts).of(leg.state(), texts.of(leg.leg())),
                texts.of(leg.state()),
                said,
                LegWords.besides(leg, texts),
                anchors);
    }

    private List<Finding> onReformAlone(Reform reform) {
        return room.findingsOn(reform.ref()).stream()
                .filter(each -> each.subject().ref().kind() == Ref.Kind.REFORM
                        || each.subject().ref().kind() == Ref.Kind.ADOPTION)
                .toList();
    }

    /** How a crosswalk pair stands; empty when one of its reforms does not run. */
    static String state(Situation situation, CrosswalkPair pair, Texts texts) {
        return situation.joins().stream()
                .filter(each -> each.pair().equals(pair))
                .map(each -> texts.of(each.state()))
                .findFirst()
                .orElse("");
    }
}
