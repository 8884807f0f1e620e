package no.varde.core.draft;

import java.util.List;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.Pledge;

/** How a pledge and what came of it are described. */
final class PledgeShapes {

    private PledgeShapes() {}

    static List<Shape> all() {
        return List.of(pledge(), delivery());
    }

    private static Shape pledge() {
        return Shape.of(
                Ref.Kind.PLEDGE,
                Pledge.class,
                List.of(
                        Field.pointer("measure", Ref.Kind.MEASURE),
                        Field.one("party", Pledge.Party.class).must(),
                        Field.line("pledgedBy").must(),
                        Field.text("pledged").must(),
                        Field.time("on"),
                        Field.time("due")),
                in -> {
                    var measure = in.pointer("measure");
                    var party = in.one("party", Pledge.Party.class);
                    var by = in.text("pledgedBy");
                    var what = in.text("pledged");
                    var on = in.time("on");
                    var due = in.time("due");
                    return () -> new Pledge(
                            in.id(),
                            measure.orElseThrow(),
                            party.orElseThrow(),
                            by.orElseThrow(),
                            what.orElseThrow(),
                            on,
                            due);
                },
                (fact, to) -> to.text("measure", fact.measure())
                        .one("party", fact.party())
                        .text("pledgedBy", fact.by())
                        .text("pledged", fact.what())
                        .time("on", fact.on())
                        .time("due", fact.due()));
    }

    private static Shape delivery() {
        return Shape.of(
                Ref.Kind.DELIVERY,
                Delivery.class,
                List.of(
                        Field.pointer("pledge", Ref.Kind.PLEDGE),
                        Field.text("delivered").must(),
                        Field.time("on"),
                        Field.yes("complete")),
                in -> {
                    var pledge = in.pointer("pledge");
                    var what = in.text("delivered");
                    var on = in.time("on");
                    var complete = in.yes("complete");
                    return () -> new Delivery(in.id(), pledge.orElseThrow(), on, what.orElseThrow(), complete);
                },
                (fact, to) -> to.text("pledge", fact.pledge())
                        .text("delivered", fact.what())
                        .time("on", fact.on())
                        .yes("complete", fact.complete()));
    }
}
