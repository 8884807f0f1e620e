package no.varde.core.intake;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * One line of the table «Behandles i» on a case paper: who treats the case, and when.
 *
 * @param written the line as it stood
 * @param body the body that decides or treats it; empty for a statutory council, and when nobody is recognised
 * @param council the statutory council that gives its statement; empty for a body, and when nobody is recognised
 * @param on the day of the meeting; unknown when the line has none
 * @param caseNumber the number in the body's own list; empty when the line has none
 * @param use what the line is proposed as
 */
public record CaseLine(
        String written,
        Optional<Body> body,
        Optional<ActorGroup> council,
        When on,
        Optional<CaseNumber> caseNumber,
        Use use) {

    /** What a line is proposed as. */
    public enum Use {
        /** The body decides the case. */
        DECISION,
        /** The body recommends to another that decides after it (innstilling); no decision of its own. */
        RECOMMENDATION,
        /** The employees' organisations treat it together with the employer. */
        TREATMENT,
        /** A statutory council gives its statement (uttalelse). */
        STATEMENT,
        /** Nobody is recognised in it. */
        UNKNOWN
    }

    /** Refuses null. */
    public CaseLine {
        Require.nothingNull(written, body, council, on, caseNumber, use);
    }

    /**
     * Whether the line tells enough to be recorded: who, when, and that it is more than a recommendation. A line without a
     * day is not, since it may tell of a meeting that was or of one that is planned.
     */
    public boolean isRecordable() {
        return on.isKnown() && use != Use.RECOMMENDATION && use != Use.UNKNOWN;
    }

    /** Whether the meeting has been held by a day; the day of the meeting itself counts. False without a day. */
    public boolean isHeldBy(LocalDate day) {
        return on.hasBegunBy(day);
    }

    /**
     * What the body does by its decision or treatment; empty for a recommendation, a statement and where nobody is
     * recognised.
     */
    public Optional<Act> act() {
        return body.filter(each -> use != Use.RECOMMENDATION).map(each -> {
            if (each.leg() == Leg.ORGANISATIONS) {
                return each.isJoint() ? Act.JOINT_TREATMENT : Act.DISCUSSED;
            }
            return switch (each) {
                case EXECUTIVE_COMMITTEE, MAIN_COMMITTEE, SERVICE_HEAD -> Act.DELEGATED_DECISION;
                default -> Act.OWN_DECISION;
            };
        });
    }

    CaseLine as(Use other) {
        return new CaseLine(written, body, council, on, caseNumber, other);
    }
}
