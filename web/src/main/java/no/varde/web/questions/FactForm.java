package no.varde.web.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.Ref;

/** A small form that answers one kind of question with the smallest right fact. */
interface FactForm {

    /** The fields, with what was typed in them. */
    List<Field> fields(Typed typed);

    /** What was typed comes to this; when something is wrong, it is said in the errors and this is not looked at. */
    Made make(Typed typed, Supplier<String> ids);

    /** The form for a question; empty when it is answered on another page. */
    static Optional<FactForm> of(Asked asked) {
        Ref.Kind about = asked.about().kind();
        boolean ofMeasure = about == Ref.Kind.MEASURE;
        return switch (asked.question().missing()) {
            case CONCERN -> Optional.of(new ConcernForm(asked));
            case INVOLVEMENT -> Optional.of(ofMeasure ? new HeardForm(asked) : new MeetingForm(asked));
            case ANCHORING -> Optional.of(about == Ref.Kind.ANCHORING ? new DayForm(asked) : new DecidedForm(asked));
            case STEERING_ANSWER -> Optional.of(new SteeringForm(asked));
            case MEASURE -> Optional.of(new TimeForm(asked));
            case STEP -> Optional.of(ofMeasure ? new StepForm(asked) : new DayForm(asked));
            case RESPONSIBILITY -> Optional.of(new SectorForm(asked));
            case LINK -> Optional.of(new LinkForm(asked));
            case PLEDGE -> Optional.of(ofMeasure ? new PledgeForm(asked) : new DayForm(asked));
            case DELIVERY -> Optional.of(new DeliveryForm(asked));
            case CHOICE -> Optional.of(new DayForm(asked));
            case LIFE_CHANGE -> Optional.of(new LifeForm(asked));
            case ADOPTION -> Optional.of(new AdoptionForm(asked));
            case PLAN_LINE -> Optional.of(new PlanPeriodForm(asked));
            case SUBSTANCE_CHANGE -> DayForm.whichCameFirst(asked);
            default -> Optional.empty();
        };
    }
}
