package no.varde.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Event;
import org.junit.jupiter.api.Test;

/** What lets people in is held against what the trails tell of it. */
class MeansToldTest {

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    private final MeansTold told = new MeansTold();
    private Instant now = NOON;
    private final PeopleEvents events =
            new PeopleEvents(new MemoryPeople(), (chain, event) -> told.add(chain, now, event));

    private static Credential passkey(String key, Instant madeAt) {
        return new Credential(Credential.Kind.PASSKEY, key, "p1", "kept", "mobilen", madeAt, Optional.empty());
    }

    private List<String> untold(Credential... kept) {
        return told.untold(List.of(kept)).stream().map(Credential::key).toList();
    }

    @Test
    void whatWasToldIsNotMissedAndWhatWasNotIs() {
        Credential first = passkey("k1", NOON);
        events.kept(Optional.empty(), first);
        assertThat(untold(first)).isEmpty();
        assertThat(untold(first, passkey("k2", NOON.plusSeconds(9)))).containsExactly("k2");
        assertThat(untold(new Credential(
                        Credential.Kind.PASSWORD, "p1", "p1", "kept", "", NOON.plusSeconds(9), Optional.empty())))
                .as("another kind")
                .containsExactly("p1");
    }

    private static Credential password(String kept, Instant madeAt) {
        return new Credential(Credential.Kind.PASSWORD, "p1", "p1", kept, "", madeAt, Optional.empty());
    }

    @Test
    void anotherHashInThePlaceOfAPasswordsShows() {
        Credential first = password("$argon2id$salt$one", NOON);
        events.kept(Optional.empty(), first);
        assertThat(told.replaced(List.of(first))).isEmpty();
        Credential planted = password("$argon2id$salt$two", NOON);
        assertThat(told.replaced(List.of(planted))).containsExactly(planted);
        now = NOON.plusSeconds(60);
        Credential changed = password("$argon2id$salt$three", now);
        events.kept(Optional.of(first), changed);
        assertThat(told.replaced(List.of(changed.used(now, changed.kept())))).isEmpty();
        assertThat(told.replaced(List.of(first))).as("the former one").containsExactly(first);
        Credential newer = password("$argon2id$stronger", now);
        events.kept(Optional.of(changed), newer);
        assertThat(told.replaced(List.of(newer))).as("stored in a newer form").isEmpty();
    }

    @Test
    void aPasswordFromBeforeThereWereSealsIsTakenAsItStands() {
        told.add(Chain.of("solvik"), NOON, Event.of("means", "p1", "added").after(Map.of("means", "password")));
        assertThat(told.replaced(List.of(password("any", NOON)))).isEmpty();
    }

    @Test
    void theTrailHoldsNothingThatLetsAnybodyIn() {
        List<Event> events = new ArrayList<>();
        new PeopleEvents(new MemoryPeople(), (chain, event) -> events.add(event))
                .kept(Optional.empty(), password("$argon2id$salt$one", NOON));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.toString()).doesNotContain("argon2", "salt$one");
            assertThat(event.after().get("seal")).matches("[0-9a-f]{32}");
        });
        assertThat(MeansTold.seal(passkey("k1", NOON))).isEmpty();
    }

    @Test
    void whatWasRemovedMakesNoRoomForAnother() {
        Credential first = passkey("k1", NOON);
        events.kept(Optional.empty(), first);
        now = NOON.plusSeconds(60);
        events.dropped(first);
        assertThat(untold()).isEmpty();
        assertThat(untold(passkey("k2", NOON.plusSeconds(90)))).containsExactly("k2");
    }

    @Test
    void oneChangeThatIsToldInTwoTrailsIsOne() {
        Credential first = passkey("k1", NOON);
        Event event = Event.of("means", "p1", "added").after(Map.of("means", "passkey"));
        told.add(Chain.of("solvik"), NOON, event);
        told.add(Chain.of("aas"), NOON, event);
        assertThat(untold(first, passkey("k2", NOON.plusSeconds(9)))).containsExactly("k2");
    }

    @Test
    void whatIsOlderThanTheFirstThatWasToldIsTakenAsItStands() {
        assertThat(untold(passkey("k0", NOON))).as("nothing was told").isEmpty();
        events.kept(Optional.empty(), passkey("k1", NOON));
        assertThat(untold(passkey("k0", NOON.minusSeconds(1)), passkey("k1", NOON)))
                .isEmpty();
    }
}
