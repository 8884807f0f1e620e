package no.varde.web.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;

/**
 * Gathers the facts with when and by whom they were recorded. What happened is recorded at the next monthly sitting of
 * the coordinator, what is older than Varde or planned at the sitting at which its measure was, and nothing before what
 * it is about or after the day before the first start. A line can name another day and another person.
 */
final class Ledger {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int DAYS_BETWEEN_SITTINGS = 28;
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Days days;
    private final LocalDate inUseSince;
    private final LocalDate last;
    private final Map<Ref, SampleMunicipality.Recorded> byRef = new HashMap<>();
    private final List<SampleMunicipality.Recorded> recorded = new ArrayList<>();
    private String actor = "";
    private Optional<LocalDate> blockDay = Optional.empty();

    Ledger(Days days, LocalDate inUseSince) {
        this.days = days;
        this.inUseSince = inUseSince;
        this.last = Days.workingDay(days.firstStart().minusDays(1));
    }

    /** Begins a block: who records its lines, and on which day those without a day of their own. */
    void begin(String who, Optional<LocalDate> day) {
        actor = who;
        blockDay = day;
    }

    /** Adds a fact that has no day of its own. */
    void add(Fact fact, Entry entry) {
        add(fact, entry, When.unknown());
    }

    /** Adds a fact that happened, or shall happen, at a time. */
    void add(Fact fact, Entry entry, When happened) {
        String note = entry.recorded().orElse("");
        int space = note.indexOf(' ');
        String day = space < 0 ? note : note.substring(0, space);
        String who = space < 0 ? actor : note.substring(space + 1);
        LocalDate on = day.isEmpty() ? sitting(happened) : days.day(day);
        Instant at = instant(on.isAfter(last) ? last : on, who);
        for (Ref about : fact.about()) {
            SampleMunicipality.Recorded earlier = byRef.get(about);
            if (earlier != null && earlier.at().isAfter(at)) {
                at = earlier.at();
            }
        }
        SampleMunicipality.Recorded line = new SampleMunicipality.Recorded(fact, at, who);
        if (byRef.putIfAbsent(fact.ref(), line) != null) {
            throw entry.wrong("there are two of " + fact.ref());
        }
        recorded.add(line);
    }

    /** Adds an answer that holds up to a day; nobody answers before that day but of the time that lies ahead. */
    void addAnswer(Fact fact, Entry entry, LocalDate upTo) {
        add(fact, entry, When.day(upTo.isAfter(last) ? last : upTo));
    }

    /** Everything, in the order in which it was recorded. */
    List<SampleMunicipality.Recorded> inOrder() {
        List<SampleMunicipality.Recorded> sorted = new ArrayList<>(recorded);
        sorted.sort(Comparator.comparing(SampleMunicipality.Recorded::at));
        return List.copyOf(sorted);
    }

    private LocalDate sitting(When happened) {
        LocalDate known = happened.latest()
                .filter(day -> day.isBefore(days.firstStart()) && !day.isBefore(inUseSince))
                .or(() -> blockDay.filter(day -> !day.isBefore(inUseSince)))
                .orElse(inUseSince);
        long ahead = days.firstStart().toEpochDay() - 1 - known.toEpochDay();
        LocalDate sitting = Days.workingDay(known.plusDays(Math.floorMod(ahead, DAYS_BETWEEN_SITTINGS)));
        return sitting.isBefore(known) ? known : sitting;
    }

    private static Instant instant(LocalDate day, String who) {
        return day.atTime(MORNING.plusMinutes(Math.floorMod(who.hashCode() + 37 * day.getDayOfYear(), 360)))
                .atZone(OSLO)
                .toInstant();
    }
}
