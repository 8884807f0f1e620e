package no.varde.core.plan;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * A piece of local work (tiltak). Title and wording are the current ones; everything that is dated (its life, what it
 * serves, who owns it, its steps) is a fact of its own that points here.
 *
 * @param id its id, from outside
 * @param title what people call it; not blank
 * @param outcome one sentence that says what becomes different for whom; empty when nobody has said it yet
 * @param approach improvement, innovation or both; empty when not known
 * @param cost what it costs; empty when not known
 * @param timeSetAside the time set aside for it; empty when not known
 * @param designStart when the work of shaping it began, actual or planned: a field of its own, proposed from the actual
 *     start of planning, never from a spreadsheet's start column (L8); may be unknown
 */
public record Measure(
        String id,
        String title,
        Optional<String> outcome,
        Optional<Approach> approach,
        Optional<Cost> cost,
        Optional<TimeSetAside> timeSetAside,
        When designStart)
        implements Fact {

    /** Refuses a blank title or outcome. */
    public Measure {
        Require.nothingNull(id, title, outcome, approach, cost, timeSetAside, designStart);
        Require.id(id, "The id");
        Require.text(title, "The title of measure " + id);
        Require.text(outcome, "The outcome of measure " + id);
    }

    /** A measure of which nothing but the title is known. */
    public static Measure titled(String id, String title) {
        return new Measure(
                id, title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), When.unknown());
    }

    /** The same with another title. */
    public Measure withTitle(String newTitle) {
        return new Measure(id, newTitle, outcome, approach, cost, timeSetAside, designStart);
    }

    /** The same with what becomes different for whom. */
    public Measure withOutcome(String sentence) {
        return new Measure(id, title, Optional.of(sentence), approach, cost, timeSetAside, designStart);
    }

    /** The same with an approach. */
    public Measure withApproach(Approach chosen) {
        return new Measure(id, title, outcome, Optional.of(chosen), cost, timeSetAside, designStart);
    }

    /** The same with a cost. */
    public Measure withCost(Cost known) {
        return new Measure(id, title, outcome, approach, Optional.of(known), timeSetAside, designStart);
    }

    /** The same with the time set aside. */
    public Measure withTimeSetAside(TimeSetAside time) {
        return new Measure(id, title, outcome, approach, cost, Optional.of(time), designStart);
    }

    /** The same with a design start. */
    public Measure withDesignStart(When start) {
        return new Measure(id, title, outcome, approach, cost, timeSetAside, start);
    }

    @Override
    public Ref ref() {
        return Ref.measure(id);
    }

    @Override
    public List<Ref> about() {
        return List.of();
    }
}
