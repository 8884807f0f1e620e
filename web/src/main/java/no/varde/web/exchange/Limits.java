package no.varde.web.exchange;

import no.varde.web.http.Upload;

/**
 * How much of a file is read before it is refused. Wide enough for the plan of a whole county over years, narrow enough
 * that the worst file stays within two seconds of processor time and the memory of a small server.
 */
final class Limits {

    /** Bytes of a file as handed in. */
    static final long FILE = Upload.MOST;

    /** Bytes of a zip file's parts, unpacked and together. */
    static final long UNPACKED = 192L << 20;

    /** Bytes of the table of shared texts, unpacked. */
    static final long SHARED_TEXTS = 40L << 20;

    /** Tags in the table of shared texts. */
    static final long SHARED_TAGS = 5_000_000;

    /** Bytes of a part that is read whole: styles, the list of sheets, relations. */
    static final long SMALL_PART = 8L << 20;

    /** Bytes of any other part, unpacked: a file can call what it likes a sheet. */
    static final long OTHER_PART = 24L << 20;

    /** Bytes between two cells, shared texts or rows: no honest cell is longer. */
    static final long BLOCK = 4L << 20;

    /** Parts of a zip file. */
    static final int PARTS = 5_000;

    /** Columns that the format itself allows; empty ones that only have a style are counted. */
    static final int FORMAT_COLUMNS = 16_384;

    /** Columns with something in them. */
    static final int COLUMNS = 400;

    /** Rows of a sheet with something in them. */
    static final int ROWS = 100_000;

    /** Cells of a file with something in them. */
    static final int CELLS = 1_000_000;

    /** Characters in one cell, as in the spreadsheet programs. */
    static final int CELL = 32_767;

    /** Characters of a file's cells together. */
    static final long TEXT = 32L << 20;

    /** Comments beside the cells of a file. */
    static final int COMMENTS = 20_000;

    /** Merged ranges of a sheet. */
    static final int MERGED = 100_000;

    /** Sheets of a file. */
    static final int SHEETS = 200;

    private Limits() {}
}
