package no.varde.web.ownreform;

import java.util.List;
import no.varde.core.basics.Language;
import no.varde.web.http.Choice;
import no.varde.web.http.Conflict;
import no.varde.web.http.FieldErrors;

/**
 * Somebody else saved a reform meanwhile.
 *
 * @param action where what was typed is sent again
 * @param conflict what differs, part by part
 * @param seen the state that the other left
 * @param base the state that typing began on
 * @param words the language of the form
 * @param typed what was typed, as JSON
 * @param as how it can be saved
 * @param errors where nothing was chosen
 */
public record ClashSheet(
        String action,
        Conflict conflict,
        String seen,
        String base,
        Language words,
        String typed,
        List<Choice> as,
        FieldErrors errors) {

    /** Copies. */
    public ClashSheet {
        as = List.copyOf(as);
    }
}
