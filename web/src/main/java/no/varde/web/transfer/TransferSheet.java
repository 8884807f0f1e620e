package no.varde.web.transfer;

import java.util.List;
import no.varde.web.http.FieldErrors;

/**
 * The page on which a municipality's file is fetched and brought in.
 *
 * @param done what was taken over last, in words; empty when nothing was
 * @param problems what is wrong with a file, each with its place; the first of many
 * @param more how many more there are
 * @param clashes what somebody changed here after the file was made
 * @param wins whether the box is ticked by which the file counts all the same
 * @param errors what is wrong with the form
 */
public record TransferSheet(
        String done, List<String> problems, int more, List<Clash> clashes, boolean wins, FieldErrors errors) {

    /** Copies. */
    public TransferSheet {
        problems = List.copyOf(problems);
        clashes = List.copyOf(clashes);
    }

    /**
     * Something that was changed here since.
     *
     * @param text what it is and when it was changed
     * @param href where it is looked at
     */
    public record Clash(String text, String href) {}
}
