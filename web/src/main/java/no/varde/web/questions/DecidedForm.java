package no.varde.web.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.When;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.web.http.HttpError;

/** That a leg decided or treated something: who, what, when, how it fell out, and the case number. */
record DecidedForm(Asked asked) implements FactForm {

    private static final String BODY = "body";
    private static final String ACT = "act";
    private static final String WHEN = "held";
    private static final String OUTCOME = "outcome";
    private static final String CASE = "case";

    private Leg leg() {
        return asked.question().leg().orElseThrow(HttpError::notFound);
    }

    private List<Body> bodies() {
        return Arrays.stream(Body.values()).filter(each -> each.leg() == leg()).toList();
    }

    private List<Act> acts() {
        Body any = bodies().get(0);
        return Arrays.stream(Act.values()).filter(each -> each.fits(any)).toList();
    }

    private boolean decides() {
        return leg() != Leg.ORGANISATIONS;
    }

    @Override
    public List<Field> fields(Typed typed) {
        List<Field> fields = new ArrayList<>();
        fields.add(typed.one(BODY, bodies(), Optional.of(bodies().get(0)), true));
        fields.add(typed.one(ACT, acts(), Optional.of(decides() ? Act.OWN_DECISION : Act.DISCUSSED), true));
        fields.add(typed.when(WHEN, false, Optional.empty()));
        if (decides()) {
            fields.add(typed.one(OUTCOME, List.of(Outcome.values()), Optional.of(Outcome.ADOPTED), true));
        }
        fields.add(typed.words(CASE, false));
        return fields;
    }

    /** What lies ahead is planned, and has no outcome yet. */
    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        Optional<Body> body = typed.readOne(BODY, bodies(), true);
        Optional<Act> act = typed.readOne(ACT, acts(), true);
        Optional<When> when = typed.readWhen(WHEN, false);
        Optional<Outcome> outcome =
                decides() ? typed.readOne(OUTCOME, List.of(Outcome.values()), true) : Optional.empty();
        Optional<CaseNumber> number =
                typed.readWords(CASE, false, CaseNumber.MAX).map(CaseNumber::new);
        if (body.isEmpty() || act.isEmpty() || when.isEmpty() || outcome.isPresent() != decides()) {
            return Made.NOTHING;
        }
        if (body.get() == Body.UNIONS && number.isEmpty()) {
            return Made.added(meeting(act.get(), when.get(), ids));
        }
        boolean ahead = when.get().isAfter(asked.today());
        return Made.added(new Anchoring(
                ids.get(),
                asked.subjects(),
                body.get(),
                act.get(),
                ahead ? when.get() : When.unknown(),
                ahead ? Optional.empty() : when,
                ahead ? Optional.empty() : outcome,
                number,
                Optional.empty(),
                Optional.empty()));
    }

    /** A meeting with the unions is the organisations' leg and their participation at once; nobody records it twice. */
    private Involvement meeting(Act act, When when, Supplier<String> ids) {
        Form form = switch (act) {
            case INFORMED -> Form.INFORMATION;
            case AGREED -> Form.AGREEMENT;
            default -> Form.DISCUSSION;
        };
        return Involvement.of(ids.get(), when, form, asked.subjects(), EnumSet.of(ActorGroup.UNION_REPRESENTATIVES));
    }
}
