package no.varde.core.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Require;

/**
 * What somebody typed in order to find something: words, each of which must be found. Neither their order nor capitals
 * count, and a text may be in any language. Immutable.
 *
 * <pre>{@code
 * SearchWords words = SearchWords.of("maaltid demns");
 * words.closest(List.of("Måltidsvenner for personer med demens"));     // MISSPELT: «demns» is nearly «demens»
 * SearchWords.of("maaltid").closest(List.of("Måltidsvenner"));         // BEGINNING
 * SearchWords.of("maaltid").marks("Gode måltider", Closeness.WITHIN);  // 5 to 11: «måltid»
 * }</pre>
 */
public final class SearchWords {

    /** The most words that are looked for, and the most letters of each; what is beyond is passed over. */
    private static final int WORDS = 8;

    private static final int LETTERS = 60;

    private final List<Word> words;

    private SearchWords(List<Word> words) {
        this.words = List.copyOf(words);
    }

    /** The words of what was typed: the first eight, and sixty letters of each. */
    public static SearchWords of(String typed) {
        Require.nothingNull(typed);
        return new SearchWords(Tokens.of(typed).stream()
                .limit(WORDS)
                .map(each -> Word.of(typed.substring(each.from(), Math.min(each.to(), each.from() + LETTERS))))
                .toList());
    }

    /** Whether there is nothing to look for: neither a letter nor a digit was typed. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    List<Word> words() {
        return words;
    }

    /**
     * How near the texts of one thing come to the words: each word counts where it is nearest, and of several words the
     * farthest decides.
     *
     * @return empty when a word is found nowhere, even misspelt, and when there are no words
     */
    public Optional<Closeness> closest(Collection<String> texts) {
        List<Word> all = texts.stream().flatMap(text -> wordsOf(text).stream()).toList();
        Optional<Closeness> farthest = Optional.empty();
        for (Word each : words) {
            Optional<Closeness> nearest = nearest(each, all);
            if (nearest.isEmpty()) {
                return nearest;
            }
            farthest = farthest.filter(known -> known.compareTo(nearest.get()) >= 0)
                    .or(() -> nearest);
        }
        return farthest;
    }

    private static List<Word> wordsOf(String text) {
        return Tokens.of(text).stream()
                .map(each -> Word.of(text.substring(each.from(), each.to())))
                .toList();
    }

    private static Optional<Closeness> nearest(Word word, List<Word> all) {
        return all.stream()
                .flatMap(each -> word.in(each).stream())
                .min(Closeness::compareTo)
                .or(() -> all.stream().anyMatch(word::isNearly) ? Optional.of(Closeness.MISSPELT) : Optional.empty());
    }

    /**
     * Where the words stand in a text, in order, none over another: the part that was typed or, where it is another form
     * or misspelt, the whole word.
     *
     * @param text the text, as it is shown
     * @param farthest how far off a word may be; marks of misspellings stand only where it is {@link Closeness#MISSPELT}
     */
    public List<Mark> marks(String text, Closeness farthest) {
        List<Mark> marks = new ArrayList<>();
        for (Mark token : Tokens.of(text)) {
            Word word = Word.of(text.substring(token.from(), token.to()));
            words.stream()
                    .flatMap(each -> mark(each, word, token.to() - token.from(), farthest).stream())
                    .reduce((one, other) ->
                            new Mark(Math.min(one.from(), other.from()), Math.max(one.to(), other.to())))
                    .ifPresent(each -> marks.add(new Mark(token.from() + each.from(), token.from() + each.to())));
        }
        return List.copyOf(marks);
    }

    private static Optional<Mark> mark(Word word, Word text, int length, Closeness farthest) {
        Optional<Closeness> near = word.in(text);
        boolean isNear = near.isPresent()
                ? near.get().compareTo(farthest) <= 0
                : farthest == Closeness.MISSPELT && word.isNearly(text);
        return isNear ? Optional.of(word.markIn(text, length)) : Optional.empty();
    }
}
