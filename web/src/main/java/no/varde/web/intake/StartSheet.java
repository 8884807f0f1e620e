package no.varde.web.intake;

import java.util.List;
import no.varde.web.http.FieldErrors;

/**
 * What the first page of an import shows.
 *
 * @param pasted what was pasted and could not be read; often nothing
 * @param errors why the last file was refused; often nothing
 * @param earlier earlier imports, the newest first
 * @param kept answers that are remembered, by measure; the first ones
 * @param answers how many answers are remembered in all
 */
public record StartSheet(String pasted, FieldErrors errors, List<Earlier> earlier, List<Kept> kept, int answers) {

    /**
     * What is remembered with a measure.
     *
     * @param title the measure's title
     * @param href where it is shown
     * @param answers what was answered
     */
    public record Kept(String title, String href, List<Line> answers) {}

    /**
     * One answer that is remembered.
     *
     * @param id its id in the page
     * @param value what the form sends to forget it
     * @param text what was asked and answered
     */
    public record Line(String id, String value, String text) {}

    /**
     * An import that was saved.
     *
     * @param when day and time, in words
     * @param facts how many facts it wrote
     * @param undone whether it was undone
     * @param undoHref where to undo it
     */
    public record Earlier(String when, int facts, boolean undone, String undoHref) {}
}
