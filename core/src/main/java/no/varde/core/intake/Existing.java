package no.varde.core.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * What a municipality has recorded already, so that nothing is recorded twice.
 *
 * @param facts its facts, without those entered in error
 * @param keys the keys that were kept with each fact; facts without keys can be left out
 */
public record Existing(Collection<? extends Fact> facts, Map<Ref, Map<String, String>> keys) {

    /** The name under which the key column of a spreadsheet is kept with a measure. */
    public static final String KEY = "spreadsheet";

    /** How the names begin under which answers to an import's questions are kept with a measure, to be remembered. */
    public static final String ANSWER = "spreadsheet.answer:";

    /** Copies. */
    public Existing {
        Require.nothingNull(facts, keys);
        facts = List.copyOf(facts);
        keys = Map.copyOf(keys);
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
