package no.varde.core.trail;

import java.util.Iterator;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of rows as they are written: {@code 3, 7-12}. */
final class RowNumbers {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

    private RowNumbers() {}

    static String text(NavigableSet<Long> rows) {
        StringBuilder text = new StringBuilder();
        Iterator<Long> numbers = rows.iterator();
        long first = numbers.next();
        long last = first;
        while (numbers.hasNext()) {
            long next = numbers.next();
            if (next != last + 1) {
                append(text, first, last);
                first = next;
            }
            last = next;
        }
        append(text, first, last);
        return text.toString();
    }

    private static void append(StringBuilder text, long first, long last) {
        if (!text.isEmpty()) {
            text.append(", ");
        }
        text.append(first);
        if (last > first) {
            text.append('-').append(last);
        }
    }

    /** Reads what was written, as far as it lies below a number; what was not written so is left out. */
    static NavigableSet<Long> parse(String text, long below) {
        NavigableSet<Long> rows = new TreeSet<>();
        Matcher ranges = RANGE.matcher(text);
        while (ranges.find()) {
            long first = Long.parseLong(ranges.group(1));
            long last = ranges.group(2) == null ? first : Long.parseLong(ranges.group(2));
            for (long row = first; row <= last && row < below; row++) {
                rows.add(row);
            }
        }
        return rows;
    }
}
