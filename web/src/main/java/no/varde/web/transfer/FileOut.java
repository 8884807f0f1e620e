package no.varde.web.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.core.basics.Fact;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Comment;
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
        head.put("municipality", municipality(facts.municipality()));
        String begun = JsonText.of(head);
        writer.write(begun.substring(0, begun.length() - 1) + ",\"facts\":[");
        String between = "\n";
        for (Fact each : facts.everything()) {
            if (!each.ref().equals(facts.municipality().ref())) {
                writer.write(between + JsonText.of(fact(each, facts)));
                between = ",\n";
            }
        }
        writer.write("\n]}\n");
        writer.flush();
    }

    private static Map<String, Object> municipality(LocalMunicipality municipality) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", municipality.id());
        members.put("name", municipality.name());
        municipality.number().ifPresent(number -> members.put("number", number.text()));
        members.put("standing", Field.written(municipality.standing()));
        members.put("inUseSince", municipality.inUseSince());
        members.put("showBalanceNumber", municipality.showBalanceNumber());
        return members;
    }

    private static Map<String, Object> fact(Fact fact, Facts facts) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", fact.ref().kind().text());
        members.put("id", fact.id());
        members.put("fields", fact instanceof Comment comment ? fields(comment) : fields(Draft.of(fact)));
        Map<String, String> keys =
                facts.provenance(fact.ref()).map(each -> each.keys()).orElse(Map.of());
        if (!keys.isEmpty()) {
            members.put("keys", new TreeMap<>(keys));
        }
        return members;
    }

    private static Map<String, Object> fields(Draft draft) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Field field : draft.fields()) {
            List<String> texts = draft.list(field.name());
            if (!texts.isEmpty()) {
                members.put(field.name(), field.isMany() ? texts : texts.get(0));
            }
        }
        return members;
    }

    private static Map<String, Object> fields(Comment comment) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("measure", comment.measure());
        members.put("author", comment.author());
        comment.group().ifPresent(group -> members.put("group", group.text()));
        members.put("on", comment.on());
        members.put("text", comment.text());
        comment.corrected().ifPresent(day -> members.put("corrected", day));
        comment.withdrawn().ifPresent(day -> members.put("withdrawn", day));
        return members;
    }
}
