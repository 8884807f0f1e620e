package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Session;
import no.varde.core.store.PeopleWriting;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erased;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.TrailFilter;
import org.junit.jupiter.api.Test;

/** The part of the contract on who is let in: who gave which role to whom is told, and no secret ever is. */
interface StoreTracesPeople extends StoreKeepsTrail {

    /** Somebody. */
    Person ASTRID = new Person("p-7", "Astrid Hauge", Optional.of("astrid@fjordvik.example"), Optional.empty(), false);

    /** Her role. */
    Membership COORDINATOR = Membership.in("solvik", "r-1", "p-7", Role.COORDINATOR, LocalDate.of(2026, 2, 3));

    private void people(Consumer<PeopleWriting> work) {
        store().write(KARI, to -> {
            work.accept(to.people());
            return true;
        });
    }

    /** The events about people in a trail, the newest first. */
    private List<Event> events(Chain chain) {
        return store()
                .read(from ->
                        from.trail(chain, TrailFilter.all().withKinds(Set.of("person", "role", "way-in")), 999, 99))
                .stream()
                .map(each -> ((Entry.OfEvent) each).event())
                .toList();
    }

    @Test
    default void tellsWhoWasTakenInAndWhichRoleTheyGot() {
        given();
        people(to -> {
            to.add(ASTRID);
            to.give(COORDINATOR);
        });
        assertThat(events(Chain.server()))
                .containsExactly(Event.of("person", "p-7", "added")
                        .after(Map.of("name", "Astrid Hauge", "email", "astrid@fjordvik.example")));
        assertThat(events(TRAIL))
                .containsExactly(
                        Event.of("role", "p-7", "given").after(Map.of("role", "COORDINATOR", "from", "2026-02-03")));
        isWhole();
    }

    @Test
    default void tellsOfAChangeWhatWasBeforeAndAfterWhereThePersonHasARole() {
        given();
        people(to -> {
            to.add(ASTRID);
            to.give(COORDINATOR);
        });
        Person renamed = new Person("p-7", "Astrid Hauge Lien", ASTRID.email(), Optional.empty(), false);
        people(to -> {
            assertThat(to.change(ASTRID, renamed)).isTrue();
            assertThat(to.change(ASTRID, ASTRID.withEnded(true)))
                    .as("no longer so")
                    .isFalse();
            to.change(renamed, renamed);
            to.change(COORDINATOR, COORDINATOR.until(LocalDate.of(2026, 9, 1)));
            to.takeBack("r-1");
            to.takeBack("r-1");
        });
        assertThat(events(TRAIL))
                .containsExactly(
                        Event.of("role", "p-7", "taken-back")
                                .before(Map.of("role", "COORDINATOR", "from", "2026-02-03", "until", "2026-09-01")),
                        Event.of("role", "p-7", "changed")
                                .before(Map.of("role", "COORDINATOR", "from", "2026-02-03"))
                                .after(Map.of("role", "COORDINATOR", "from", "2026-02-03", "until", "2026-09-01")),
                        Event.of("person", "p-7", "changed")
                                .before(Map.of("name", "Astrid Hauge"))
                                .after(Map.of("name", "Astrid Hauge Lien")),
                        Event.of("role", "p-7", "given").after(Map.of("role", "COORDINATOR", "from", "2026-02-03")));
        assertThat(store().<List<Entry>>read(
                                from -> from.trail(TRAIL, TrailFilter.all().withSubject("p-7"), 999, 99)))
                .allSatisfy(each -> assertThat(each.stamp().actor()).isEqualTo(KARI.actor()));
        isWhole();
    }

    @Test
    default void tellsThatALinkWasMadeAndNothingSecret() {
        given();
        Instant now = KARI.at();
        people(to -> {
            to.add(ASTRID);
            to.make(new OneTimeLink(
                    "hash-9",
                    OneTimeLink.Purpose.FIRST,
                    Optional.empty(),
                    "server",
                    now,
                    now.plusSeconds(60),
                    Optional.empty()));
            to.keep(new Credential(Credential.Kind.PASSWORD, "p-7", "p-7", "hash-8", "", now, Optional.empty()));
            to.open(new Session("hash-7", "p-7", now, now, "Firefox", "password"));
            to.close("hash-7");
        });
        assertThat(events(Chain.server()))
                .extracting(Event::kind, Event::subject, Event::action)
                .containsExactly(tuple("way-in", "first", "made"), tuple("person", "p-7", "added"));
        assertThat(store().<List<Entry>>read(from -> from.trail(Chain.server(), TrailFilter.all(), 999, 99)))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("hash-"));
        isWhole();
    }

    @Test
    default void aNameCanBeErasedFromTheTrailWithoutBreakingIt() {
        given();
        people(to -> to.add(ASTRID));
        long row = store().<Long>read(
                        from -> from.head(Chain.server()).orElseThrow().number());
        Erased erased = store().write(OLA, to -> to.erase(Chain.server(), Erasure.words(Set.of(row), "rule-7")));
        assertThat(erased).isEqualTo(new Erased.Done(1));
        assertThat(events(Chain.server()).get(0).after()).doesNotContainValue("Astrid Hauge");
        isWhole();
    }

    private void isWhole() {
        assertThat(verify(TRAIL).flaw()).isEmpty();
        assertThat(verify(Chain.server()).flaw()).isEmpty();
    }
}
