package no.varde.web.ownreform;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;

/**
 * The form of a reform.
 *
 * @param lead what the page says first
 * @param action where the form is sent
 * @param seen the state that it was opened on; empty for a new reform
 * @param words the language whose words can be typed
 * @param reform what is typed
 * @param file what a file would change; empty when no file is looked at
 * @param as how it is saved; empty for a new reform
 * @param errors what is wrong
 */
public record FormSheet(
        String lead,
        String action,
        String seen,
        Language words,
        FormPart reform,
        Optional<Differences> file,
        Optional<SaveAs> as,
        FieldErrors errors) {

    /** The name of the choice between a correction and a new version. */
    public static final String AS = "as";

    /** The value of the choice by which it is saved as a new version. */
    public static final String VERSION = "version";

    /**
     * How a reform that is there already is saved.
     *
     * @param gone what is taken away, in words; empty when nothing is
     * @param choices a correction or a new version
     */
    public record SaveAs(List<String> gone, List<Choice> choices) {

        /** Copies. */
        public SaveAs {
            gone = List.copyOf(gone);
            choices = List.copyOf(choices);
        }
    }
}
