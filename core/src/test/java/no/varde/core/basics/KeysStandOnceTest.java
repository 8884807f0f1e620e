package no.varde.core.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A key stands once in its file: of two texts the last would silently win. Looks at all that is shipped, the web's too. */
class KeysStandOnceTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void inEveryFileOfTextsAndData() throws IOException {
        List<String> twice = new ArrayList<>();
        List<Path> files = files();
        for (Path file : files) {
            try (Reader in = Files.newBufferedReader(file)) {
                twice(in).forEach(key -> twice.add(ROOT.relativize(file) + ": " + key));
            }
        }
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .contains("lhl.properties", "messages_nn.properties", "common_nb.properties");
        assertThat(twice).as("keys that stand twice").isEmpty();
    }

    @Test
    void twoOfOneKeyAreSeenHoweverTheyAreWritten() throws IOException {
        assertThat(twice(new StringReader("a.b = 1\na.c = 2\n a.b: 3\na.\\\n  b 1\n# a.c = 3\n")))
                .containsExactly("a.b", "a.b");
    }

    private static List<String> twice(Reader in) throws IOException {
        List<String> twice = new ArrayList<>();
        Properties keys = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object text) {
                Object before = super.put(key, text);
                if (before != null) {
                    twice.add((String) key);
                }
                return text;
            }
        };
        keys.load(in);
        return twice;
    }

    private static List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("core", "persistence", "web")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/resources"))) {
                files.filter(file -> file.toString().endsWith(".properties")).forEach(found::add);
            }
        }
        return found;
    }
}
