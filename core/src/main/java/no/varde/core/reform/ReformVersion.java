package no.varde.core.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * One version of a reform or a plan of the municipality's own. The one with the highest number is the present one; what
 * only an earlier one had is still found, so that old choices stay readable. A correction changes a version, another cut
 * of areas is a new version.
 *
 * <p>Refuses what a {@link ReformDraft} would not make, such as a text with blanks around it or phases that are not
 * numbered from 1: so the version can be written and read without loss, see {@link ReformText}.
 *
 * @param id its id, from outside
 * @param number which version it is, from 1
 * @param reform the reform as this version has it
 * @param pairs which of its areas ask for much the same as areas of other reforms, which need not be there
 */
public record ReformVersion(String id, int number, Reform reform, List<CrosswalkPair> pairs) implements Fact {

    /** Checks the number, and that a draft would make the same. */
    public ReformVersion {
        Require.nothingNull(id, reform, pairs);
        Require.id(id, "The id");
        pairs = List.copyOf(pairs);
        if (number < 1) {
            throw new IllegalArgumentException("Versions are numbered from 1: " + number);
        }
        ReformDraft.Outcome again = ReformDraft.of(reform, pairs).check();
        if (again instanceof ReformDraft.Refused refused) {
            throw new IllegalArgumentException("No version of a reform: " + refused.problems());
        } else if (!again.equals(new ReformDraft.Made(reform, pairs))) {
            throw new IllegalArgumentException(
                    "A draft would make another reform, without blanks around texts and pairs of others: "
                            + reform.id());
        }
    }

    /** A version of what a draft made. */
    public static ReformVersion of(String id, int number, ReformDraft.Made made) {
        return new ReformVersion(id, number, made.reform(), made.pairs());
    }

    @Override
    public Ref ref() {
        return new Ref(Ref.Kind.REFORM_VERSION, id);
    }

    /** Its reform. */
    @Override
    public List<Ref> about() {
        return List.of(reform.ref());
    }

    /** The reform with its pairs. */
    public ReformDraft.Made made() {
        return new ReformDraft.Made(reform, pairs);
    }

    /** The version as the text of a reform file, without its number. */
    public String written() {
        return ReformText.write(made());
    }

    /** Everything that somebody can point at in this version: the reform, its areas and what is in them. */
    public List<Ref> contents() {
        List<Ref> all = new ArrayList<>(List.of(reform.ref()));
        for (ReformArea area : reform.areas()) {
            all.add(area.ref());
            area.provisions().forEach(each -> all.add(each.ref()));
        }
        return List.copyOf(all);
    }

    /**
     * The same with other words: names, descriptions and reasons, in the order of the areas; ids, days and laws' sections
     * stay.
     *
     * @param each gives what stands in place of a text, not blank
     */
    public ReformVersion withWords(UnaryOperator<String> each) {
        return new ReformWords(each).in(this);
    }
}
