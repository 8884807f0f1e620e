package no.varde.web.lists;

import java.util.List;
import java.util.Optional;
import no.varde.web.http.FieldErrors;

/**
 * The page of all lists, and of what one that came in would change.
 *
 * @param done what was saved last, in words; empty when nothing was
 * @param lists the lists, with where each is fetched
 * @param preview what the file that came in would change; empty before
 * @param pasted what was pasted and could not be read; empty when nothing was
 * @param errors what is wrong
 */
public record ListSheet(String done, List<Row> lists, Optional<Preview> preview, String pasted, FieldErrors errors) {

    /** Copies. */
    public ListSheet {
        lists = List.copyOf(lists);
    }

    /**
     * A list.
     *
     * @param name what it is called
     * @param size how many facts are in it
     * @param address where it is fetched, but for the kind of file
     * @param usual whether it is one that people work in
     */
    public record Row(String name, int size, String address, boolean usual) {}

    /** The lists that people work in, or all others. */
    public List<Row> lists(boolean usual) {
        return lists.stream().filter(each -> each.usual() == usual).toList();
    }

    /**
     * What a file would change.
     *
     * @param said the sentence that says it
     * @param remarks what else there is to say of the file
     * @param problems what is wrong with it, each with its place; the first of many
     * @param changed the rows in which something was changed; the first of many
     * @param fresh the rows that are new; the first of many
     * @param more how many more of each of these there are
     * @param carried the rows, packed for the form that saves them; empty when there is nothing to save
     */
    public record Preview(
            String said,
            List<String> remarks,
            List<String> problems,
            List<Changed> changed,
            List<Fresh> fresh,
            More more,
            String carried) {

        /** Copies. */
        public Preview {
            remarks = List.copyOf(remarks);
            problems = List.copyOf(problems);
            changed = List.copyOf(changed);
            fresh = List.copyOf(fresh);
        }
    }

    /**
     * How many are not shown.
     *
     * @param problems of what is wrong
     * @param changed of the rows that were changed
     * @param fresh of the rows that are new
     */
    public record More(int problems, int changed, int fresh) {}

    /**
     * A row in which something was changed.
     *
     * @param row its number in the file
     * @param name what the fact is called here
     * @param href where it is shown
     * @param cells the cells that were changed
     * @param substance the name of the field for what changed in substance; empty where nobody asks
     * @param what what was written there
     */
    public record Changed(int row, String name, String href, List<Cell> cells, String substance, String what) {

        /** Copies. */
        public Changed {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell that was changed.
     *
     * @param label what the column is called
     * @param before what is here, in words
     * @param after what the file says, in words
     * @param choices what can be chosen, where it was changed here too; none else
     * @param name the name of that choice
     */
    public record Cell(String label, String before, String after, List<no.varde.web.http.Choice> choices, String name) {

        /** Copies. */
        public Cell {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A row that is new.
     *
     * @param row its number in the file
     * @param cells what stands in it
     */
    public record Fresh(int row, List<Cell> cells) {

        /** Copies. */
        public Fresh {
            cells = List.copyOf(cells);
        }
    }
}
