package no.varde.core.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.RetentionRule;
import no.varde.core.access.Who;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.intake.Remembered;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Situation;
import no.varde.core.store.People;
import no.varde.core.store.PeopleEvents;
import no.varde.core.store.Reading;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erased;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.TrailFilter;

/**
 * A municipality's rules of retention at an instant: what they are to take and when, and their carrying out, of which the
 * trail tells.
 *
 * @param municipality the municipality's id
 * @param rules the rules
 * @param reforms the reforms that the facts speak of
 * @param now the instant
 * @param zone where the days are those of
 */
public record Keeping(String municipality, Retention rules, Reforms reforms, Instant now, ZoneId zone) {

    /** The action of the event of kind {@link PeopleEvents#RETENTION} that tells what was carried out. */
    public static final String CARRIED_OUT = "carried-out";

    /**
     * Somebody who is ended, or whose last role is over.
     *
     * @param person who
     * @param since from which day on; empty when the trail does not tell when it was
     * @param due on which day they are to be erased; empty when there is no rule, or no day
     * @param obstacles why they will not be; none when nothing is in the way
     */
    public record Gone(
            Person person, Optional<LocalDate> since, Optional<LocalDate> due, Set<ErasurePreview.Obstacle> obstacles) {

        /** Whether they are to be erased on a day. */
        public boolean isDue(LocalDate day) {
            return obstacles.isEmpty() && due.filter(each -> !each.isAfter(day)).isPresent();
        }
    }

    /**
     * What waits for a rule.
     *
     * @param rule the rule
     * @param due how many texts, sign-ins or forms it takes when it is next carried out
     * @param later how many it takes afterwards, as things stand
     * @param next the day on which it takes the first of these; empty when there are none
     */
    public record Waiting(RetentionRule rule, int due, int later, Optional<LocalDate> next) {}

    /** The rules that a municipality has decided on. */
    public static Keeping of(People people, String municipality, Reforms reforms, Instant now, ZoneId zone) {
        return new Keeping(municipality, people.retention(municipality), reforms, now, zone);
    }

