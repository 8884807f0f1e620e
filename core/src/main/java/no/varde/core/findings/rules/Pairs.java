package no.varde.core.findings.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Rule;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.plan.Link;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.reform.CrosswalkPair;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Join;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;

/** The two areas of a crosswalk pair, as findings speak of them. */
final class Pairs {

    private Pairs() {}

    /** A pair: it belongs to both areas, both reforms, and the measures that serve them. */
    static Subject subject(Join join, Facts facts) {
        CrosswalkPair pair = join.pair();
        List<Ref> alsoWithin = new ArrayList<>();
        alsoWithin.add(Ref.area(pair.second()));
        alsoWithin.add(Ref.reform(pair.secondReform()));
        for (List<MeasureView> some : List.of(join.both(), join.first(), join.second())) {
            some.forEach(each -> alsoWithin.add(each.ref()));
        }
        return Subject.inArea(Ref.area(pair.first()), name(pair, facts), pair.first())
                .with(Ref.area(pair.second()), alsoWithin);
    }

    /**
     * The answer while neither side is served: no or, as long as a live measure belongs to nothing and nobody has confirmed
     * that, not assessed, since it may serve both.
     */
    static Verdict neither(Rule rule, Subject pair, Situation situation) {
        return situation.measures().stream()
                .filter(each -> each.isLive()
                        && each.links().isEmpty()
                        && Confirmed.noMore(PlanConfirmation.Topic.LINKS, each, situation)
                                .isEmpty())
                .findFirst()
                .map(each -> Verdict.notAssessed(rule, pair, LooseThread.question(each, situation)))
                .orElseGet(() -> Verdict.no(rule, pair));
    }

    /** That a measure serves an area, by itself or by one of its solutions, as a fact behind a finding: the link. */
    static Reason serves(MeasureView measure, String area, Facts facts) {
        Ref link = measure.links().stream()
                .filter(each -> MeasureView.areaOf(each).filter(area::equals).isPresent())
                .findFirst()
                .map(Link::ref)
                .orElseThrow();
        return new Reason(Words.say("reason.serves", measure.title(), area(area, facts), reform(area, facts)), link);
    }

    /** That the crosswalk pairs the areas, as a fact behind a finding. */
    static Reason paired(CrosswalkPair pair) {
        return new Reason(Words.say("reason.paired", pair.reason()), Ref.area(pair.second()));
    }

    static LocalizedText area(String area, Facts facts) {
        return Words.name(Ref.area(area), facts);
    }

    static LocalizedText reform(String area, Facts facts) {
        return Words.name(Ref.reform(area.substring(0, Math.max(0, area.indexOf('.')))), facts);
    }

    private static LocalizedText name(CrosswalkPair pair, Facts facts) {
        LocalizedText first = area(pair.first(), facts);
        LocalizedText second = area(pair.second(), facts);
        Map<Language, String> both = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            both.put(language, first.in(language) + " ↔ " + second.in(language));
        }
        return new LocalizedText(both);
    }
}
