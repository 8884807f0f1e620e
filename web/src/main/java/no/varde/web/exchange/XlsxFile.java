package no.varde.web.exchange;

import com.github.pjfanning.xlsx.SharedStringsImplementationType;
import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.varde.core.intake.CellText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads an XLSX file row by row; it must have passed the {@link ZipGate}. */
final class XlsxFile {

    private static final int ROWS_AT_A_TIME = 4;

    private XlsxFile() {}

    static void read(Path file, SheetBuilder builder) throws RefusedException {
        Libraries.prepare();
        try (Workbook workbook = StreamingReader.builder()
                .rowCacheSize(ROWS_AT_A_TIME)
                .bufferSize(16 << 10)
                .setSharedStringsImplementationType(SharedStringsImplementationType.POI_READ_ONLY)
                .setReadHyperlinks(false)
                .setReadComments(false)
                .setReadShapes(false)
                .setReadSharedFormulas(false)
                .setReadCoreProperties(false)
                .open(file.toFile())) {
            Map<String, Map<Integer, Map<Integer, String>>> comments = XlsxComments.read(file);
            StoredNumbers numbers = new StoredNumbers(workbook instanceof Date1904Support days && days.isDate1904());
            int index = 0;
            for (Sheet sheet : workbook) {
                boolean hidden = workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
                builder.sheet(sheet.getSheetName(), hidden);
                for (var row :
                        comments.getOrDefault(sheet.getSheetName(), Map.of()).entrySet()) {
                    for (Map.Entry<Integer, String> each : row.getValue().entrySet()) {
                        builder.comment(row.getKey(), each.getKey(), each.getValue());
                    }
                }
                read(sheet, numbers, builder);
                builder.end();
                index++;
            }
        } catch (IOException | RuntimeException e) {
            throw RefusedException.of("damaged");
        }
    }

    private static void read(Sheet sheet, StoredNumbers numbers, SheetBuilder builder) throws RefusedException {
        for (Row row : sheet) {
            List<CellText> cells = new ArrayList<>();
            for (Cell cell : row) {
                CellText text = text(cell, numbers);
                int column = cell.getColumnIndex();
                if (!text.isBlank()) {
                    while (cells.size() < column) {
                        cells.add(CellText.EMPTY);
                    }
                    if (cells.size() == column) {
                        cells.add(text);
                    } else {
                        cells.set(column, text);
                    }
                }
            }
            builder.row(row.getRowNum() + 1, row.getZeroHeight(), cells);
        }
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            builder.merged(
                    range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn());
        }
        for (int column = 0; column < builder.width(); column++) {
            if (sheet.isColumnHidden(column)) {
                builder.hiddenColumn(column);
            }
        }
    }

    private static CellText text(Cell cell, StoredNumbers numbers) {
        CellType type = cell.getCellType();
        boolean formula = type == CellType.FORMULA;
        if (formula) {
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case STRING -> CellText.of(cell.getStringCellValue());
            case NUMERIC -> number(cell, formula, numbers);
            case BOOLEAN -> CellText.of(cell.getBooleanCellValue() ? "SANN" : "USANN");
            case ERROR -> new CellText(error(cell.getStringCellValue()), CellText.Kind.WITHOUT_VALUE);
            default -> formula ? withoutValue(cell) : CellText.EMPTY;
        };
    }

    private static CellText number(Cell cell, boolean formula, StoredNumbers numbers) {
        if (formula && cell.getStringCellValue().isEmpty()) {
            return withoutValue(cell);
        }
        CellStyle style = cell.getCellStyle();
        String format = style == null ? null : style.getDataFormatString();
        int index = style == null ? 0 : style.getDataFormat();
        return numbers.cell(cell.getNumericCellValue(), index, format == null ? "General" : format);
    }

    /** The library writes a word before the error's own sign. */
    private static String error(String text) {
        return text.substring(Math.max(0, text.indexOf('#')));
    }

    private static CellText withoutValue(Cell cell) {
        return new CellText("=" + cell.getCellFormula(), CellText.Kind.WITHOUT_VALUE);
    }
}
