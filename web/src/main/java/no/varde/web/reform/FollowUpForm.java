package no.varde.web.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.varde.core.basics.Period;
import no.varde.core.plan.Adoption;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;
import no.varde.web.http.DateInput;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * What was typed of the reforms that a municipality takes up, which becomes adoptions or all that is wrong with it.
 *
 * @param open the reforms that it has not taken up, each with what was typed of it
 * @param taken the reforms that it has taken up
 */
public record FollowUpForm(List<Row> open, List<ReformView> taken) {

    /**
     * A reform that can be taken up.
     *
     * @param reform the reform with the measures that serve it already
     * @param chosen whether it is taken up
     * @param from the first day, as typed
     * @param to the last day, as typed; blank for no end
     * @param proposed whether all of it is proposed, and nobody has typed anything
     */
    public record Row(ReformView reform, boolean chosen, String from, String to, boolean proposed) {

        /** Whether it is proposed that the reform is taken up. */
        public boolean takeProposed() {
            return proposed && chosen;
        }

        /** The name of one of its fields. */
        public String field(String part) {
            return part + "-" + reform.reform().id();
        }

        private Optional<Adoption> check(Texts texts, FieldErrors errors) {
            String name = texts.of(reform.reform().name());
            Optional<LocalDate> first = DateInput.day(from);
            Optional<LocalDate> last = DateInput.day(to);
            if (first.isEmpty()) {
                errors.add(
                        field("from"),
                        from.isBlank()
                                ? texts.get("followup.from.missing", name)
                                : texts.get("followup.day.wrong", name, from));
            }
            if (!to.isBlank() && last.isEmpty()) {
                errors.add(field("to"), texts.get("followup.day.wrong", name, to));
            }
            if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
                errors.add(field("to"), texts.get("followup.order", name, from, to));
            }
            return errors.isEmpty()
                    ? first.map(day -> Adoption.of(
                            UUID.randomUUID().toString(),
                            reform.reform().id(),
                            new Period(day, last.map(each -> each.plusDays(1)))))
                    : Optional.empty();
        }
    }

    /** Nothing typed: those that measures serve already are proposed, each with its national period. */
    static FollowUpForm proposing(Situation situation, Texts texts) {
        return of(situation, reform -> {
            Period period = reform.reform().periodAsOf(situation.asOf());
            return new Row(
                    reform,
                    !reform.measures().isEmpty(),
                    texts.typed(period.from()),
                    period.lastDay().map(texts::typed).orElse(""),
                    true);
        });
    }

    /** What was typed. */
    static FollowUpForm of(Situation situation, Values typed) {
        return of(situation, reform -> {
            String id = reform.reform().id();
            return new Row(reform, typed.has("take-" + id), typed.text("from-" + id), typed.text("to-" + id), false);
        });
    }

    private static FollowUpForm of(Situation situation, Function<ReformView, Row> row) {
        List<Row> open = new ArrayList<>();
        List<ReformView> taken = new ArrayList<>();
        for (ReformView each : situation.reforms()) {
            if (situation.facts().about(Adoption.class, each.reform().ref()).isEmpty()) {
                open.add(row.apply(each));
            } else {
                taken.add(each);
            }
        }
        return new FollowUpForm(List.copyOf(open), List.copyOf(taken));
    }

    /**
     * The adoptions; none when something is wrong, which is then among the errors: also what somebody else took up while
     * it was typed.
     */
    List<Adoption> check(Values typed, Texts texts, FieldErrors errors) {
        for (ReformView each : taken) {
            if (typed.has("take-" + each.reform().id())) {
                errors.add("", texts.get("followup.meanwhile", each.reform().name()));
            }
        }
        List<Adoption> made = new ArrayList<>();
        for (Row row : open) {
            if (row.chosen()) {
                row.check(texts, errors).ifPresent(made::add);
            }
        }
        if (errors.isEmpty() && made.isEmpty()) {
            errors.add(open.isEmpty() ? "" : open.get(0).field("take"), texts.get("followup.none"));
        }
        return errors.isEmpty() ? made : List.of();
    }
}
