package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.logging.LogManager;
import no.varde.core.access.Credential;
import no.varde.core.access.Person;
import no.varde.core.basics.Language;
import no.varde.core.store.Signature;
import no.varde.persistence.SqliteStore;
import no.varde.web.http.Texts;
import no.varde.web.server.VardeServer;
import no.varde.web.upkeep.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as one starts it. */
class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void itSaysWhereItIsWhenItIsReadyAndAnswersThere() throws Exception {
        Path data = folder.resolve("new").resolve("data");
        Main.Started started = start("--port=0", "--data=" + data);
        try (VardeServer server = started.server().orElseThrow()) {
            assertThat(text(out)).contains("http://localhost:" + server.port() + "/", data.toString());
            assertThat(get(server, "/about/licences").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aNewServerSaysTheLinkThatLetsTheFirstPersonInAndADemonstrationDoesNot() {
        try (VardeServer server =
                start("--port=0", "--data=" + folder.resolve("new")).server().orElseThrow()) {
            assertThat(text(out)).containsPattern("http://localhost:" + server.port() + "/let-in/[A-Za-z0-9_-]{43}\\s");
        }
        out.reset();
        try (VardeServer server = start("--demo", "--port=0", "--data=" + folder.resolve("demo"))
                .server()
                .orElseThrow()) {
            assertThat(text(out)).contains(String.valueOf(server.port())).doesNotContain("/let-in/");
        }
    }

    @Test
    void aDemonstrationAndRealDataNeverShareAFolder() throws Exception {
        Path real = folder.resolve("real");
        try (VardeServer server = start("--port=0", "--data=" + real).server().orElseThrow()) {
            assertThat(server.port()).isPositive();
        }
        try (SqliteStore store = SqliteStore.open(real.resolve("varde.db"))) {
            store.write(Signature.of("test", Instant.EPOCH), to -> {
                to.people().add(Person.named("p1", "Kari Nordmann"));
                to.people()
                        .keep(new Credential(
                                Credential.Kind.PASSWORD, "p1", "p1", "hash", "", Instant.EPOCH, Optional.empty()));
                return true;
            });
        }
        assertThat(start("--demo", "--port=0", "--data=" + real).exitCode()).isEqualTo(Main.CANNOT_START);
        assertThat(text(err)).contains("real data", real.toString(), "--data");
        try (SqliteStore store = SqliteStore.open(real.resolve("varde.db"))) {
            assertThat(store.<Integer>read(from -> from.municipalities().size()))
                    .as("nothing was loaded into it")
                    .isZero();
        }
        Path demo = folder.resolve("demo");
        for (int time = 0; time < 2; time++) {
            try (VardeServer server =
                    start("--demo", "--port=0", "--data=" + demo).server().orElseThrow()) {
                assertThat(get(server, "/fjordvik").statusCode()).isEqualTo(200);
                HttpResponse<String> through = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/fjordvik"))
                                        .header("X-Forwarded-For", "198.51.100.7")
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
                assertThat(through.statusCode()).as("through a proxy").isEqualTo(403);
                assertThat(through.body()).contains("demonstrasjon");
            }
        }
        assertThat(start("--port=0", "--data=" + demo).exitCode()).isEqualTo(Main.CANNOT_START);
        assertThat(text(err)).contains("belongs to a demonstration", demo.toString());
    }

    @Test
    void aProgramIsToldThatItIsReadyAndReadsItsFiguresAndItsLog() throws Exception {
        Main.Started started = start("--port=0", "--data=" + folder, "--log-format=json");
        try (VardeServer server = started.server().orElseThrow()) {
            HttpResponse<String> ready = get(server, "/ready");
            assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
            assertThat(ready.body()).contains("\"database\":{\"state\":\"ok\"", "\"disk\":{\"state\":");
            assertThat(get(server, "/metrics").body())
                    .containsPattern("(?m)^varde_database_bytes [1-9]")
                    .containsPattern("(?m)^varde_disk_free_bytes [1-9]")
                    .contains("varde_database_write_duration_seconds_count{outcome=\"done\"}");
            assertThat(get(server, "/nowhere/kari").statusCode()).isEqualTo(404);
        } finally {
            LogManager.getLogManager().readConfiguration();
        }
        assertThat(text(err).lines())
                .anyMatch(line -> line.startsWith("{\"time\":")
                        && line.contains("\"route\":\"-\",\"status\":404,\"ms\":")
                        && line.endsWith("}"))
                .noneMatch(line -> line.contains("kari"));
    }

    @Test
    void aSecondServerIsToldThatTheFolderIsTaken() throws Exception {
        Main.Started first = start("--port=0", "--data=" + folder);
        try (VardeServer server = first.server().orElseThrow()) {
            assertThat(server.port()).isPositive();
            Main.Started second = start("--port=0", "--data=" + folder);
            assertThat(second.exitCode()).isEqualTo(Main.CANNOT_START);
            assertThat(text(err)).contains(folder.toString(), "in use");
        }
        try (VardeServer again = start("--port=0", "--data=" + folder).server().orElseThrow()) {
            assertThat(again.port()).isPositive();
        }
    }

    @Test
    void aPortInUseIsNamedAndTheFolderLetGo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Main.Started started = start("--port=" + taken.getLocalPort(), "--data=" + folder);
            assertThat(started.exitCode()).isEqualTo(Main.CANNOT_START);
            assertThat(text(err)).contains(":" + taken.getLocalPort());
        }
        DataFolder.open(folder).close();
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(start("--port=0", "--data=" + file).exitCode()).isEqualTo(Main.CANNOT_START);
        assertThat(text(err)).contains(file.toString());
    }

