package no.varde.core.plan;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * How far a statutory duty is met, as answered on a day; the latest answer counts. Duties are never chosen, and so never
 * empty promises.
 *
 * @param id its id, from outside
 * @param duty the id of the duty
 * @param answer how far it is met
 * @param on when it was answered
 * @param evidence what shows it, such as an agreement; empty when nothing was given
 */
public record DutyStatus(String id, String duty, Answer answer, When on, Optional<String> evidence) implements Fact {

    /** How far a duty is met. */
    public enum Answer implements Labelled {
        /** Met. */
        MET,
        /** Met in part. */
        PARTLY,
        /** Not met. */
        NOT_MET;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "DutyStatus." + name());
        }
    }

    /** Refuses blank evidence. */
    public DutyStatus {
        Require.nothingNull(id, duty, answer, on, evidence);
        Require.id(id, "The id");
        Require.id(duty, "The duty");
        Require.text(evidence, "The evidence");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.DUTY_STATUS, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.duty(duty));
    }
}
