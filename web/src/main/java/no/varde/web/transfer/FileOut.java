package no.varde.web.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import no.varde.core.basics.Fact;
import no.varde.core.situation.Facts;
import no.varde.web.http.JsonText;

/** Writes a municipality as a file: one fact a line, in the order in which they were recorded. */
final class FileOut {

    /** What the file says that it is. */
    static final String FORMAT = "varde-municipality";

    /** The version of the form that is written; earlier ones are read for ever. */
    static final int VERSION = 1;

    private FileOut() {}

    /**
     * Writes the facts that stand.
     *
     * @param made when the file is made: what is changed afterwards is not overwritten by it
     */
    static void write(Facts facts, Instant made, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", FORMAT);
        head.put("version", VERSION);
        head.put("made", made);
        head.put("municipality", FactTree.of(facts.municipality()));
        String begun = JsonText.of(head);
        writer.write(begun.substring(0, begun.length() - 1) + ",\"facts\":[");
        String between = "\n";
        for (Fact each : facts.everything()) {
            if (!each.ref().equals(facts.municipality().ref())) {
                writer.write(between + JsonText.of(FactTree.of(each, facts)));
                between = ",\n";
            }
        }
        writer.write("\n]}\n");
        writer.flush();
    }
}
