package no.varde.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.store.PeopleTold.Difference;
import no.varde.core.store.PeopleTold.Kind;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Event;
import org.junit.jupiter.api.Test;

/** What is kept of people is held against what the trails tell of them. */
class PeopleToldTest {

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final Chain SOLVIK = Chain.of("solvik");
    private static final Person ASTRID = Person.named("p1", "Astrid Hauge").withEmail("astrid@solvik.example");
    private static final Membership LEADER = Membership.in("solvik", "r1", "p1", Role.LEADER, DAY);

    private final PeopleTold told = new PeopleTold(true);
    private final PeopleEvents events =
            new PeopleEvents(new MemoryPeople(), (chain, event) -> told.add(chain, NOON, event, false));

    private List<Kind> differing(Person person, Membership... roles) {
        return told.differences(List.of(new Who(person, List.of(roles)))).stream()
                .map(Difference::kind)
                .toList();
    }

    @Test
    void whatWasToldAndIsKeptDiffersInNothing() {
        events.added(ASTRID);
        events.given(LEADER);
        events.changed(ASTRID, ASTRID.withPosition("leder"));
        events.changed(LEADER, LEADER.until(DAY.plusDays(9)));
        assertThat(differing(ASTRID.withPosition("leder"), LEADER.until(DAY.plusDays(9))))
                .isEmpty();
        events.takenBack(LEADER.until(DAY.plusDays(9)));
        assertThat(differing(ASTRID.withPosition("leder"))).isEmpty();
    }

    @Test
    void aRoleThatNobodyGaveShowsAndSoDoesOneThatIsGone() {
        events.added(ASTRID);
        events.given(LEADER);
        assertThat(told.differences(
                        List.of(new Who(ASTRID, List.of(Membership.in("solvik", "r1", "p1", Role.COORDINATOR, DAY))))))
                .containsExactly(
                        new Difference(Kind.ROLE_UNTOLD, "p1", Optional.of("COORDINATOR"), SOLVIK),
                        new Difference(Kind.ROLE_GONE, "p1", Optional.of("LEADER"), SOLVIK));
    }

    @Test
    void theSameRoleTwiceIsToldTwiceOrShows() {
        events.added(ASTRID);
        events.given(LEADER);
        assertThat(differing(ASTRID, LEADER, Membership.in("solvik", "r2", "p1", Role.LEADER, DAY)))
                .containsExactly(Kind.ROLE_UNTOLD);
    }

    @Test
    void somebodyWhoWasNeverTakenInChangedOrLetGoShows() {
        assertThat(differing(ASTRID)).containsExactly(Kind.PERSON_UNTOLD);
        events.added(ASTRID);
        assertThat(differing(ASTRID.withEmail("mallory@solvik.example"))).containsExactly(Kind.PERSON_OTHER);
        assertThat(told.differences(List.of())).extracting(Difference::kind).containsExactly(Kind.PERSON_GONE);
        assertThat(differing(ASTRID.erased())).as("erased past the trail").containsExactly(Kind.PERSON_UNTOLD);
        events.erased("p1");
        assertThat(differing(ASTRID.erased())).isEmpty();
        assertThat(differing(ASTRID)).as("back again").containsExactly(Kind.PERSON_UNTOLD);
    }

    @Test
    void whatWasErasedFromTheTrailIsNotAskedFor() {
        told.add(
                SOLVIK,
                NOON,
                Event.of("person", "p1", "added")
                        .after(PeopleEvents.fields(ASTRID))
                        .erased(),
                true);
        assertThat(differing(ASTRID)).isEmpty();
    }

    @Test
    void whoWasThereBeforeTheTrailToldOfPeopleIsTakenAsTheyStand() {
        PeopleTold older = new PeopleTold(false);
        Who before = new Who(ASTRID, List.of(LEADER));
        assertThat(older.differences(List.of(before))).isEmpty();
        older.add(SOLVIK, NOON, Event.of("person", "p2", "added").after(Map.of("name", "Odd Ås")), false);
        older.add(SOLVIK, NOON, Event.of("person", "p1", "changed").after(Map.of("position", "leder")), false);
        Who odd = new Who(Person.named("p2", "Odd Ås"), List.of());
        assertThat(older.differences(List.of(before, odd))).isEmpty();
        Who mallory = new Who(
                ASTRID, List.of(LEADER, Membership.in("solvik", "r2", "p1", Role.COORDINATOR, DAY.plusDays(2))));
        assertThat(older.differences(List.of(mallory, odd)))
                .as("given after it did")
                .extracting(Difference::kind)
                .containsExactly(Kind.ROLE_UNTOLD);
    }
}
