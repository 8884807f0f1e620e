package no.varde.core.findings.rules;

import java.util.ArrayList;
import java.util.List;
import no.varde.core.basics.Principle;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;

/** A rule that looks at each live measure by itself: planned, running, in ordinary operation. */
abstract class MeasureRule extends BuiltInRule {

    MeasureRule(String id, List<Principle> principles, String... parameters) {
        super(id, principles, parameters);
    }

    @Override
    public final List<Verdict> assess(Situation situation) {
        List<Verdict> verdicts = new ArrayList<>();
        if (looksAt(situation)) {
            for (MeasureView measure : situation.measures()) {
                if (measure.isLive()) {
                    assess(measure, Subject.of(measure), situation, verdicts);
                }
            }
        }
        return verdicts;
    }

    /** Whether the rule asks anything at all in a situation. */
    boolean looksAt(Situation situation) {
        return true;
    }

    /** Adds the verdicts on a live measure. */
    abstract void assess(MeasureView measure, Subject subject, Situation situation, List<Verdict> verdicts);
}
