package no.varde.web.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.varde.core.intake.CellText;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** The records of an XLS file as they pass. Cells of a sheet come in blocks of rows, so rows wait until the sheet ends. */
final class XlsRecords {

    private final SheetBuilder builder;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
    private final SortedMap<Integer, List<CellText>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private SSTRecord shared = new SSTRecord();
    private StoredNumbers numbers = new StoredNumbers(false);
    private int depth;
    private int sheet = -1;
    private boolean inSheet;
    private int waitingRow = -1;
    private int waitingColumn;
    /** What stands in the boxes of text of a sheet, by their numbers; comments are such boxes. */
    private final Map<Integer, String> written = new HashMap<>();

    private int shape;
    private int comments;

    XlsRecords(SheetBuilder builder) {
        this.builder = builder;
    }

    AbortableHSSFListener listener() {
        return new AbortableHSSFListener() {
            @Override
            public short abortableProcessRecord(Record next) throws HSSFUserException {
                try {
                    formats.processRecord(next);
                    record(next);
                } catch (RefusedException e) {
                    throw new HSSFUserException(e);
                }
                return 0;
            }
        };
    }

    private void record(Record next) throws RefusedException {
        if (next instanceof BOFRecord begin) {
            depth++;
            if (depth == 1 && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
                beginSheet();
            } else if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
                sheet++;
            }
        } else if (next instanceof EOFRecord) {
            depth--;
            if (depth == 0 && inSheet) {
                endSheet();
            }
        } else if (next instanceof BoundSheetRecord bound) {
            sheets.add(bound);
        } else if (next instanceof SSTRecord table) {
            shared = table;
        } else if (next instanceof DateWindow1904Record window) {
            numbers = new StoredNumbers(window.getWindowing() == 1);
        } else if (inSheet && depth == 1) {
            inSheet(next);
        }
    }

    private void beginSheet() throws RefusedException {
        sheet++;
        BoundSheetRecord bound = sheet < sheets.size() ? sheets.get(sheet) : new BoundSheetRecord("Ark" + (sheet + 1));
        builder.sheet(bound.getSheetname(), bound.isHidden() || bound.isVeryHidden());
        rows.clear();
        hiddenRows.clear();
        written.clear();
        inSheet = true;
    }

    private void endSheet() throws RefusedException {
        for (var row : rows.entrySet()) {
            builder.row(row.getKey() + 1, hiddenRows.contains(row.getKey()), row.getValue());
        }
        builder.end();
        inSheet = false;
    }

    private void inSheet(Record next) throws RefusedException {
        if (next instanceof RowRecord row) {
            if (row.getZeroHeight()) {
                hiddenRows.add(row.getRowNumber());
            }
        } else if (next instanceof ColumnInfoRecord columns) {
            for (int column = columns.getFirstColumn();
                    columns.getHidden() && column <= Math.min(columns.getLastColumn(), 255);
                    column++) {
                builder.hiddenColumn(column);
            }
        } else if (next instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                builder.merged(
                        area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn());
            }
        } else if (next instanceof ObjRecord object) {
            object.getSubRecords().stream()
                    .filter(CommonObjectDataSubRecord.class::isInstance)
                    .map(CommonObjectDataSubRecord.class::cast)
                    .findFirst()
                    .ifPresent(common -> shape = common.getObjectId());
        } else if (next instanceof TextObjectRecord box) {
            written.put(shape, box.getStr() == null ? "" : box.getStr().getString());
        } else if (next instanceof NoteRecord note) {
            if (++comments > Limits.COMMENTS) {
                throw RefusedException.of("content");
            }
            builder.comment(note.getRow() + 1, note.getColumn(), written.getOrDefault(note.getShapeId(), ""));
        } else if (next instanceof StringRecord text && waitingRow >= 0) {
            put(waitingRow, waitingColumn, CellText.of(text.getString()));
            waitingRow = -1;
        } else if (next instanceof CellValueRecordInterface cell) {
            put(cell.getRow(), cell.getColumn(), text(cell));
        }
    }

    private CellText text(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            int index = label.getSSTIndex();
            return index < shared.getNumUniqueStrings()
                    ? CellText.of(shared.getString(index).getString())
                    : CellText.EMPTY;
        } else if (cell instanceof NumberRecord number) {
            return number(cell, number.getValue());
        } else if (cell instanceof LabelRecord label) {
            return CellText.of(label.getValue());
        } else if (cell instanceof BoolErrRecord value) {
            return value.isError() ? error(value.getErrorValue()) : truth(value.getBooleanValue());
        } else if (cell instanceof FormulaRecord formula) {
            return formula(formula);
        }
        return CellText.EMPTY;
    }

    private CellText formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            waitingRow = formula.getRow();
            waitingColumn = formula.getColumn();
            return CellText.EMPTY;
        }
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case NUMERIC -> number(formula, formula.getValue());
            case BOOLEAN -> truth(formula.getCachedBooleanValue());
            case ERROR -> error((byte) formula.getCachedErrorValue());
            default -> CellText.EMPTY;
        };
    }

    private CellText number(CellValueRecordInterface cell, double value) {
        int format = formats.getFormatIndex(cell);
        String text = formats.getFormatString(cell);
        return numbers.cell(value, format, text == null ? "General" : text);
    }

    private static CellText truth(boolean value) {
        return CellText.of(value ? "SANN" : "USANN");
    }

    private static CellText error(byte code) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
        return new CellText(text, CellText.Kind.WITHOUT_VALUE);
    }

    private void put(int row, int column, CellText text) throws RefusedException {
        if (text.isBlank()) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            throw RefusedException.of("columns", row + 1, column, Limits.COLUMNS);
        }
        List<CellText> cells = rows.computeIfAbsent(row, any -> new ArrayList<>());
        while (cells.size() <= column) {
            cells.add(CellText.EMPTY);
        }
        cells.set(column, text);
    }

    /** Ends a sheet that the file broke off. */
    void end() throws RefusedException {
        if (inSheet) {
            throw RefusedException.of("damaged");
        }
    }
}
