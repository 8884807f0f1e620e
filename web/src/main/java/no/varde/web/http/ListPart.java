package no.varde.web.http;

import java.util.List;
import java.util.stream.Stream;

/**
 * The part of a long list that is shown at a time, as {@code from} in the address says.
 *
 * @param first the place of the first line that is shown, counted from 0
 * @param size how many lines the whole list has
 * @param lines how many lines are shown at a time, at least 1
 */
public record ListPart(int first, int size, int lines) {

    /** The name of the part in addresses. */
    public static final String FROM = "from";

    /** The part in which the line lies that an address names; the first where it names none, the last where it lies beyond. */
    public static ListPart of(Values query, int size, int lines) {
        int named = query.find(FROM)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
        int last = Math.max(0, size - 1) / lines * lines;
        return new ListPart(Math.min(named / lines * lines, last), size, lines);
    }

    /** Where the part ends: the place after its last line. */
    public int end() {
        return Math.min(size, first + lines);
    }

    /** Whether it is the whole list. */
    public boolean isWhole() {
        return size <= lines;
    }

    /** Whether lines come before it. */
    public boolean hasEarlier() {
        return first > 0;
    }

    /** Whether lines come after it. */
    public boolean hasLater() {
        return end() < size;
    }

    /** Where the part before it begins. */
    public int earlier() {
        return first - lines;
    }

    /** The lines of the part. */
    public <T> List<T> of(List<T> whole) {
        return whole.subList(first, end());
    }

    /** Every part of the list, in order. */
    public Stream<ListPart> all() {
        return Stream.iterate(0, from -> from < size, from -> from + lines)
                .map(from -> new ListPart(from, size, lines));
    }
}