    @Test
    void wrongSettingsAreAllSaid() {
        assertThat(start("--port=x", "--lamp").exitCode()).isEqualTo(Main.WRONG_SETTINGS);
        assertThat(text(err)).contains("--port", "--lamp", "2 settings", "--help");
    }

    @Test
    void helpAndVersionAreSaidAndNothingStarts() {
        assertThat(start("--help").exitCode()).isZero();
        assertThat(start("--version").server()).isEmpty();
        assertThat(text(out)).contains("--host-name", "VARDE_PORT", "Varde " + Version.TEXT);
    }

    @Test
    void nobodyElseOnTheMachineReadsWhatIsKeptAndMissingBackupsAreSaid() throws Exception {
        Path data = folder.resolve("kept");
        try (VardeServer server = start("--port=0", "--data=" + data).server().orElseThrow()) {
            assertThat(get(server, "/ready").body())
                    .as("a warning, and ready all the same")
                    .contains("\"status\":\"ready\"", "\"backup\":{\"state\":\"warning\"", "No backups are made");
            assumeTrue(data.getFileSystem().supportedFileAttributeViews().contains("posix"));
            assertThat(rights(data)).isEqualTo("rwx------");
            assertThat(rights(data.resolve("uploads"))).isEqualTo("rwx------");
            for (String file : new String[] {"varde.db", "varde.db-wal", "varde.db-shm", "form.key"}) {
                assertThat(rights(data.resolve(file))).as(file).isEqualTo("rw-------");
            }
        }
        assertThat(text(err)).contains("No backups are made", "--backup-folder");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void theKeyOfFormsIsKept() throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            data.formKey();
            byte[] first = Files.readAllBytes(folder.resolve("form.key"));
            data.formKey();
            assertThat(Files.readAllBytes(folder.resolve("form.key")))
                    .isEqualTo(first)
                    .hasSize(32);
        }
    }

    private Main.Started start(String... arguments) {
        return new Main(print(out), print(err), Texts.in(Language.EN)).start(arguments, Map.of());
    }

    /** The program with these settings; what it says goes nowhere. */
    static VardeServer serve(String... arguments) {
        PrintStream nowhere = print(new ByteArrayOutputStream());
        return new Main(nowhere, nowhere, Texts.in(Language.EN))
                .start(arguments, Map.of())
                .server()
                .orElseThrow();
    }

    static HttpResponse<String> get(VardeServer server, String path) throws Exception {
        URI address = URI.create("http://localhost:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
