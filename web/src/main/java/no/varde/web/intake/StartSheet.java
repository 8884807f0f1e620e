package no.varde.web.intake;

import java.util.List;
import no.varde.web.http.FieldErrors;

/**
 * What the first page of an import shows.
 *
 * @param errors why the last file was refused; often nothing
 * @param earlier earlier imports, the newest first
 */
public record StartSheet(FieldErrors errors, List<Earlier> earlier) {

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
