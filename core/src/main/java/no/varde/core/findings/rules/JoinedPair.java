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
 * A joined pair (L1, S1; knowledge note on Leve hele livet). For each pair of the crosswalk whose reforms are both followed
 * up and running: does a measure serve both areas?
 *
 * <p>Yes, a strength: at least one does, and has not been stopped or merged. No: none does. Not assessed: nothing serves
 * either area, while a live measure belongs to nothing, so that it may serve both.
 *
 * <p>Worked example: «Fast kontaktperson» serves «Sammenheng i tjenestene» and «Trygghet for brukere og støtte til
 * pårørende»: one piece of work answers two reforms.
 */
final class JoinedPair extends BuiltInRule {

    JoinedPair() {
        super("joined-pair", List.of(L1, S1));
    }

    @Override
    public List<Verdict> assess(Situation situation) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Join join : situation.joins()) {
            Subject subject = Pairs.subject(join, situation.facts());
            verdicts.add(
                    switch (join.state()) {
                        case JOINED -> Verdict.yes(finding(join, subject, situation.facts()));
                        case POSSIBLE_JOIN, COULD_BE_JOINED -> Verdict.no(this, subject);
                        case NEITHER -> Pairs.neither(this, subject, situation);
                    });
        }
        return verdicts;
    }

    private Finding finding(Join join, Subject subject, Facts facts) {
        String first = join.pair().first();
        String second = join.pair().second();
        List<Reason> reasons = new ArrayList<>();
        for (MeasureView each : join.both()) {
            reasons.add(Pairs.serves(each, first, facts));
            reasons.add(Pairs.serves(each, second, facts));
        }
        return Finding.of(
                        this,
                        Finding.Kind.STRENGTH,
                        subject,
                        say(
                                "yes",
                                Words.quoted(join.both().get(0).title()),
                                join.both().size(),
                                Pairs.reform(first, facts),
                                Pairs.reform(second, facts)))
                .because(reasons)
                .suggesting(say("suggest"))
                .toldTo(List.of(Audience.COORDINATORS, Audience.COUNCIL));
    }
}
