package no.varde.web.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.intake.SheetText;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.situation.Facts;
import no.varde.persistence.SqliteStore;
import no.varde.web.exchange.XlsxParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A plan of very many rows through the real pages into a real database, and files that nobody should have to wait for.
 * With the bars on 30,000 rows, else 2,000. How long it takes is printed and not asserted, since it depends on the
 * machine; {@code web/bench/imports} measures it against the limits.
 */
class ImportBarsTest {

    private static final int ROWS = Boolean.getBoolean("varde.bars") ? 30_000 : 2_000;
    private static final List<String> HEADINGS = List.of(
            "Tiltak",
            "Reform",
            "Sektor",
            "Oppstart",
            "Slutt",
            "Status",
            "Hvem er med",
            "Forankret",
            "Kostnad",
            "Merknad");
    private static final List<String> AREAS = List.of(
            "Leve hele livet: Mat og måltider",
            "Leve hele livet: Helsehjelp",
            "Bo trygt hjemme: Levende lokalsamfunn",
            "Kompetanseløft 2025: Rekruttere, beholde og utvikle personell");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private static List<String> row(int i) {
        return List.of(
                "Tiltak nummer " + i,
                AREAS.get(i % AREAS.size()),
                List.of("Helse og omsorg", "Oppvekst", "Kultur").get(i % 3),
                String.format("%02d.%02d.2024", i % 28 + 1, i % 12 + 1),
                "31.12." + (2025 + i % 3),
                List.of("Pågår", "Planlagt", "I drift").get(i % 3),
                List.of("ansatte; brukere", "pårørende", "frivillige; eldreråd").get(i % 3),
                "Kommunestyret " + String.format("%02d.06.2023", i % 28 + 1) + " sak " + (i % 90 + 1) + "/23",
                (i % 900 + 1) + " 000,00",
                "Merknad " + i + " fra møtet");
    }

    private static byte[] csv() {
        StringBuilder text = new StringBuilder(String.join(";", HEADINGS));
        for (int i = 0; i < ROWS; i++) {
            text.append("\r\n")
                    .append(row(i).stream()
                            .map(cell -> cell.contains(";") ? '"' + cell + '"' : cell)
                            .collect(Collectors.joining(";")));
        }
        return text.toString().getBytes(UTF_8);
    }

