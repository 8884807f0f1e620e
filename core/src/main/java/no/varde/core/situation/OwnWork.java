package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.varde.core.plan.StatusNote;

/**
 * The live measures that are somebody's, as of a day, with what is overdue and what is coming on them.
 *
 * @param owned those that they own, in the order in which they were recorded
 * @param carried those that are not theirs but are carried by a sector that they lead, in the same order
 * @param overdue what is overdue on any of these, the longest first
 * @param coming the next act on each of these, the soonest first
 * @param silent those that they own and of which nobody has said how it goes for more than {@code reminder.days} days, or
 *     ever; in the order in which they were recorded. A measure that was recorded later than that is not among them
 */
public record OwnWork(
        List<MeasureView> owned,
        List<MeasureView> carried,
        List<Overdue> overdue,
        List<Coming> coming,
        List<MeasureView> silent) {

    private static final String REMINDER = "reminder.days";
    private static final String LETTER = "reminder.letter.days";

    /** Copies. */
    public OwnWork {
        owned = List.copyOf(owned);
        carried = List.copyOf(carried);
        overdue = List.copyOf(overdue);
        coming = List.copyOf(coming);
        silent = List.copyOf(silent);
    }

    /**
     * The work of somebody.
     *
     * @param isTheirs whether an owner, as it is written on a measure, is they
     * @param isLedByThem whether a sector, as it is written on a measure, is led by them
     */
    public static OwnWork of(Situation situation, Predicate<String> isTheirs, Predicate<String> isLedByThem) {
        List<MeasureView> owned = new ArrayList<>();
        List<MeasureView> carried = new ArrayList<>();
        for (MeasureView measure : situation.measures()) {
            if (measure.isLive() && measure.owners().stream().anyMatch(isTheirs)) {
                owned.add(measure);
            } else if (measure.isLive() && measure.sectors().stream().anyMatch(isLedByThem)) {
                carried.add(measure);
            }
        }
        List<MeasureView> all = new ArrayList<>(owned);
        all.addAll(carried);
        List<Overdue> overdue = situation.overdue().stream()
                .filter(each -> all.contains(each.measure()))
                .toList();
        List<Coming> coming = all.stream()
                .flatMap(measure -> Coming.on(measure).stream())
                .sorted(Coming.ORDER)
                .toList();
        return new OwnWork(owned, carried, overdue, coming, silent(owned, situation));
    }

    /**
     * Whether an owner may get a letter about what is silent, on the day of a situation: there was none before, or the last
     * one is {@code reminder.letter.days} days old or older.
     *
     * @param last the day of the last letter; empty when there was none
     */
    public static boolean isLetterDue(Situation situation, Optional<LocalDate> last) {
        int days = situation.parameters().number(LETTER, situation.asOf()).intValue();
        return last.filter(day -> day.plusDays(days).isAfter(situation.asOf())).isEmpty();
    }

    private static List<MeasureView> silent(List<MeasureView> owned, Situation situation) {
        int days = situation.parameters().number(REMINDER, situation.asOf()).intValue();
        LocalDate latest = situation.asOf().minusDays(days);
        return owned.stream()
                .filter(each -> each.status()
                        .map(StatusNote::on)
                        .or(() -> situation.facts().recordedOn(each.ref()))
                        .filter(day -> !day.isBefore(latest))
                        .isEmpty())
                .toList();
    }
}
