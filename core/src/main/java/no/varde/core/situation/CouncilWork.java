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
 * @param decided the decisions that were, or may have been, held in the year up to the day, the latest first; those of
 *     an unknown day last, as long as the day from which they count, that of their recording, lies in that year
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
        Happened happened = new Happened(situation.facts(), asOf);
        List<Coming> coming = new ArrayList<>();
        List<Anchoring> decided = new ArrayList<>();
        for (Anchoring each : situation.facts().all(Anchoring.class)) {
            if (each.leg() != Leg.COUNCIL) {
                continue;
            }
            boolean held = happened.held(each);
            boolean isPlanned = each.planned().isKnown() && !each.planned().isBefore(asOf);
            if (held && !lastDay(each, happened).isBefore(asOf.minusYears(1))) {
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

    /** The last day on which a decision may have been held; of an undated one the day from which it counts. */
    private static LocalDate lastDay(Anchoring decision, Happened happened) {
        When on = decision.held().orElseThrow();
        LocalDate last = happened.last(on, decision);
        LocalDate planned = decision.planned().latest().orElse(last);
        return !on.isKnown() && planned.isAfter(last) ? planned : last;
    }
}
