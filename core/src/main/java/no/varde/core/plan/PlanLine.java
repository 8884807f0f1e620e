package no.varde.core.plan;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * A line of a plan that the municipality decided, such as point 4.2 of the action part 2024–2027 (planforankring). When
 * the plan's period is over the thread to it is broken, not loose.
 *
 * @param id its id, from outside
 * @param plan what the plan is called; not blank
 * @param period the plan's period; empty when not known
 * @param number the point or line in the plan; empty when none was given
 * @param title what the line says; empty when not given
 */
public record PlanLine(String id, String plan, Optional<Period> period, Optional<String> number, Optional<String> title)
        implements Fact {

    /** Refuses blank texts. */
    public PlanLine {
        Require.nothingNull(id, plan, period, number, title);
        Require.id(id, "The id");
        Require.text(plan, "The plan");
        Require.text(number, "The number");
        Require.text(title, "The title");
    }

    @Override
    public Ref ref() {
        return Ref.planLine(id);
    }

    @Override
    public List<Ref> about() {
        return List.of();
    }
}
