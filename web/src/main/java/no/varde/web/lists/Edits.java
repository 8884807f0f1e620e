package no.varde.web.lists;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.draft.Field;
import no.varde.core.store.Versioned;

/**
 * What a list that came in would change.
 *
 * @param fresh the rows that are new
 * @param changed the rows in which something was changed
 * @param same how many rows say what is here
 * @param absent how many facts of the list stand in no row; they stay as they are
 * @param problems everything that is wrong; nothing is saved then
 */
record Edits(List<Fresh> fresh, List<Changed> changed, int same, int absent, List<Wrong> problems) {

    /** Copies. */
    Edits {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
    }

    /** Whether there is nothing to save. */
    boolean isNothing() {
        return fresh.isEmpty() && changed.isEmpty();
    }

    /**
     * A row without an id.
     *
     * @param row its number in the file
     * @param fact what it becomes
     */
    record Fresh(int row, Fact fact) {}

    /**
     * A row in which something was changed.
     *
     * @param row its number in the file
     * @param now what is kept now
     * @param fact what it becomes
     * @param cells the cells that were changed
     */
    record Changed(int row, Versioned<? extends Fact> now, Fact fact, List<Cell> cells) {

        /** Copies. */
        Changed {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell that was changed.
     *
     * @param field what stands in it
     * @param before what is kept now, as the texts of a draft
     * @param after what the file says
     * @param clash the name of the choice between both, where it was changed here too after the file was made; else empty
     * @param keepsTheirs what was chosen there: whether what is kept stays; empty while nobody chose
     */
    record Cell(Field field, List<String> before, List<String> after, String clash, Optional<Boolean> keepsTheirs) {

        /** Copies. */
        Cell {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        boolean isClash() {
            return !clash.isEmpty();
        }
    }

    /**
     * Something that is wrong in a row.
     *
     * @param row its number in the file
     * @param column the letter above the column; empty for the row as a whole
     * @param said what is wrong, with what stands there
     */
    record Wrong(int row, String column, String said) {}
}
