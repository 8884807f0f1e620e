package no.varde.web.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.varde.web.exchange.Readings.file;
import static no.varde.web.exchange.Readings.plan;
import static no.varde.web.exchange.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.varde.core.basics.Language;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not what they say, or want to do harm: each refused within two seconds, with a reason. */
class AttackFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
            + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">"
            + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;\">"
            + "<!ENTITY i \"&h;&h;&h;&h;&h;&h;&h;&h;\">]>";

    @TempDir
    Path folder;

    @Test
    void refusesAPictureNamedXlsx() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertThat(refused(file(folder, png))).isEqualTo("file.picture");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 x, file.pdf",
        "<html><table><tr><td>Tiltak</td></tr></table></html>, file.markup",
        "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook/>, file.markup",
        "{\\rtf1 Tiltak}, file.document",
        "GIF89a, file.picture"
    })
    void refusesOtherKindsOfFiles(String content, String reason) {
        assertThat(refused(file(folder, content, UTF_8))).isEqualTo(reason);
    }

    @Test
    void refusesAnEmptyFileAndOneWithoutContent() {
        assertThat(refused(file(folder, new byte[0]))).isEqualTo("file.empty");
        assertThat(refused(file(folder, "\n ;; \n\n", UTF_8))).isEqualTo("file.empty");
        assertThat(refused(XlsxParts.of("").write(folder))).isEqualTo("file.empty");
    }

    @Test
    void refusesNoise() {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        noise[0] = 1;
        assertThat(refused(file(folder, noise))).isEqualTo("file.binary");
    }

    @ParameterizedTest
    @CsvSource({
        "mimetype, application/vnd.oasis.opendocument.spreadsheet, file.opendocument",
        "word/document.xml, <x/>, file.document",
        "xl/workbook.bin, x, file.binary-workbook",
        "Index/Document.iwa, x, file.numbers",
        "plan.csv, Tiltak, file.zip"
    })
    void refusesOtherThingsInAZip(String part, String content, String reason) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(UTF_8));
            zip.closeEntry();
        }
        assertThat(refused(file(folder, bytes.toByteArray()))).isEqualTo(reason);
    }

    @Test
    void refusesBillionLaughsInEveryPart() {
        String row = "<sheetData><row r=\"1\">" + XlsxParts.text("A1", "&i;") + "</row></sheetData>";
        assertThat(refused(XlsxParts.of("")
                        .with(SHEET, LAUGHS + XlsxParts.sheet(row))
                        .write(folder)))
                .isEqualTo("file.entities");
        String shared = LAUGHS + "<sst " + XlsxParts.NS + "><si><t>&i;</t></si></sst>";
        assertThat(refused(XlsxParts.of("").with(SHARED, shared).write(folder))).isEqualTo("file.entities");
        assertThat(refused(XlsxParts.of("")
                        .with("xl/workbook.xml", LAUGHS + "<workbook>&i;</workbook>")
                        .write(folder)))
                .isEqualTo("file.entities");
    }

    @Test
    void refusesEntitiesThatHideBehindALongComment() {
        String hidden = "<!--" + "x".repeat(70_000) + "-->" + LAUGHS
                + XlsxParts.sheet("<sheetData><row r=\"1\">" + XlsxParts.text("A1", "&i;") + "</row></sheetData>");
        assertThat(refused(XlsxParts.of("").with(SHEET, hidden).write(folder))).isIn("file.entities", "file.damaged");
    }

    @Test
    void refusesAnEntityThatReadsAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hemmelig");
        String sheet = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>"
                + XlsxParts.sheet("<sheetData><row r=\"1\">" + XlsxParts.text("A1", "&s;") + "</row></sheetData>");
        assertThat(refused(XlsxParts.of("").with(SHEET, sheet).write(folder))).isEqualTo("file.entities");
    }

    @Test
    void refusesAZipBomb() {
        assertThat(refused(XlsxParts.of("")
                        .with("xl/media/image1.png", "FILL")
                        .filled("xl/media/image1.png", 600)
                        .write(folder)))
                .isEqualTo("file.bomb");
    }

    @Test
    void refusesOneCellOfHundredsOfMegabytes() {
        String row = "<sheetData><row r=\"1\">" + XlsxParts.text("A1", "FILL") + "</row></sheetData>";
        for (long mebibytes : new long[] {5, 100, 600}) {
            assertThat(refused(XlsxParts.of("")
                            .with(SHEET, XlsxParts.sheet(row))
                            .filled(SHEET, mebibytes)
                            .write(folder)))
                    .isEqualTo("file.bomb");
        }
    }

    @Test
    void refusesACellThatIsLongerThanCellsAre() {
        assertThat(refused(XlsxParts.of("<row r=\"1\">" + XlsxParts.text("A1", "x".repeat(32_768)) + "</row>")
                        .write(folder)))
                .isEqualTo("file.cell");
    }

    @Test
    void refusesSharedTextsWithoutEnd() {
        String shared = "<sst " + XlsxParts.NS + "><si><t>FILL</t></si></sst>";
        assertThat(refused(XlsxParts.of("")
                        .with(SHARED, shared)
                        .filled(SHARED, 300)
                        .write(folder)))
                .isEqualTo("file.bomb");
        String many = "<sst " + XlsxParts.NS + ">" + "<si><t/></si>".repeat(2_500_000) + "</sst>";
        assertThat(refused(XlsxParts.of("").with(SHARED, many).write(folder))).isEqualTo("file.bomb");
    }

    @Test
    void refusesFiveThousandColumns() {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (int column = 0; column < 5_000; column++) {
            row.append(XlsxParts.text(no.varde.core.intake.SheetText.columnName(column) + "1", "x"));
        }
        assertThat(refused(XlsxParts.of(row + "</row>").write(folder))).isEqualTo("file.columns");
        assertThat(refused(file(folder, "x;".repeat(5_000) + "\n", UTF_8))).isEqualTo("file.columns");
        assertThat(refused(file(folder, ";".repeat(5_000_000), UTF_8))).isEqualTo("file.columns");
    }

    @Test
    void refusesColumnsAndMergersWithoutEnd() {
        String wide = "<row r=\"1\">" + "<c/>".repeat(20_000) + "</row>";
        assertThat(refused(XlsxParts.of(wide).write(folder))).isEqualTo("file.wide");
        String reach = "<cols><col min=\"1\" max=\"2147483647\" hidden=\"1\"/></cols><sheetData/>";
        assertThat(refused(XlsxParts.of("").with(SHEET, XlsxParts.sheet(reach)).write(folder)))
                .isEqualTo("file.damaged");
        String merged = "<sheetData/><mergeCells>" + "<mergeCell ref=\"A1:B2\"/>".repeat(150_000) + "</mergeCells>";
        assertThat(refused(XlsxParts.of("").with(SHEET, XlsxParts.sheet(merged)).write(folder)))
                .isEqualTo("file.bomb");
    }

    @Test
    void refusesAHundredMegabytes() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L << 20);
        }
        assertThat(refused(file)).isEqualTo("file.large");
        assertThat(Spreadsheets.tooLarge().in(Language.NB)).contains("16 MB");
    }

    @Test
    void refusesAWorkbookWithAPassword() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (OutputStream plain = encryptor.getDataStream(container)) {
                plain.write(Files.readAllBytes(plan("tiltaksplan_fjordvik.xlsx")));
            }
            container.writeFilesystem(out);
        }
        assertThat(refused(file)).isEqualTo("file.encrypted");
    }

    @Test
    void refusesAFileThatBreaksOff() throws IOException {
        byte[] whole = Files.readAllBytes(plan("tiltaksplan_fjordvik.xlsx"));
        for (int share = 1; share < 10; share++) {
            byte[] part = java.util.Arrays.copyOf(whole, whole.length * share / 10);
            assertThat(refused(file(folder, part))).isEqualTo("file.damaged");
        }
    }

    @Test
    void neverThrowsWhateverByteIsWrong() throws IOException {
        byte[] whole = Files.readAllBytes(plan("tiltaksplan_fjordvik.xlsx"));
        Random random = new Random(42);
        for (int run = 0; run < 150; run++) {
            byte[] changed = whole.clone();
            for (int i = 0; i <= run % 5; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThat(Spreadsheets.read(file(folder, changed), "x")).isNotNull();
        }
    }
}
