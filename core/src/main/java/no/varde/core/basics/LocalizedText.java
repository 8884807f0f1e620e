package no.varde.core.basics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One text in one or more languages. Varde's own texts have all three; a municipality's own content needs only one.
 * Refuses to be empty, and refuses a blank text in any language.
 *
 * @param all the text by language, in the order of {@link Language}; unmodifiable
 */
public record LocalizedText(Map<Language, String> all) {

    /** Checks and copies. */
    public LocalizedText {
        Require.nothingNull(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one language");
        }
        all.forEach((language, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("The text in " + language.tag() + " is blank");
            }
        });
        all = all.size() == 1 ? Map.copyOf(all) : Collections.unmodifiableMap(new EnumMap<>(all));
    }

    /** A text in all three languages. */
    public static LocalizedText of(String nb, String nn, String en) {
        return new LocalizedText(Map.of(Language.NB, nb, Language.NN, nn, Language.EN, en));
    }

    /** A text that exists in one language only, such as what a municipality wrote itself. */
    public static LocalizedText only(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /** What somebody wrote in one or more languages, blank ones passed over; empty when nothing was written. */
    public static Optional<LocalizedText> written(Map<Language, String> words) {
        Map<Language, String> kept = new EnumMap<>(Language.class);
        words.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        return kept.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(kept));
    }

    /**
     * A text of the core itself, by its room and key; the texts lie beside the rooms.
     *
     * @throws IllegalArgumentException when the room lacks the key in one of the languages
     */
    public static LocalizedText ofRoom(String room, String key) {
        return Texts.all(room, key);
    }

    /**
     * The text in a language or, where it is missing, in the nearest one: Nynorsk and Bokmål stand in for each other
     * before English does, and Bokmål stands in for English first.
     */
    public String in(Language language) {
        String own = all.get(language);
        if (own != null) {
            return own;
        }
        String near = all.get(language == Language.NB ? Language.NN : Language.NB);
        return near != null ? near : all.values().iterator().next();
    }

    /** Whether all three languages are there. */
    public boolean isComplete() {
        return all.size() == Language.values().length;
    }
}
