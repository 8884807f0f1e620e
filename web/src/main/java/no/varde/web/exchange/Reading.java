package no.varde.web.exchange;

import java.util.List;
import no.varde.core.basics.Message;
import no.varde.core.intake.SheetText;

/** What came of reading a file: its sheets, or why it was refused and what to do about it. */
public sealed interface Reading {

    /** A file that could be read. It has at least one sheet, in the file's order; hidden ones are there, and say so. */
    record Workbook(List<SheetText> sheets) implements Reading {

        /** Copies the list. */
        public Workbook {
            sheets = List.copyOf(sheets);
        }
    }

    /** A file that was not read: nothing of it is kept. */
    record Refusal(Message reason) implements Reading {}
}
