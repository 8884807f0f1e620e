package no.varde.core.plan;

import java.util.List;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * A recorded answer to one of the questions of the steering balance (L5): who raised the measure, who settled its
 * content, what units may decide themselves. The fourth question, who shaped it, is answered by the involvements. The
 * latest answer to each question counts.
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param value the answer, which tells the question
 * @param on when it came to be so; may be unknown
 */
public record SteeringAnswer(String id, String measure, Value value, When on) implements Fact {

    /** An answer to one of the three questions. */
    public sealed interface Value extends Labelled permits Raiser, Settler, Freedom {

        /** The constant's name, as written in files. */
        String name();
    }

    /** Who raised the measure (hvem tok initiativet). */
    public enum Raiser implements Value {
        /** A national requirement. */
        NATIONAL,
        /** The management. */
        MANAGEMENT,
        /** The council. */
        COUNCIL,
        /** Professionals and partners. */
        PROFESSIONALS,
        /** Employees. */
        EMPLOYEES,
        /** Users. */
        USERS,
        /** Next of kin. */
        NEXT_OF_KIN,
        /** Residents. */
        RESIDENTS,
        /** Volunteers. */
        VOLUNTEERS;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "Raiser." + name());
        }
    }

    /** Who settled the content (hvem bestemte innholdet); a fact of its own, never inferred from anchoring. */
    public enum Settler implements Value {
        /** The state. */
        STATE,
        /** The management. */
        MANAGEMENT,
        /** The council. */
        COUNCIL,
        /** The management together with the employees' organisations. */
        MANAGEMENT_AND_ORGANISATIONS,
        /** The unit itself. */
        UNIT;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "Settler." + name());
        }
    }

    /** What units may decide themselves (hva enhetene kan bestemme selv). */
    public enum Freedom implements Value {
        /** Nothing: it is fixed. */
        FIXED,
        /** They may adapt it. */
        ADAPT,
        /** They are free. */
        FREE;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("plan", "Freedom." + name());
        }
    }

    /** Refuses null and a blank id. */
    public SteeringAnswer {
        Require.nothingNull(id, measure, value, on);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.STEERING_ANSWER, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.measure(measure));
    }
}
