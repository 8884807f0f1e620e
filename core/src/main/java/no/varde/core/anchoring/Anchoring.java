package no.varde.core.anchoring;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Message;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * A decision or treatment by one of the three legs (L11), planned or held.
 *
 * @param id its id, from outside
 * @param subjects the measures and adoptions that it was about; at least one
 * @param body who decided or treated it
 * @param act what was done; must fit the body
 * @param planned when it is planned; unknown when it was never planned or the day was not recorded
 * @param held when it was held; empty while it has not been, and unknown when it was held on a day nobody recorded
 * @param outcome how a decision fell out; given just for decisions that were held
 * @param caseNumber the case number as written; empty when none is known
 * @param planPeriod the period of the plan, for a plan decision; empty when not known
 * @param note what should be remembered; empty when nothing
 */
public record Anchoring(
        String id,
        Set<Ref> subjects,
        Body body,
        Act act,
        When planned,
        Optional<When> held,
        Optional<Outcome> outcome,
        Optional<CaseNumber> caseNumber,
        Optional<Period> planPeriod,
        Optional<String> note)
        implements Fact {

    /** Copies, and refuses other subjects, an act that the body cannot do and an outcome where there is none. */
    public Anchoring {
        Require.nothingNull(id, subjects, body, act, planned, held, outcome, caseNumber, planPeriod, note);
        Require.id(id, "The id");
        Require.text(note, "The note of decision " + id);
        subjects = Collections.unmodifiableSet(new LinkedHashSet<>(subjects));
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("A decision is about something: " + id);
        }
        for (Ref subject : subjects) {
            if (subject.kind() != Ref.Kind.MEASURE && subject.kind() != Ref.Kind.ADOPTION) {
                throw new IllegalArgumentException("A decision is about measures or adoptions: " + subject);
            }
        }
        if (!act.fits(body)) {
            throw new IllegalArgumentException(body + " does no " + act + ": " + id);
        }
        if (outcome.isPresent() != (act.isDecision() && held.isPresent())) {
            throw new IllegalArgumentException("An outcome belongs to a decision that was held: " + id);
        }
        if (planPeriod.isPresent() && act != Act.PLAN_DECISION) {
            throw new IllegalArgumentException("A plan period belongs to a plan decision: " + id);
        }
    }

    /** An adopted decision, or a treatment, that was held. */
    public static Anchoring held(String id, Set<Ref> subjects, Body body, Act act, When on) {
        return new Anchoring(
                id,
                subjects,
                body,
                act,
                When.unknown(),
                Optional.of(on),
                act.isDecision() ? Optional.of(Outcome.ADOPTED) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A decision or treatment that is planned and not held yet. */
    public static Anchoring planned(String id, Set<Ref> subjects, Body body, Act act, When planned) {
        return new Anchoring(
                id,
                subjects,
                body,
                act,
                planned,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with a case number. */
    public Anchoring withCase(CaseNumber number) {
        return new Anchoring(id, subjects, body, act, planned, held, outcome, Optional.of(number), planPeriod, note);
    }

    /** The same with another outcome; only for a decision that was held. */
    public Anchoring withOutcome(Outcome other) {
        return new Anchoring(id, subjects, body, act, planned, held, Optional.of(other), caseNumber, planPeriod, note);
    }

    /** The same about other measures and adoptions. */
    public Anchoring about(Set<Ref> others) {
        return new Anchoring(id, others, body, act, planned, held, outcome, caseNumber, planPeriod, note);
    }

    /** The same with the period of the plan; only for a plan decision. */
    public Anchoring withPlanPeriod(Period period) {
        return new Anchoring(id, subjects, body, act, planned, held, outcome, caseNumber, Optional.of(period), note);
    }

    /** What is done, and by, with or in which body, as a noun: "decision by the municipal council". */
    public Message noun() {
        boolean inBody = body.isJoint() && !act.isDecision() && act != Act.INFORMED;
        return Message.of("anchoring", "noun." + act.name() + (inBody ? ".joint" : ""), body);
    }

    /**
     * Whether another one is perhaps this one recorded twice: about something of the same, by the same body, and in the same
     * case or, unless both have a case number, on the same day. Whether it is, somebody has to say. A line of a plan and a
     * decision of its own are two even in one meeting.
     */
    public boolean isPerhaps(Anchoring other) {
        boolean bothNumbered = caseNumber.isPresent() && other.caseNumber.isPresent();
        boolean alike =
                bothNumbered ? caseNumber.equals(other.caseNumber) : day().isPresent() && day().equals(other.day());
        boolean ofPlan = act == Act.PLAN_DECISION || other.act == Act.PLAN_DECISION;
        return alike && body == other.body && !ofPlan && !Collections.disjoint(subjects, other.subjects);
    }

    private Optional<LocalDate> day() {
        return held.filter(When::isKnown).orElse(planned).exactDay();
    }

    /** The leg that it belongs to. */
    public Leg leg() {
        return body.leg();
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.ANCHORING, id);
    }

    @Override
    public Set<Ref> about() {
        return subjects;
    }
}
