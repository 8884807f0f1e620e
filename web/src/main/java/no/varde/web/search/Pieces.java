package no.varde.web.search;

import java.util.ArrayList;
import java.util.List;
import no.varde.core.search.Closeness;
import no.varde.core.search.Mark;
import no.varde.core.search.SearchWords;

/**
 * Takes texts apart where words stand in them, and cuts long ones around the first.
 *
 * @param words what was searched
 * @param farthest how far off a word may be
 */
record Pieces(SearchWords words, Closeness farthest) {

    /** How many characters of a long text are shown before the first mark, and about how many in all. */
    private static final int BEFORE = 50;

    private static final int LENGTH = 160;

    /** For something that was found; what stands within a word is marked too, even where the word itself was found. */
    static Pieces of(SearchWords words, Closeness found) {
        return new Pieces(words, found == Closeness.MISSPELT ? found : Closeness.WITHIN);
    }

    /** How many places in a text are marked. */
    int count(String text) {
        return words.marks(text, farthest).size();
    }

    /** A whole text. */
    List<SearchSheet.Piece> of(String text) {
        List<SearchSheet.Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Mark mark : words.marks(text, farthest)) {
            add(text.substring(done, mark.from()), false, pieces);
            add(text.substring(mark.from(), mark.to()), true, pieces);
            done = mark.to();
        }
        add(text.substring(done), false, pieces);
        return pieces;
    }

    private static void add(String text, boolean marked, List<SearchSheet.Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new SearchSheet.Piece(text, marked));
        }
    }

    /** What stands around the first mark of a text, cut between words. */
    List<SearchSheet.Piece> around(String text) {
        int first =
                words.marks(text, farthest).stream().findFirst().map(Mark::from).orElse(0);
        int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
        from = from > first ? first : from;
        int to = text.length() - from <= LENGTH ? text.length() : text.lastIndexOf(' ', from + LENGTH);
        to = to <= first ? text.length() : to;
        return of((from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : ""));
    }
}
