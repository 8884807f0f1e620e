package no.varde.core.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * What a municipality has recorded already, so that nothing is recorded twice.
 *
 * @param facts its facts, without those entered in error
 * @param keys the keys that were kept with each fact; facts without keys can be left out
 * @param imports the measures that each earlier import told of, by whatever tells imports apart, such as the id of its
 *     batch; without them nothing is said of what stands in a sheet no longer
 */
public record Existing(
        Collection<? extends Fact> facts, Map<Ref, Map<String, String>> keys, Map<String, Set<Ref>> imports) {

    /** The name under which the key column of a spreadsheet is kept with a measure. */
    public static final String KEY = "spreadsheet";

    /** How the names begin under which answers to an import's questions are kept with a measure, to be remembered. */
    public static final String ANSWER = "spreadsheet.answer:";

    /** Copies. */
    public Existing {
        Require.nothingNull(facts, keys, imports);
        facts = List.copyOf(facts);
        keys = Map.copyOf(keys);
        imports = Map.copyOf(imports);
    }

    /** Facts and keys of which nothing is known from earlier imports. */
    public Existing(Collection<? extends Fact> facts, Map<Ref, Map<String, String>> keys) {
        this(facts, keys, Map.of());
    }

    /** A municipality that has recorded nothing. */
    public static Existing nothing() {
        return new Existing(List.of(), Map.of());
    }

    /** Facts without keys. */
    public static Existing of(Collection<? extends Fact> facts) {
        return new Existing(facts, Map.of());
    }
}
