package no.varde.web.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block of a sample file: a line at the margin, {@code kind id}, and the indented lines below it. A line that is
 * indented further goes on with the one above it; a line that begins with {@code #} is a remark.
 *
 * @param kind what the block tells of: {@code tiltak}, {@code møte} …
 * @param id the id that it gives
 * @param entries its lines
 */
record Block(String kind, String id, List<Entry> entries) {

    /** Eight spaces and more go on with the line above. */
    private static final String GOES_ON = "        ";

    /** The blocks of a file that lies beside this class, in its order. */
    static List<Block> read(String file) {
        try (InputStream in = Block.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No sample file " + file);
            }
            return read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The blocks of a file of this form. */
    static List<Block> read(String file, BufferedReader lines) throws IOException {
        List<Block> blocks = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        String place = file;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            if (line.startsWith(GOES_ON)) {
                pending.append(' ').append(line.strip());
                continue;
            }
            flush(blocks, place, pending);
            place = file + ":" + number;
            if (line.charAt(0) == ' ') {
                pending.append(line.strip());
            } else {
                blocks.add(head(place, line.strip()));
            }
        }
        flush(blocks, place, pending);
        return blocks;
    }

    private static Block head(String place, String line) {
        int space = line.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException(place + ": a block begins with its kind and its id: " + line);
        }
        return new Block(line.substring(0, space), line.substring(space + 1).strip(), new ArrayList<>());
    }

    private static void flush(List<Block> blocks, String place, StringBuilder pending) {
        if (pending.length() == 0) {
            return;
        }
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException(place + ": a line stands before the first block");
        }
        blocks.get(blocks.size() - 1).entries.add(entry(place, pending.toString()));
        pending.setLength(0);
    }

    private static Entry entry(String place, String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(place + ": a line begins with its key and a colon: " + line);
        }
        String rest = line.substring(colon + 1).strip();
        Optional<String> recorded = Optional.empty();
        int bracket = rest.lastIndexOf('[');
        if (bracket >= 0 && rest.endsWith("]")) {
            recorded =
                    Optional.of(rest.substring(bracket + 1, rest.length() - 1).strip());
            rest = rest.substring(0, bracket).strip();
        }
        return new Entry(place, line.substring(0, colon), Entry.parts(rest, '|'), recorded);
    }

    /** The first line of a key; empty when there is none. */
    Optional<Entry> find(String key) {
        return entries.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The first line of a key, which must be there. */
    Entry get(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException(kind + " " + id + " has no line '" + key + "'"));
    }

    /** The first field of the first line of a key; empty when there is none. */
    Optional<String> value(String key) {
        return find(key).flatMap(each -> each.field(0));
    }
}
