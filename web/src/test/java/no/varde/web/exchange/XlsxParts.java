package no.varde.web.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes XLSX files part by part, so that tests can make the files that no spreadsheet program would. */
public final class XlsxParts {

    /** The declaration of the name space of sheets. */
    public static final String NS = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Long> fillers = new LinkedHashMap<>();

    private XlsxParts() {}

    /** A workbook with one sheet, «Tiltak», of the rows' XML. */
    public static XlsxParts of(String rows) {
        return new XlsxParts()
                .with(
                        "[Content_Types].xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"" + PACKAGE + "content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/"
                                + "vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + override("/xl/workbook.xml", "sheet.main+xml")
                                + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                                + override("/xl/styles.xml", "styles+xml")
                                + override("/xl/sharedStrings.xml", "sharedStrings+xml") + "</Types>")
                .with("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "styles", "styles.xml")
                                + relation("rId3", "sharedStrings", "sharedStrings.xml")))
                .with(
                        "xl/workbook.xml",
                        "<workbook " + NS + " xmlns:r=\"" + RELATIONS + "\"><sheets>"
                                + "<sheet name=\"Tiltak\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with("xl/styles.xml", styles())
                .with("xl/sharedStrings.xml", "<sst " + NS + "/>")
                .with("xl/worksheets/sheet1.xml", sheet("<sheetData>" + rows + "</sheetData>"));
    }

    /** A sheet of some content. */
    public static String sheet(String content) {
        return "<worksheet " + NS + ">" + content + "</worksheet>";
    }

    /** A cell of text. */
    public static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** Sets or replaces a part. */
    public XlsxParts with(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Puts so many mebibytes of one character in the place of the word {@code FILL} of a part. */
    public XlsxParts filled(String name, long mebibytes) {
        fillers.put(name, mebibytes);
        return this;
    }

    /** Writes it as a new file in a folder. */
    public Path write(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "plan", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    writePart(zip, part.getKey(), part.getValue());
                    zip.closeEntry();
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writePart(OutputStream out, String name, byte[] content) throws IOException {
        Long mebibytes = fillers.get(name);
        if (mebibytes == null) {
            out.write(content);
            return;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        int at = text.indexOf("FILL");
        out.write(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
        byte[] filler = new byte[1 << 20];
        Arrays.fill(filler, (byte) 'a');
        for (long i = 0; i < mebibytes; i++) {
            out.write(filler);
        }
        out.write(text.substring(at + 4).getBytes(StandardCharsets.UTF_8));
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Styles 0 general, 1 dd.mm.yyyy, 2 mmmm yyyy, 3 0 %, 4 0.0 "mill", 5 built-in 17, 6 a length of time. */
    private static String styles() {
        String formats = "<numFmts count=\"4\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy;@\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"[$-414]mmmm\\ yyyy;@\"/>"
                + "<numFmt numFmtId=\"166\" formatCode=\"0.0&quot; mill&quot;\"/>"
                + "<numFmt numFmtId=\"167\" formatCode=\"hh:mm\"/></numFmts>";
        StringBuilder xfs = new StringBuilder();
        for (int format : new int[] {0, 164, 165, 9, 166, 17, 167}) {
            xfs.append("<xf numFmtId=\"").append(format).append("\" applyNumberFormat=\"1\" xfId=\"0\"/>");
        }
        return "<styleSheet " + NS + ">" + formats
                + "<fonts count=\"1\"><font><sz val=\"11\"/></font></fonts><fills count=\"1\"><fill><patternFill/>"
                + "</fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"7\">" + xfs + "</cellXfs></styleSheet>";
    }
}
