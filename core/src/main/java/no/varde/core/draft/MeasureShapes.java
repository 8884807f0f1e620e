package no.varde.core.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Approach;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.SavedView;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.plan.TimeSetAside;

/** How a measure is described, where it stands and who answers for it. */
final class MeasureShapes {

    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(10_000);

    private MeasureShapes() {}

    static List<Shape> all() {
        return List.of(
                measure(),
                lifeChange(),
                statusNote(),
                substanceChange(),
                link(),
                responsibility(),
                planLine(),
                note(),
                savedView());
    }

    private static Shape measure() {
        return Shape.of(
                Ref.Kind.MEASURE,
                Measure.class,
                List.of(
                        Field.line("title").must(),
                        Field.text("outcome"),
                        Field.one("approach", Approach.class),
                        Field.time("designStart"),
                        Field.amount("cost"),
                        Field.one("costSource", Cost.Source.class),
                        Field.line("costNote"),
                        Field.one("timeSetAside", TimeSetAside.Kind.class),
                        Field.amount("percentOfPost"),
                        Field.line("timeNote")),
                in -> {
                    var title = in.text("title");
                    var outcome = in.text("outcome");
                    var approach = in.one("approach", Approach.class);
                    var start = in.time("designStart");
                    var cost = cost(in);
                    var time = timeSetAside(in);
                    return () -> new Measure(in.id(), title.orElseThrow(), outcome, approach, cost, time, start);
                },
                (fact, to) -> to.text("title", fact.title())
                        .text("outcome", fact.outcome())
                        .one("approach", fact.approach())
                        .time("designStart", fact.designStart())
                        .text("cost", fact.cost().map(each -> each.kroner().toPlainString()))
                        .one("costSource", fact.cost().flatMap(Cost::source))
                        .text("costNote", fact.cost().flatMap(Cost::note))
                        .one("timeSetAside", fact.timeSetAside().map(TimeSetAside::kind))
                        .text(
                                "percentOfPost",
                                fact.timeSetAside()
                                        .flatMap(TimeSetAside::percentOfPost)
                                        .map(BigDecimal::toPlainString))
                        .text("timeNote", fact.timeSetAside().flatMap(TimeSetAside::note)));
    }

    private static Optional<Cost> cost(Typed in) {
        var kroner = in.amount("cost");
        var source = in.one("costSource", Cost.Source.class);
        var note = in.text("costNote");
        if (kroner.isEmpty() && (source.isPresent() || note.isPresent()) && !in.isWrong("cost")) {
            in.wanted("cost");
        }
        return kroner.map(amount -> new Cost(amount, source, note));
    }

    private static Optional<TimeSetAside> timeSetAside(Typed in) {
        var kind = in.one("timeSetAside", TimeSetAside.Kind.class);
        var percent = in.amount("percentOfPost");
        var note = in.text("timeNote");
        boolean share =
                kind.filter(each -> each == TimeSetAside.Kind.SHARE_OF_POST).isPresent();
        if (percent.isPresent() && kind.isPresent() && !share) {
            in.wrong("percentOfPost", "percent.only");
        } else if (percent.filter(each -> each.signum() == 0 || each.compareTo(MOST_PERCENT) > 0)
                .isPresent()) {
            in.wrong("percentOfPost", "percent.range", percent.get().toPlainString());
        }
        if (kind.isEmpty() && (percent.isPresent() || note.isPresent()) && !in.isWrong("timeSetAside")) {
            in.wanted("timeSetAside");
        }
        return in.isWrong("percentOfPost") ? Optional.empty() : kind.map(each -> new TimeSetAside(each, percent, note));
    }

    private static Shape lifeChange() {
        return Shape.of(
                Ref.Kind.LIFE_CHANGE,
                LifeChange.class,
                List.of(
                        Field.pointer("measure", Ref.Kind.MEASURE),
                        Field.one("life", Life.class).must(),
                        Field.time("on"),
                        Field.text("reason"),
                        Field.pointer("mergedInto", Ref.Kind.MEASURE).may()),
                MeasureShapes::lifeChange,
                (fact, to) -> to.text("measure", fact.measure())
                        .one("life", fact.life())
                        .time("on", fact.on())
                        .text("reason", fact.reason())
                        .text("mergedInto", fact.mergedInto()));
    }

    private static Supplier<LifeChange> lifeChange(Typed in) {
        var measure = in.pointer("measure");
        var life = in.one("life", Life.class);
        var on = in.time("on");
        var reason = in.text("reason");
        var into = in.pointer("mergedInto");
        boolean merged = life.filter(each -> each == Life.MERGED).isPresent();
        if (life.filter(each -> each == Life.STOPPED).isPresent() && reason.isEmpty()) {
            in.wrong("reason", "reason.stopped");
        }
        if (merged && into.isEmpty() && !in.isWrong("mergedInto")) {
            in.wrong("mergedInto", "merged-into");
        } else if (life.isPresent() && !merged && into.isPresent()) {
            in.wrong("mergedInto", "merged-only");
        } else if (into.isPresent() && into.equals(measure)) {
            in.wrong("mergedInto", "merged-itself");
        }
        return () -> new LifeChange(in.id(), measure.orElseThrow(), life.orElseThrow(), on, reason, into);
    }

