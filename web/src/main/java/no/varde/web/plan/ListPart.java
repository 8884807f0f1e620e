package no.varde.web.plan;

import java.util.List;
import no.varde.web.http.Values;

/**
 * The part of a long list that is shown at a time, as {@code from} in the address says.
 *
 * @param first the place of the first line that is shown, counted from 0
 * @param size how many lines the whole list has
 */
public record ListPart(int first, int size) {

    /** How many lines are shown at a time: more than most municipalities have measures. */
    static final int LINES = 300;

    /** The name of the part in addresses. */
    static final String FROM = "from";

    /** The part in which the line lies that an address names; the first where it names none, the last where it lies beyond. */
    static ListPart of(Values query, int size) {
        int named = query.find(FROM)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
        int last = Math.max(0, size - 1) / LINES * LINES;
        return new ListPart(Math.min(named / LINES * LINES, last), size);
    }

    /** Where the part ends: the place after its last line. */
    public int end() {
        return Math.min(size, first + LINES);
    }

    /** Whether it is the whole list. */
    public boolean isWhole() {
        return size <= LINES;
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
        return first - LINES;
    }

    <T> List<T> of(List<T> whole) {
        return whole.subList(first, end());
    }
}
