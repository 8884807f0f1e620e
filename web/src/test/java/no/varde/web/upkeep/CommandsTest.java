package no.varde.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.store.Signature;
import no.varde.persistence.SqliteStore;
import no.varde.persistence.StoreFile;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as whoever runs the server gives them. */
class CommandsTest {

    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-11-22T20:30:05Z"), ZoneId.of("Europe/Oslo"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Path folder;
    private Path data;
    private Path database;

    @BeforeEach
    void write(@TempDir Path temporary) {
        folder = temporary;
        data = temporary.resolve("data");
        database = data.resolve("varde.db");
        try (SqliteStore store = SqliteStore.open(database)) {
            store.write(signature(), to -> {
                to.serve(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)));
                to.add("solvik", Measure.titled("m1", "Et tiltak"));
                return true;
            });
        }
    }

    private static Signature signature() {
        return Signature.of("kari", Instant.EPOCH);
    }

    private static void add(SqliteStore store, String id) {
        store.write(signature(), to -> {
            to.add("solvik", Measure.titled(id, "Et tiltak til"));
            return true;
        });
    }

    private int run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private int run(Map<String, String> environment, String... arguments) {
        return in(Language.EN, environment, arguments);
    }

    private int in(Language language, Map<String, String> environment, String... arguments) {
        out.reset();
        err.reset();
        return new Commands(print(out), print(err), Texts.in(language), NIGHT)
                .run(arguments, environment, "data-that-nobody-has")
                .orElseThrow();
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> names(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBackupIsMadeBesideAServerAndTellsWhatItHolds() throws IOException {
        try (SqliteStore server = SqliteStore.open(database)) {
            add(server, "m2");
            Path copy = folder.resolve("copy.db");
            assertThat(run("backup", "--data", data.toString(), "--to", copy.toString()))
                    .isEqualTo(Commands.DONE);
            assertThat(said()).contains(copy.toString(), "kB", "Municipalities: 1. Facts: 2.", "Solvik (solvik): 2");
            assertThat(said()).contains("restore --data " + data + " --from " + copy);
            assertThat(StoreFile.contents(copy).facts()).isEqualTo(2);
        }
        assertThat(names(folder)).containsExactly("copy.db", "data");
    }

    @Test
    void aBackupIntoAFolderIsNamedAfterTheTime() throws IOException {
        Path copies = Files.createDirectory(folder.resolve("copies"));
        assertThat(run("backup", "--data=" + data, "--to=" + copies)).isEqualTo(Commands.DONE);
        assertThat(names(copies)).containsExactly("varde-2026-11-22-213005.db");
    }

    @Test
    void aBackupNeverOverwrites() throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.db"), "important");
        assertThat(run("backup", "--data", data.toString(), "--to", copy.toString()))
                .isEqualTo(Commands.NOT_DONE);
        assertThat(complained()).contains("No copy was made", copy.toString(), "another name");
        assertThat(copy).hasContent("important");
    }

    @Test
    void aRestoreReplacesKeepsAndSaysHowToGoBack() throws IOException {
        Path copy = folder.resolve("copy.db");
        assertThat(run("backup", "--data", data.toString(), "--to", copy.toString()))
                .isZero();
        try (SqliteStore server = SqliteStore.open(database)) {
            add(server, "m2");
        }
        assertThat(run("restore", "--data", data.toString(), "--from", copy.toString()))
                .isEqualTo(Commands.DONE);
        Path kept = data.resolve("varde.db.kept-2026-11-22-213005");
        assertThat(said())
                .contains("Municipalities: 1. Facts: 1.", kept.toString(), "To go back")
                .contains("restore --data " + data + " --from " + kept);
        assertThat(StoreFile.contents(database).facts()).isEqualTo(1);
        assertThat(StoreFile.contents(kept).facts()).isEqualTo(2);
        assertThat(names(data))
                .contains("varde.db", "varde.lock", kept.getFileName().toString());
    }

    @Test
    void aRestoreOnANewMachineMakesTheFolder() {
        Path elsewhere = folder.resolve("new machine").resolve("data");
        assertThat(run("restore", "--data", elsewhere.toString(), "--from", database.toString()))
                .isEqualTo(Commands.DONE);
        assertThat(said()).doesNotContain("To go back");
        assertThat(StoreFile.contents(elsewhere.resolve("varde.db")).facts()).isEqualTo(1);
    }

    @Test
    void aRestoreIsRefusedWhileAServerHasTheFolder() throws IOException {
        Path copy = folder.resolve("copy.db");
        assertThat(run("backup", "--data", data.toString(), "--to", copy.toString()))
                .isZero();
        try (DataFolder server = DataFolder.open(data)) {
            assertThat(run("restore", "--data", server.path().toString(), "--from", copy.toString()))
                    .isEqualTo(Commands.NOT_DONE);
            assertThat(complained()).contains("in use", data.toString(), "Nothing was changed");
        }
        assertThat(names(data)).noneMatch(name -> name.contains("kept"));
    }

    @Test
    void aRestoreIsRefusedWhenTheCopyIsNoneOrIsDamaged() throws IOException {
        Path text = Files.writeString(folder.resolve("text.db"), "Tiltak;Ansvarlig\n".repeat(1000));
        assertThat(run("restore", "--data", data.toString(), "--from", text.toString()))
                .isEqualTo(Commands.NOT_DONE);
        assertThat(complained()).contains(text.toString(), "no database of Varde’s");
        byte[] bytes = Files.readAllBytes(database);
        Path half = Files.write(folder.resolve("half.db"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(run("restore", "--data", data.toString(), "--from", half.toString()))
                .isEqualTo(Commands.NOT_DONE);
        assertThat(complained()).contains(half.toString(), "is damaged");
        assertThat(StoreFile.contents(database).facts()).isEqualTo(1);
    }

    @Test
    void aCheckSaysWhatWasLookedAt() throws IOException {
        List<String> before = names(data);
        assertThat(run("check", "--data", data.toString())).isEqualTo(Commands.DONE);
        assertThat(said()).contains(database.toString(), "Municipalities: 1.", "All is well.");
        assertThat(said().lines().filter(line -> line.startsWith("  well")))
                .hasSize(StoreFile.FaultKind.values().length);
        assertThat(said())
                .contains("Write them down outside this machine")
                .containsPattern("  \\d+(-[0-9a-f]{4}){5}  the server itself");
        assertThat(names(data)).isEqualTo(before);
    }

    @Test
    void aCheckThatFindsADamagedFileEndsWithItsOwnCode() throws IOException {
        byte[] bytes = Files.readAllBytes(database);
        Arrays.fill(bytes, 8 * 4096, 40 * 4096, (byte) 0);
        Files.write(database, bytes);
        assertThat(run("check", "--data", data.toString())).isEqualTo(Commands.FOUND_FAULTS);
        assertThat(said() + complained()).containsAnyOf("WRONG", "is damaged");
    }

    @Test
    void everythingThatIsWrongWithTheOptionsIsSaidAtOnce() {
        assertThat(run(
                        "restore",
                        "--lamp",
                        "--from",
                        folder.resolve("none.db").toString(),
                        "--data",
                        "x",
                        "--data",
                        "y"))
                .isEqualTo(Commands.WRONG_OPTIONS);
        assertThat(complained()).contains("3 things", "--lamp", "none.db", "--data is given twice", "restore --help");
        assertThat(run("backup", "--to")).isEqualTo(Commands.WRONG_OPTIONS);
        assertThat(complained()).contains("--to lacks a value", "needs --to", "no database in the folder");
        assertThat(run("backup", "--data", database.toString(), "--to", "nowhere/at/all"))
                .isEqualTo(Commands.WRONG_OPTIONS);
        assertThat(complained()).contains(database + " is a file", "no folder");
        assertThat(run("check", "--config", folder.resolve("none").toString())).isEqualTo(Commands.WRONG_OPTIONS);
        assertThat(complained()).contains("Cannot read the file");
    }

    @Test
    void theFolderIsTheServersOwn() throws IOException {
        assertThat(run(Map.of("VARDE_DATA", data.toString()), "check")).isEqualTo(Commands.DONE);
        Path config = Files.writeString(folder.resolve("varde.properties"), "port=80\ndata=" + data + "\n");
        assertThat(run("check", "--config", config.toString())).isEqualTo(Commands.DONE);
        assertThat(run(Map.of("VARDE_CONFIG", config.toString()), "check")).isEqualTo(Commands.DONE);
        assertThat(run(Map.of("VARDE_DATA", data.toString()), "check", "--data", folder.toString()))
                .as("the option goes before the environment")
                .isEqualTo(Commands.WRONG_OPTIONS);
    }

    @Test
    void eachCommandExplainsItselfInThreeLanguages() {
        for (Command command : Command.values()) {
            assertThat(in(Language.NB, Map.of(), command.word(), "--help")).isZero();
            assertThat(said())
                    .contains("java -jar varde.jar " + command.word(), "--data <mappe>", "Programmet slutter");
            assertThat(in(Language.NN, Map.of(), command.word(), "--help")).isZero();
            assertThat(said()).contains("--data <mappe>", "Programmet sluttar");
            assertThat(in(Language.EN, Map.of(), command.word(), "--help")).isZero();
            assertThat(said()).contains("--data <folder>", "The program ends");
            command.own().forEach(option -> assertThat(said()).contains("--" + option));
        }
    }

    @Test
    void otherWordsAreNoneOfTheCommands() {
        Commands commands = new Commands(print(out), print(err), Texts.in(Language.NB), NIGHT);
        for (String word : List.of("--port", "serve", "BACKUP", "")) {
            assertThat(commands.run(new String[] {word}, Map.of(), "data")).isEmpty();
        }
        assertThat(commands.run(new String[0], Map.of(), "data")).isEmpty();
    }

    @Test
    void aNewLinkMakesACoordinatorOfWhoeverHasTheAddress() throws IOException {
        assertThat(run("new-link", "--municipality", "solvik", "--email", "Kari@solvik.no", "--data", data.toString()))
                .isEqualTo(Commands.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("\\n  /let-in/[A-Za-z0-9_-]{43}\\n");
        try (SqliteStore store = SqliteStore.open(database)) {
            var who = store.read(reading -> {
                String id = reading.people()
                        .personByEmail("kari@solvik.no")
                        .orElseThrow()
                        .id();
                return reading.people().who(id).orElseThrow();
            });
            assertThat(who.roles("solvik", LocalDate.of(2026, 11, 22))).containsExactly(Role.COORDINATOR);
        }
        assertThat(run("new-link", "--municipality", "solvik", "--email", "kari@solvik.no", "--data", data.toString()))
                .as("and again, when that one was lost")
                .isEqualTo(Commands.DONE);
    }

    @Test
    void aNewLinkForWhoLooksAfterTheServerHasTheWholeAddressWhenItIsKnown() throws IOException {
        Path config = Files.writeString(data.resolve("varde.properties"), "host-name=varde.solvik.no, other.no\n");
        assertThat(run(
                        "new-link",
                        "--administrator",
                        "--email",
                        "siri@drift.no",
                        "--data",
                        data.toString(),
                        "--config",
                        config.toString()))
                .isEqualTo(Commands.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("\\n  https://varde\\.solvik\\.no/let-in/[A-Za-z0-9_-]{43}\\n");
        try (SqliteStore store = SqliteStore.open(database)) {
            assertThat(store.<Boolean>read(reading -> reading.people()
                            .who(reading.people()
                                    .personByEmail("siri@drift.no")
                                    .orElseThrow()
                                    .id())
                            .orElseThrow()
                            .isAdministrator(LocalDate.of(2026, 11, 22))))
                    .isTrue();
        }
        assertThat(run("new-link", "--email", "siri@drift.no", "--data", data.toString()))
                .as("one or the other must be said")
                .isEqualTo(Commands.WRONG_OPTIONS);
    }

    @Test
    void whoOnlyGaveThemselfAnAddressLosesItToANewLink() throws IOException {
        Person mallory = Person.named("mallory", "Mallory");
        try (SqliteStore store = SqliteStore.open(database)) {
            store.write(Signature.of("test", Instant.EPOCH), to -> {
                to.people().add(mallory);
                return mallory;
            });
            store.write(
                    Signature.of("mallory", Instant.EPOCH),
                    to -> to.people().change(mallory, mallory.withEmail("boss@solvik.no")));
        }
        assertThat(newLink("solvik", "boss@solvik.no")).isEqualTo(Commands.DONE);
        try (SqliteStore store = SqliteStore.open(database)) {
            assertThat(store.<Person>read(from ->
                            from.people().personByEmail("boss@solvik.no").orElseThrow()))
                    .isNotEqualTo(mallory.withEmail("boss@solvik.no"));
            assertThat(store.<Integer>read(from -> from.people()
                            .who("mallory")
                            .orElseThrow()
                            .memberships()
                            .size()))
                    .isZero();
        }
    }

    @Test
    void aNewLinkIsRefusedWithAReason() throws IOException {
        assertThat(newLink("bortevik", "kari@solvik.no")).isEqualTo(Commands.WRONG_OPTIONS);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("bortevik");
        assertThat(newLink("solvik", "kari")).isEqualTo(Commands.WRONG_OPTIONS);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("“kari”");
        assertThat(run("new-link", "--data", data.toString())).isEqualTo(Commands.WRONG_OPTIONS);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--email");
        try (DataFolder running = DataFolder.open(data)) {
            assertThat(running.path()).isEqualTo(data.toAbsolutePath().normalize());
            assertThat(newLink("solvik", "kari@solvik.no")).isEqualTo(Commands.NOT_DONE);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains(data.toString());
        }
    }

    private int newLink(String municipality, String email) {
        return run("new-link", "--municipality", municipality, "--email", email, "--data", data.toString());
    }
}
