package no.varde.core.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compiles and runs every {@code java} block of the README as a reader would who copies it into a main method, without a
 * warning and with only the core at hand. A {@code text} block right after it is what it must print.
 */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK =
            Pattern.compile("^```java\\n(.*?)^```$(?:\\s*^```text\\n(.*?)^```$)?", Pattern.MULTILINE | Pattern.DOTALL);

    private record Snippet(String code, Optional<String> output) {}

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @TestFactory
    Stream<DynamicTest> everySnippetRuns() throws IOException {
        var snippets = snippets(Files.readString(README));
        assertThat(snippets).as("java blocks of the README").isNotEmpty();
        return snippets.stream()
                .map(snippet -> dynamicTest(snippet.code().lines().findFirst().orElse("empty"), () -> runs(snippet)));
    }

    /** The projects that embed the jar run the same lines, from the class path and from the module path. */
    @ParameterizedTest
    @ValueSource(strings = {"classpath", "modulepath"})
    void theProjectsThatEmbedTheCoreRunTheFirstSnippet(String project) throws IOException {
        String embedding =
                Files.readString(Path.of("src", "it", project, "src/main/java/org/example/embedding/WhatWeSee.java"));
        String code = snippets(Files.readString(README)).get(0).code();
        assertThat(code.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.contains("System.out")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(embedding).contains(line));
    }

    private void runs(Snippet snippet) throws IOException, InterruptedException {
        String printed = run(snippet.code());
        snippet.output().ifPresent(expected -> assertThat(printed).isEqualToNormalizingNewlines(expected));
    }

    private static List<Snippet> snippets(String markdown) {
        return BLOCK.matcher(markdown)
                .results()
                .map(found -> new Snippet(found.group(1), Optional.ofNullable(found.group(2))))
                .toList();
    }

    private String run(String code) throws IOException, InterruptedException {
        var source = folder.resolve("Snippet.java");
        Files.writeString(source, program(code));
        var said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
            var options = List.of(
                    "--release",
                    "17",
                    "-Xlint:all,-classfile",
                    "-Werror",
                    "-proc:none",
                    "-cp",
                    "target/classes",
                    "-d",
                    folder.toString());
            assertThat(compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source))
                            .call())
                    .as("compiles: %s%n%s", said, code)
                    .isTrue();
        }
        var output = folder.resolve("output.txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8", "-cp", classPath(), "Snippet")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends: %s", code).isTrue();
        var printed = Files.readString(output);
        assertThat(process.exitValue()).as("%s%n%s", printed, code).isZero();
        return printed;
    }

    private String classPath() {
        return folder + System.getProperty("path.separator") + Path.of("target", "classes");
    }

    private static String program(String code) {
        var parts = code.lines().collect(Collectors.partitioningBy(line -> line.startsWith("import ")));
        return String.join("\n", parts.getOrDefault(true, List.of()))
                + "\n\nfinal class Snippet {\n    private Snippet() {}\n\n"
                + "    public static void main(String[] args) throws Exception {\n"
                + String.join("\n", parts.getOrDefault(false, List.of()))
                + "\n    }\n}\n";
    }
}
