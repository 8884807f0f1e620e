package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The one jar as it is handed out: what it holds, what it says of itself, and whose work is in it. */
class ServerJarIT {
    private static final Path JAR = Path.of("target", "varde.jar");
    private static final long MOST_BYTES = 45_000_000;
    private static final String LICENCES = "META-INF/licences/";

    @SuppressWarnings("NullAway.Init")
    private static JarFile jar;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(JAR.toFile());
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void isSmall() {
        assertThat(JAR).satisfies(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES));
    }

    @Test
    void saysHowItRuns() throws IOException {
        var manifest = jar.getManifest().getMainAttributes();
        assertThat(manifest.getValue("Main-Class")).isEqualTo("no.varde.web.Main");
        assertThat(manifest.getValue("Multi-Release")).isEqualTo("true");
        assertThat(manifest.getValue("Enable-Native-Access")).isEqualTo("ALL-UNNAMED");
        assertThat(manifest.getValue("Implementation-Version")).isNotBlank();
    }

    @Test
    void findsItsDriverOnEveryMachineThatServersRunOn() {
        assertThat(text("META-INF/services/java.sql.Driver")).contains("org.sqlite.JDBC");
        assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.matches(".*sqlitejdbc\\.(so|dll|dylib)")))
                .map(name -> name.replaceFirst("org/sqlite/native/", "").replaceFirst("/[^/]*$", ""))
                .containsExactlyInAnyOrder(
                        "Linux/x86_64",
                        "Linux/aarch64",
                        "Linux-Musl/x86_64",
                        "Linux-Musl/aarch64",
                        "Mac/x86_64",
                        "Mac/aarch64",
                        "Windows/x86_64",
                        "Windows/aarch64");
    }

    @Test
    void namesTheLicenceOfEveryLibraryInIt() throws IOException {
        var bundled = Pattern.compile("^ +([\\w.-]+:[\\w.-]+):jar:", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("target", "bundled.txt")))
                .results()
                .map(found -> found.group(1))
                .filter(library -> !library.startsWith("no.varde:"))
                .toList();
        assertThat(bundled).isNotEmpty();
        assertThat(listing().keySet())
                .filteredOn(row -> row.contains(":"))
                .containsExactlyInAnyOrderElementsOf(bundled);
    }

    @Test
    void namesTheLicenceOfTheLooksInIt() {
        var looks = jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches("no/varde/web/static/(inter|designsystemet|theme).*"))
                .map(name -> name.replaceFirst(".*/", ""))
                .toList();
        assertThat(looks)
                .isNotEmpty()
                .allSatisfy(look -> assertThat(listing().keySet()).anyMatch(row -> row.contains(look)));
    }

    @Test
    void holdsTheTextOfEveryLicenceItNames() {
        assertThat(listing())
                .isNotEmpty()
                .allSatisfy((library, places) -> assertThat(places)
                        .as(library)
                        .isNotEmpty()
                        .allSatisfy(place -> assertThat(text(place)).hasSizeGreaterThan(500)));
    }

    /** The rows of the listing: what is bundled, and where in the jar the texts of its licences lie. */
    private static Map<String, List<String>> listing() {
        var rows = new TreeMap<String, List<String>>();
        text(LICENCES + "THIRD-PARTY.md")
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| library"))
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> rows.put(
                        cells[1].trim(),
                        Arrays.stream(cells[3].trim().split(", *"))
                                .map(place -> place.startsWith("/") ? place.substring(1) : LICENCES + place)
                                .toList()));
        return rows;
    }

    private static String text(String name) {
        var entry = jar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        try (var in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
