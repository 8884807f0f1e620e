package no.varde.persistence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.store.Signature;
import no.varde.core.testkit.SampleFacts;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.TrailFilter;
import no.varde.core.trail.Verification;

/** A file whose trail has a row of every sort, and what the check says of it. */
final class TrailStory {

    static final Chain TRAIL = Chain.of("solvik");
    private static final Signature KARI = Signature.of(SampleFacts.AUTHOR, Instant.parse("2026-02-03T08:15:30Z"));
    private static final Signature OLA = Signature.of("ola", Instant.parse("2026-02-04T08:15:30Z"));
    private static final String TRIGGERS = "select name from sqlite_schema where type = 'trigger'";

    /** A file with facts of every kind, and every way of changing, removing, undoing and erasing. */
    static void fill(Path file) {
        try (SqliteStore store = SqliteStore.open(file)) {
            store.write(KARI.inBatch("import-1"), to -> {
                to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
                to.serve(LocalMunicipality.fictional("aas", "Ås", LocalDate.of(2024, 1, 1)));
                for (Fact fact : SampleFacts.full()) {
                    to.add("solvik", fact, Map.of("sak", "24/118"));
                }
                to.add("aas", Measure.titled("m1", "Én"));
                return true;
            });
            store.write(OLA.inBatch("import-2"), to -> to.change("solvik", Measure.titled("m2", "Ny"), 1));
            store.write(OLA, to -> to.undo("solvik", "import-2"));
            store.write(OLA, to -> {
                to.change("solvik", Measure.titled("m2", "Nyere"), 3);
                to.change("solvik", Measure.titled("m2", "Nyest"), 4);
                to.changeKeys("solvik", Ref.measure("m2"), 5, Map.of("sak", "24/119"));
                to.remove("solvik", new Ref(Ref.Kind.NOTE, "n1"), 1);
                to.note(
                        TRAIL,
                        Event.of("role", "p-17", "given")
                                .before(Map.of("role", "a"))
                                .after(Map.of("name", "Åse")));
                to.note(TRAIL, Event.of("role", "p-18", "given").after(Map.of("role", "b")));
                to.note(Chain.server(), Event.of("backup", "b-1", "made").after(Map.of("bytes", "7")));
                return true;
            });
            store.write(Signature.of("per", OLA.at()), to -> {
                to.note(TRAIL, Event.of("role", "p-19", "given"));
                return true;
            });
            store.write(Signature.of("ombudet", OLA.at()), to -> {
                to.eraseOldWordings("solvik", Ref.measure("m2"), "rule-7");
                to.eraseOldWordings("solvik", new Ref(Ref.Kind.NOTE, "n1"), "rule-8");
                long rows = to.head(TRAIL).orElseThrow().number();
                Map<String, Long> numbers = new HashMap<>();
                to.trail(TRAIL, TrailFilter.all(), rows + 1, 200)
                        .forEach(
                                each -> numbers.put(each.subject(), each.stamp().number()));
                to.erase(TRAIL, Erasure.words(Set.of(numbers.getOrDefault("p-17", 0L)), "rule-9"));
                return to.erase(TRAIL, Erasure.who(Set.of(numbers.getOrDefault("p-19", 0L)), "rule-9"));
            });
        }
    }

    private TrailStory() {}

    static List<Verification> check(Path file) {
        try (SqliteStore store = SqliteStore.open(file)) {
            return store.read(
                    from -> List.of(from.verify(TRAIL), from.verify(Chain.of("aas")), from.verify(Chain.server())));
        }
    }

    static void takeOffTheGuards(Path file) throws SQLException {
        for (String trigger : Sql.column(file, TRIGGERS)) {
            Sql.run(file, "drop trigger " + trigger);
        }
    }
}
