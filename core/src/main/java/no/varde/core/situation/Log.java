package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.varde.core.basics.Fact;
import no.varde.core.basics.When;

/**
 * Facts in the order in which they happened. No order is guessed: where the times overlap, so that there is no verdict,
 * the order of recording stands. Who records something knows what was recorded before, and the last word counts.
 *
 * @param <F> the facts
 */
final class Log<F extends Fact> {

    private final List<F> facts;
    private final List<LocalDate> firsts;
    private final List<LocalDate> lasts;

    /** Of facts in the order in which they were recorded; at least one for {@link #last}. */
    Log(List<F> recorded, Function<F, When> time, Happened happened) {
        facts = new ArrayList<>(recorded);
        firsts = new ArrayList<>(recorded.size());
        lasts = new ArrayList<>(recorded.size());
        for (F each : recorded) {
            When on = time.apply(each);
            firsts.add(Happened.start(on));
            lasts.add(happened.last(on, each));
        }
    }

    /** The last one: of those that no other is known to follow, the one that was recorded last. */
    F last() {
        return facts.get(placeOfLast());
    }

    /** All, the oldest first: before the last one stands the last of the others. */
    List<F> inOrder() {
        if (isInOrder()) {
            return List.copyOf(facts);
        }
        List<F> order = new ArrayList<>(facts);
        for (int place = order.size() - 1; place >= 0; place--) {
            int last = placeOfLast();
            order.set(place, facts.remove(last));
            firsts.remove(last);
            lasts.remove(last);
        }
        return List.copyOf(order);
    }

    /** Whether none is known to lie before one that was recorded earlier, as it mostly is. */
    private boolean isInOrder() {
        LocalDate latestFirst = LocalDate.MIN;
        for (int i = 0; i < facts.size(); i++) {
            if (lasts.get(i).isBefore(latestFirst)) {
                return false;
            }
            latestFirst = later(latestFirst, firsts.get(i));
        }
        return true;
    }

    private int placeOfLast() {
        LocalDate latestFirst = LocalDate.MIN;
        for (LocalDate first : firsts) {
            latestFirst = later(latestFirst, first);
        }
        int place = facts.size() - 1;
        while (lasts.get(place).isBefore(latestFirst)) {
            place--;
        }
        return place;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return b.isAfter(a) ? b : a;
    }
}
