package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import no.varde.core.access.Credential;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.persistence.SqliteStore.Failure;
import no.varde.persistence.SqliteStore.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final Signature KARI = Signature.of("kari", Instant.parse("2026-02-03T08:15:30Z"));

    private Path file;
    private Path target;
    private SqliteStore store;

    @BeforeEach
    void open(@TempDir Path folder) {
        target = folder.resolve("copy.db");
        file = folder.resolve("varde.db");
        store = SqliteStore.open(file);
        store.write(KARI, to -> {
            to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
            return true;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Adds two measures in one write. */
    private void addTwo(int number) {
        store.write(KARI, to -> {
            to.add("solvik", Measure.titled("a" + number, "A"));
            to.add("solvik", Measure.titled("b" + number, "B"));
            return true;
        });
    }

    private static int measures(Path file) {
        try (SqliteStore copy = SqliteStore.open(file)) {
            return copy.read(from -> from.facts("solvik", Reforms.builtIn())
                    .orElseThrow()
                    .all(Measure.class)
                    .size());
        }
    }

    @Test
    void leavesOutWhoIsSignedInWhichLinksWereSentAndWhatWasPutAside() throws IOException {
        Instant now = KARI.at();
        store.write(KARI, to -> {
            PeopleWriting people = to.people();
            people.add(Person.named("p1", "Astrid Hauge"));
            people.keep(new Credential(Credential.Kind.PASSWORD, "p1", "p1", "argon2", "", now, Optional.empty()));
            people.open(new no.varde.core.access.Session("hash-of-session", "p1", now, now, "Firefox", "PASSWORD"));
            people.park(new ParkedForm("f1", "p1", "/solvik", "name=halvskrevet", now));
            people.make(new OneTimeLink(
                    "hash-of-link",
                    OneTimeLink.Purpose.RECOVERY,
                    Optional.of("p1"),
                    "p1",
                    now,
                    now.plusSeconds(60),
                    Optional.empty()));
            return true;
        });
        store.backup(target);
        for (String table : List.of("session", "one_time_link", "parked_form")) {
            assertThat(Sql.column(target, "select count(*) from " + table))
                    .as(table)
                    .containsExactly("0");
            assertThat(Sql.column(file, "select count(*) from " + table))
                    .as(table + " of the file itself")
                    .containsExactly("1");
        }
        assertThat(Sql.column(target, "select kept from credential")).containsExactly("argon2");
        String bytes = Files.readString(target, StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("argon2").doesNotContain("hash-of-", "halvskrevet");
        assertThat(StoreFile.check(target).faults()).isEmpty();
    }

    @Test
    void copiesEverything() {
        addTwo(1);
        store.backup(target);
        addTwo(2);
        assertThat(measures(target)).isEqualTo(2);
        assertThat(Database.beside(target, Backup.UNFINISHED)).doesNotExist();
    }

    @Test
    void copiesOneInstantWhileOthersWrite() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                addTwo(written.incrementAndGet());
            }
        });
        for (int copies = 0; copies < 3; copies++) {
            int before = written.get() - 1;
            Path copy = target.resolveSibling("copy" + copies + ".db");
            store.backup(copy);
            assertThat(measures(copy)).isEven().isGreaterThanOrEqualTo(2 * before);
        }
        done.set(true);
        writer.get(30, TimeUnit.SECONDS);
        assertThat(written.get()).isGreaterThan(1);
    }

    @Test
    void keepsAFileThatIsThere() throws IOException {
        Files.writeString(target, "important");
        Failure failure = catchThrowableOfType(Failure.class, () -> store.backup(target));
        assertThat(failure).hasMessageContaining(target.toString());
        assertThat(target).hasContent("important");
    }

    @Test
    void replacesWhatAnUnfinishedCopyLeft() throws IOException {
        Files.writeString(Database.beside(target, Backup.UNFINISHED), "half a copy");
        store.backup(target);
        assertThat(measures(target)).isZero();
        assertThat(Database.beside(target, Backup.UNFINISHED)).doesNotExist();
    }

    @Test
    void saysWhenTheFolderIsMissing() {
        Path nowhere = target.resolve("deep/copy.db");
        Failure failure = catchThrowableOfType(Failure.class, () -> store.backup(nowhere));
        assertThat(failure.reason()).isEqualTo(Reason.NOT_WRITABLE);
        assertThat(nowhere).doesNotExist();
    }
}
