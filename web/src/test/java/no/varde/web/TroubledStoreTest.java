package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import no.varde.core.access.Role;
import no.varde.web.sample.SampleMunicipality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that is locked, or damaged, while the server runs: what people are told, and that it goes on afterwards. */
class TroubledStoreTest {

    private static final String PLACE = "/" + SampleMunicipality.ID;
    private static final String COMMENTS = PLACE + "/measures/natt/comments";

    private Path data;
    private Path file;
    private SampleServer server;
    private Colleague tone;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        data = folder;
        file = folder.resolve("varde.db");
        server = SampleServer.startIn(folder);
        tone = new Colleague(server.url("/"), Role.REPRESENTATIVE).reading("nn");
        assertThat(tone.get(PLACE + "/measures/natt").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whileAnotherProgramHoldsTheDatabasePagesAreReadAndWhatWasTypedIsKept() throws Exception {
        HttpResponse<String> refused;
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("begin immediate");
            refused = tone.post(COMMENTS, Map.of("text", "Vi vil vere med før vedtaket"));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("10");
            assertThat(refused.body())
                    .contains("Databasen er oppteken", "Vi vil vere med før vedtaket", "Send på nytt")
                    .contains("<input type=\"hidden\" name=\"text\" value=\"Vi vil vere med før vedtaket\">");
            assertThat(tone.get(PLACE).statusCode()).isEqualTo(200);
            statement.executeUpdate("rollback");
        }
        tone.get(PLACE + "/measures/natt");
        assertThat(tone.post(COMMENTS, Map.of("text", "Vi vil vere med før vedtaket"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(tone.get(PLACE + "/measures/natt").body()).containsOnlyOnce("Vi vil vere med før vedtaket");
    }

    @Test
    void aDamagedPageIsSaidAndDoesNotTakeTheOthersAlong() throws Exception {
        Torn page = page("comment");
        byte[] whole = tearOut(page);
        HttpResponse<String> refused =
                tone.post(COMMENTS, Map.of("text", "Dette skal ikkje bli borte"), "application/json");
        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("Databasen er skadd", "tryggingskopien");
        Colleague kari = new Colleague(server.url("/"), Role.COORDINATOR);
        kari.get(PLACE + "/municipality");
        assertThat(kari.post(
                                PLACE + "/municipality",
                                Map.of("version", "1", "name", "Fjordvik", "since", "01.01.2020", "balance", "yes"))
                        .statusCode())
                .as("what does not touch that page is saved")
                .isEqualTo(303);
        HttpResponse<String> unread = tone.get(PLACE + "/measures");
        assertThat(unread.statusCode()).isEqualTo(500);
        assertThat(unread.body()).contains("Databasen er skadd", "tryggingskopien", "<main");
        assertThat(tone.get("/about/roles").statusCode()).isEqualTo(200);
        assertThat(tone.get("/about/rules").statusCode()).isEqualTo(200);
        putBack(page, whole);
        assertThat(tone.get(PLACE + "/measures/natt").statusCode()).isEqualTo(200);
        server.close();
        server = SampleServer.startIn(data);
        Colleague again = new Colleague(server.url("/"), Role.REPRESENTATIVE);
        again.get(PLACE + "/measures/natt");
        assertThat(again.post(COMMENTS, Map.of("text", "Dette skal ikkje bli borte"))
                        .statusCode())
                .as("with a whole file and a new start")
                .isEqualTo(303);
    }

    /** A piece of the file. */
    private record Torn(long at, int length) {}

    /** Where in the file the root of a table lies. */
    private Torn page(String table) throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            int version = number(statement, "pragma user_version");
            // A write of somebody else's, so that every connection of the server reads its pages anew.
            statement.executeUpdate("pragma user_version = " + version);
            statement.execute("pragma wal_checkpoint(truncate)");
            int size = number(statement, "pragma page_size");
            int root = number(statement, "select rootpage from sqlite_schema where name = '" + table + "'");
            return new Torn((root - 1L) * size, size);
        }
    }

    private static int number(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            assertThat(rows.next()).as(question).isTrue();
            return rows.getInt(1);
        }
    }

    private byte[] tearOut(Torn page) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] whole = new byte[page.length];
            raw.seek(page.at);
            raw.readFully(whole);
            byte[] torn = new byte[page.length];
            java.util.Arrays.fill(torn, (byte) 7);
            raw.seek(page.at);
            raw.write(torn);
            return whole;
        }
    }

    private void putBack(Torn page, byte[] whole) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(page.at);
            raw.write(whole);
        }
    }
}
