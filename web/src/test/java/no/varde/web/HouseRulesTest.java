package no.varde.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every room keeps to: what the core is made of, who may name which library, and what a file looks like. */
class HouseRulesTest {
    private static final int LONGEST_FILE = 500;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public ((abstract|final|sealed|non-sealed) )*(class|interface|record|enum|@interface) ",
            Pattern.MULTILINE);

    /** Calls by which a clock, chance or the machine would get into the core. */
    private static final Set<String> IMPURE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.Math.random",
            "java.lang.Thread.sleep",
            "java.util.UUID.randomUUID",
            "java.util.Collections.shuffle",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault");

    /** The only package, or class, that may name a library. */
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("io.prometheus..", "no.varde.web.watch.Meters"),
            Map.entry("org.eclipse.jetty..", "no.varde.web.server"),
            Map.entry("org.sqlite..", "no.varde.persistence"),
            Map.entry("java.sql..", "no.varde.persistence"),
            Map.entry("org.apache.poi..", "no.varde.web.exchange"),
            Map.entry("com.github.pjfanning..", "no.varde.web.exchange"),
            Map.entry("de.siegmar.fastcsv..", "no.varde.web.exchange"),
            Map.entry("com.password4j..", "no.varde.web.access"),
            Map.entry("com.webauthn4j..", "no.varde.web.access.passkey"),
            Map.entry("com.nimbusds..", "no.varde.web.access.provider"));

    @Test
    void theCoreNeedsNothingButJava() {
        classes()
                .that()
                .resideInAPackage("no.varde.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("no.varde.core..", "java..", "org.jspecify.annotations..")
                .check(House.CLASSES);
    }

    @Test
    void thePersistenceNeedsNothingButTheCoreAndTheDriver() {
        classes()
                .that()
                .resideInAPackage("no.varde.persistence..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "no.varde.persistence..",
                        "no.varde.core..",
                        "java..",
                        "org.sqlite..",
                        "org.jspecify.annotations..")
                .check(House.CLASSES);
    }

    @Test
    void theCoreHasNoFilesAndNoNetwork() {
        noClasses()
                .that()
                .resideInAPackage("no.varde.core..")
                .should()
                .dependOnClassesThat(describe(
                        "reach files or the network",
                        type -> type.getName().matches("java\\.(nio\\.file|nio\\.channels|net|io\\.File).*")
                                && !type.getName().startsWith("java.net.URI")))
                .check(House.CLASSES);
    }

    @Test
    void theCoreHasNoClockAndNoChance() {
        noClasses()
                .that()
                .resideInAPackage("no.varde.core..")
                .should()
                .accessTargetWhere(describe("reads a clock, chance or the machine", HouseRulesTest::isImpure))
                .check(House.CLASSES);
        noClasses()
                .that()
                .resideInAPackage("no.varde.core..")
                .should()
                .dependOnClassesThat(describe("chance", type -> type.getName().matches("java\\..*Random.*")))
                .check(House.CLASSES);
    }

    private static boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return IMPURE.contains(owner + "." + name)
                || (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsNamedInOnePlace() {
        return OWNERS.entrySet().stream()
                .map(owner -> dynamicTest(
                        owner.getKey() + " in " + owner.getValue(),
                        () -> noClasses()
                                .that(isOutside(owner.getValue()))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(owner.getKey())
                                .check(House.CLASSES)));
    }

    private static DescribedPredicate<JavaClass> isOutside(String place) {
        return describe(
                "are outside " + place,
                type -> !type.getPackageName().equals(place)
                        && !type.getName().equals(place)
                        && !type.getName().startsWith(place + "$"));
    }

    @Test
    void everyRoomSaysItsPurposeItsDoorAndItsArrows() {
        var rooms = sources().map(Path::getParent).distinct().toList();
        assertThat(rooms)
                .isNotEmpty()
                .filteredOn(HouseRulesTest::isRoom)
                .allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                        .isRegularFile()
                        .content()
                        .contains("/**", "Door:", "Arrows:", "@NullMarked"));
    }

    private static boolean isRoom(Path folder) {
        return !folder.endsWith("src/main/java");
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(sources().filter(HouseRulesTest::isPublic)).isNotEmpty().allMatch(HouseRulesTest::isDocumented);
    }

    private static boolean isPublic(Path file) {
        return lines(file).stream().anyMatch(line -> PUBLIC_TYPE.matcher(line).find());
    }

    private static boolean isDocumented(Path file) {
        String text = String.join("\n", lines(file));
        return PUBLIC_TYPE
                .matcher(text)
                .results()
                .allMatch(type -> text.substring(0, type.start())
                        .stripTrailing()
                        .replaceFirst("(\n@[^\n]*)+$", "")
                        .endsWith("*/"));
    }

    @Test
    void noFileIsLong() {
        assertThat(sources().filter(file -> lines(file).size() > LONGEST_FILE)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(sources().flatMap(file -> lines(file).stream().map(line -> file + ": " + line)))
                .isNotEmpty()
                .noneMatch(line -> line.matches(".*\\b(TODO|FIXME|XXX)\\b.*"));
    }

    /** The Java sources of the three modules. */
    private static Stream<Path> sources() {
        return Stream.of("core", "persistence", "web").flatMap(module -> {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
