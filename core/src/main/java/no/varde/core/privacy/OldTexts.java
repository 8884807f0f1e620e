package no.varde.core.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Retention;
import no.varde.core.access.RetentionRule;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.intake.Remembered;
import no.varde.core.participation.Comment;
import no.varde.core.store.Reading;
import no.varde.core.store.Removal;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Change;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.TrailFilter;

/** Finds in a municipality's trail what was written and is over: replaced, entered in error, withdrawn or remembered. */
final class OldTexts {

    /** Of how many facts the rows are read at once. */
    private static final int AT_ONCE = 500;

    /**
     * Something that is over.
     *
     * @param rule the rule by which it goes
     * @param due the day on which it goes
     * @param row the row of the trail with which it came
     * @param ref the fact that said it, or of which it was said
     */
    record Old(RetentionRule rule, LocalDate due, long row, Ref ref) {}

    /** What the rows of a fact that were read so far say of it; they are read from the newest to the oldest. */
    private static final class Newer {

        private final Optional<Instant> inError;
        private final Optional<LocalDate> withdrawn;
        private final Fact present;
        private final Map<String, String> presentKeys;
        private Fact wording;
        private Instant wordingAt;
        private Old answers;

        private Newer(Entry.OfFact newest) {
            present = newest.after();
            presentKeys = newest.keysAfter();
            wording = present;
            wordingAt = newest.stamp().at();
            inError = newest.action() == Change.Action.REMOVED
                    ? Optional.of(newest.stamp().at())
                    : Optional.empty();
            withdrawn = present instanceof Comment comment ? comment.withdrawn() : Optional.empty();
            answers = new Old(RetentionRule.REMEMBERED_ANSWERS, LocalDate.MAX, 0, present.ref());
        }
    }

    private final Retention rules;
    private final ZoneId zone;
    private final Map<Ref, Newer> facts = new HashMap<>();
    private final List<Old> found = new ArrayList<>();

    private OldTexts(Retention rules, ZoneId zone) {
        this.rules = rules;
        this.zone = zone;
    }

    /** Everything that a rule is to take some day, whenever that is; nothing of a rule by which nothing goes. */
    static List<Old> of(Reading reading, String municipality, Retention rules, ZoneId zone) {
        OldTexts texts = new OldTexts(rules, zone);
        if (texts.isAnySet()) {
            texts.read(reading, municipality);
        }
        return List.copyOf(texts.found);
    }

    private boolean isAnySet() {
        return List.of(
                        RetentionRule.WITHDRAWN_COMMENTS,
                        RetentionRule.IN_ERROR,
                        RetentionRule.EARLIER_WORDINGS,
                        RetentionRule.REMEMBERED_ANSWERS)
                .stream()
                .anyMatch(rule -> rules.of(rule).isPresent());
    }

    /** Reads what is told of the facts that were written more than once, and why some of them were removed; no more. */
    private void read(Reading reading, String municipality) {
        Chain chain = Chain.of(municipality);
        List<Ref> revised = List.copyOf(reading.revised(municipality));
        for (int from = 0; from < revised.size(); from += AT_ONCE) {
            Set<Ref> some = Set.copyOf(revised.subList(from, Math.min(from + AT_ONCE, revised.size())));
            reading.trail(chain, TrailFilter.of(some), Long.MAX_VALUE, Integer.MAX_VALUE)
                    .forEach(each -> read((Entry.OfFact) each));
        }
        boolean reasonsGo = rules.of(RetentionRule.IN_ERROR).isPresent()
                || rules.of(RetentionRule.EARLIER_WORDINGS).isPresent();
        if (reasonsGo) {
            TrailFilter reasons = TrailFilter.all().withKinds(Set.of(Removal.REASON));
            reading.trail(chain, reasons, Long.MAX_VALUE, Integer.MAX_VALUE)
                    .forEach(each -> reason((Entry.OfEvent) each));
        }
        facts.values().stream()
                .map(each -> each.answers)
                .filter(each -> each.row() > 0)
                .forEach(found::add);
    }

    /** Why something was entered in error goes with it; why something was ended goes as an earlier wording does. */
    private void reason(Entry.OfEvent row) {
        reason(row, Removal.Way.IN_ERROR, RetentionRule.IN_ERROR);
        reason(row, Removal.Way.ENDED, RetentionRule.EARLIER_WORDINGS);
    }

    private void reason(Entry.OfEvent row, Removal.Way way, RetentionRule rule) {
        Optional<Ref> fact = Removal.subject(row.event(), way);
        Optional<Integer> months = rules.of(rule);
        if (fact.isPresent() && months.isPresent() && !row.stamp().erased().contains(Erasure.Part.WORDS)) {
            found.add(new Old(
                    rule,
                    rule.due(day(row.stamp().at()), months.get()),
                    row.stamp().number(),
                    fact.get()));
        }
    }

    private void read(Entry.OfFact row) {
        Newer newer = facts.computeIfAbsent(row.after().ref(), any -> new Newer(row));
        boolean replaced = !row.after().equals(newer.wording);
        Optional<Instant> replacedAt = replaced ? Optional.of(newer.wordingAt) : Optional.empty();
        if (replaced) {
            newer.wording = row.after();
        }
        newer.wordingAt = row.stamp().at();
        if (isNew(row) && !isEmpty(row)) {
            wording(row, newer, replacedAt);
        }
        answers(row, newer);
    }

    /** Whether the row brought a wording, and did not only bring another state or other keys. */
    private static boolean isNew(Entry.OfFact row) {
        return row.before().filter(row.after()::equals).isEmpty();
    }

    /** Whether nothing of the wording can be erased, or nothing is left of it. */
    private static boolean isEmpty(Entry.OfFact row) {
        return row.stamp().erased().contains(Erasure.Part.WORDS) || row.after().equals(FreeText.erased(row.after()));
    }

    private void wording(Entry.OfFact row, Newer newer, Optional<Instant> replacedAt) {
        boolean stands = newer.inError.isEmpty() && row.after().equals(newer.present);
        Optional<Old> earliest = newer.inError
                .flatMap(at -> due(RetentionRule.IN_ERROR, day(at), row))
                .or(() -> newer.inError.isPresent()
                        ? Optional.empty()
                        : newer.withdrawn.flatMap(day -> due(RetentionRule.WITHDRAWN_COMMENTS, day, row)));
        if (!stands) {
            earliest = sooner(earliest, replacedAt.flatMap(at -> due(RetentionRule.EARLIER_WORDINGS, day(at), row)));
        }
        earliest.ifPresent(found::add);
    }

    /** The row with which the present keys came, when they hold answers of imports. */
    private void answers(Entry.OfFact row, Newer newer) {
        boolean present = newer.inError.isEmpty() && row.keysAfter().equals(newer.presentKeys);
        if (present && !Remembered.of(row.keysAfter()).isEmpty()) {
            due(RetentionRule.REMEMBERED_ANSWERS, day(row.stamp().at()), row).ifPresent(old -> newer.answers = old);
        }
    }

    private Optional<Old> due(RetentionRule rule, LocalDate since, Entry.OfFact row) {
        return rules.of(rule)
                .map(amount -> new Old(
                        rule,
                        rule.due(since, amount),
                        row.stamp().number(),
                        row.after().ref()));
    }

    private static Optional<Old> sooner(Optional<Old> one, Optional<Old> other) {
        boolean otherIsSooner = other.isPresent()
                && one.filter(each -> !each.due().isAfter(other.get().due())).isEmpty();
        return otherIsSooner ? other : one;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
