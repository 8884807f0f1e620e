package no.varde.core.findings.rules;

import java.util.List;
import no.varde.core.findings.Rule;

/** The rules that come with Varde, in the order in which they are explained. Rules of one's own stand beside them. */
public final class BuiltInRules {

    private static final List<Rule> ALL = List.of(
            new ParticipationFromTheStart(),
            new AnchoringMissing(),
            new AnchoringChangedSince(),
            new ThreeLegsInPlace(),
            new EmptyPromise(),
            new LooseThread(),
            new BrokenThread(),
            new PossibleJoin(),
            new JoinedPair(),
            new SteeringFarToOneSide(),
            new TopDownWithoutSteps(),
            new NoReflectionStep(),
            new NoTimeSetAside(),
            new OnlyOneSector(),
            new NoOtherActor(),
            new PledgeOverdue(),
            new PledgeKept(),
            new EndingWithoutCarryOver());

    private BuiltInRules() {}

    /** Every built-in rule; unmodifiable. */
    public static List<Rule> all() {
        return ALL;
    }
}
