package no.varde.core.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the documents point at is there. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)");
    private static final Pattern NAME = Pattern.compile("`([\\w.-]+)`");
    private static final Pattern DECISION = Pattern.compile("^## .*?(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsToAFile() throws IOException {
        return documents().stream()
                .map(document -> dynamicTest(
                        ROOT.relativize(document).toString(),
                        () -> assertThat(found(LINK, Files.readString(document)))
                                .allSatisfy(link -> assertThat(document.resolveSibling(link))
                                        .exists())));
    }

    @TestFactory
    Stream<DynamicTest> everyDecisionNamesWhatConfirmsIt() throws IOException {
        var tests = tests();
        var build = build();
        var decisions = DECISION.matcher(Files.readString(ROOT.resolve("core/docs/decisions.md")))
                .results()
                .map(result -> result.group())
                .toList();
        assertThat(decisions).isNotEmpty();
        return decisions.stream()
                .map(decision -> dynamicTest(
                        decision.lines().findFirst().orElseThrow(),
                        () -> assertThat(found(NAME, decision.replaceFirst("(?ms).*^Confirmed by ", "")))
                                .isNotEmpty()
                                .allMatch(name -> tests.contains(name) || build.contains(name))));
    }

    @Test
    void theDocumentsAreThere() throws IOException {
        assertThat(documents())
                .extracting(document -> ROOT.relativize(document).toString())
                .contains(
                        "README.md",
                        "CONTRIBUTING.md",
                        "CHANGELOG.md",
                        "core/docs/decisions.md",
                        "web/docs/running.md");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static List<Path> documents() throws IOException {
        try (var top = Files.list(ROOT);
                var core = Files.list(ROOT.resolve("core/docs"));
                var web = Files.list(ROOT.resolve("web/docs"))) {
            return Stream.of(top, core, web)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> tests() throws IOException {
        try (var files = Stream.of("core", "persistence", "web")
                .flatMap(module -> walk(ROOT.resolve(module).resolve("src")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The text of everything that directs the build. */
    private static String build() throws IOException {
        var text = new StringBuilder();
        for (var file : List.of("pom.xml", "core/pom.xml", "persistence/pom.xml", "web/pom.xml", ".ci/run")) {
            text.append(Files.readString(ROOT.resolve(file)));
        }
        return text.toString();
    }

    @SuppressWarnings("StreamResourceLeak")
    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
