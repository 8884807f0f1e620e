package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Session;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.privacy.PersonErasure;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased is not in the file any more, not even where the database has no use for the bytes. */
class ErasedBytesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
    private static final Ref NOTE = new Ref(Ref.Kind.NOTE, "n1");
    private static final Ref MEASURE = Ref.measure("m1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static boolean tell(Writing to) {
        Person xerxes = new Person(
                "p1", "Xerxes Quistgaard", Optional.of("xq@solvik.example"), Optional.of("quistmester"), false);
        to.serve(LocalMunicipality.fictional("solvik", "Solvik", DAY));
        to.people().add(xerxes);
        to.people().give(Membership.in("solvik", "r1", "p1", Role.OWNER, DAY));
        to.people()
                .keep(new Credential(Credential.Kind.PROVIDER, "sub|quistgaard", "p1", "", "", NOON, Optional.empty()));
        to.people().open(new Session("hash", "p1", NOON, NOON, "Quistgaards telefon", "PROVIDER"));
        to.people().park(new ParkedForm("f1", "p1", "/", "note=Quistgaard", NOON));
        to.add("solvik", Measure.titled("m1", "Felles måltid"), Map.of("svar|Xerxes Quistgaard", "=ja"));
        to.add("solvik", new Note("n1", MEASURE, Optional.empty(), "Avtalt med Xerxes Quistgaard på telefon"));
        return true;
    }

    private String bytes(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void nothingOfThePersonIsLeftInTheFile() throws IOException {
        Path file = folder.resolve("varde.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            store.write(Signature.of("server", NOON), ErasedBytesTest::tell);
        }
        assertThat(bytes(file)).contains("Xerxes Quistgaard", "xq@solvik", "quistmester", "Quistgaards telefon");
        try (SqliteStore store = SqliteStore.open(file)) {
            PersonErasure.Outcome outcome = store.write(
                    Signature.of("p2", NOON.plusSeconds(60)),
                    to -> PersonErasure.carryOut(
                            to, "solvik", "p1", Set.of(NOTE, MEASURE), "asked", Reforms.builtIn(), DAY));
            assertThat(outcome).isInstanceOf(PersonErasure.Outcome.Done.class);
        }
        assertThat(Files.exists(folder.resolve("varde.db-wal"))).isFalse();
        assertThat(bytes(file)).contains("Felles").doesNotContainIgnoringCase("quist", "xq@");
        assertThat(StoreFile.check(file).faults()).isEmpty();
    }

    @Test
    void nothingIsLeftBesideTheFileEitherWhileTheServerRuns() throws Exception {
        Path file = folder.resolve("varde.db");
        Path beside = folder.resolve("varde.db-wal");
        try (SqliteStore store = SqliteStore.open(file)) {
            store.write(Signature.of("server", NOON), ErasedBytesTest::tell);
            assertThat(bytes(beside)).contains("Xerxes Quistgaard");
            store.write(
                    Signature.of("p2", NOON.plusSeconds(60)),
                    to -> PersonErasure.carryOut(
                            to, "solvik", "p1", Set.of(NOTE, MEASURE), "asked", Reforms.builtIn(), DAY));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (Files.size(beside) > 0 && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(bytes(beside)).doesNotContainIgnoringCase("quist");
            assertThat(bytes(file)).doesNotContainIgnoringCase("quist");
        }
    }
}
