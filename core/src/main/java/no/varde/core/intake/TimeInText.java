package no.varde.core.intake;

import java.util.List;
import no.varde.core.basics.When;

/**
 * A time in a text.
 *
 * @param meant what it may mean, in order: one time, or the months of a week, a quarter or a season
 * @param from at which character it begins
 * @param until before which character it ends
 */
record TimeInText(List<When> meant, int from, int until) {

    TimeInText(When when, int from, int until) {
        this(List.of(when), from, until);
    }

    /** The time, or the first that it may mean. */
    When when() {
        return meant.get(0);
    }

    boolean isCertain() {
        return meant.size() == 1;
    }
}
