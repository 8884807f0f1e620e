package no.varde.core.plan;

import java.util.List;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * A selection of measures that somebody gave a name, for all who work with them (lagret visning): those of one sector, or
 * those that nobody has said anything of for long.
 *
 * @param id its id, from outside
 * @param name what it is called; not blank
 * @param query the filter and order of the list, as its address writes them: {@code reform=lhl&sort=owner}; empty for all
 */
public record SavedView(String id, String name, String query) implements Fact {

    /** The most characters that a query may have. */
    public static final int MOST = 2_000;

    /** Refuses a blank name, and a query that could not stand in an address. */
    public SavedView {
        Require.nothingNull(id, name, query);
        Require.id(id, "The id");
        Require.text(name, "The name of view " + id);
        if (!isQuery(query)) {
            throw new IllegalArgumentException("No query of an address: " + query);
        }
    }

    /** Whether a text can stand in an address behind the question mark; the empty one can. */
    public static boolean isQuery(String text) {
        return text.length() <= MOST && text.matches("[A-Za-z0-9._~%+=&:*!,-]*");
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.SAVED_VIEW, id);
    }

    @Override
    public List<Ref> about() {
        return List.of();
    }
}
