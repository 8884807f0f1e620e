package no.varde.core.reform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.DataFile;
import no.varde.core.basics.Problems;

/**
 * Reads the built-in reforms and their crosswalk from the files beside this class. The keys are explained at the head of
 * {@code lhl.properties}.
 */
final class ReformFile {

    private static final List<String> BUILT_IN = List.of("lhl", "shr", "bth", "kl25");

    private ReformFile() {}

    /** The built-in reforms by id, none of them read yet. */
    static Map<String, Reforms.Lazily<Reforms.Indexed>> builtIn() {
        Map<String, Reforms.Lazily<Reforms.Indexed>> reforms = new LinkedHashMap<>();
        BUILT_IN.forEach(id -> reforms.put(id, new Once<>(() -> Reforms.Indexed.of(read(id)))));
        return reforms;
    }

    static Crosswalk crosswalk() {
        DataFile file = DataFile.beside(ReformFile.class, "crosswalk.properties");
        return new Crosswalk(
                file.under("pair").values().stream()
                        .map(pair -> new CrosswalkPair(pair.text("first"), pair.text("second"), pair.words("reason")))
                        .toList(),
                file.words("standing"));
    }

    /** A built-in reform, of which the requirements have a file of their own. */
    private static Reform read(String id) {
        Problems problems = new Problems();
        ReformLines lines = ReformLines.none().set("id", id, problems);
        for (String name : List.of(id + ".properties", id + "_requirements.properties")) {
            try (InputStream in = ReformFile.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("No file beside the class: " + name);
                }
                lines.add(new InputStreamReader(in, StandardCharsets.UTF_8), problems);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + name, e);
            }
        }
        ReformDraft draft = new ReformReader(lines, problems).draft();
        problems.throwIfAny();
        return draft.orThrow();
    }
}
