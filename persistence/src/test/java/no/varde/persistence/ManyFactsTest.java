package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Batch;
import no.varde.core.store.Signature;
import no.varde.core.store.Undone;
import no.varde.core.store.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large import: a fifteenth of it by default, and the whole with its time limit when the bars are on. */
class ManyFactsTest {

    private static final boolean BARS = Boolean.getBoolean("varde.bars");
    private static final int MEASURES = BARS ? 30_000 : 2_000;
    private static final int FACTS_EACH = 5;
    private static final Signature IMPORT =
            Signature.of("kari", Instant.parse("2026-02-03T08:15:30Z")).inBatch("import");

    @Test
    void savesAndUndoesALargeImport(@TempDir Path folder) {
        try (SqliteStore store = SqliteStore.open(folder.resolve("varde.db"))) {
            store.write(IMPORT, to -> {
                to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
                return true;
            });
            long begun = System.nanoTime();
            store.write(IMPORT, to -> {
                for (int i = 0; i < MEASURES; i++) {
                    addMeasure(to, i);
                }
                return true;
            });
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(store.<List<Batch>>read(from -> from.batches("solvik")))
                    .extracting(Batch::facts)
                    .containsExactly(MEASURES * FACTS_EACH);
            if (BARS) {
                assertThat(taken).isLessThan(Duration.ofSeconds(5));
            }
            Undone undone = store.write(Signature.of("kari", IMPORT.at()), to -> to.undo("solvik", "import"));
            assertThat(undone).isEqualTo(new Undone.Done(MEASURES * FACTS_EACH));
        }
    }

    /** Many are written on a thread of their own: what fails there is told to whoever writes, and nothing is kept. */
    @Test
    void keepsNothingOfManyWhenTheDatabaseRefusesOneOfThem(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("varde.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            store.write(IMPORT, to -> {
                to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
                return true;
            });
        }
        Sql.run(
                file,
                "create trigger t before insert on measure when new.title = 'Tiltak 700'"
                        + " begin select raise(abort, 'not this one'); end");
        List<Fact> many = IntStream.range(0, 1_000)
                .<Fact>mapToObj(number -> Measure.titled("m" + number, "Tiltak " + number))
                .toList();
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThatExceptionOfType(SqliteStore.Failure.class)
                    .isThrownBy(() -> store.write(IMPORT, to -> {
                        to.addAll("solvik", many, Map.of());
                        return true;
                    }))
                    .withMessageContaining("not this one");
            assertThat(store.<Collection<Fact>>read(from -> from.facts("solvik", Reforms.builtIn())
                            .orElseThrow()
                            .everything()))
                    .isEmpty();
            assertThat(store.<Boolean>write(IMPORT, to -> {
                        to.addAll("solvik", many.subList(0, 700), Map.of());
                        return true;
                    }))
                    .isTrue();
            assertThat(store.<Collection<Fact>>read(from -> from.facts("solvik", Reforms.builtIn())
                            .orElseThrow()
                            .everything()))
                    .hasSize(700);
        }
    }

    private static void addMeasure(Writing to, int number) {
        String id = "measure-" + number * 7_919L % 1_000_003;
        to.add("solvik", Measure.titled(id, "Tiltak " + number).withOutcome("Noe blir bedre for noen"));
        to.add("solvik", new Link("link-" + number, id, Ref.area("lhl.mat"), Validity.always()));
        to.add("solvik", LifeChange.of("life-" + number, id, Life.RUNNING, When.unknown()));
        to.add(
                "solvik",
                new Responsibility(
                        "owner-" + number, id, Responsibility.Role.OWNER, "Virksomhetsleder", Validity.always()));
        to.add(
                "solvik",
                Involvement.of(
                        "meeting-" + number,
                        When.year(2025),
                        Form.DIALOGUE,
                        Set.of(Ref.measure(id)),
                        Set.of(ActorGroup.USERS)));
    }
}