    private static Shape statusNote() {
        return Shape.of(
                Ref.Kind.STATUS_NOTE,
                StatusNote.class,
                List.of(
                        Field.pointer("measure", Ref.Kind.MEASURE),
                        Field.text("text").must(),
                        Field.one("progress", StatusNote.Progress.class),
                        Field.day("on").must()),
                in -> {
                    var measure = in.pointer("measure");
                    var text = in.text("text");
                    var progress = in.one("progress", StatusNote.Progress.class);
                    var on = in.day("on");
                    return () -> new StatusNote(
                            in.id(), measure.orElseThrow(), on.orElseThrow(), progress, text.orElseThrow());
                },
                (fact, to) -> to.text("measure", fact.measure())
                        .text("text", fact.text())
                        .one("progress", fact.progress())
                        .text("on", fact.on().toString()));
    }

    private static Shape substanceChange() {
        return Shape.of(
                Ref.Kind.SUBSTANCE_CHANGE,
                SubstanceChange.class,
                List.of(
                        Field.pointer("subject", Ref.Kind.MEASURE, Ref.Kind.ADOPTION),
                        Field.text("what").must(),
                        Field.time("on"),
                        Field.line("by")),
                in -> {
                    var subject = in.ref("subject");
                    var what = in.text("what");
                    var on = in.time("on");
                    var by = in.text("by");
                    return () -> new SubstanceChange(in.id(), subject.orElseThrow(), on, what.orElseThrow(), by);
                },
                (fact, to) -> to.text("subject", fact.subject().text())
                        .text("what", fact.what())
                        .time("on", fact.on())
                        .text("by", fact.by()));
    }

    private static Shape link() {
        return Shape.of(
                Ref.Kind.LINK,
                Link.class,
                List.of(
                        Field.pointer("measure", Ref.Kind.MEASURE),
                        Field.pointer("target", Ref.Kind.AREA, Ref.Kind.SOLUTION, Ref.Kind.PLAN_LINE),
                        Field.time("from"),
                        Field.day("until")),
                in -> {
                    var measure = in.pointer("measure");
                    var target = in.ref("target");
                    var validity = in.validity();
                    return () -> new Link(in.id(), measure.orElseThrow(), target.orElseThrow(), validity);
                },
                (fact, to) -> to.text("measure", fact.measure())
                        .text("target", fact.target().text())
                        .validity(fact.validity()));
    }

    private static Shape responsibility() {
        return Shape.of(
                Ref.Kind.RESPONSIBILITY,
                Responsibility.class,
                List.of(
                        Field.pointer("measure", Ref.Kind.MEASURE),
                        Field.one("role", Responsibility.Role.class).must(),
                        Field.line("name").must(),
                        Field.time("from"),
                        Field.day("until")),
                in -> {
                    var measure = in.pointer("measure");
                    var role = in.one("role", Responsibility.Role.class);
                    var name = in.text("name");
                    var validity = in.validity();
                    return () -> new Responsibility(
                            in.id(), measure.orElseThrow(), role.orElseThrow(), name.orElseThrow(), validity);
                },
                (fact, to) -> to.text("measure", fact.measure())
                        .one("role", fact.role())
                        .text("name", fact.name())
                        .validity(fact.validity()));
    }

    private static Shape planLine() {
        return Shape.of(
                Ref.Kind.PLAN_LINE,
                PlanLine.class,
                List.of(
                        Field.line("plan").must(),
                        Field.line("number"),
                        Field.line("title"),
                        Field.day("from"),
                        Field.day("lastDay")),
                in -> {
                    var plan = in.text("plan");
                    var number = in.text("number");
                    var title = in.text("title");
                    var period = in.period();
                    return () -> new PlanLine(in.id(), plan.orElseThrow(), period, number, title);
                },
                (fact, to) -> {
                    to.text("plan", fact.plan()).text("number", fact.number()).text("title", fact.title());
                    fact.period().ifPresent(to::period);
                });
    }

    private static Shape note() {
        Ref.Kind[] any = Ref.Kind.values();
        return Shape.of(
                Ref.Kind.NOTE,
                Note.class,
                List.of(
                        Field.pointer("subject", any),
                        Field.line("heading"),
                        Field.text("text").must()),
                in -> {
                    var subject = in.ref("subject");
                    var heading = in.text("heading");
                    var text = in.text("text");
                    return () -> new Note(in.id(), subject.orElseThrow(), heading, text.orElseThrow());
                },
                (fact, to) -> to.text("subject", fact.subject().text())
                        .text("heading", fact.heading())
                        .text("text", fact.text()));
    }

    private static Shape savedView() {
        return Shape.of(
                Ref.Kind.SAVED_VIEW,
                SavedView.class,
                List.of(Field.line("name").must(), Field.line("query")),
                in -> {
                    var name = in.text("name");
                    var query = in.text("query");
                    if (query.filter(each -> !SavedView.isQuery(each)).isPresent()) {
                        in.wrong("query", "query.none", query.get());
                    }
                    return () -> new SavedView(in.id(), name.orElseThrow(), query.orElse(""));
                },
                (fact, to) -> to.text("name", fact.name()).text("query", fact.query()));
    }
}
