package no.varde.web.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.varde.core.intake.CellText;
import no.varde.core.intake.SheetText;

/** Reads text whose columns are parted by semicolon, comma, tab or bar; rows of unequal length are kept as they are. */
final class CsvFile {

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    /** As much of the text as is looked at to find the separator. */
    private static final int LOOKED_AT = 64 << 10;

    private static final int RECORDS_LOOKED_AT = 200;

    private CsvFile() {}

    static void read(String content, String name, SheetBuilder builder) throws RefusedException {
        read(content, separator(content), name, builder, field -> field);
    }

    /** Reads what {@link CsvOut} wrote: its first record tells the separator, and the marks of its cells are taken away. */
    static void readTable(String content, String name, SheetBuilder builder) throws RefusedException {
        int end = content.indexOf('\n');
        read(content, separator(end < 0 ? content : content.substring(0, end)), name, builder, CsvOut::withoutMark);
    }

    private static void read(String content, char found, String name, SheetBuilder builder, UnaryOperator<String> plain)
            throws RefusedException {
        String text = content;
        char separator = found;
        int skipped = 0;
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
            separator = text.charAt(4);
            int end = text.indexOf('\n');
            text = end < 0 ? "" : text.substring(end + 1);
            skipped = 1;
        }
        refuseEndlessLine(text, separator);
        builder.sheet(name, false);
        int number = skipped;
        try (CsvReader<CsvRecord> reader = reader(separator, false).ofCsvRecord(text)) {
            for (CsvRecord csv : reader) {
                number++;
                List<CellText> cells = new ArrayList<>(csv.getFieldCount());
                for (String field : csv.getFields()) {
                    cells.add(CellText.of(plain.apply(field)));
                }
                builder.row(number, false, cells);
            }
        } catch (CsvParseException e) {
            throw RefusedException.of("quotes", number + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        builder.end();
    }

    /** A line of separators alone would become millions of cells before the first row is complete. */
    private static void refuseEndlessLine(String text, char separator) throws RefusedException {
        int line = 1;
        int separators = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                separators = 0;
            } else if (c == separator && ++separators > Limits.FORMAT_COLUMNS) {
                throw RefusedException.of("columns", line, SheetText.columnName(separators), Limits.COLUMNS);
            }
        }
    }

    /** The separator that gives most records the same, and a large, number of fields. */
    private static char separator(String text) {
        String start = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        char best = ';';
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            double score = score(start, separator);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return bestScore > 0 ? best : mostFrequent(start);
    }

    /** Where quotation marks hinder the comparison, the separator that occurs most; the reading then names their row. */
    private static char mostFrequent(String text) {
        char best = ';';
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = text.chars().filter(c -> c == separator).count();
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }

    private static double score(String text, char separator) {
        if (text.indexOf(separator) < 0) {
            return 0;
        }
        Map<Integer, Integer> widths = new HashMap<>();
        int records = 0;
        try (CsvReader<CsvRecord> reader = reader(separator, true).ofCsvRecord(text)) {
            for (CsvRecord csv : reader) {
                records++;
                widths.merge(csv.getFieldCount(), 1, Integer::sum);
                if (records == RECORDS_LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            return 0;
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() > 1) {
                double share = (double) width.getValue() / records;
                best = Math.max(best, share * Math.min(width.getKey(), 30));
            }
        }
        return best;
    }

    private static CsvReader.CsvReaderBuilder reader(char separator, boolean lenient) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(lenient)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }
}
