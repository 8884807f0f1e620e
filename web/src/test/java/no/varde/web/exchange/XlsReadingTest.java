package no.varde.web.exchange;

import static no.varde.web.exchange.Readings.refused;
import static no.varde.web.exchange.Readings.sheet;
import static no.varde.web.exchange.Readings.texts;
import static no.varde.web.exchange.Readings.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.varde.core.intake.CellText;
import no.varde.core.intake.RowText;
import no.varde.core.intake.SheetText;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The older XLS format. */
class XlsReadingTest {

    @TempDir
    Path folder;

    private Path write(Consumer<HSSFWorkbook> filling) throws IOException {
        Path file = Files.createTempFile(folder, "plan", ".xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    @Test
    void readsTextsNumbersDatesFormulasAndWhatIsHidden() throws IOException {
        Path file = write(workbook -> {
            HSSFSheet first = workbook.createSheet("Tiltak 2025");
            HSSFCellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            HSSFRow head = first.createRow(0);
            head.createCell(0).setCellValue("Tiltaksplan på tvers");
            first.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            HSSFRow row = first.createRow(2);
            row.createCell(0).setCellValue("Måltidsverter");
            row.createCell(1).setCellValue(LocalDate.of(2024, 2, 1));
            row.getCell(1).setCellStyle(day);
            row.createCell(2).setCellValue(12500.5);
            row.createCell(3).setCellFormula("C3*2");
            row.createCell(4).setCellFormula("\"a\"&\"b\"");
            row.createCell(5).setCellValue(true);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.setZeroHeight(true);
            first.setColumnHidden(2, true);
            workbook.createSheet("Forklaring").createRow(0).createCell(0).setCellValue("Status");
            workbook.setSheetHidden(1, true);
        });
        List<SheetText> sheets = workbook(file).sheets();
        assertThat(sheets).extracting(SheetText::name).containsExactly("Tiltak 2025", "Forklaring");
        assertThat(sheets).extracting(SheetText::hidden).containsExactly(false, true);
        SheetText plan = sheets.get(0);
        assertThat(plan.merged()).containsExactly(new SheetText.Range(1, 1, 0, 4));
        assertThat(plan.hiddenColumns()).containsExactly(2);
        RowText row = plan.rows().get(1);
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.hidden()).isTrue();
        assertThat(texts(row)).isEqualTo("Måltidsverter|2024-02-01|12500.5|25001|ab|SANN");
        assertThat(row.cell(1).kind()).isEqualTo(CellText.Kind.DATE);
    }

    @Test
    void readsTheUnitsThatFormatsShow() throws IOException {
        assertThat(texts(sheet(write(Readings::writeUnits)).rows().get(0))).isEqualTo(Readings.UNITS);
    }

    @Test
    void refusesAFileWithAPassword() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("hemmelig");
        Path file;
        try {
            file = write(workbook ->
                    workbook.createSheet().createRow(0).createCell(0).setCellValue("x"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refused(file)).isEqualTo("file.encrypted");
    }

    @Test
    void refusesAFileThatBreaksOff() throws IOException {
        Path file = write(workbook -> {
            HSSFSheet sheet = workbook.createSheet();
            for (int i = 0; i < 2000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("Tiltak " + i);
            }
        });
        byte[] whole = Files.readAllBytes(file);
        for (int share = 1; share < 10; share++) {
            byte[] part = java.util.Arrays.copyOf(whole, whole.length * share / 10);
            assertThat(refused(Readings.file(folder, part))).isEqualTo("file.damaged");
        }
    }

    @Test
    void readsTheCommentsBesideTheCells() throws IOException {
        Path file = write(workbook -> {
            HSSFSheet sheet = workbook.createSheet("Tiltak");
            sheet.createRow(0).createCell(0).setCellValue("Tiltak");
            for (int number = 1; number <= 2; number++) {
                var cell = sheet.createRow(number).createCell(1);
                cell.setCellValue("Tur " + number);
                var comment = sheet.createDrawingPatriarch()
                        .createCellComment(new org.apache.poi.hssf.usermodel.HSSFClientAnchor());
                comment.setString(new org.apache.poi.hssf.usermodel.HSSFRichTextString("Kari:\nSpør rådet " + number));
                cell.setCellComment(comment);
            }
        });
        assertThat(sheet(file).rows())
                .extracting(RowText::comments)
                .containsExactly(Map.of(), Map.of(1, "Kari:\nSpør rådet 1"), Map.of(1, "Kari:\nSpør rådet 2"));
    }
}
