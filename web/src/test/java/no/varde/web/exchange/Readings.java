package no.varde.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import no.varde.core.basics.Language;
import no.varde.core.intake.CellText;
import no.varde.core.intake.RowText;
import no.varde.core.intake.SheetText;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** What the tests of reading files share. */
final class Readings {

    /** The cells of {@link #writeUnits} as they are shown. */
    static final String UNITS = "250 kr|250 tkr|1.2 mill. kr|20 %|250 kr|250 kr|20 %|85 tkr|85000 kr|2024-02-01";

    private Readings() {}

    /** Fills a workbook with a row of numbers whose formats say what they are. */
    static void writeUnits(Workbook workbook) {
        Row row = workbook.createSheet("Tiltak").createRow(0);
        add(row, 250, "#,##0 \"kr\"");
        add(row, 250, "#,##0 \"tkr\"");
        add(row, 1.2, "# ##0.0 \"mill. kr\"");
        add(row, 20, "0\" %\"");
        add(row, 250, "_-[$kr-414]\\ * #,##0.00_-");
        add(row, 250, BuiltinFormats.getBuiltinFormat(44));
        add(row, 0.2, "0%");
        add(row, 85_000, "#,##0,\" tkr\"");
        add(row, 85_000, "#,##0,");
        add(row, 45_323, "d/m/yyyy");
    }

    private static void add(Row row, double value, String format) {
        Workbook workbook = row.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    static Path plan(String name) {
        try {
            return Path.of(Objects.requireNonNull(Readings.class.getResource("/plans/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path file(Path folder, byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "plan", ".xlsx"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String content, Charset charset) {
        return file(folder, content.getBytes(charset));
    }

    static SheetText sheet(Path file) {
        return workbook(file).sheets().get(0);
    }

    static Reading.Workbook workbook(Path file) {
        Reading reading = Spreadsheets.read(file, "plan.xlsx");
        assertThat(reading).isInstanceOf(Reading.Workbook.class);
        return (Reading.Workbook) reading;
    }

    /** The key of the reason for which a file is refused, within two seconds of processor time. */
    static String refused(Path file) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reading reading = Spreadsheets.read(file, "plan.xlsx");
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(reading).isInstanceOf(Reading.Refusal.class);
        assertThat(Duration.ofNanos(used)).isLessThan(Duration.ofSeconds(2));
        Reading.Refusal refusal = (Reading.Refusal) reading;
        for (Language language : Language.values()) {
            assertThat(refusal.reason().in(language)).isNotBlank().doesNotContain("{");
        }
        return refusal.reason().key();
    }

    /** The texts of a row, parted by bars. */
    static String texts(RowText row) {
        return row.cells().stream().map(CellText::text).collect(Collectors.joining("|"));
    }
}
