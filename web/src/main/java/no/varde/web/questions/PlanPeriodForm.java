package no.varde.web.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.Period;
import no.varde.core.plan.PlanLine;
import no.varde.web.http.HttpError;

/** For which period a plan holds in which a measure has a line; the years in the plan's name are proposed. */
record PlanPeriodForm(Asked asked) implements FactForm {

    private static final Pattern YEARS = Pattern.compile("\\b(20\\d{2})(?:\\s*[-–—]\\s*(20\\d{2}))?\\b");

    private PlanLine line() {
        return asked.fact(PlanLine.class).orElseThrow(HttpError::notFound);
    }

    private Optional<Period> proposed() {
        Matcher years = YEARS.matcher(line().plan());
        if (!years.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        int last = Optional.ofNullable(years.group(2)).map(Integer::parseInt).orElse(first);
        return last < first
                ? Optional.empty()
                : Optional.of(new Period(LocalDate.of(first, 1, 1), Optional.of(LocalDate.of(last + 1, 1, 1))));
    }

    @Override
    public List<Field> fields(Typed typed) {
        return typed.period(proposed(), "years");
    }

    @Override
    public Made make(Typed typed, Supplier<String> ids) {
        PlanLine line = line();
        Optional<Period> period = typed.readPeriod();
        return period.isPresent()
                ? Made.changed(new PlanLine(line.id(), line.plan(), period, line.number(), line.title()))
                : Made.NOTHING;
    }
}
