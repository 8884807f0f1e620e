package no.varde.web.questions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.plan.Measure;
import no.varde.core.plan.TimeSetAside;

/** How much time was set aside for a measure; none is an answer. */
record TimeForm(Asked asked) implements FactForm {

    private static final String TIME = "time";
    private static final String PERCENT = "percent";
    private static final String NOTE = "note";
    private static final List<TimeSetAside.Kind> KINDS = List.of(
            TimeSetAside.Kind.SHARE_OF_POST,
            TimeSetAside.Kind.RELIEF_COVER,
            TimeSetAside.Kind.OTHER,
            TimeSetAside.Kind.NONE);

    @Override
    public List<Field> fields(Typed typed) {
        return List.of(typed.one(TIME, KINDS, Optional.empty(), true), typed.number(PERCENT), typed.words(NOTE, false));
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        Optional<TimeSetAside.Kind> kind = typed.readOne(TIME, KINDS, true);
        Optional<BigDecimal> percent = percent(typed, kind);
        Optional<String> note = typed.readWords(NOTE, kind.equals(Optional.of(TimeSetAside.Kind.OTHER)));
        if (kind.isEmpty() || !typed.errors().isEmpty()) {
            return Made.NOTHING;
        }
        Measure measure = asked.measure().measure();
        return Made.changed(measure.withTimeSetAside(new TimeSetAside(kind.get(), percent, note)));
    }

    private static Optional<BigDecimal> percent(Typed typed, Optional<TimeSetAside.Kind> kind) {
        String text = typed.values().text(PERCENT).replace("%", "").strip().replace(',', '.');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean isNumber = text.matches("\\d{1,5}(\\.\\d{1,2})?")
                && new BigDecimal(text).signum() > 0
                && new BigDecimal(text).compareTo(BigDecimal.valueOf(10_000)) <= 0;
        if (!isNumber) {
            typed.errors()
                    .add(
                            PERCENT,
                            typed.texts()
                                    .get(
                                            "questions.percent.wrong",
                                            typed.values().text(PERCENT)));
            return Optional.empty();
        }
        if (kind.isPresent() && kind.get() != TimeSetAside.Kind.SHARE_OF_POST) {
            typed.errors().add(PERCENT, typed.texts().get("questions.percent.beside"));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }
}
