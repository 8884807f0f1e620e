package no.varde.persistence;

import static no.varde.core.basics.Ref.Kind.MEASURE;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Approach;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.TimeSetAside;

/** The tables of the measures, their lives and what they serve, in the room {@code plan}. */
final class MeasureTables {

    private MeasureTables() {}

    static List<FactTable<?>> all() {
        return List.of(measures(), lifeChanges(), links());
    }

    private static FactTable<Measure> measures() {
        return new FactTable<>(
                MEASURE,
                Measure.class,
                "~title ~outcome approach cost_kroner cost_source ~cost_note time_kind time_percent ~time_note design_start",
                (to, fact) -> to.text(fact.title())
                        .maybe(fact.outcome())
                        .maybeConstant(fact.approach())
                        .maybeDecimal(fact.cost().map(Cost::kroner))
                        .maybeConstant(fact.cost().flatMap(Cost::source))
                        .maybe(fact.cost().flatMap(Cost::note))
                        .maybeConstant(fact.timeSetAside().map(TimeSetAside::kind))
                        .maybeDecimal(fact.timeSetAside().flatMap(TimeSetAside::percentOfPost))
                        .maybe(fact.timeSetAside().flatMap(TimeSetAside::note))
                        .when(fact.designStart()),
                (from, id) -> new Measure(
                        id,
                        from.text(),
                        from.maybeText(),
                        from.maybeConstant(Approach.class),
                        cost(from),
                        timeSetAside(from),
                        from.when()));
    }

    private static Optional<Cost> cost(RowReader from) throws SQLException {
        Optional<BigDecimal> kroner = from.maybeDecimal();
        Optional<Cost.Source> source = from.maybeConstant(Cost.Source.class);
        Optional<String> note = from.maybeText();
        return kroner.map(amount -> new Cost(amount, source, note));
    }

    private static Optional<TimeSetAside> timeSetAside(RowReader from) throws SQLException {
        Optional<TimeSetAside.Kind> kind = from.maybeConstant(TimeSetAside.Kind.class);
        Optional<BigDecimal> percent = from.maybeDecimal();
        Optional<String> note = from.maybeText();
        return kind.map(known -> new TimeSetAside(known, percent, note));
    }

    private static FactTable<LifeChange> lifeChanges() {
        return new FactTable<>(
                Ref.Kind.LIFE_CHANGE,
                LifeChange.class,
                ">measure life occurred ~reason >merged_into",
                (to, fact) -> {
                    to.pointer(MEASURE, fact.measure())
                            .constant(fact.life())
                            .when(fact.on())
                            .maybe(fact.reason());
                    if (fact.mergedInto().isPresent()) {
                        to.pointer(MEASURE, fact.mergedInto().get());
                    } else {
                        to.nothing();
                    }
                },
                (from, id) -> new LifeChange(
                        id, from.text(), from.constant(Life.class), from.when(), from.maybeText(), from.maybeText()));
    }

    private static FactTable<Link> links() {
        return new FactTable<>(
                Ref.Kind.LINK,
                Link.class,
                ">measure ?target valid_from valid_until",
                (to, fact) ->
                        to.pointer(MEASURE, fact.measure()).ref(fact.target()).validity(fact.validity()),
                (from, id) -> new Link(id, from.text(), from.ref(), from.validity()));
    }
}
