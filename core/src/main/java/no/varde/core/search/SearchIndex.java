package no.varde.core.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Require;

/**
 * Many things to be found by their texts. Each word is kept once, with what it stands in, so that thirty thousand things
 * are searched in a few thousandths of a second. Immutable, and safe to share between threads.
 *
 * <pre>{@code
 * SearchIndex<String> index = SearchIndex.<String>builder()
 *         .add("m1", List.of("Måltidsvenner"), List.of("Ingen spiser alene"))
 *         .build();
 * index.find(SearchWords.of("maaltid"));   // m1, BEGINNING, in its title
 * }</pre>
 *
 * @param <T> what is found
 */
public final class SearchIndex<T> {

    private static final int NOWHERE = Integer.MAX_VALUE;
    private static final List<Closeness> STEPS = List.of(Closeness.values());

    private final List<T> things;
    private final List<Word> words;
    private final List<int[]> places;

    private SearchIndex(Builder<T> builder) {
        things = List.copyOf(builder.things);
        words = new ArrayList<>(builder.places.size());
        places = new ArrayList<>(builder.places.size());
        builder.places.forEach((literal, each) -> {
            words.add(Word.of(literal));
            places.add(Arrays.copyOf(each.places, each.count));
        });
    }

    /** Begins an index. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** How many things are in it. */
    public int size() {
        return things.size();
    }

    /**
     * Everything in which each of the words is found, the nearest first, in the title before elsewhere, and else in the
     * order in which it was added. What is only nearly the words ({@link Closeness#MISSPELT}) is looked for when nothing
     * else is found, so that a word that is right brings no others.
     *
     * @return nothing when there are no words
     */
    public List<SearchHit<T>> find(SearchWords wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<SearchHit<T>> found = find(wanted, false);
        return found.isEmpty() ? find(wanted, true) : found;
    }

    private List<SearchHit<T>> find(SearchWords wanted, boolean misspelt) {
        int[] farthest = new int[things.size()];
        for (Word word : wanted.words()) {
            int[] nearest = nearest(word, misspelt);
            for (int i = 0; i < farthest.length; i++) {
                farthest[i] = Math.max(farthest[i], nearest[i]);
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < farthest.length; i++) {
            if (farthest[i] != NOWHERE) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparingInt(each -> farthest[each]));
        return found.stream()
                .map(each -> new SearchHit<>(things.get(each), STEPS.get(farthest[each] / 2), farthest[each] % 2 == 0))
                .toList();
    }

    /** For each thing, how near it comes to a word: twice the closeness, and one more outside the title. */
    private int[] nearest(Word word, boolean misspelt) {
        int[] nearest = new int[things.size()];
        Arrays.fill(nearest, NOWHERE);
        for (int i = 0; i < words.size(); i++) {
            int[] at = places.get(i);
            word.in(words.get(i)).ifPresent(closeness -> note(at, closeness, nearest));
            if (misspelt && word.in(words.get(i)).isEmpty() && word.isNearly(words.get(i))) {
                note(at, Closeness.MISSPELT, nearest);
            }
        }
        return nearest;
    }

    private static void note(int[] places, Closeness closeness, int[] nearest) {
        int step = STEPS.indexOf(closeness) * 2;
        for (int place : places) {
            int thing = place / 2;
            nearest[thing] = Math.min(nearest[thing], step + place % 2);
        }
    }

    /**
     * Gathers what can be found; not safe to share between threads.
     *
     * @param <T> what is found
     */
    public static final class Builder<T> {

        private final List<T> things = new ArrayList<>();
        private final Map<String, Places> places = new HashMap<>();

        private Builder() {}

        /**
         * Adds a thing.
         *
         * @param thing what is found
         * @param titles its name, in each of its languages
         * @param texts what else is said of it; may be empty
         */
        public Builder<T> add(T thing, Collection<String> titles, Collection<String> texts) {
            Require.nothingNull(thing, titles, texts);
            int place = things.size() * 2;
            things.add(thing);
            titles.forEach(text -> read(text, place));
            texts.forEach(text -> read(text, place + 1));
            return this;
        }

        private void read(String text, int place) {
            for (Mark token : Tokens.of(text)) {
                String literal = Word.small(text.substring(token.from(), token.to()));
                places.computeIfAbsent(literal, any -> new Places()).add(place);
            }
        }

        /** The index of everything that was added. */
        public SearchIndex<T> build() {
            return new SearchIndex<>(this);
        }
    }

    /** Where a word stands: twice the index of the thing, and one more outside its title. */
    private static final class Places {

        private int[] places = new int[2];
        private int count;

        void add(int place) {
            if (count > 0 && places[count - 1] == place) {
                return;
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count++] = place;
        }
    }
}