    private byte[] xlsx() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = -1; i < ROWS; i++) {
            List<String> cells = i < 0 ? HEADINGS : row(i);
            rows.append("<row r=\"").append(i + 2).append("\">");
            for (int column = 0; column < cells.size(); column++) {
                rows.append(XlsxParts.text(SheetText.columnName(column) + (i + 2), cells.get(column)));
            }
            rows.append("</row>");
        }
        return Files.readAllBytes(XlsxParts.of(rows.toString()).write(folder));
    }

    /** Hands a file in, saves it, and hands it in again; says how long each took. */
    private static void bring(Importing importing, String name, byte[] file) {
        List<Long> times = new ArrayList<>(List.of(System.nanoTime()));
        importing.upload(name, file);
        times.add(System.nanoTime());
        String grouped = ROWS / 1000 + "\u00a0000";
        assertThat(importing.page())
                .contains("Lagre " + grouped + " tiltak", grouped + " – blir et nytt tiltak")
                .doesNotContain("venter på svar");
        importing.post(importing.path() + "/save", java.util.Map.of());
        times.add(System.nanoTime());
        Facts facts = importing.facts();
        assertThat(facts.all(Measure.class))
                .hasSize(ROWS)
                .extracting(Measure::title)
                .contains("Tiltak nummer 0", "Tiltak nummer " + (ROWS - 1));
        assertThat(facts.all(Note.class))
                .extracting(Note::text)
                .contains("Merknad " + (ROWS - 1) + " fra møtet")
                .hasSize(ROWS);
        assertThat(facts.all(Anchoring.class).stream()
                        .mapToInt(each -> each.subjects().size())
                        .sum())
                .isEqualTo(ROWS);
        assertThat(facts.all(Measure.class).stream()
                        .map(each -> each.cost().map(Cost::kroner).orElseThrow().longValueExact())
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(java.util.stream.LongStream.range(0, ROWS)
                        .map(i -> (i % 900 + 1) * 1000)
                        .sum());
        List<Fact> before = List.copyOf(facts.everything());
        times.add(System.nanoTime());
        importing.upload(name, file);
        times.add(System.nanoTime());
        assertThat(importing.page()).contains("Ingenting er nytt", grouped + " – finnes fra før, uendret");
        assertThat(importing.facts().everything()).containsExactlyInAnyOrderElementsOf(before);
        System.out.printf(
                "%s, %d rows: previewed in %.1f s, saved in %.1f s, again in %.1f s%n",
                name, ROWS, seconds(times, 0), seconds(times, 1), seconds(times, 3));
    }

    private static double seconds(List<Long> times, int from) {
        return (times.get(from + 1) - times.get(from)) / 1e9;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.csv", "plan.xlsx"})
    void everyRowOfALargePlanIsThere(String name) throws IOException {
        byte[] file = name.endsWith("csv") ? csv() : xlsx();
        try (Importing importing = new Importing(SqliteStore.open(folder.resolve("varde.db")))) {
            bring(importing, name, file);
        }
    }

    private static void refused(Importing importing, String name, byte[] file, int status, String why) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = importing.upload(name, file);
        System.out.printf("%s refused in %.2f s%n", name, (System.nanoTime() - begun) / 1e9);
        assertThat(answer.statusCode()).as(name).isEqualTo(status);
        assertThat(answer.body()).as(name).contains(why);
        assertThat(importing.facts().everything()).isEmpty();
    }

    private byte[] workbook(XlsxParts parts) throws IOException {
        return Files.readAllBytes(parts.write(folder));
    }

    @Test
    void refusesWhatWouldTakeTooMuchAndSaysWhy() throws IOException {
        StringBuilder wide = new StringBuilder("<row r=\"1\">");
        for (int column = 0; column < 5_000; column++) {
            wide.append(XlsxParts.text(SheetText.columnName(column) + "1", "x"));
        }
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String laughing = "<sheetData><row r=\"1\">" + XlsxParts.text("A1", "&l9;") + "</row></sheetData>";
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        try (Importing importing = new Importing()) {
            refused(importing, "picture.xlsx", picture, 422, "Filen er et bilde, ikke et regneark");
            refused(
                    importing,
                    "wide.xlsx",
                    workbook(XlsxParts.of(wide + "</row>")),
                    422,
                    "bare de første 400 kolonnene kan leses");
            refused(
                    importing,
                    "wide.csv",
                    "x;".repeat(5_000).getBytes(UTF_8),
                    422,
                    "bare de første 400 kolonnene kan leses");
            refused(
                    importing,
                    "laughs.xlsx",
                    workbook(XlsxParts.of("").with(SHEET, laughs + "]>" + XlsxParts.sheet(laughing))),
                    422,
                    "erklæringer som regneark ikke bruker");
            refused(
                    importing,
                    "bomb.xlsx",
                    workbook(
                            XlsxParts.of("").with("xl/media/image1.png", "FILL").filled("xl/media/image1.png", 300)),
                    422,
                    "pakker seg ut til langt mer");
            refused(importing, "large.csv", new byte[(16 << 20) + 1000], 413, "filer på høyst 16 MB");
        }
    }

    @Test
    void refusesAHundredMegabytesBeforeTheyAreSent() throws IOException {
        try (Importing importing = new Importing();
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        URI.create(importing.url("/")).getPort())) {
            socket.setSoTimeout(20_000);
            String head = String.join(
                    "\r\n",
                    "POST /fjordvik/import HTTP/1.1",
                    "Host: localhost",
                    "Accept-Language: nn",
                    "Expect: 100-continue",
                    "Content-Type: multipart/form-data; boundary=x",
                    "Content-Length: " + (100 << 20),
                    "Connection: close",
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("filer på høgst 16 MB");
        }
    }
}
