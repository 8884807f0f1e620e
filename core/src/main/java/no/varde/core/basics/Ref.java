package no.varde.core.basics;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a fact points at in another room: a kind and an id. Across rooms nothing else is held, never the object itself.
 *
 * @param kind what is pointed at
 * @param id its id; not blank, at most {@value #MAX_ID} characters
 */
public record Ref(Kind kind, String id) {

    /** The longest id that is accepted, in characters. */
    public static final int MAX_ID = 200;

    /** What can be pointed at. New kinds may be added; code that switches over them should expect that. */
    public enum Kind {
        /** A municipality served by Varde. */
        MUNICIPALITY,
        /** A reform or national plan. */
        REFORM,
        /** An area of a reform. */
        AREA,
        /** A national solution within an area. */
        SOLUTION,
        /** A duty that the law lays down. */
        DUTY,
        /** A requirement or freedom within an area. */
        REQUIREMENT,
        /** A version of a reform of the municipality's own. */
        REFORM_VERSION,
        /** A municipality's taking-up of a reform. */
        ADOPTION,
        /** A change of an adoption's period. */
        PERIOD_CHANGE,
        /** A choice on a solution or an area. */
        CHOICE,
        /** An answer on a duty. */
        DUTY_STATUS,
        /** A measure. */
        MEASURE,
        /** A change in a measure's life. */
        LIFE_CHANGE,
        /** A measure's link to what it serves. */
        LINK,
        /** Who owns or carries a measure. */
        RESPONSIBILITY,
        /** A step of a measure. */
        STEP,
        /** A start, end or walking back of a step. */
        STEP_MOVE,
        /** A status note. */
        STATUS_NOTE,
        /** A line of a plan. */
        PLAN_LINE,
        /** A pledge. */
        PLEDGE,
        /** What was delivered on a pledge. */
        DELIVERY,
        /** A change in substance. */
        SUBSTANCE_CHANGE,
        /** A carry-over when a reform ends. */
        CARRY_OVER,
        /** An answer to a question of the steering balance. */
        STEERING_ANSWER,
        /** A confirmation that there is nothing more to record of a plan's topic. */
        PLAN_CONFIRMATION,
        /** A note kept to the letter. */
        NOTE,
        /** A selection of measures with a name. */
        SAVED_VIEW,
        /** A group that is concerned. */
        CONCERN,
        /** An involvement of groups. */
        INVOLVEMENT,
        /** A confirmation that nobody, or no more, took part. */
        INVOLVEMENT_CONFIRMATION,
        /** What a representative says beside the official status. */
        COMMENT,
        /** A decision or a treatment of one of the three legs. */
        ANCHORING,
        /** A confirmation that a leg holds nothing, or no more. */
        ANCHORING_CONFIRMATION,
        /** Where a paper of a case can be read. */
        CASE_PAPER,
        /** What somebody said against it on the record. */
        DISSENT,
        /** A leadership framework. */
        FRAMEWORK,
        /** A leadership competency. */
        COMPETENCY,
        /** A trait observed on a measure. */
        TRAIT_OBSERVATION;

        /** The kind as written in addresses and files: {@code plan-line}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Checks the id. */
    public Ref {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Require.id(id, "The id");
    }

    /** A measure. */
    public static Ref measure(String id) {
        return new Ref(Kind.MEASURE, id);
    }

    /** A reform. */
    public static Ref reform(String id) {
        return new Ref(Kind.REFORM, id);
    }

    /** An area of a reform. */
    public static Ref area(String id) {
        return new Ref(Kind.AREA, id);
    }

    /** A national solution. */
    public static Ref solution(String id) {
        return new Ref(Kind.SOLUTION, id);
    }

    /** A statutory duty. */
    public static Ref duty(String id) {
        return new Ref(Kind.DUTY, id);
    }

    /** An adoption of a reform. */
    public static Ref adoption(String id) {
        return new Ref(Kind.ADOPTION, id);
    }

    /** A line of a plan. */
    public static Ref planLine(String id) {
        return new Ref(Kind.PLAN_LINE, id);
    }

    /** A municipality served by Varde. */
    public static Ref municipality(String id) {
        return new Ref(Kind.MUNICIPALITY, id);
    }

    /** The written form, kind and id parted by a colon: {@code measure:m1}. */
    public String text() {
        return kind.text() + ":" + id;
    }

    /** Reads what {@link #text()} wrote; empty when it is no such thing. */
    public static Optional<Ref> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1
                || text.length() - colon - 1 > MAX_ID
                || text.substring(colon + 1).isBlank()) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind.text().equals(text.substring(0, colon))) {
                return Optional.of(new Ref(kind, text.substring(colon + 1)));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return text();
    }
}
