package no.varde.web.ownreform;

import java.util.List;
import java.util.Optional;

/**
 * The municipality's own reforms.
 *
 * @param own they
 * @param others every reform that can be copied
 * @param removed those that were taken away, and on which something is recorded
 */
public record OwnSheet(List<Line> own, List<Copied> others, List<Removed> removed) {

    /** Copies. */
    public OwnSheet {
        own = List.copyOf(own);
        others = List.copyOf(others);
        removed = List.copyOf(removed);
    }

    /**
     * A reform of one's own.
     *
     * @param name its name
     * @param href its page
     * @param edit its form
     * @param words the languages into which it can be translated
     * @param versions its versions, the newest first
     */
    public record Line(String name, String href, String edit, List<Words> words, List<Version> versions) {

        /** Copies. */
        public Line {
            words = List.copyOf(words);
            versions = List.copyOf(versions);
        }
    }

    /**
     * A language of its words.
     *
     * @param language the language
     * @param href the form in which they are translated
     * @param missing how many texts are not written in it
     */
    public record Words(String language, String href, int missing) {}

    /**
     * A version.
     *
     * @param name which
     * @param says when it was saved last, and what it holds
     * @param since how it differs from the version before; empty for the first
     * @param json its file
     * @param csv its table
     * @param removal where it is taken away; empty when nobody does
     */
    public record Version(
            String name, String says, Optional<Differences> since, String json, String csv, String removal) {}

    /**
     * A reform that was taken away.
     *
     * @param anchor the anchor to which whatever is recorded on it leads
     * @param name its name
     * @param href where it can be put back
     */
    public record Removed(String anchor, String name, String href) {}

    /**
     * A reform that can be copied.
     *
     * @param name its name
     * @param href the form with a copy of it
     */
    public record Copied(String name, String href) {}
}
