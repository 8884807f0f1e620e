package no.varde.web.exchange;

import static no.varde.web.exchange.Readings.plan;
import static no.varde.web.exchange.Readings.sheet;
import static no.varde.web.exchange.Readings.texts;
import static no.varde.web.exchange.Readings.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.varde.core.intake.CellText;
import no.varde.core.intake.RowText;
import no.varde.core.intake.SheetText;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XLSX files as the programs write them. */
class XlsxReadingTest {

    @TempDir
    Path folder;

    @Test
    void readsThePlanWithMergedHeadingsDatesAndItsSecondSheet() {
        List<SheetText> sheets = workbook(plan("tiltaksplan_fjordvik.xlsx")).sheets();
        assertThat(sheets).extracting(SheetText::name).containsExactly("Tiltak 2025", "Forklaring");
        SheetText plan = sheets.get(0);
        assertThat(plan.rows()).hasSize(16);
        assertThat(plan.merged())
                .containsExactly(
                        new SheetText.Range(1, 1, 0, 13),
                        new SheetText.Range(2, 2, 7, 8),
                        new SheetText.Range(2, 2, 10, 11));
        RowText first = plan.rows().get(3);
        assertThat(first.cell(7)).isEqualTo(new CellText("2024-02-01", CellText.Kind.DATE));
        assertThat(first.cell(13)).isEqualTo(new CellText("85000", CellText.Kind.NUMBER));
        assertThat(plan.rows().get(5).cell(13).text()).isEqualTo("12500.5");
        assertThat(plan.rows().get(15).cell(13)).isEqualTo(new CellText("=SUM(N4:N15)", CellText.Kind.WITHOUT_VALUE));
    }

    @Test
    void readsNumbersAsTheyAreShown() {
        RowText row = sheet(XlsxParts.of(
                                "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45323</v></c><c r=\"B1\" s=\"2\"><v>45352</v>"
                                        + "</c><c r=\"C1\" s=\"3\"><v>0.2</v></c><c r=\"D1\" s=\"4\"><v>1.2</v></c>"
                                        + "<c r=\"E1\" s=\"5\"><v>45352</v></c><c r=\"F1\"><v>0.30000000000000004</v></c>"
                                        + "<c r=\"G1\" s=\"6\"><v>0.5</v></c><c r=\"H1\" s=\"3\"><v>0.575</v></c></row>")
                        .write(folder))
                .rows()
                .get(0);
        assertThat(texts(row)).isEqualTo("2024-02-01|2024-03|20 %|1.2 mill|2024-03|0.3|12:00|57.5 %");
        assertThat(row.cell(1).kind()).isEqualTo(CellText.Kind.DATE);
        assertThat(row.cell(2).kind()).isEqualTo(CellText.Kind.NUMBER);
    }

    @Test
    void readsTheUnitsThatFormatsShow() throws Exception {
        Path file = folder.resolve("units.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Readings.writeUnits(workbook);
            workbook.write(out);
        }
        assertThat(texts(sheet(file).rows().get(0))).isEqualTo(Readings.UNITS);
    }

    @Test
    void takesTheStoredValueOfAFormulaAndSaysWhenThereIsNone() {
        RowText row = sheet(XlsxParts.of("<row r=\"3\"><c r=\"A3\"><f>1+1</f><v>2</v></c>"
                                + "<c r=\"B3\" t=\"str\"><f>A1</f><v>ja</v></c><c r=\"C3\"><f>SUM(A1)</f></c>"
                                + "<c r=\"D3\" t=\"e\"><v>#REF!</v></c><c r=\"E3\" t=\"b\"><v>1</v></c></row>")
                        .write(folder))
                .rows()
                .get(0);
        assertThat(row.number()).isEqualTo(3);
        assertThat(texts(row)).isEqualTo("2|ja|=SUM(A1)|#REF!|SANN");
        assertThat(row.cells())
                .extracting(CellText::kind)
                .containsExactly(
                        CellText.Kind.NUMBER,
                        CellText.Kind.TEXT,
                        CellText.Kind.WITHOUT_VALUE,
                        CellText.Kind.WITHOUT_VALUE,
                        CellText.Kind.TEXT);
    }

