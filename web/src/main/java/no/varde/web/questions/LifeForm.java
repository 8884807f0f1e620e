package no.varde.web.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;

/** Where a measure is in its life or, when that is known, on which day it came there. */
record LifeForm(Asked asked) implements FactForm {

    private static final String LIFE = "life";
    private static final String SINCE = "since";
    private static final String DAY = "day";
    private static final String WHY = "why";
    private static final List<Life> LIVES =
            List.of(Life.PLANNED, Life.RUNNING, Life.ORDINARY_OPERATION, Life.COMPLETED, Life.STOPPED);

    private Optional<LifeChange> known() {
        return asked.measure().lifeChange();
    }

    @Override
    public List<Field> fields(Typed typed) {
        return known().isPresent()
                ? List.of(typed.when(DAY, true, Optional.empty()))
                : List.of(
                        typed.one(LIFE, LIVES, Optional.empty(), true),
                        typed.when(SINCE, false, Optional.empty()),
                        typed.words(WHY, false));
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        if (known().isPresent()) {
            LifeChange change = known().get();
            return typed.readWhen(DAY, true)
                    .map(day -> Made.changed(new LifeChange(
                            change.id(), change.measure(), change.life(), day, change.reason(), change.mergedInto())))
                    .orElse(Made.NOTHING);
        }
        Optional<Life> life = typed.readOne(LIFE, LIVES, true);
        Optional<When> since = typed.readWhen(SINCE, false);
        Optional<String> why = typed.readWords(WHY, life.equals(Optional.of(Life.STOPPED)));
        if (life.isEmpty() || since.isEmpty() || (life.get() == Life.STOPPED && why.isEmpty())) {
            return Made.NOTHING;
        }
        return Made.added(
                new LifeChange(ids.get(), asked.about().id(), life.get(), since.get(), why, Optional.empty()));
    }
}
