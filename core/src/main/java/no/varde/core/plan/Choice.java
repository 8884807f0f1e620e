package no.varde.core.plan;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.When;

/**
 * The stance that a municipality took on a solution or an area on a day; the latest one counts.
 *
 * @param id its id, from outside
 * @param adoption the id of the adoption it belongs to
 * @param target the solution, or the area when it has no national solutions
 * @param stance what was chosen
 * @param on when; may be unknown
 * @param reason why; asked only for {@link Stance#NOT_NOW}, and there it must be given
 */
public record Choice(String id, String adoption, Ref target, Stance stance, When on, Optional<String> reason)
        implements Fact {

    /** Refuses other targets, and <em>not now</em> without a reason. */
    public Choice {
        Require.nothingNull(id, adoption, target, stance, on, reason);
        Require.id(id, "The id");
        Require.id(adoption, "The adoption");
        if (target.kind() != Ref.Kind.SOLUTION && target.kind() != Ref.Kind.AREA) {
            throw new IllegalArgumentException("A choice is made on a solution or an area: " + target);
        }
        Require.text(reason, "The reason");
        if (stance == Stance.NOT_NOW && reason.isEmpty()) {
            throw new IllegalArgumentException("'Not now' needs a reason: " + target);
        }
    }

    /** A choice that needs no reason. */
    public static Choice of(String id, String adoption, Ref target, Stance stance, When on) {
        return new Choice(id, adoption, target, stance, on, Optional.empty());
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.CHOICE, id);
    }

    @Override
    public List<Ref> about() {
        return List.of(Ref.adoption(adoption), target);
    }
}
