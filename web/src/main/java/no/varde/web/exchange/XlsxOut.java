package no.varde.web.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Rows as an XLSX file that opens well: days and numbers are days and numbers, text is text whatever it begins with, the
 * headings stay in sight and filter the rows below them, and what can be chosen is offered. Characters that no XML can hold
 * are left out, and every end of a line is a line feed.
 */
public final class XlsxOut {

    /** Rows that are held in memory at a time. */
    private static final int WINDOW = 100;

    /** As many rows below the last are made ready for choices. */
    private static final int MORE_ROWS = 500;

    /** As much as spreadsheets take of choices that stand with the column itself. */
    private static final int CHOICES = 255;

    /** Spreadsheets know 15 digits of a number; one with more is written as text. */
    private static final int DIGITS = 15;

    /** The format of a day that each reader's program writes in its own way. */
    private static final short DAY = 14;

    private static final TableCell NOTHING = new TableCell.Text("");

    private static final Pattern NO_XML = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final List<TableColumn> columns;
    private final Map<Look, CellStyle> looks = new EnumMap<>(Look.class);
    private int next;

    /** How a cell looks. */
    private enum Look {
        HEADING,
        TEXT,
        DAY,
        WHOLE,
        PARTS
    }

    private XlsxOut(SXSSFWorkbook workbook, String name, List<TableColumn> columns) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        this.columns = columns;
        for (Look each : Look.values()) {
            looks.put(each, style(each));
        }
    }

    /**
     * Writes a sheet with rows as they are handed out; the stream stays open.
     *
     * @param name what the sheet is called
     * @param rows hands each row, without the headings, to the writer; a cell for each column
     */
    public static void write(
            OutputStream out, String name, List<TableColumn> columns, Consumer<Consumer<List<TableCell>>> rows)
            throws IOException {
        Libraries.prepare();
        // Texts are shared, as spreadsheets themselves write them: those within cells are not read to the letter.
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, WINDOW, false, true)) {
            XlsxOut file = new XlsxOut(workbook, name, columns);
            file.headings();
            rows.accept(file::row);
            file.end();
            workbook.write(out);
        }
    }

    private CellStyle style(Look look) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (look) {
            case HEADING -> {
                Font bold = workbook.createFont();
                bold.setBold(true);
                style.setFont(bold);
                style.setWrapText(true);
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            }
            case TEXT -> {
                style.setWrapText(true);
                style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            }
            case DAY -> style.setDataFormat(DAY);
            case WHOLE -> style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
            case PARTS -> style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00####"));
        }
        return style;
    }

    private CellStyle look(Look look) {
        return Optional.ofNullable(looks.get(look)).orElseThrow();
    }

    private void headings() {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            Cell cell = row.createCell(i);
            cell.setCellValue(plain(column.heading()));
            cell.setCellStyle(look(Look.HEADING));
            sheet.setColumnWidth(i, column.kind().width() * 256);
            if (isTyped(column)) {
                sheet.setDefaultColumnStyle(i, look(Look.TEXT));
            }
        }
        sheet.createFreezePane(0, 1);
    }

    /** Whether what is typed in an empty cell stays as it was typed: a month is no day then, and a year no number. */
    private static boolean isTyped(TableColumn column) {
        return column.kind() != TableColumn.Kind.AMOUNT && column.kind() != TableColumn.Kind.MARK;
    }

    private void row(List<TableCell> cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).equals(NOTHING)) {
                write(row.createCell(i), cells.get(i));
            } else if (isTyped(columns.get(i))) {
                row.createCell(i).setCellStyle(look(Look.TEXT));
            }
        }
    }

    private void write(Cell to, TableCell cell) {
        if (cell instanceof TableCell.Day day
                && day.day().getYear() > 1900
                && day.day().getYear() < 10_000) {
            to.setCellValue(day.day());
            to.setCellStyle(look(Look.DAY));
        } else if (cell instanceof TableCell.Amount amount && isExact(amount.number())) {
            to.setCellValue(amount.number().doubleValue());
            boolean whole = amount.number().stripTrailingZeros().scale() <= 0;
            to.setCellStyle(look(whole ? Look.WHOLE : Look.PARTS));
        } else {
            String text = cell instanceof TableCell.Text plain
                    ? plain.text()
                    : cell instanceof TableCell.Day day
                            ? day.day().toString()
                            : ((TableCell.Amount) cell).number().toPlainString();
            to.setCellStyle(look(Look.TEXT));
            to.setCellValue(plain(text));
        }
    }

    private static boolean isExact(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= DIGITS;
    }

    private static String plain(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return ESCAPE.matcher(NO_XML.matcher(lines).replaceAll("")).replaceAll("_x005F_");
    }

    private void end() {
        int last = columns.size() - 1;
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, last));
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i <= last; i++) {
            List<String> choices = columns.get(i).choices();
            boolean fits = String.join(",", choices).length() <= CHOICES
                    && choices.stream().noneMatch(each -> each.contains(","));
            if (!choices.isEmpty() && fits) {
                DataValidation offered = helper.createValidation(
                        helper.createExplicitListConstraint(choices.toArray(new String[0])),
                        new CellRangeAddressList(1, next - 1 + MORE_ROWS, i, i));
                offered.setShowErrorBox(false);
                sheet.addValidationData(offered);
            }
        }
    }
}
