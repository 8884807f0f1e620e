package no.varde.web.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.draft.Field;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Stance;
import no.varde.core.reform.Solution;
import no.varde.core.situation.AreaView;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Proposals;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;
import no.varde.web.http.DateInput;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * What was typed of the solutions of a reform on which nobody has chosen, which becomes choices or all that is wrong.
 *
 * @param on when it was chosen, as typed; blank when nobody knows
 * @param rows the solutions, and the areas that have none, in the order of the reform
 */
public record ChoicesForm(String on, List<Row> rows) {

    /** The longest reason, as in the form of one choice. */
    private static final int LONGEST = 2_000;

    /**
     * A solution, or an area that has none.
     *
     * @param target it
     * @param area the name of its area
     * @param name its name
     * @param serving the measures that serve it
     * @param proposed what they suggest; empty when there are none
     * @param stance what is chosen, as typed; blank to leave it open
     * @param reason why, as typed
     */
    public record Row(
            Ref target,
            String area,
            String name,
            List<MeasureView> serving,
            Optional<Stance> proposed,
            String stance,
            String reason) {

        /** The name of one of its fields. */
        public String field(String part) {
            return part + "-" + target.text().replace(':', '-');
        }

        /** What can be chosen. */
        public List<no.varde.web.http.Choice> choices(Texts texts) {
            return Stream.concat(
                            Stream.of(new no.varde.web.http.Choice("", texts.get("choices.open"), stance.isEmpty())),
                            Stream.of(Stance.values())
                                    .map(each -> new no.varde.web.http.Choice(
                                            Field.written(each),
                                            texts.capital(texts.of(each)),
                                            Field.written(each).equals(stance))))
                    .toList();
        }

        /** Whether what is chosen is what the measures suggest. */
        public boolean isProposed() {
            return proposed.map(Field::written).filter(stance::equals).isPresent();
        }

        private Optional<Choice> check(String adoption, When when, Texts texts, FieldErrors errors) {
            if (stance.isEmpty()) {
                return Optional.empty();
            }
            Optional<Stance> chosen = Stream.of(Stance.values())
                    .filter(each -> Field.written(each).equals(stance))
                    .findFirst();
            if (chosen.isEmpty()) {
                errors.add(field("stance"), texts.get("choices.stance.wrong", name, stance));
            }
            if (reason.length() > LONGEST) {
                errors.add(field("reason"), texts.get("choices.reason.long", name, reason.length(), LONGEST));
            } else if (chosen.filter(each -> each == Stance.NOT_NOW).isPresent() && reason.isEmpty()) {
                errors.add(field("reason"), texts.get("choices.reason.missing", name));
            }
            Optional<String> why = Optional.of(reason).filter(each -> !each.isEmpty());
            return errors.isEmpty()
                    ? chosen.map(each -> new Choice(UUID.randomUUID().toString(), adoption, target, each, when, why))
                    : Optional.empty();
        }
    }

    /** Nothing typed: what measures suggest is proposed, as of today. */
    static ChoicesForm proposing(Situation situation, ReformView reform, LocalDate today, Texts texts) {
        List<Row> rows = rows(situation, reform, texts).stream()
                .map(row -> with(row, row.proposed().map(Field::written).orElse(""), ""))
                .toList();
        return new ChoicesForm(texts.typed(today), rows);
    }

    /** What was typed. */
    static ChoicesForm of(Situation situation, ReformView reform, Values typed, Texts texts) {
        List<Row> rows = rows(situation, reform, texts).stream()
                .map(row -> with(
                        row,
                        typed.text(row.field("stance")),
                        typed.text(row.field("reason")).strip()))
                .toList();
        return new ChoicesForm(typed.text("on").strip(), rows);
    }

    private static Row with(Row row, String stance, String reason) {
        return new Row(row.target(), row.area(), row.name(), row.serving(), row.proposed(), stance, reason);
    }

    private static List<Row> rows(Situation situation, ReformView reform, Texts texts) {
        List<Row> rows = new ArrayList<>();
        for (AreaView area : reform.areas()) {
            for (AreaView.ChoiceView each : area.choices()) {
                if (each.choice().isEmpty()) {
                    rows.add(new Row(
                            each.target(),
                            texts.of(area.area().name()),
                            situation
                                    .facts()
                                    .reforms()
                                    .solution(each.target().id())
                                    .map(Solution::name)
                                    .map(texts::of)
                                    .orElseGet(() -> texts.get("reforms.area.itself")),
                            area.measures().stream()
                                    .filter(measure -> measure.isLinkedTo(each.target()))
                                    .toList(),
                            Proposals.stance(each.target(), reform),
                            "",
                            ""));
                }
            }
        }
        return List.copyOf(rows);
    }

    /** The choices; none when something is wrong, which is then among the errors. */
    List<Choice> check(String adoption, Values typed, Texts texts, FieldErrors errors) {
        Optional<When> when = on.isEmpty() ? Optional.of(When.unknown()) : DateInput.when(on);
        if (when.isEmpty()) {
            errors.add("on", texts.get("choices.on.wrong", on));
        }
        for (String name : typed.names()) {
            boolean gone = name.startsWith("stance-")
                    && !typed.text(name).isEmpty()
                    && rows.stream().noneMatch(row -> row.field("stance").equals(name));
            if (gone) {
                errors.add("", texts.get("choices.meanwhile"));
                break;
            }
        }
        List<Choice> made = new ArrayList<>();
        rows.forEach(row ->
                row.check(adoption, when.orElse(When.unknown()), texts, errors).ifPresent(made::add));
        if (errors.isEmpty() && made.isEmpty()) {
            errors.add("", texts.get("choices.none"));
        }
        return errors.isEmpty() ? List.copyOf(made) : List.of();
    }
}
