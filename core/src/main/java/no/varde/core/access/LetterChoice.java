package no.varde.core.access;

import java.util.Optional;
import no.varde.core.basics.Language;

/**
 * Whether a person wants letters that remind them of their measures, and in which language.
 *
 * @param person the person's id
 * @param wanted whether letters are sent to them
 * @param language the language of the letters; empty until they chose one
 */
public record LetterChoice(String person, boolean wanted, Optional<Language> language) {

    /** What holds until a person has chosen: letters, in whichever language is usual on the server. */
    public static LetterChoice usual(String person) {
        return new LetterChoice(person, true, Optional.empty());
    }
}
