package no.varde.core.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.varde.core.basics.Lasting;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.Validity;

/**
 * That a measure serves an area or a solution, or stands in a line of a plan (hører til). Any number is allowed; none at
 * all makes a loose thread.
 *
 * @param id its id, from outside
 * @param measure the id of the measure
 * @param target the area, the solution or the plan line
 * @param validity from when and until when it holds
 */
public record Link(String id, String measure, Ref target, Validity validity) implements Lasting {

    private static final Set<Ref.Kind> TARGETS = EnumSet.of(Ref.Kind.AREA, Ref.Kind.SOLUTION, Ref.Kind.PLAN_LINE);

    /** Refuses other targets. */
    public Link {
        Require.nothingNull(id, measure, target, validity);
        Require.id(id, "The id");
        Require.id(measure, "The measure");
        if (!TARGETS.contains(target.kind())) {
            throw new IllegalArgumentException("A measure serves an area, a solution or a plan line: " + target);
        }
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.LINK, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.measure(measure), target);
    }

    @Override
    public Link during(Validity other) {
        return new Link(id, measure, target, other);
    }
}
