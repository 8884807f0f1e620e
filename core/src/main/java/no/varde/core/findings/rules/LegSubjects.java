package no.varde.core.findings.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Subject;
import no.varde.core.situation.AdoptionView;
import no.varde.core.situation.LegView;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;

/** What stands on three legs (L11): each live measure, and each reform that is followed up and running. */
final class LegSubjects {

    /**
     * Something on three legs.
     *
     * @param subject the measure, or the adoption by the name of its reform
     * @param legs its legs
     * @param measure the measure; empty for an adoption
     */
    record Standing(Subject subject, Map<Leg, LegView> legs, Optional<MeasureView> measure) {

        LegView leg(Leg leg) {
            return java.util.Objects.requireNonNull(legs.get(leg));
        }
    }

    private LegSubjects() {}

    static List<Standing> of(Situation situation) {
        List<Standing> all = new ArrayList<>();
        for (MeasureView measure : situation.measures()) {
            if (measure.isLive()) {
                all.add(new Standing(Subject.of(measure), measure.legs(), Optional.of(measure)));
            }
        }
        for (ReformView reform : situation.reforms()) {
            if (reform.running() && reform.adoption().isPresent()) {
                AdoptionView adoption = reform.adoption().get();
                Ref ref = adoption.adoption().ref();
                Subject subject = Subject.of(
                        ref,
                        reform.reform().name(),
                        List.of(ref, reform.reform().ref()));
                all.add(new Standing(subject, adoption.legs(), Optional.empty()));
            }
        }
        return all;
    }
}
