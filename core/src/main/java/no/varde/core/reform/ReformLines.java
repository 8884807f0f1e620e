package no.varde.core.reform;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import no.varde.core.basics.Language;
import no.varde.core.basics.Message;
import no.varde.core.basics.Problems;

/**
 * The lines of a reform file as a tree, in the order of the file: {@code area.mat.name.nb} is the value {@code nb} under
 * {@code name} under {@code mat} under {@code area}. It knows which values were asked for, so that a line that says nothing
 * can be told. Not safe to share between threads.
 */
final class ReformLines {

    private final String path;
    private final Map<String, ReformLines> children = new LinkedHashMap<>();
    private Optional<String> value = Optional.empty();
    private boolean asked;

    private ReformLines(String path) {
        this.path = path;
    }

    /** No lines yet. */
    static ReformLines none() {
        return new ReformLines("");
    }

    /** Adds the lines of a text; tells those that stand twice, and letters that cannot be read. */
    ReformLines add(String text, Problems problems) {
        try {
            return add(new StringReader(text), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same from a file. */
    ReformLines add(Reader text, Problems problems) throws IOException {
        Properties inOrder = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object line) {
                set((String) key, (String) line, problems);
                return line;
            }
        };
        try {
            inOrder.load(text);
        } catch (IllegalArgumentException e) {
            problems.add("", Message.of("reform", "written.letters"));
        }
        return this;
    }

    /** Adds a line. */
    ReformLines set(String key, String line, Problems problems) {
        ReformLines node = this;
        for (String part : key.split("\\.", -1)) {
            String below = node.path.isEmpty() ? part : node.path + "." + part;
            node = node.children.computeIfAbsent(part, any -> new ReformLines(below));
        }
        if (node.value.isPresent()) {
            problems.add(key, Message.of("reform", "written.twice", key));
        } else {
            node.value = Optional.of(line.strip());
        }
        return this;
    }

    /** Where it stands in the file; empty for the whole. */
    String path() {
        return path;
    }

    /** What stands under a name; nothing when it is not there. */
    ReformLines at(String name) {
        ReformLines child = children.get(name);
        return child == null ? new ReformLines(path.isEmpty() ? name : path + "." + name) : child;
    }

    /** The names under a name with what stands under each, in the order of the file. */
    Map<String, ReformLines> under(String name) {
        return Collections.unmodifiableMap(at(name).children);
    }

    /** Whether nothing stands here. */
    boolean isNothing() {
        return value.isEmpty() && children.isEmpty();
    }

    /** The value that stands here; empty when there is none, or a blank one. */
    Optional<String> value() {
        asked = true;
        return value.filter(text -> !text.isEmpty());
    }

    /** The value under a name, blank when there is none. */
    String text(String name) {
        return at(name).value().orElse("");
    }

    /** The text in each language in which it stands under a name. */
    Map<Language, String> words(String name) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            at(name).at(language.tag()).value().ifPresent(text -> words.put(language, text));
        }
        return Collections.unmodifiableMap(words);
    }

    /** The values under a name, parted by bars; a bar within one is written {@code \\|}, and a backslash twice. */
    List<String> list(String name) {
        List<String> all = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        String text = text(name) + '|';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' && i + 2 < text.length()) {
                one.append(text.charAt(++i));
            } else if (letter == '|') {
                all.add(one.toString().strip());
                one.setLength(0);
            } else {
                one.append(letter);
            }
        }
        return all.stream().filter(each -> !each.isEmpty()).toList();
    }

    /** Tells every line that nobody asked for. */
    void tellUnread(Problems problems) {
        if (value.isPresent() && !asked) {
            problems.add(path, Message.of("reform", "written.unknown", path));
        }
        children.values().forEach(each -> each.tellUnread(problems));
    }
}
