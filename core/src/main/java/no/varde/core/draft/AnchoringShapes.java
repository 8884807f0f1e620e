package no.varde.core.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.CasePaper;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;

/** How decisions and treatments of the three legs are described. */
final class AnchoringShapes {

    private AnchoringShapes() {}

    static List<Shape> all() {
        return List.of(anchoring(), confirmation(), casePaper());
    }

    private static Shape anchoring() {
        return Shape.of(
                Ref.Kind.ANCHORING,
                Anchoring.class,
                List.of(
                        Field.one("body", Body.class).must(),
                        Field.one("act", Act.class).must(),
                        Field.pointers("subjects", Ref.Kind.MEASURE, Ref.Kind.ADOPTION),
                        Field.yes("wasHeld"),
                        Field.time("held"),
                        Field.one("decision", Outcome.class),
                        Field.time("planned"),
                        Field.line("caseNumber"),
                        Field.day("planFrom"),
                        Field.day("lastDay"),
                        Field.text("note")),
                AnchoringShapes::anchoring,
                (fact, to) -> {
                    to.one("body", fact.body())
                            .one("act", fact.act())
                            .refs("subjects", fact.subjects())
                            .yes("wasHeld", fact.held().isPresent())
                            .time("held", fact.held().orElseGet(When::unknown))
                            .one("decision", fact.outcome())
                            .time("planned", fact.planned())
                            .text("caseNumber", fact.caseNumber().map(CaseNumber::text))
                            .text("note", fact.note());
                    fact.planPeriod()
                            .ifPresent(
                                    period -> to.text("planFrom", period.from().toString())
                                            .day("lastDay", period.lastDay()));
                });
    }

    /** A day on which it was held says that it was; without one, {@code wasHeld} does. */
    private static Supplier<Anchoring> anchoring(Typed in) {
        var body = in.one("body", Body.class);
        var act = in.one("act", Act.class);
        var subjects = in.refs("subjects");
        var held = in.time("held");
        var outcome = in.one("decision", Outcome.class);
        boolean was = in.yes("wasHeld") || held.isKnown();
        var planned = in.time("planned");
        var caseNumber = in.text("caseNumber");
        var period = in.period("planFrom");
        var note = in.text("note");
        if (body.isPresent() && act.isPresent() && !act.get().fits(body.get())) {
            in.wrong("act", "act.body", act.get(), body.get());
        }
        boolean decides = act.filter(Act::isDecision).isPresent();
        if (act.isPresent() && outcome.isPresent() && !decides) {
            in.wrong("decision", "decision.none", act.get());
        } else if (outcome.isPresent() && !was && !in.isWrong("held")) {
            in.wrong("decision", "decision.early");
        } else if (decides && was && outcome.isEmpty() && !in.isWrong("decision")) {
            in.wanted("decision");
        }
        if (caseNumber.filter(each -> each.length() > CaseNumber.MAX).isPresent()) {
            in.wrong("caseNumber", "too-long", caseNumber.get().length(), CaseNumber.MAX);
        }
        if (period.isPresent() && act.filter(each -> each != Act.PLAN_DECISION).isPresent()) {
            in.wrong("planFrom", "plan.only");
        }
        return () -> new Anchoring(
                in.id(),
                subjects,
                body.orElseThrow(),
                act.orElseThrow(),
                planned,
                was ? Optional.of(held) : Optional.empty(),
                outcome,
                caseNumber.map(CaseNumber::new),
                period,
                note);
    }

    private static Shape confirmation() {
        return Shape.of(
                Ref.Kind.ANCHORING_CONFIRMATION,
                AnchoringConfirmation.class,
                List.of(
                        Field.pointer("subject", Ref.Kind.MEASURE, Ref.Kind.ADOPTION),
                        Field.one("leg", Leg.class).must(),
                        Field.day("upTo").must(),
                        Field.yes("beforeOurTime")),
                in -> {
                    var subject = in.ref("subject");
                    var leg = in.one("leg", Leg.class);
                    var upTo = in.day("upTo");
                    var before = in.yes("beforeOurTime");
                    return () -> new AnchoringConfirmation(
                            in.id(), subject.orElseThrow(), leg.orElseThrow(), upTo.orElseThrow(), before);
                },
                (fact, to) -> to.text("subject", fact.subject().text())
                        .one("leg", fact.leg())
                        .text("upTo", fact.upTo().toString())
                        .yes("beforeOurTime", fact.beforeOurTime()));
    }

    private static Shape casePaper() {
        return Shape.of(
                Ref.Kind.CASE_PAPER,
                CasePaper.class,
                List.of(
                        Field.pointer("subject", CasePaper.SUBJECTS.toArray(Ref.Kind[]::new)),
                        Field.line("title").must(),
                        Field.line("address").must()),
                in -> {
                    var subject = in.ref("subject");
                    var title = in.text("title");
                    var written = in.text("address");
                    var address = written.flatMap(CasePaper::address);
                    if (written.isPresent() && address.isEmpty()) {
                        in.wrong("address", "address.none", written.get());
                    }
                    return () ->
                            new CasePaper(in.id(), subject.orElseThrow(), title.orElseThrow(), address.orElseThrow());
                },
                (fact, to) -> to.text("subject", fact.subject().text())
                        .text("title", fact.title())
                        .text("address", fact.address().toString()));
    }
}
