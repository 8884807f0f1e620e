package no.varde.web.ownreform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import no.varde.core.basics.Language;
import no.varde.web.exchange.CsvOut;
import no.varde.web.exchange.JsonTree;
import no.varde.web.exchange.Reading;
import no.varde.web.exchange.Spreadsheets;
import no.varde.web.http.Texts;
import no.varde.web.http.Upload;

/** Reforms as files: written as JSON and CSV, and read whichever of them it is. */
final class ReformFiles {

    /** The longest text in a reform, in characters. */
    static final int LONGEST = 10_000;

    /** The most parts that a reform has: areas, solutions, duties and all else. */
    static final int MOST = 500;

    private ReformFiles() {}

    /** The length of a text in characters, as people and JSON Schema count them. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static void json(Node reform, OutputStream out) throws IOException {
        out.write(ReformJson.write(reform).getBytes(StandardCharsets.UTF_8));
    }

    static void csv(Node reform, Language language, OutputStream out) throws IOException {
        CsvOut.write(out, rows -> new ReformCsv(language).write(reform, rows));
    }

    /** Reads what somebody handed in; what begins with a brace is JSON, and all else a table. */
    static Read read(Upload upload, Language language) throws IOException {
        return isJson(upload) ? json(upload, language) : table(upload, language);
    }

    private static boolean isJson(Upload upload) throws IOException {
        try (InputStream in = upload.open()) {
            String start = new String(in.readNBytes(200), StandardCharsets.UTF_8);
            return start.replace("\uFEFF", "").strip().startsWith("{");
        }
    }

    private static Read json(Upload upload, Language language) throws IOException {
        Texts texts = Texts.in(language);
        JsonTree.Read tree = JsonTree.read(upload.open());
        if (tree instanceof JsonTree.Read.Broken broken) {
            return new Read.Bad(List.of(broken.line()
                    .map(line -> texts.get("ownreform.json.broken.at", line))
                    .orElseGet(() -> texts.get("ownreform.json.broken"))));
        }
        Read read = new JsonIn(texts).read(((JsonTree.Read.Whole) tree).members());
        return read instanceof Read.Good good && good.reform().size() > MOST
                ? new Read.Bad(List.of(texts.get("ownreform.many", good.reform().size(), MOST)))
                : read;
    }

    private static Read table(Upload upload, Language language) throws IOException {
        Path file = Files.createTempFile("varde-reform", ".tmp");
        try {
            try (InputStream in = upload.open()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            Reading reading = Spreadsheets.readTable(file, upload.name());
            return reading instanceof Reading.Workbook workbook
                    ? new CsvIn(language).read(workbook.sheets().get(0))
                    : new Read.Bad(List.of(Texts.in(language).of(((Reading.Refusal) reading).reason())));
        } finally {
            Files.delete(file);
        }
    }
}
