package no.varde.web.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.When;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Proposals;

/** Who raised a measure, who settled its content, or what units may decide: whichever is not known yet, in this order. */
record SteeringForm(Asked asked) implements FactForm {

    private static final String RAISED = "raised";
    private static final String SETTLED = "settled";
    private static final String FREEDOM = "freedom";

    @Override
    public List<Field> fields(Typed typed) {
        MeasureView measure = asked.measure();
        Proposals proposals = Proposals.of(measure, asked.situation().facts().reforms());
        if (measure.balance().raised().isEmpty()) {
            return List.of(typed.one(RAISED, List.of(SteeringAnswer.Raiser.values()), proposals.raiser(), true));
        } else if (measure.balance().settled().isEmpty()) {
            return List.of(typed.one(SETTLED, List.of(SteeringAnswer.Settler.values()), proposals.settler(), true));
        }
        return List.of(typed.one(FREEDOM, List.of(SteeringAnswer.Freedom.values()), proposals.freedom(), true));
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        MeasureView measure = asked.measure();
        Optional<? extends SteeringAnswer.Value> value;
        if (measure.balance().raised().isEmpty()) {
            value = typed.readOne(RAISED, List.of(SteeringAnswer.Raiser.values()), true);
        } else if (measure.balance().settled().isEmpty()) {
            value = typed.readOne(SETTLED, List.of(SteeringAnswer.Settler.values()), true);
        } else {
            value = typed.readOne(FREEDOM, List.of(SteeringAnswer.Freedom.values()), true);
        }
        return value.map(each ->
                        Made.added(new SteeringAnswer(ids.get(), asked.about().id(), each, When.unknown())))
                .orElse(Made.NOTHING);
    }
}
