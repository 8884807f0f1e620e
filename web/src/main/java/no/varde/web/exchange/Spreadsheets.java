package no.varde.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import no.varde.core.basics.Message;

/**
 * Reads the spreadsheets that municipalities keep: CSV in the encodings and separators that are met, XLSX and XLS. The
 * kind of a file is told by its content; its name is only shown. Safe to use from several threads.
 */
public final class Spreadsheets {

    /** The largest file that is read, in bytes; 16 MiB. */
    public static final long LARGEST_FILE = Limits.FILE;

    private Spreadsheets() {}

    /**
     * Reads a whole file.
     *
     * @param file the file as it was handed in, on a disk of the server's own
     * @param name its name as the sender calls it; names the only sheet of a text file
     * @return the sheets, or the reason why the file was refused, with what to do about it
     * @throws UncheckedIOException when the disk fails, which is nobody's fault
     */
    public static Reading read(Path file, String name) {
        return read(file, name, CsvFile::read);
    }

    /**
     * Reads a table that was written here, and perhaps edited elsewhere since: as {@link #read(Path, String)}, but of a
     * text file the row of headings alone tells the separator, and cells lose the mark that {@link CsvOut} gave them.
     *
     * @throws UncheckedIOException when the disk fails, which is nobody's fault
     */
    public static Reading readTable(Path file, String name) {
        return read(file, name, CsvFile::readTable);
    }

    /**
     * Reads rows that were copied in a spreadsheet and pasted, which is text with a tab between cells; as {@link #read(Path,
     * String)} reads a text file.
     *
     * @param text what was pasted, with the row of headings
     * @param name what the only sheet is called
     */
    public static Reading readPasted(String text, String name) {
        return pasted(text, name, CsvFile::read);
    }

    /** Reads rows of a table that was written here, copied and pasted; as {@link #readTable(Path, String)}. */
    public static Reading readPastedTable(String text, String name) {
        return pasted(text, name, CsvFile::readTable);
    }

    private static Reading pasted(String text, String name, TextReader reader) {
        try {
            SheetBuilder builder = new SheetBuilder();
            refuseOtherKinds(text.getBytes(StandardCharsets.UTF_8));
            reader.read(text, name, builder);
            return builder.workbook();
        } catch (RefusedException e) {
            return new Reading.Refusal(e.reason());
        }
    }

    /** Reads the text of a file into a sheet of a name. */
    private interface TextReader {
        void read(String text, String name, SheetBuilder builder) throws RefusedException;
    }

    private static Reading read(Path file, String name, TextReader text) {
        try {
            SheetBuilder builder = new SheetBuilder();
            read(file, name, builder, text);
            return builder.workbook();
        } catch (RefusedException e) {
            return new Reading.Refusal(e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why a file is refused that is larger than {@link #LARGEST_FILE}, for whoever counts while it arrives. */
    public static Message tooLarge() {
        return Message.of("intake", "file.large", (int) (Limits.FILE >> 20));
    }

    private static void read(Path file, String name, SheetBuilder builder, TextReader text)
            throws IOException, RefusedException {
        if (Files.size(file) > Limits.FILE) {
            throw new RefusedException(tooLarge());
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(4 << 10);
        }
        if (Characters.starts(start, 'P', 'K', 3, 4)) {
            ZipGate.pass(file);
            XlsxFile.read(file, builder);
        } else if (Characters.starts(start, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            XlsFile.read(file, builder);
        } else {
            refuseOtherKinds(start);
            text.read(Characters.decode(Files.readAllBytes(file)), sheetName(name), builder);
        }
    }

    private static void refuseOtherKinds(byte[] start) throws RefusedException {
        if (start.length == 0) {
            throw RefusedException.of("empty");
        } else if (Characters.starts(start, '%', 'P', 'D', 'F')) {
            throw RefusedException.of("pdf");
        } else if (Characters.starts(start, 0x89, 'P', 'N', 'G')
                || Characters.starts(start, 0xff, 0xd8, 0xff)
                || Characters.starts(start, 'G', 'I', 'F', '8')
                || Characters.starts(start, 'I', 'I', '*', 0)
                || Characters.starts(start, 'M', 'M', 0, '*')
                || Characters.starts(start, 'R', 'I', 'F', 'F')) {
            throw RefusedException.of("picture");
        } else if (Characters.starts(start, 9, 8)
                || Characters.starts(start, 9, 4)
                || Characters.starts(start, 9, 2)
                || Characters.starts(start, 9, 0, 4, 0)) {
            throw RefusedException.of("old");
        } else if (Characters.starts(start, 'P', 'K')) {
            throw RefusedException.of("zip");
        } else if (Characters.starts(start, '{', '\\', 'r', 't', 'f')) {
            throw RefusedException.of("document");
        }
        String text = new String(start, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^[^\\x20-\\x7e\\s]+", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<?xml")
                || text.startsWith("<!doctype")
                || text.startsWith("<html")
                || text.startsWith("<table")
                || text.startsWith("<head")
                || text.startsWith("mime-version:")) {
            throw RefusedException.of("markup");
        }
    }

    private static String sheetName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
