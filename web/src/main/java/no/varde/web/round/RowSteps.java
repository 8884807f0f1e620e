package no.varde.web.round;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.StepMove;
import no.varde.core.situation.Contradiction;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.StepView;
import no.varde.web.http.Choice;
import no.varde.web.http.Texts;

/** The steps of a measure in a round: what is asked of them, and what became of them on its day. */
final class RowSteps {

    private RowSteps() {}

    /** What each part of its life would make of its steps; nothing is ticked but what was sent. */
    static List<RowSheet.Ask> asks(MeasureView view, List<Life> lives, List<String> sent, Texts texts) {
        return lives.stream()
                .flatMap(life -> Contradiction.of(view, life).stream().map(each -> ask(life, each, sent, texts)))
                .toList();
    }

    private static RowSheet.Ask ask(Life life, Contradiction each, List<String> sent, Texts texts) {
        String step = name(each.step(), texts);
        String key = "round.step." + RowCheck.value(each.move());
        String value = RowForm.move(each);
        return new RowSheet.Ask(
                RowCheck.value(life),
                texts.get(
                        "round.step.why",
                        texts.of(life),
                        step,
                        texts.of(each.step().state())),
                new Choice(value, texts.get(key, step), sent.contains(value)));
    }

    /** Whether something happened to one of its steps on a day. */
    static boolean anyMoved(MeasureView view, LocalDate day) {
        return moves(view, day).findAny().isPresent();
    }

    /** What happened to its steps on a day, a line each. */
    static List<String> told(MeasureView view, LocalDate day, Texts texts) {
        return moves(view, day)
                .map(each -> texts.get(
                        "round.minutes.step",
                        name(each.step(), texts),
                        texts.of(each.move().move())))
                .toList();
    }

    private record Moved(StepView step, StepMove move) {}

    private static Stream<Moved> moves(MeasureView view, LocalDate day) {
        return view.steps().stream()
                .flatMap(step -> step.log().stream()
                        .filter(move -> move.on().equals(When.day(day)))
                        .map(move -> new Moved(step, move)));
    }

    static String name(StepView each, Texts texts) {
        return each.step().title().orElseGet(() -> texts.of(each.step().kind()));
    }
}
