package no.varde.web.sample;

import java.util.Optional;
import no.varde.core.basics.When;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.Pledge;
import no.varde.core.plan.Step;
import no.varde.core.plan.StepMove;

/** Reads a measure's steps and pledges, each with what came of it. */
final class WorkReader {

    private static final String FOR_GOOD = "kan ikke gjøres om";

    private final String measure;
    private final Days days;
    private final Ledger ledger;
    private final Numbering ids;
    private Optional<String> pledge = Optional.empty();

    WorkReader(String measure, Days days, Ledger ledger, Numbering ids) {
        this.measure = measure;
        this.days = days;
        this.ledger = ledger;
        this.ids = ids;
    }

    /** A step: kind | planned from til until | begynt day, ferdig day | title | whether it can be undone. */
    void step(Entry line) {
        String planned = line.field(1).orElse("?");
        int until = planned.indexOf(" til ");
        String id = ids.next(measure + ".trinn");
        ledger.add(
                new Step(
                        id,
                        measure,
                        Words.of(Step.Kind.class, line.text(0)),
                        days.when(until < 0 ? planned : planned.substring(0, until)),
                        days.when(until < 0 ? "?" : planned.substring(until + " til ".length())),
                        line.field(4).equals(Optional.of(FOR_GOOD)),
                        line.field(3)),
                line);
        line.field(2).ifPresent(moves -> Entry.parts(moves, ';').forEach(each -> move(id, each, line)));
    }

    /** {@code begynt -9m}, {@code ferdig -7m}, {@code tatt tilbake -8m fordi …}. */
    private void move(String step, String text, Entry line) {
        int because = text.indexOf(" fordi ");
        String what = because < 0 ? text : text.substring(0, because);
        int day = what.startsWith("tatt tilbake ") ? "tatt tilbake ".length() : what.indexOf(' ') + 1;
        When on = days.when(what.substring(day));
        StepMove.Move move = Words.of(StepMove.Move.class, what.substring(0, day - 1));
        Optional<String> reason =
                because < 0 ? Optional.empty() : Optional.of(sentence(text.substring(because + " fordi ".length())));
        ledger.add(new StepMove(ids.next(step + ".skritt"), step, move, on, reason), line, on);
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A pledge: party | who | what | promised on | due. */
    void pledge(Entry line) {
        String id = ids.next(measure + ".lofte");
        pledge = Optional.of(id);
        When on = days.when(line.field(3).orElse("?"));
        ledger.add(
                new Pledge(
                        id,
                        measure,
                        Words.of(Pledge.Party.class, line.text(0)),
                        line.text(1),
                        line.text(2),
                        on,
                        days.when(line.field(4).orElse("?"))),
                line,
                on);
    }

    /** What was delivered on the pledge above: day | what | whether the pledge is kept with it ({@code helt}) or not. */
    void delivery(Entry line) {
        String of = pledge.orElseThrow(() -> line.wrong("no pledge stands above it"));
        When on = days.when(line.text(0));
        ledger.add(
                new Delivery(
                        ids.next(of + ".levert"),
                        of,
                        on,
                        line.text(1),
                        line.text(2).equals("helt")),
                line,
                on);
    }
}