    /** The ground that the trail names for an erasure by a rule. */
    public static String ground(RetentionRule rule) {
        return "retention-" + rule.text();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** Those who are gone, by name, with the day on which they are to be erased. */
    public List<Gone> gone(Reading reading) {
        List<Who> all = reading.people().members(municipality).stream()
                .filter(who -> !who.person().isErased())
                .filter(who -> who.person().ended() || over(who).isPresent())
                .toList();
        Optional<Facts> facts = all.isEmpty() ? Optional.empty() : reading.facts(municipality, reforms);
        if (facts.isEmpty()) {
            return List.of();
        }
        Situation situation = Situation.of(facts.get(), today());
        Map<String, LocalDate> ended = endings(reading);
        List<Gone> gone = new ArrayList<>();
        for (Who here : all) {
            Person person = here.person();
            Who who = reading.people().who(person.id()).orElse(here);
            Optional<LocalDate> since = Optional.ofNullable(ended.get(person.id()))
                    .filter(day -> person.ended())
                    .or(() -> over(here));
            // Who is gone coordinates nothing any more, so that it does not matter by what others come in.
            Set<ErasurePreview.Obstacle> obstacles =
                    ErasurePreview.obstacles(reading.people(), who, situation, Credential.Kind.waysIn());
            gone.add(new Gone(person, since, since.flatMap(this::due), obstacles));
        }
        return List.copyOf(gone);
    }

    private Optional<LocalDate> due(LocalDate since) {
        return rules.of(RetentionRule.ENDED_PEOPLE).map(months -> RetentionRule.ENDED_PEOPLE.due(since, months));
    }

    /** The day on which the last role was over; empty while one goes on. */
    private Optional<LocalDate> over(Who who) {
        return who.memberships().stream().allMatch(each -> each.period().isOver(today()))
                ? who.memberships().stream()
                        .map(Membership::period)
                        .flatMap(each -> each.until().stream())
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** When each person was ended last, as the trail tells. */
    private Map<String, LocalDate> endings(Reading reading) {
        Map<String, LocalDate> endings = new HashMap<>();
        TrailFilter people = TrailFilter.all().withKinds(Set.of(PeopleEvents.PERSON));
        for (Entry each : reading.trail(Chain.of(municipality), people, Long.MAX_VALUE, Integer.MAX_VALUE)) {
            if (each instanceof Entry.OfEvent entry && entry.event().after().containsKey("ended")) {
                endings.putIfAbsent(
                        entry.subject(), LocalDate.ofInstant(entry.stamp().at(), zone));
            }
        }
        return endings;
    }

    /** What waits for each rule but that for people, of which {@link #gone} tells. */
    public List<Waiting> waiting(Reading reading) {
        List<OldTexts.Old> old = OldTexts.of(reading, municipality, rules, zone);
        List<Waiting> waiting = new ArrayList<>();
        for (RetentionRule rule : RetentionRule.values()) {
            switch (rule) {
                case ENDED_PEOPLE -> {}
                case SIGN_INS, PARKED_FORMS -> waiting.add(forgettable(reading, rule));
                default ->
                    waiting.add(waiting(
                            rule,
                            old.stream()
                                    .filter(each -> each.rule() == rule)
                                    .map(OldTexts.Old::due)
                                    .toList()));
            }
        }
        return waiting;
    }

    private Waiting waiting(RetentionRule rule, List<LocalDate> days) {
        List<LocalDate> later =
                days.stream().filter(day -> day.isAfter(today())).sorted().toList();
        return new Waiting(
                rule, days.size() - later.size(), later.size(), later.stream().findFirst());
    }

    private Waiting forgettable(Reading reading, RetentionRule rule) {
        People people = reading.people();
        List<Instant> over = new ArrayList<>();
        for (Who who : people.members(municipality)) {
            String id = who.person().id();
            if (rule == RetentionRule.SIGN_INS) {
                people.sessions(id).forEach(each -> over.add(each.seenAt()));
                people.unusedLinks(Optional.of(id)).forEach(each -> over.add(each.expiresAt()));
            } else {
                people.parked(id).forEach(each -> over.add(each.at()));
            }
        }
        int due =
                (int) over.stream().filter(each -> each.isBefore(before(rule))).count();
        Optional<LocalDate> next = over.stream()
                .filter(each -> !each.isBefore(before(rule)))
                .min(Instant::compareTo)
                .map(each -> LocalDate.ofInstant(each.plus(Duration.ofDays(rules.in(rule))), zone));
        return new Waiting(rule, due, over.size() - due, next);
    }

    private Instant before(RetentionRule rule) {
        return now.minus(Duration.ofDays(rules.in(rule)));
    }

    /**
     * Carries out the rules; the trail tells of it when there was something to do.
     *
     * @return how much each rule took; rules that took nothing are missing
     */
    public Map<RetentionRule, Integer> carryOut(Writing writing) {
        Map<RetentionRule, Integer> done = new EnumMap<>(RetentionRule.class);
        texts(writing, done);
        for (Gone each : gone(writing)) {
            if (each.isDue(today())) {
                PersonErasure.carryOut(
                        writing,
                        municipality,
                        each.person().id(),
                        Set.of(),
                        ground(RetentionRule.ENDED_PEOPLE),
                        reforms,
                        today());
                done.merge(RetentionRule.ENDED_PEOPLE, 1, Integer::sum);
            }
        }
        Instant signIns = before(RetentionRule.SIGN_INS);
        Instant parked = before(RetentionRule.PARKED_FORMS);
        done.put(RetentionRule.SIGN_INS, writing.people().forget(municipality, signIns, signIns, Instant.EPOCH));
        done.put(
                RetentionRule.PARKED_FORMS,
                writing.people().forget(municipality, Instant.EPOCH, Instant.EPOCH, parked));
        done.values().removeIf(count -> count == 0);
        if (!done.isEmpty()) {
            Map<String, String> told = new LinkedHashMap<>();
            done.forEach((rule, count) -> told.put(rule.text(), Integer.toString(count)));
            writing.note(
                    Chain.of(municipality),
                    Event.of(PeopleEvents.RETENTION, municipality, CARRIED_OUT).after(told));
        }
        return Collections.unmodifiableMap(done);
    }

    /** Erases what was written and is due; of a comment that was withdrawn, and of answers, also what is kept now. */
    private void texts(Writing writing, Map<RetentionRule, Integer> done) {
        Map<RetentionRule, NavigableSet<Long>> rows = new EnumMap<>(RetentionRule.class);
        Set<Ref> withdrawn = new LinkedHashSet<>();
        for (OldTexts.Old each : OldTexts.of(writing, municipality, rules, zone)) {
            if (each.due().isAfter(today())) {
                continue;
            }
            rows.computeIfAbsent(each.rule(), any -> new TreeSet<>()).add(each.row());
            if (each.rule() == RetentionRule.WITHDRAWN_COMMENTS) {
                withdrawn.add(each.ref());
            } else if (each.rule() == RetentionRule.REMEMBERED_ANSWERS) {
                rows.get(each.rule()).addAll(forgetAnswers(writing, each.ref()));
            }
        }
        withdrawn.forEach(ref -> writing.find(municipality, ref)
                .ifPresent(present -> writing.remove(municipality, ref, present.version())));
        rows.forEach((rule, some) -> done.put(rule, erase(writing, rule, some)));
    }

    /** Forgets the answers that a measure has now; the rows with which they and earlier ones came. */
    private Set<Long> forgetAnswers(Writing writing, Ref ref) {
        Set<Long> rows = new TreeSet<>();
        for (Entry each :
                writing.trail(Chain.of(municipality), TrailFilter.of(ref), Long.MAX_VALUE, Integer.MAX_VALUE)) {
            if (!Remembered.of(((Entry.OfFact) each).keysAfter()).isEmpty()) {
                rows.add(each.stamp().number());
            }
        }
        Versioned<? extends Fact> present = writing.find(municipality, ref).orElseThrow();
        Map<String, String> keys = present.provenance().keys();
        Set<String> names = new TreeSet<>();
        Remembered.of(keys).forEach(each -> names.add(each.name()));
        writing.changeKeys(municipality, ref, present.version(), Remembered.forget(keys, names));
        return rows;
    }

    private int erase(Writing writing, RetentionRule rule, Set<Long> rows) {
        Erasure.Part part = rule == RetentionRule.REMEMBERED_ANSWERS ? Erasure.Part.KEYS : Erasure.Part.WORDS;
        Erased erased = writing.erase(Chain.of(municipality), new Erasure(rows, Set.of(part), ground(rule)));
        if (erased instanceof Erased.Done done) {
            return (int) done.rows();
        }
        throw new IllegalStateException("What a fact says now is not old: " + erased);
    }
}
