package no.varde.persistence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.store.Signature;

/**
 * A program that writes with several threads until it is killed. After each write that was confirmed it prints the id of
 * the measure that was written, together with its link and a change of a measure that all share.
 */
final class CrashingWriter {

    static final String SHARED = "shared";
    private static final int THREADS = 6;

    private CrashingWriter() {}

    /** Takes the file and a word that makes the ids differ from those of other runs. */
    public static void main(String[] arguments) {
        SqliteStore store = SqliteStore.open(Path.of(arguments[0]));
        Signature signature = Signature.of("writer", Instant.parse("2026-02-03T08:15:30Z"));
        store.write(signature, to -> {
            to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
            if (to.find("solvik", Ref.measure(SHARED)).isEmpty()) {
                to.add("solvik", Measure.titled(SHARED, "0"));
            }
            return true;
        });
        for (int thread = 0; thread < THREADS; thread++) {
            String name = arguments[1] + "-" + thread;
            new Thread(() -> writeForEver(store, signature, name)).start();
        }
    }

    private static void writeForEver(SqliteStore store, Signature signature, String name) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int i = 0; ; i++) {
            String id = name + "-" + i;
            store.write(signature, to -> {
                to.add("solvik", Measure.titled(id, "Et tiltak"));
                long version =
                        to.find("solvik", Ref.measure(SHARED)).orElseThrow().version();
                to.change("solvik", Measure.titled(SHARED, "" + version), version);
                to.add("solvik", new Link("link-" + id, id, Ref.area("lhl.mat"), Validity.always()));
                return true;
            });
            out.println(id);
        }
    }
}
