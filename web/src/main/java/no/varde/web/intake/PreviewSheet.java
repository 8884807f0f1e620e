package no.varde.web.intake;

import java.util.List;
import no.varde.web.http.Choice;

/**
 * What will become of a spreadsheet.
 *
 * @param lead one sentence on the whole
 * @param file the file's name
 * @param action the path to which the page's forms send
 * @param remarks what there is to say of the sheet
 * @param counts how many rows meet each fate, in words
 * @param questions what waits for an answer, the first ones
 * @param waiting how many answers are waited for in all
 * @param ready whether it can be saved
 * @param measures how many measures it comes to
 * @param rows the rows of this page of the table
 * @param pages links to the pages of the table; empty when there is one
 */
public record PreviewSheet(
        String lead,
        String file,
        String action,
        List<String> remarks,
        List<String> counts,
        List<Question> questions,
        int waiting,
        boolean ready,
        int measures,
        List<Line> rows,
        List<PageLink> pages) {

    /**
     * One thing to answer.
     *
     * @param id the name of the answer in the form
     * @param place row and column, in words
     * @param asks the question
     * @param choices what can be chosen
     * @param own the name of the field for one's own words; empty when there is none
     * @param alike how many more questions the same answer would serve
     * @param sameWords whether those are about the very same words, so that one answer is likely meant for all
     */
    public record Question(
            String id, String place, String asks, List<Choice> choices, String own, int alike, boolean sameWords) {}

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
     * A link to a part of the rows.
     *
     * @param text the rows it shows
     * @param href where it leads
     * @param current whether it is shown
     */
    public record PageLink(String text, String href, boolean current) {}
}
