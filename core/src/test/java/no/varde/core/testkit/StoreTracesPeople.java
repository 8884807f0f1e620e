package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.RetentionRule;
import no.varde.core.access.Role;
import no.varde.core.access.Session;
import no.varde.core.store.PeopleWriting;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erased;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;
import no.varde.core.trail.FreeText;
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
                .read(from -> from.trail(
                        chain, TrailFilter.all().withKinds(Set.of("person", "role", "way-in", "means")), 999, 99))
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
                .containsExactly(
                        tuple("means", "p-7", "added"),
                        tuple("way-in", "first", "made"),
                        tuple("person", "p-7", "added"));
        assertThat(store().<List<Entry>>read(from -> from.trail(Chain.server(), TrailFilter.all(), 999, 99)))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("hash-"));
        isWhole();
    }

    @Test
    default void tellsWhatLetsSomebodyInByItsKindAlone() {
        given();
        Instant now = KARI.at();
        Credential password =
                new Credential(Credential.Kind.PASSWORD, "p-7", "p-7", "hash-8", "", now, Optional.empty());
        Credential passkey =
                new Credential(Credential.Kind.PASSKEY, "key-5", "p-7", "hash-6", "jobbmobilen", now, Optional.empty());
        people(to -> {
            to.add(ASTRID);
            to.give(COORDINATOR);
            to.keep(password);
            to.keep(passkey);
        });
        people(to -> {
            to.keep(password.used(now.plusSeconds(1), "hash-8 in a newer form"));
            to.keep(new Credential(
                    Credential.Kind.PASSKEY, "key-5", "p-7", "hash-6", "privatmobilen", now, Optional.empty()));
        });
        assertThat(events(TRAIL))
                .as("used, and named anew; of a password that is stored in a newer form the seal")
                .hasSize(4);
        people(to -> {
            Instant later = now.plusSeconds(2);
            to.keep(new Credential(Credential.Kind.PASSWORD, "p-7", "p-7", "hash-9", "", later, Optional.empty()));
            to.drop(Credential.Kind.PASSKEY, "key-5");
            to.drop(Credential.Kind.PASSKEY, "key-5");
        });
        assertThat(events(TRAIL).subList(0, 5))
                .extracting(
                        Event::action,
                        each -> each.before().get("means"),
                        each -> each.after().get("means"))
                .containsExactly(
                        tuple("removed", "passkey", null),
                        tuple("changed", null, "password"),
                        tuple("changed", null, "password"),
                        tuple("added", null, "passkey"),
                        tuple("added", null, "password"));
        assertThat(events(TRAIL).subList(0, 5).stream()
                        .flatMap(each -> Optional.ofNullable(each.after().get("seal")).stream()))
                .as("a seal of each hash of the password")
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(store().<List<Entry>>read(from -> from.trail(TRAIL, TrailFilter.all(), 999, 99)))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("hash-", "key-5", "mobilen"));
        isWhole();
    }

    @Test
    default void tellsThatALinkWasUsedOrTakenBackAndThatSomebodyWasSignedOutFromElsewhere() {
        given();
        Instant now = KARI.at();
        people(to -> {
            to.add(ASTRID);
            to.give(COORDINATOR);
            for (String hash : List.of("hash-1", "hash-2")) {
                to.make(new OneTimeLink(
                        hash,
                        OneTimeLink.Purpose.RECOVERY,
                        Optional.of("p-7"),
                        "p-7",
                        now,
                        now.plusSeconds(60),
                        Optional.empty()));
            }
            for (String hash : List.of("hash-3", "hash-4", "hash-5", "hash-6")) {
                to.open(new Session(hash, "p-7", now, now, "Firefox", "password"));
            }
        });
        people(to -> {
            to.use("hash-1", now);
            to.takeBackLinks(Optional.of("p-7"), now);
            to.takeBackLinks(Optional.of("p-7"), now);
            to.close("hash-3");
            to.end("hash-4");
            to.end("hash-4");
            to.closeAll("p-7", Optional.of("hash-5"));
            to.closeAll("p-7", Optional.of("hash-5"));
        });
        assertThat(events(TRAIL).subList(0, 4))
                .containsExactly(
                        Event.of("means", "p-7", "signed-out"),
                        Event.of("means", "p-7", "signed-out"),
                        Event.of("way-in", "p-7", "taken-back").before(Map.of("purpose", "recovery")),
                        Event.of("way-in", "p-7", "used").before(Map.of("purpose", "recovery")));
        people(to -> {
            assertThat(to.sessions("p-7")).extracting(Session::hash).containsExactly("hash-5");
            assertThat(to.unusedLinks(Optional.of("p-7"))).isEmpty();
        });
        isWhole();
    }

    @Test
    default void aLinkThatRanOutWasNotTakenBack() {
        given();
        Instant now = KARI.at();
        people(to -> {
            to.add(ASTRID);
            to.give(COORDINATOR);
            to.make(new OneTimeLink(
                    "hash-1",
                    OneTimeLink.Purpose.INVITATION,
                    Optional.of("p-7"),
                    "kari",
                    now,
                    now.plusSeconds(60),
                    Optional.empty()));
        });
        people(to -> to.takeBackLinks(Optional.of("p-7"), now.plusSeconds(60)));
        assertThat(events(TRAIL).get(0))
                .isEqualTo(Event.of("way-in", "p-7", "ran-out").before(Map.of("purpose", "invitation")));
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

    @Test
    default void whoWasErasedIsGoneAndTheTrailTellsItWithoutAName() {
        given();
        Instant now = KARI.at();
        people(to -> {
            to.add(ASTRID);
            to.give(COORDINATOR);
            to.keep(new Credential(Credential.Kind.PASSWORD, "p-7", "p-7", "hash-8", "", now, Optional.empty()));
            to.open(new Session("hash-7", "p-7", now, now, "Firefox", "password"));
            to.make(new OneTimeLink(
                    "hash-9",
                    OneTimeLink.Purpose.RECOVERY,
                    Optional.of("p-7"),
                    "p-7",
                    now,
                    now.plusSeconds(60),
                    Optional.empty()));
            to.use("hash-9", now);
            to.park(new ParkedForm("f1", "p-7", "/", "a=b", now));
        });
        people(to -> {
            assertThat(to.erase("p-7")).isTrue();
            assertThat(to.erase("p-7")).as("done before").isFalse();
            assertThat(to.erase("p-9")).as("nobody").isFalse();
        });
        people(to -> {
            Person left = to.person("p-7").orElseThrow();
            assertThat(left.isErased() && left.ended()).isTrue();
            assertThat(left.email().isPresent() || left.position().isPresent()).isFalse();
            assertThat(left.name()).isEqualTo(FreeText.ERASED);
            assertThat(to.personByEmail("astrid@fjordvik.example")).isEmpty();
            assertThat(to.who("p-7").orElseThrow().memberships()).containsExactly(COORDINATOR);
            assertThat(to.credentials("p-7")).isEmpty();
            assertThat(to.sessions("p-7")).isEmpty();
            assertThat(to.link("hash-9")).isEmpty();
            assertThat(to.parked("p-7")).isEmpty();
        });
        assertThat(events(TRAIL).get(0)).isEqualTo(Event.of("person", "p-7", "erased"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people(to -> to.change(to.person("p-7").orElseThrow(), ASTRID)))
                .withMessageContaining("p-7");
        isWhole();
    }

    @Test
    default void howLongThingsAreKeptIsDecidedOnceAtATimeAndTold() {
        given();
        Retention year = Retention.USUAL
                .with(RetentionRule.ENDED_PEOPLE, Optional.of(12))
                .with(RetentionRule.SIGN_INS, Optional.of(3));
        people(to -> {
            assertThat(to.retention("solvik")).isEqualTo(Retention.USUAL);
            assertThat(to.decide("solvik", Retention.USUAL, year)).isTrue();
            assertThat(to.decide("solvik", Retention.USUAL, Retention.USUAL))
                    .as("decided meanwhile")
                    .isFalse();
            assertThat(to.decide("solvik", year, year)).as("the same again").isTrue();
        });
        assertThat(store().<Retention>read(from -> from.people().retention("solvik")))
                .isEqualTo(year);
        assertThat(store().<Retention>read(from -> from.people().retention("aas-test")))
                .isEqualTo(Retention.USUAL);
        assertThat(((Entry.OfEvent) trail().get(0)).event())
                .isEqualTo(Event.of("retention", "solvik", "decided")
                        .before(Map.of("ended-people", "never", "sign-ins", "P7D"))
                        .after(Map.of("ended-people", "P12M", "sign-ins", "P3D")));
        people(to -> assertThat(to.decide("solvik", year, Retention.USUAL)).isTrue());
        assertThat(store().<Retention>read(from -> from.people().retention("solvik")))
                .isEqualTo(Retention.USUAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people(to -> to.decide("nowhere", Retention.USUAL, year)))
                .withMessageContaining("nowhere");
        isWhole();
    }

    private void isWhole() {
        assertThat(verify(TRAIL).flaw()).isEmpty();
        assertThat(verify(Chain.server()).flaw()).isEmpty();
    }
}
