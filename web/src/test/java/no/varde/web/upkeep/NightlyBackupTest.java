package no.varde.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.store.Signature;
import no.varde.persistence.SqliteStore;
import no.varde.persistence.StoreFile;
import no.varde.web.Served;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that are made at night, kept for some nights, and told about. */
class NightlyBackupTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    private Instant now = Instant.EPOCH;

    /** A clock that hangs elsewhere than the one that the plan means. */
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private Path copies;
    private Path database;
    private SqliteStore store;
    private NightlyBackup nightly;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        copies = Files.createDirectory(folder.resolve("copies"));
        database = folder.resolve("data").resolve("varde.db");
        store = SqliteStore.open(database);
        store.write(Signature.of("kari", Instant.EPOCH), to -> {
            to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
            return true;
        });
        at("2026-11-22T10:00");
        nightly = start(3, 2);
    }

    @AfterEach
    void close() {
        nightly.close();
        store.close();
    }

    private NightlyBackup start(int days, int least) {
        return NightlyBackup.still(
                new BackupPlan(copies, HALF_PAST_TWO, OSLO, days, least), database, store::backup, clock);
    }

    private void at(String local) {
        now = ZonedDateTime.parse(local + ":00+01:00[Europe/Oslo]").toInstant();
    }

    /** Looks at the clock at each of these times. */
    private void lookAt(String... times) {
        for (String time : times) {
            at(time);
            nightly.look();
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(copies)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNightThatWasMissedIsMadeUpForAndThenItIsOnceANight() throws IOException {
        lookAt("2026-11-22T10:01", "2026-11-22T10:02", "2026-11-22T23:59", "2026-11-23T02:29");
        assertThat(names()).containsExactly("varde-nightly-2026-11-22.db", "varde-nightly.sha256");
        assertThat(nightly.status().next()).contains(Instant.parse("2026-11-23T01:30:00Z"));
        lookAt("2026-11-23T02:30", "2026-11-23T02:31", "2026-11-23T08:00");
        assertThat(names()).contains("varde-nightly-2026-11-23.db").hasSize(3);
        assertThat(nightly.status().last().map(Upkeep.Copy::file))
                .contains(copies.resolve("varde-nightly-2026-11-23.db"));
        assertThat(StoreFile.contents(copies.resolve("varde-nightly-2026-11-23.db"))
                        .municipalities())
                .hasSize(1);
    }

    @Test
    void aServerThatStartsAgainMakesNoSecondCopyOfTheSameNight() throws IOException {
        lookAt("2026-11-22T10:01");
        nightly = start(3, 2);
        lookAt("2026-11-22T12:00");
        assertThat(names()).hasSize(2);
        assertThat(nightly.status().last()).isPresent();
    }

    @Test
    void copiesOfSomeDaysAndTheNewestAreKeptAndNothingElseIsTouched() throws IOException {
        Files.writeString(copies.resolve("varde-nightly-2020-01-01.db"), "not made by this server");
        Files.writeString(copies.resolve("letter.txt"), "important");
        lookAt("2026-11-22T10:01", "2026-11-23T03:00", "2026-11-24T03:00");
        Files.writeString(copies.resolve("varde-nightly-2026-11-22.db"), "changed by somebody");
        lookAt("2026-11-25T03:00", "2026-11-26T03:00");
        assertThat(nightsKept())
                .as("of three days, and what is not ours")
                .containsExactly("2020-01-01", "2026-11-22", "2026-11-24", "2026-11-25", "2026-11-26");
        lookAt("2026-12-20T03:00");
        assertThat(nightsKept())
                .as("two nights, although one of them is a month old")
                .containsExactly("2020-01-01", "2026-11-22", "2026-11-26", "2026-12-20");
        assertThat(Files.readAllLines(copies.resolve("varde-nightly.sha256"))).hasSize(2);
        assertThat(copies.resolve("letter.txt")).hasContent("important");
    }

    private List<String> nightsKept() throws IOException {
        return names().stream()
                .filter(name -> name.endsWith(".db"))
                .map(name -> name.replaceAll("varde-nightly-(.*)\\.db", "$1"))
                .toList();
    }

    @Test
    void onlyTheUserWhoRunsVardeMayReadACopy() throws IOException {
        assumeTrue(Files.getFileStore(copies).supportsFileAttributeView("posix"), "This system has no such rights");
        lookAt("2026-11-22T10:01");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(copies.resolve("varde-nightly-2026-11-22.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aCopyThatIsNotWholeDoesNotCount() throws IOException {
        NightlyBackup broken = NightlyBackup.still(
                new BackupPlan(copies, HALF_PAST_TWO, OSLO, 3, 2),
                database,
                target -> StoreFile.copy(damaged(), target),
                clock);
        now = now.plusSeconds(60);
        broken.look();
        assertThat(names()).isEmpty();
        assertThat(broken.status().last()).isEmpty();
        assertThat(broken.status().failure().orElseThrow().trouble().in(Texts.in(Language.EN)))
                .contains("damaged");
    }

    /** A copy of the database with a piece torn out of its middle. */
    private Path damaged() {
        try {
            Path file = Files.createTempDirectory(copies.getParent(), "damaged").resolve("varde.db");
            store.backup(file);
            byte[] bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, 8192, bytes.length - 8192, (byte) 7);
            Files.write(file, bytes);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCopyThatCannotBeEnteredInTheListDoesNotStay() throws IOException {
        Files.createDirectories(copies.resolve("varde-nightly.sha256").resolve("in the way"));
        lookAt("2026-11-22T10:01", "2026-11-22T11:02");
        assertThat(names()).doesNotContain("varde-nightly-2026-11-22.db");
        assertThat(nightly.status().failure()).isPresent();
    }

    @Test
    void aFileThatHasTheNameIsLeftAlone() throws IOException {
        Path other = Files.writeString(copies.resolve("varde-nightly-2026-11-22.db"), "important");
        lookAt("2026-11-22T10:01");
        assertThat(names()).contains("varde-nightly-2026-11-22-2.db");
        assertThat(other).hasContent("important");
        assertThat(nightly.status().isWell(now)).isTrue();
    }

    @Test
    void whatAKilledServerLeftHalfMadeIsThrownAway() throws IOException {
        Files.writeString(copies.resolve("varde-nightly-2026-11-20.db.unfinished"), "half");
        Files.writeString(copies.resolve("mine.unfinished"), "important");
        lookAt("2026-11-22T10:01");
        assertThat(names()).containsExactly("mine.unfinished", "varde-nightly-2026-11-22.db", "varde-nightly.sha256");
    }

    @Test
    void aFailureIsToldAndTriedAgainEveryHour() throws IOException {
        Files.delete(copies);
        lookAt("2026-11-22T10:01");
        Upkeep.Failure failure = nightly.status().failure().orElseThrow();
        assertThat(failure.trouble().in(Texts.in(Language.NB))).isEqualTo("Mappen " + copies + " finnes ikke.");
        assertThat(nightly.status().isWell(now)).isFalse();
        assertThat(copies).as("a folder that may not be mounted is not made").doesNotExist();
        lookAt("2026-11-22T10:30", "2026-11-22T11:02");
        assertThat(nightly.status().failure().orElseThrow().since()).isEqualTo(failure.at());
        assertThat(nightly.status().failure().orElseThrow().at()).isAfter(failure.at());
        Files.createDirectory(copies);
        lookAt("2026-11-22T11:03");
        assertThat(names()).as("not before the hour is over").isEmpty();
        lookAt("2026-11-22T12:03");
        assertThat(names()).contains("varde-nightly-2026-11-22.db");
        assertThat(nightly.status().failure()).isEmpty();
        assertThat(nightly.status().isWell(now)).isTrue();
    }

    @Test
    void anHourThatDoesNotExistOrComesTwiceIsNoMatter() throws IOException {
        lookAt("2027-03-27T12:00");
        now = Instant.parse("2027-03-28T01:29:00Z");
        nightly.look();
        assertThat(names()).doesNotContain("varde-nightly-2027-03-28.db");
        now = Instant.parse("2027-03-28T01:30:00Z");
        nightly.look();
        assertThat(names()).contains("varde-nightly-2027-03-28.db");
        now = Instant.parse("2027-10-30T10:00:00Z");
        nightly.look();
        for (String instant : List.of("2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z")) {
            now = Instant.parse(instant);
            nightly.look();
        }
        assertThat(names().stream().filter(name -> name.contains("2027-10-31"))).hasSize(1);
    }

    @Test
    void theListCanBeCheckedByTheUsualTool() throws IOException {
        lookAt("2026-11-22T10:01");
        assertThat(Files.readString(copies.resolve("varde-nightly.sha256")))
                .matches("[0-9a-f]{64}  varde-nightly-2026-11-22\\.db\n");
    }

    @Test
    void aServerWithoutAPlanHasNothingToTell() {
        assertThat(Upkeep.NONE.status().isWell(now)).isTrue();
        assertThat(Upkeep.NONE.status().plan()).isEqualTo(Optional.empty());
    }

    @Test
    void howItStandsIsSaidOnAPageInThreeLanguages() {
        lookAt("2026-11-22T10:01");
        assertThat(page(nightly, "nb"))
                .contains("Serveren tar en sikkerhetskopi hver natt. Alt er i orden.", "varde-nightly-2026-11-22.db")
                .contains("22. november 2026 kl. 10:01", "23. november 2026 kl. 02:30");
        Upkeep.Copy old = new Upkeep.Copy(
                Instant.parse("2026-11-20T10:00:00Z"), copies.resolve("varde-nightly-2026-11-20.db"), 1);
        Upkeep.Status stopped =
                new Upkeep.Status(nightly.status().plan(), Optional.of(old), Optional.empty(), Optional.empty());
        assertThat(page(() -> stopped, "en")).contains("more than a day and a half old");
        assertThat(page(Upkeep.NONE, "nn")).contains("Tenaren tek ikkje tryggingskopiar av seg sjølv");
    }

    @Test
    void aNightThatFailedIsSaidOnThePage() throws IOException {
        Files.delete(copies);
        lookAt("2026-11-22T10:01", "2026-11-22T11:02");
        assertThat(page(nightly, "nn"))
                .contains("Det siste forsøket på å ta tryggingskopi lukkast ikkje.", copies.toString())
                .contains("sidan 22. november 2026 kl. 10:01", "Neste forsøk: 22. november 2026 kl. 12:02");
    }

    private String page(Upkeep upkeep, String language) {
        try (Served served = Served.routes(routes -> UpkeepPages.addTo(routes, upkeep))) {
            return served.get(UpkeepPages.PATH, "Accept-Language", language).body();
        }
    }
}
