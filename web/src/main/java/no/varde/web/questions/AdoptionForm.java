package no.varde.web.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.Period;
import no.varde.core.plan.Adoption;
import no.varde.core.situation.ReformView;
import no.varde.web.http.HttpError;

/** From when to when the municipality follows a reform up; the reform's own period is proposed. */
record AdoptionForm(Asked asked) implements FactForm {

    private ReformView reform() {
        return asked.situation().reform(asked.about().id()).orElseThrow(HttpError::notFound);
    }

    @Override
    public List<Field> fields(Typed typed) {
        return typed.period(Optional.of(reform().reform().periodAsOf(asked.today())), "national");
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        Optional<Period> period = typed.readPeriod();
        return period.map(each ->
                        Made.added(Adoption.of(ids.get(), reform().reform().id(), each)))
                .orElse(Made.NOTHING);
    }
}
