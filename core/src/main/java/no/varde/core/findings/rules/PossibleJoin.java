package no.varde.core.findings.rules;

import static no.varde.core.basics.Principle.L1;
import static no.varde.core.basics.Principle.S1;

import java.util.ArrayList;
import java.util.List;
import no.varde.core.findings.Audience;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Reason;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Join;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;

/**
 * A possible join (L1, S1; knowledge note on Leve hele livet). For each pair of the crosswalk whose reforms are both
 * followed up and running: could one piece of work serve both areas?
 *
 * <p>Yes, an opening: one side is served ("one job, two reforms"), or both are, by different measures, which could be
 * joined. Stopped and merged measures serve nothing; completed ones do. No: a measure serves both, or neither is served.
 * Not assessed: neither is served, while some live measure is not linked to anything, so that it may.
 *
 * <p>Worked example: a measure serves «Sammenheng i tjenestene», none serves «Trygghet for brukere og støtte til
 * pårørende»: a possible join. Another measure serves the latter: they could be joined. The pairs are our own proposal.
 */
final class PossibleJoin extends BuiltInRule {

    PossibleJoin() {
        super("possible-join", List.of(L1, S1));
    }

    @Override
    public List<Verdict> assess(Situation situation) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Join join : situation.joins()) {
            Subject subject = Pairs.subject(join, situation.facts());
            verdicts.add(
                    switch (join.state()) {
                        case POSSIBLE_JOIN -> Verdict.yes(possible(join, subject, situation.facts()));
                        case COULD_BE_JOINED -> Verdict.yes(could(join, subject, situation.facts()));
                        case JOINED -> Verdict.no(this, subject);
                        case NEITHER -> Pairs.neither(this, subject, situation);
                    });
        }
        return verdicts;
    }

    private Finding possible(Join join, Subject subject, Facts facts) {
        boolean firstServed = !join.first().isEmpty();
        List<MeasureView> measures = firstServed ? join.first() : join.second();
        String served = firstServed ? join.pair().first() : join.pair().second();
        String other = firstServed ? join.pair().second() : join.pair().first();
        List<Reason> reasons = new ArrayList<>();
        measures.forEach(each -> reasons.add(Pairs.serves(each, served, facts)));
        reasons.add(Pairs.paired(join.pair()));
        return Finding.of(
                        this,
                        Finding.Kind.OPENING,
                        subject,
                        say(
                                "possible",
                                Words.quoted(measures.get(0).title()),
                                measures.size(),
                                Pairs.area(served, facts),
                                Pairs.reform(other, facts)))
                .because(reasons)
                .suggesting(say("suggest.possible", Pairs.area(other, facts)))
                .toldTo(List.of(Audience.COORDINATORS));
    }

    private Finding could(Join join, Subject subject, Facts facts) {
        String first = join.pair().first();
        String second = join.pair().second();
        List<Reason> reasons = new ArrayList<>();
        join.first().forEach(each -> reasons.add(Pairs.serves(each, first, facts)));
        join.second().forEach(each -> reasons.add(Pairs.serves(each, second, facts)));
        reasons.add(Pairs.paired(join.pair()));
        return Finding.of(
                        this,
                        Finding.Kind.OPENING,
                        subject,
                        say("could", Pairs.reform(first, facts), Pairs.reform(second, facts)))
                .because(reasons)
                .suggesting(say("suggest.could"))
                .toldTo(List.of(Audience.COORDINATORS, Audience.LEADERS));
    }
}
