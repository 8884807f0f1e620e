package no.varde.core.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Choice;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.PeriodChange;
import no.varde.core.plan.Stance;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformText;
import no.varde.core.reform.ReformVersion;

/** How a reform of one's own is written, and how a reform is taken up, chosen from and left. */
final class ReformShapes {

    private static final BigDecimal MOST_VERSIONS = BigDecimal.valueOf(9_999);

    private ReformShapes() {}

    static List<Shape> all() {
        return List.of(reformVersion(), adoption(), periodChange(), choice(), dutyStatus(), carryOver());
    }

    private static Shape reformVersion() {
        return Shape.of(
                Ref.Kind.REFORM_VERSION,
                ReformVersion.class,
                List.of(
                        Field.amount("versionNumber").must(),
                        Field.text("written").must()),
                in -> {
                    var number = number(in);
                    var made = in.text("written").flatMap(text -> made(in, text));
                    return () -> ReformVersion.of(in.id(), number.orElseThrow(), made.orElseThrow());
                },
                (fact, to) -> to.text("versionNumber", Integer.toString(fact.number()))
                        .text("written", fact.written()));
    }

    private static Optional<Integer> number(Typed in) {
        Optional<BigDecimal> typed = in.amount("versionNumber");
        Optional<Integer> whole = typed.filter(each -> each.scale() <= 0)
                .filter(each -> each.signum() > 0 && each.compareTo(MOST_VERSIONS) <= 0)
                .map(BigDecimal::intValue);
        if (typed.isPresent() && whole.isEmpty()) {
            in.wrong("versionNumber", "version.number", typed.get().toPlainString());
        }
        return whole;
    }

    /** The reform that a text says; every problem of the text is told in the one field. */
    private static Optional<ReformDraft.Made> made(Typed in, String text) {
        ReformDraft.Outcome outcome = ReformText.read(text).check();
        if (outcome instanceof ReformDraft.Refused refused) {
            refused.problems().list().forEach(each -> {
                if (each.pointer().isEmpty()) {
                    in.wrong("written", "written.whole", each.message());
                } else {
                    in.wrong("written", "written.line", each.pointer(), each.message());
                }
            });
            return Optional.empty();
        }
        return Optional.of((ReformDraft.Made) outcome);
    }

    private static Shape adoption() {
        return Shape.of(
                Ref.Kind.ADOPTION,
                Adoption.class,
                List.of(
                        Field.pointer("reform", Ref.Kind.REFORM),
                        Field.day("from").must(),
                        Field.day("lastDay"),
                        Field.text("note")),
                in -> {
                    var reform = in.pointer("reform");
                    var period = in.period();
                    var note = in.text("note");
                    return () -> new Adoption(in.id(), reform.orElseThrow(), period.orElseThrow(), note);
                },
                (fact, to) ->
                        to.text("reform", fact.reform()).period(fact.period()).text("note", fact.note()));
    }

    private static Shape periodChange() {
        return Shape.of(
                Ref.Kind.PERIOD_CHANGE,
                PeriodChange.class,
                List.of(
                        Field.pointer("adoption", Ref.Kind.ADOPTION),
                        Field.day("end"),
                        Field.day("decidedOn").must(),
                        Field.text("reason").must()),
                in -> {
                    var adoption = in.pointer("adoption");
                    var end = in.day("end");
                    var decided = in.day("decidedOn");
                    var reason = in.text("reason");
                    return () -> new PeriodChange(
                            in.id(), adoption.orElseThrow(), decided.orElseThrow(), end, reason.orElseThrow());
                },
                (fact, to) -> to.text("adoption", fact.adoption())
                        .day("end", fact.end())
                        .text("decidedOn", fact.decidedOn().toString())
                        .text("reason", fact.reason()));
    }

    private static Shape choice() {
        return Shape.of(
                Ref.Kind.CHOICE,
                Choice.class,
                List.of(
                        Field.pointer("adoption", Ref.Kind.ADOPTION),
                        Field.pointer("target", Ref.Kind.SOLUTION, Ref.Kind.AREA),
                        Field.one("stance", Stance.class).must(),
                        Field.time("on"),
                        Field.text("reason")),
                in -> {
                    var adoption = in.pointer("adoption");
                    var target = in.ref("target");
                    var stance = in.one("stance", Stance.class);
                    var on = in.time("on");
                    var reason = in.text("reason");
                    if (stance.filter(each -> each == Stance.NOT_NOW).isPresent() && reason.isEmpty()) {
                        in.wrong("reason", "reason.not-now");
                    }
                    return () -> new Choice(
                            in.id(), adoption.orElseThrow(), target.orElseThrow(), stance.orElseThrow(), on, reason);
                },
                (fact, to) -> to.text("adoption", fact.adoption())
                        .text("target", fact.target().text())
                        .one("stance", fact.stance())
                        .time("on", fact.on())
                        .text("reason", fact.reason()));
    }

    private static Shape dutyStatus() {
        return Shape.of(
                Ref.Kind.DUTY_STATUS,
                DutyStatus.class,
                List.of(
                        Field.pointer("duty", Ref.Kind.DUTY),
                        Field.one("answer", DutyStatus.Answer.class).must(),
                        Field.time("on"),
                        Field.text("evidence")),
                in -> {
                    var duty = in.pointer("duty");
                    var answer = in.one("answer", DutyStatus.Answer.class);
                    var on = in.time("on");
                    var evidence = in.text("evidence");
                    return () -> new DutyStatus(in.id(), duty.orElseThrow(), answer.orElseThrow(), on, evidence);
                },
                (fact, to) -> to.text("duty", fact.duty())
                        .one("answer", fact.answer())
                        .time("on", fact.on())
                        .text("evidence", fact.evidence()));
    }

    private static Shape carryOver() {
        return Shape.of(
                Ref.Kind.CARRY_OVER,
                CarryOver.class,
                List.of(
                        Field.pointer("measure", Ref.Kind.MEASURE),
                        Field.pointer("reform", Ref.Kind.REFORM),
                        Field.one("destination", CarryOver.Destination.class).must(),
                        Field.pointer("carriedTo", Ref.Kind.REFORM, Ref.Kind.PLAN_LINE)
                                .may(),
                        Field.time("on"),
                        Field.text("note")),
                ReformShapes::carryOver,
                (fact, to) -> to.text("measure", fact.measure())
                        .text("reform", fact.reform())
                        .one("destination", fact.destination())
                        .text("carriedTo", fact.target().map(Ref::text))
                        .time("on", fact.on())
                        .text("note", fact.note()));
    }

    private static Supplier<CarryOver> carryOver(Typed in) {
        var measure = in.pointer("measure");
        var reform = in.pointer("reform");
        var destination = in.one("destination", CarryOver.Destination.class);
        var target = in.ref("carriedTo");
        var on = in.time("on");
        var note = in.text("note");
        if (target.isPresent() && destination.isPresent()) {
            Ref to = target.get();
            boolean fits = switch (destination.get()) {
                case OTHER_REFORM -> to.kind() == Ref.Kind.REFORM && !reform.equals(Optional.of(to.id()));
                case LOCAL_PLAN -> to.kind() == Ref.Kind.PLAN_LINE;
                case ORDINARY_OPERATION, CLOSED -> false;
            };
            if (!fits) {
                in.wrong("carriedTo", "carried-to", destination.get());
            }
        }
        return () -> new CarryOver(
                in.id(), measure.orElseThrow(), reform.orElseThrow(), destination.orElseThrow(), on, note, target);
    }
}
