package no.varde.core.basics;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the field wrote, as data: a UTF-8 properties file read as a tree, in the order of the file. The key
 * {@code area.mat.name.nb} is the value {@code nb} under {@code name} under {@code mat} under {@code area}. A list is
 * written with bars: {@code a | b}. Refuses a key that stands twice.
 *
 * <p>A node is immutable once it is read.
 */
public final class DataFile {

    private final String path;
    private final Map<String, DataFile> children = new LinkedHashMap<>();
    private Optional<String> value = Optional.empty();

    private DataFile(String path) {
        this.path = path;
    }

    /**
     * Reads a file that lies beside a class of the core.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public static DataFile beside(Class<?> type, String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No data file " + name + " beside " + type.getName());
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /** Reads a file of the same form from anywhere. */
    public static DataFile read(Reader reader) throws IOException {
        DataFile root = new DataFile("");
        Properties inOrder = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object text) {
                root.set((String) key, ((String) text).strip());
                return text;
            }
        };
        inOrder.load(reader);
        return root;
    }

    private void set(String key, String text) {
        DataFile node = this;
        for (String part : key.split("\\.", -1)) {
            String below = node.path.isEmpty() ? part : node.path + "." + part;
            node = node.children.computeIfAbsent(part, any -> new DataFile(below));
        }
        if (node.value.isPresent()) {
            throw new IllegalArgumentException("The key stands twice: " + key);
        }
        node.value = Optional.of(text);
    }

    /** The names under this node with what stands under each, in the order of the file; unmodifiable. */
    public Map<String, DataFile> children() {
        return Collections.unmodifiableMap(children);
    }

    /** What stands under a dotted path; empty when nothing does. */
    public Optional<DataFile> find(String dottedPath) {
        Optional<DataFile> node = Optional.of(this);
        for (String part : dottedPath.split("\\.", -1)) {
            node = node.map(here -> here.children.get(part));
        }
        return node;
    }

    /** The names and nodes under a dotted path, in the order of the file; empty when nothing stands there. */
    public Map<String, DataFile> under(String dottedPath) {
        return find(dottedPath).map(DataFile::children).orElse(Map.of());
    }

    /** The value under a dotted path; empty when there is none. */
    public Optional<String> value(String dottedPath) {
        return find(dottedPath).flatMap(node -> node.value);
    }

    /** The value of this node itself; empty when it only holds others. */
    public Optional<String> value() {
        return value;
    }

    /**
     * The value under a dotted path.
     *
     * @throws IllegalArgumentException naming the path, when there is none
     */
    public String text(String dottedPath) {
        return value(dottedPath).orElseThrow(() -> missing(dottedPath));
    }

    /** The values under a dotted path, parted by bars in the file; empty when nothing stands there. */
    public List<String> list(String dottedPath) {
        return value(dottedPath)
                .map(text -> Arrays.stream(text.split("\\|", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /**
     * The text in all three languages under a dotted path.
     *
     * @throws IllegalArgumentException naming the path, when a language is missing
     */
    public LocalizedText words(String dottedPath) {
        return LocalizedText.of(text(dottedPath + ".nb"), text(dottedPath + ".nn"), text(dottedPath + ".en"));
    }

    /** Whether the value under a dotted path is {@code yes}; what stands there otherwise is {@code no} or nothing. */
    public boolean isYes(String dottedPath) {
        return value(dottedPath).filter("yes"::equals).isPresent();
    }

    private IllegalArgumentException missing(String below) {
        return new IllegalArgumentException("Missing in the data file: " + (path.isEmpty() ? "" : path + ".") + below);
    }
}
