package no.varde.web.ownreform;

import java.util.List;
import no.varde.core.basics.Language;
import no.varde.web.http.Choice;

/**
 * Somebody else saved a reform meanwhile.
 *
 * @param action where what was typed is sent again
 * @param when when the other saved, in words
 * @param seen the state that the other left
 * @param words the language of the form
 * @param typed what was typed, as JSON
 * @param differences how what was typed differs from what the other saved
 * @param as how it can be saved
 */
public record ClashSheet(
        String action,
        String when,
        String seen,
        Language words,
        String typed,
        Differences differences,
        List<Choice> as) {

    /** Copies. */
    public ClashSheet {
        as = List.copyOf(as);
    }
}
