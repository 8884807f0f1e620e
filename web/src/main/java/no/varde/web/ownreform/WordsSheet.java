package no.varde.web.ownreform;

import java.util.List;
import no.varde.web.http.Choice;

/**
 * The words of a reform in one language beside those that are written in another.
 *
 * @param seen the state that the form was opened on
 * @param to the language that is written, as forms name it
 * @param language the same for people
 * @param languages the languages that can be written
 * @param missing how many texts are not written yet
 * @param moved when somebody else saved meanwhile, in words; empty when nobody did
 * @param parts the texts
 */
public record WordsSheet(
        String seen, String to, String language, List<Choice> languages, int missing, String moved, List<Line> parts) {

    /**
     * A text.
     *
     * @param name the name of its field
     * @param what what it is
     * @param from the language of the words beside it
     * @param tag the same as the web writes it
     * @param words the words beside it
     * @param text what is written
     * @param rows how many lines the field has
     */
    public record Line(String name, String what, String from, String tag, String words, String text, int rows) {}

    /** Copies. */
    public WordsSheet {
        languages = List.copyOf(languages);
        parts = List.copyOf(parts);
    }
}
