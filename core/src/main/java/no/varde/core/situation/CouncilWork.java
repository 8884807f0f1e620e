package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.When;

/**
 * What the council and its committees have before them and behind them, as of a day (L11).
 *
 * @param coming the decisions that are planned for a day that has not passed, the soonest first
 * @param decided the decisions that were held in the year up to the day, the latest first
 */
public record CouncilWork(List<Coming> coming, List<Anchoring> decided) {

    /** Copies. */
    public CouncilWork {
        coming = List.copyOf(coming);
        decided = List.copyOf(decided);
    }

    /** The council's work. */
    public static CouncilWork of(Situation situation) {
        LocalDate asOf = situation.asOf();
        List<Coming> coming = new ArrayList<>();
        List<Anchoring> decided = new ArrayList<>();
        for (Anchoring each : situation.facts().all(Anchoring.class)) {
            if (each.leg() != Leg.COUNCIL) {
                continue;
            }
            boolean held = each.held().filter(on -> on.hasBegunBy(asOf)).isPresent();
            boolean isPlanned = each.planned().isKnown() && !each.planned().isBefore(asOf);
            if (held && !each.held().orElseThrow().isBefore(asOf.minusYears(1))) {
                decided.add(each);
            } else if (!held && isPlanned) {
                coming.add(Coming.about(each.subjects(), each.ref(), each.planned(), situation));
            }
        }
        coming.sort(Coming.ORDER);
        decided.sort(Comparator.comparing(
                        (Anchoring each) -> each.held().flatMap(When::latest).orElse(LocalDate.MIN))
                .reversed());
        return new CouncilWork(coming, decided);
    }
}
