package no.varde.web.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.situation.LegState;
import no.varde.core.situation.LegView;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Texts;
import no.varde.web.situation.LegWords;
import no.varde.web.situation.Links;
import no.varde.web.situation.Signs;

/** Says how the three legs of a measure stand, beside their cairn. */
final class AnchoringReader {

    private final Situation situation;
    private final MeasureView view;
    private final Texts texts;

    AnchoringReader(Situation situation, MeasureView view, Texts texts) {
        this.situation = situation;
        this.view = view;
        this.texts = texts;
    }

    /** The legs as the cairn has them: the council at the bottom, the organisations on top. */
    List<no.varde.web.chart.Leg> legs() {
        List<no.varde.web.chart.Leg> legs = new ArrayList<>();
        for (Leg leg : List.of(Leg.ORGANISATIONS, Leg.MANAGEMENT, Leg.COUNCIL)) {
            legs.add(leg(view.leg(leg)));
        }
        return legs;
    }

    /** What the three come to, in a sentence. */
    String said() {
        long carrying = view.legs().values().stream()
                .filter(each -> each.state().carries())
                .count();
        return texts.get("measures.legs", (int) carrying);
    }

    private no.varde.web.chart.Leg leg(LegView leg) {
        String name = texts.capital(texts.of(leg.leg()));
        return new no.varde.web.chart.Leg(
                Signs.stone(leg.state()),
                new Signs(texts).of(leg.state(), texts.of(leg.leg())),
                name,
                leg.basis().map(ref -> reference(ref, leg)).orElseGet(() -> without(leg)),
                leg.basis().map(ref -> "#" + Links.anchor(ref)).orElse(""),
                note(leg));
    }

    private String reference(Ref ref, LegView leg) {
        Optional<Anchoring> basis = situation.facts().find(Anchoring.class, ref);
        String what = basis.map(each -> texts.capital(texts.of(each.body()))
                        + each.caseNumber().map(number -> ", " + number.text()).orElse(""))
                .orElseGet(() -> texts.get("measures.leg.meeting"));
        return leg.on()
                .filter(When::isKnown)
                .map(on -> what + ", " + texts.when(on))
                .orElseGet(() -> texts.get("measures.leg.undated", what));
    }

    /** What is said of a leg that nothing anchors. */
    private String without(LegView leg) {
        if (leg.beforeOurTime()) {
            return texts.get("measures.leg.older");
        }
        if (leg.state() == LegState.NOT_KNOWN) {
            return texts.get("common.unknown");
        }
        return texts.get("measures.leg.missing." + leg.leg().name());
    }

    /** The acts of a leg that lie ahead, the soonest first. */
    private List<Anchoring> planned(Leg leg) {
        return situation.facts().about(Anchoring.class, view.ref()).stream()
                .filter(each -> each.leg() == leg && !hasBeenHeld(each))
                .filter(each -> each.planned()
                        .latest()
                        .filter(last -> !last.isBefore(situation.asOf()))
                        .isPresent())
                .sorted(Comparator.comparing(each -> each.planned().earliest().orElseThrow()))
                .toList();
    }

    private boolean hasBeenHeld(Anchoring each) {
        return each.held().filter(on -> !on.isAfter(situation.asOf())).isPresent();
    }

    private String note(LegView leg) {
        List<String> notes = new ArrayList<>();
        leg.change()
                .flatMap(ref -> situation.facts().find(SubstanceChange.class, ref))
                .ifPresent(change -> notes.add(texts.get("measures.leg.changed", change.on())));
        if (leg.state() == LegState.COVERED_BY_PLAN) {
            notes.add(texts.of(leg.state()));
        }
        if (leg.state() == LegState.NOT_KNOWN && leg.basis().isPresent()) {
            notes.add(texts.get(
                    leg.leg() == Leg.ORGANISATIONS ? "measures.leg.overlaps.ORGANISATIONS" : "measures.leg.overlaps"));
        }
        planned(leg.leg()).forEach(each -> notes.add(texts.get("measures.leg.planned", each.planned())));
        notes.addAll(LegWords.besides(leg, texts));
        return String.join("; ", notes);
    }
}
