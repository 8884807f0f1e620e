package no.varde.web.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a sample file: {@code key: field | field [recorded]}.
 *
 * @param place file and line, for messages
 * @param key what the line tells
 * @param fields what it says, parted by bars; at least one, perhaps empty
 * @param recorded what stands in brackets at the end: the day of the recording, and who; empty when nothing does
 */
record Entry(String place, String key, List<String> fields, Optional<String> recorded) {

    /** The field at an index, from 0; empty when the line ends before it or leaves it open. */
    Optional<String> field(int index) {
        return index < fields.size() && !fields.get(index).isEmpty()
                ? Optional.of(fields.get(index))
                : Optional.empty();
    }

    /** The field at an index, which must be there. */
    String text(int index) {
        return field(index).orElseThrow(() -> wrong("field " + (index + 1) + " is missing"));
    }

    /** The parts of a field, parted by commas; none when the field is missing. */
    List<String> list(int index) {
        return field(index).map(text -> parts(text, ',')).orElse(List.of());
    }

    /** The parts of a text, without the spaces around them. */
    static List<String> parts(String text, char between) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(between); at >= 0; at = text.indexOf(between, from)) {
            parts.add(text.substring(from, at).strip());
            from = at + 1;
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    /** What to throw when the line cannot be read. */
    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(place + ", '" + key + "': " + what);
    }
}
