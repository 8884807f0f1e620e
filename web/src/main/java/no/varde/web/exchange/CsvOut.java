package no.varde.web.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows as a CSV file for spreadsheets: semicolons, as Norwegian ones want, UTF-8 with the mark by which they know the
 * letters, and no cell that they would take for a formula.
 */
public final class CsvOut {

    private static final String UTF_8_MARK = "\uFEFF";

    /** What begins a formula, also in the wide letters of some keyboards. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** Says that a cell is text, whatever it begins with. */
    private static final String MARK = "'";

    private CsvOut() {}

    /**
     * Writes rows as they are handed out; the stream stays open.
     *
     * @param rows hands each row, the heading first, to the writer
     * @throws java.io.UncheckedIOException when a row cannot be written
     */
    public static void write(OutputStream out, Consumer<Consumer<List<String>>> rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(UTF_8_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        rows.accept(row -> csv.writeRecord(row.stream().map(CsvOut::plain).toList()));
        csv.flush();
        writer.flush();
    }

    /** A cell that is taken as text: one that could be a formula, or begins with the mark itself, gets the mark before it. */
    private static String plain(String cell) {
        String first = cell.stripLeading();
        boolean formula = !first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0;
        boolean marked = formula || cell.startsWith("\t") || cell.startsWith("\r") || cell.startsWith(MARK);
        return marked ? MARK + cell : cell;
    }

    /** A cell without the mark that was set when it was written; what somebody else wrote with an apostrophe keeps it. */
    static String withoutMark(String cell) {
        String bare = cell.startsWith(MARK) ? cell.substring(1) : cell;
        return plain(bare).equals(cell) ? bare : cell;
    }
}
