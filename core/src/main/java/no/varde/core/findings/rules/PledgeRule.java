package no.varde.core.findings.rules;

import java.util.ArrayList;
import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Principle;
import no.varde.core.findings.Subject;
import no.varde.core.findings.Verdict;
import no.varde.core.situation.PledgeView;
import no.varde.core.situation.Situation;

/** A rule that looks at each pledge to a live measure by itself. */
abstract class PledgeRule extends BuiltInRule {

    PledgeRule(String id, List<Principle> principles, String... parameters) {
        super(id, principles, parameters);
    }

    @Override
    public final List<Verdict> assess(Situation situation) {
        List<Verdict> verdicts = new ArrayList<>();
        for (PledgeView view : situation.pledges()) {
            if (view.measure().isLive()) {
                LocalizedText what =
                        LocalizedText.only(Language.NB, view.pledge().what());
                Subject subject = Subject.of(view.measure()).part(view.pledge().ref(), what);
                verdicts.add(assess(view, subject, situation));
            }
        }
        return verdicts;
    }

    /** The verdict on a pledge. */
    abstract Verdict assess(PledgeView view, Subject subject, Situation situation);
}
