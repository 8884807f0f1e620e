package no.varde.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.varde.core.intake.CellText;
import no.varde.core.intake.RowText;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxOutTest {

    private static final List<TableColumn> COLUMNS = List.of(
            new TableColumn("Id", TableColumn.Kind.MARK, List.of()),
            new TableColumn("Tekst", TableColumn.Kind.TEXT, List.of()),
            new TableColumn("Når", TableColumn.Kind.TIME, List.of()),
            new TableColumn("Kroner", TableColumn.Kind.AMOUNT, List.of()),
            new TableColumn("Svar", TableColumn.Kind.LINE, List.of("Ja", "Nei")));

    @TempDir
    private Path folder;

    private static byte[] written(TableCell... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxOut.write(out, "Tiltak/2026", COLUMNS, rows -> rows.accept(List.of(cells)));
        return out.toByteArray();
    }

    private static TableCell text(String text) {
        return new TableCell.Text(text);
    }

    private RowText read(byte[] file) throws IOException {
        Path path = folder.resolve("list.xlsx");
        Files.write(path, file);
        return ((Reading.Workbook) Spreadsheets.readTable(path, "list.xlsx"))
                .sheets()
                .get(0)
                .rows()
                .get(1);
    }

    @Test
    void daysAndNumbersAreDaysAndNumbersAndTextIsTextWhateverItBeginsWith() throws IOException {
        byte[] file = written(
                text("m1"),
                text("=1+1"),
                new TableCell.Day(LocalDate.of(2026, 11, 22)),
                new TableCell.Amount(new BigDecimal("1234.50")),
                text("Ja"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFRow row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1234.5);
        }
        assertThat(read(file).cells())
                .containsExactly(
                        CellText.of("m1"),
                        CellText.of("=1+1"),
                        new CellText("2026-11-22", CellText.Kind.DATE),
                        new CellText("1234.5", CellText.Kind.NUMBER),
                        CellText.of("Ja"));
    }

    @Test
    void theHeadingsStayInSightAndFilterAndWhatCanBeChosenIsOffered() throws IOException {
        byte[] file = written(text("m1"), text("a"), text(""), text(""), text("Nei"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E2");
            assertThat(sheet.getColumnWidth(1)).isGreaterThan(sheet.getColumnWidth(0));
            assertThat(sheet.getDataValidations())
                    .singleElement()
                    .satisfies(each -> assertThat(each.getValidationConstraint().getExplicitListValues())
                            .containsExactly("Ja", "Nei"));
        }
    }

    @Test
    void everyTextIsReadAgainToTheLetter() throws IOException {
        for (String text :
                List.of("'=1", " a ", "a\nb", "_x000D_", "_x005F_x000D_", "<&>\"", "\u00e6\ud83c\udf32", "2026")) {
            assertThat(read(written(text("m1"), text(text))).cell(1).text()).isEqualTo(text);
        }
    }

    @Test
    void whatASpreadsheetCannotKeepExactlyIsText() throws IOException {
        RowText row = read(written(
                text("m1\u0001"),
                text("a\r\nb"),
                new TableCell.Day(LocalDate.of(1850, 1, 1)),
                new TableCell.Amount(new BigDecimal("123456789012345.678901"))));
        assertThat(row.cells())
                .containsExactly(
                        CellText.of("m1"),
                        CellText.of("a\nb"),
                        CellText.of("1850-01-01"),
                        CellText.of("123456789012345.678901"));
    }
}