    @Test
    void saysWhichRowsAndColumnsAreHidden() {
        XlsxParts parts = XlsxParts.of("")
                .with(
                        "xl/worksheets/sheet1.xml",
                        XlsxParts.sheet("<cols><col min=\"2\" max=\"2\" width=\"8.123456789\" hidden=\"1\"/></cols>"
                                + "<sheetData><row r=\"1\">" + XlsxParts.text("A1", "a") + XlsxParts.text("B1", "b")
                                + "</row><row r=\"2\" hidden=\"1\">" + XlsxParts.text("A2", "c")
                                + "</row></sheetData>"));
        SheetText sheet = sheet(parts.write(folder));
        assertThat(sheet.hiddenColumns()).containsExactly(1);
        assertThat(sheet.rows()).extracting(RowText::hidden).containsExactly(false, true);
    }

    @Test
    void readsSharedTextsWithRunsAndKeepsSpacesAndLineBreaks() {
        XlsxParts parts = XlsxParts.of(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst " + XlsxParts.NS + "><si><r><t>Mat </t></r><r><t>og måltider</t></r></si>"
                                + "<si><t xml:space=\"preserve\"> en&#10;to </t></si></sst>");
        assertThat(texts(sheet(parts.write(folder)).rows().get(0))).isEqualTo("Mat og måltider| en\nto ");
    }

    @Test
    void countsTheDaysOfOldMacFilesFrom1904() {
        XlsxParts parts = XlsxParts.of("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43861</v></c></row>");
        parts.with(
                "xl/workbook.xml",
                "<workbook " + XlsxParts.NS + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"Skjult\" state=\"hidden\""
                        + " sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        SheetText sheet = sheet(parts.write(folder));
        assertThat(texts(sheet.rows().get(0))).isEqualTo("2024-02-01");
        assertThat(sheet.hidden()).isTrue();
    }

    @Test
    void skipsEmptyRowsAndKeepsTheirNumbers() {
        SheetText sheet = sheet(XlsxParts.of(
                        "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row><row r=\"7\">" + XlsxParts.text("C7", "x") + "</row>")
                .write(folder));
        assertThat(sheet.rows()).extracting(RowText::number).containsExactly(7);
        assertThat(texts(sheet.rows().get(0))).isEqualTo("||x");
    }

    @Test
    void readsTheCommentsBesideTheCellsToTheLetter() throws Exception {
        Path file = folder.resolve("comments.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Forklaring").createRow(0).createCell(0).setCellValue("x");
            var sheet = workbook.createSheet("Tiltak og «slikt»");
            var cell = sheet.createRow(4).createCell(27);
            cell.setCellValue("Tur");
            var comment = sheet.createDrawingPatriarch()
                    .createCellComment(workbook.getCreationHelper().createClientAnchor());
            comment.setString(workbook.getCreationHelper().createRichTextString("Kari:\n  Spør eldrerådet & NAV <nå>"));
            comment.setAuthor("Kari");
            cell.setCellComment(comment);
            workbook.write(out);
        }
        List<SheetText> sheets = workbook(file).sheets();
        assertThat(sheets.get(0).rows().get(0).comments()).isEmpty();
        assertThat(sheets.get(1).rows().get(0).comments()).isEqualTo(Map.of(27, "Kari:\n  Spør eldrerådet & NAV <nå>"));
    }

    @Test
    void takesAThreadOfCommentsInsteadOfItsCopy() {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        Path file = XlsxParts.of("<row r=\"1\">" + XlsxParts.text("A1", "Tur") + "</row>")
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"a\" Type=\"" + relations
                                + "comments\" Target=\"../comments1.xml\"/><Relationship Id=\"b\" Type=\"http://schemas."
                                + "microsoft.com/office/2017/10/relationships/threadedComment\""
                                + " Target=\"/xl/threadedComments/threadedComment1.xml\"/></Relationships>")
                .with(
                        "xl/comments1.xml",
                        "<comments " + XlsxParts.NS + "><commentList><comment ref=\"A1\" authorId=\"0\"><text><t>"
                                + "[Kommentartråd] Kommentar: Når?</t></text></comment></commentList></comments>")
                .with(
                        "xl/threadedComments/threadedComment1.xml",
                        "<ThreadedComments><threadedComment ref=\"A1\"><text>Når?</text></threadedComment>"
                                + "<threadedComment ref=\"A1\"><text>Til våren</text></threadedComment></ThreadedComments>")
                .write(folder);
        assertThat(sheet(file).rows().get(0).comments()).isEqualTo(Map.of(0, "Når?\nTil våren"));
    }
}
