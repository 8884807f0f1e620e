package no.varde.core.intake;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.When;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Life;

/**
 * What a row says twice, in two columns of one meaning: the plainer column counts, as «Planlagt oppstart» does before
 * «Oppstart», and what the other one says beyond it is kept as a note.
 */
final class GivenWay {

    private final RowDraft draft;
    private final Mapping mapping;
    private final LocalDate today;
    private final Optional<Life> life;

    GivenWay(RowDraft draft, Mapping mapping, LocalDate today) {
        this.draft = draft;
        this.mapping = mapping;
        this.today = today;
        this.life = draft.get(Column.STATUS, Statuses.Mention.class).flatMap(Statuses.Mention::life);
    }

    /** Keeps what does not count and says something else. */
    void keep() {
        When start = draft.time(Column.START, true);
        boolean begun = MeasureTimes.hasBegun(life, start, today);
        side(Column.START, true, begun ? Column.ACTUAL_START : Column.PLANNED_START);
        When end = draft.time(Column.END, false);
        if (!MeasureTimes.isStopped(life, end, today)) {
            side(Column.END, false, MeasureTimes.isDone(life, end, today) ? Column.ACTUAL_END : Column.PLANNED_END);
        }
        source();
    }

    private void side(Column column, boolean start, Column plainer) {
        When own = draft.when(column);
        When ofPeriod = draft.get(Column.PERIOD, Periods.Span.class)
                .map(span -> start ? span.start() : span.end())
                .orElse(When.unknown());
        if (own.isKnown()) {
            keepUnlessSaid(Column.PERIOD, ofPeriod, own);
        }
        When counts = draft.when(plainer);
        keepUnlessSaid(own.isKnown() ? column : Column.PERIOD, own.isKnown() ? own : ofPeriod, counts);
    }

    private void keepUnlessSaid(Column column, When said, When counts) {
        boolean other = said.compareWith(counts) == When.Order.BEFORE
                || said.compareWith(counts) == When.Order.AFTER
                || said.precision().compareTo(counts.precision()) < 0;
        if (said.isKnown() && counts.isKnown() && other) {
            keep(column);
        }
    }

    /** «500 000 (tilskudd)» beside «Egne midler»: what stands with the amount counts. */
    private void source() {
        Optional<Cost.Source> ofCost = draft.get(Column.COST, Cost.class).flatMap(Cost::source);
        Optional<Cost.Source> own = draft.get(Column.COST_SOURCE, Cost.Source.class);
        if (ofCost.isPresent() && own.isPresent() && !ofCost.equals(own)) {
            keep(Column.COST_SOURCE);
        }
    }

    private void keep(Column column) {
        RowDraft.Single single = draft.singles.get(column);
        if (single != null) {
            draft.note(mapping.heading(single.column()), single.text());
        }
    }
}
