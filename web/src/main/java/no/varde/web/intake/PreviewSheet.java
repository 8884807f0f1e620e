package no.varde.web.intake;

import java.util.List;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;

/**
 * What will become of a spreadsheet.
 *
 * @param lead one sentence on the whole
 * @param errors what was answered and could not be read; often nothing
 * @param file the file's name
 * @param action the path to which the page's forms send
 * @param remarks what there is to say of the sheet
 * @param questions what waits for an answer, the first ones
 * @param waiting how many answers are waited for in all
 * @param ready whether it can be saved, and there is something to save
 * @param measures how many measures it comes to
 * @param given what has its answer already, the first ones
 * @param settled how many answers are given in all
 * @param absent the measures of earlier imports that it tells of no longer
 * @param table the rows
 */
public record PreviewSheet(
        String lead,
        FieldErrors errors,
        String file,
        String action,
        List<String> remarks,
        List<Question> questions,
        int waiting,
        boolean ready,
        int measures,
        List<Given> given,
        int settled,
        Absent absent,
        Table table) {

    /**
     * One thing to answer.
     *
     * @param id the name of the answer in the form
     * @param place row and column, in words
     * @param asks the question
     * @param choices what can be chosen
     * @param list the name of the field for a name out of all that can be chosen; empty when there is none
     * @param names all that can be chosen there
     * @param own the name of the field for one's own words; empty when there is none
     * @param tried what was written there and could not be read; often empty
     * @param alike how many more questions the same answer would serve
     * @param sameWords whether those are about the very same words which mean the same, so that one answer is likely meant
     *     for all
     */
    public record Question(
            String id,
            String place,
            String asks,
            List<Choice> choices,
            String list,
            List<Names> names,
            String own,
            String tried,
            int alike,
            boolean sameWords) {}

    /**
     * Names to choose from.
     *
     * @param title what they have in common, such as the reform
     * @param each the names, numbered through over all of a question's lists
     */
    public record Names(String title, List<Choice> each) {}

    /**
     * One thing that has its answer.
     *
     * @param again the name of the field by which it is asked again
     * @param place row and column, in words
     * @param asks what was asked
     * @param answer what was answered
     * @param remembered whether that was in an earlier import
     */
    public record Given(String again, String place, String asks, String answer, boolean remembered) {}

    /**
     * Measures that an earlier import of the same plan told of, and this spreadsheet no longer.
     *
     * @param size how many they are
     * @param lines the first of them
     */
    public record Absent(int size, List<AbsentLine> lines) {}

    /**
     * One of them.
     *
     * @param title the measure's title
     * @param href where it is shown
     * @param removal where it is ended or taken away
     */
    public record AbsentLine(String title, String href, String removal) {}

    /**
     * The rows, or some of them.
     *
     * @param filters links to all rows and to those of each fate
     * @param rows the rows of this page of the table
     * @param pages links to the pages of the table; empty when there is one
     */
    public record Table(List<PageLink> filters, List<Line> rows, List<PageLink> pages) {}

    /**
     * One row of the spreadsheet.
     *
     * @param number its number there
     * @param anchor its place in the page
     * @param title the measure's title, or what the row begins with
     * @param fate what becomes of it
     * @param says what there is to say of it
     * @param hidden whether it was hidden
     * @param waiting whether something in it waits for an answer
     */
    public record Line(
            int number, String anchor, String title, String fate, List<String> says, boolean hidden, boolean waiting) {}

    /**
     * A link to some of the rows.
     *
     * @param text the rows it shows
     * @param href where it leads
     * @param current whether it is shown
     */
    public record PageLink(String text, String href, boolean current) {}
}
