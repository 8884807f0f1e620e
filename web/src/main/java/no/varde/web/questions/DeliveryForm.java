package no.varde.web.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.When;
import no.varde.core.plan.Delivery;

/** That what was promised was delivered: what, and when. */
record DeliveryForm(Asked asked) implements FactForm {

    private static final String WHAT = "delivered";
    private static final String WHEN = "delivered-on";

    @Override
    public List<Field> fields(Typed typed) {
        return List.of(typed.words(WHAT, true), typed.when(WHEN, false, Optional.empty()));
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        Optional<String> what = typed.readWords(WHAT, true);
        Optional<When> when = typed.readWhen(WHEN, false);
        return what.isEmpty() || when.isEmpty()
                ? Made.NOTHING
                : Made.added(new Delivery(ids.get(), asked.about().id(), when.get(), what.get(), true));
    }
}
