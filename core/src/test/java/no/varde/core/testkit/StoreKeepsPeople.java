package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import no.varde.core.access.Credential;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.SentLetter;
import no.varde.core.access.Session;
import no.varde.core.access.Token;
import no.varde.core.access.Who;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.store.FactStore;
import no.varde.core.store.People;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import org.junit.jupiter.api.Test;

/** People, their roles and what lets them in. */
public interface StoreKeepsPeople extends StoreContract {

    /** A day in all these tests. */
    LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** An instant on that day. */
    Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** A person. */
    Person ASTRID = new Person(
            "p1", "Astrid Hauge", Optional.of("astrid@fjordvik.example"), Optional.of("reformkoordinator"), false);

    /** Another. */
    Person ODD = Person.named("p2", "Odd Ås");

    private static void people(FactStore store, Consumer<PeopleWriting> work) {
        store.write(Signature.of("tests", NOW), writing -> {
            work.accept(writing.people());
            return true;
        });
    }

    private static <T> Optional<T> one(FactStore store, Function<People, Optional<T>> work) {
        return store.read(reading -> work.apply(reading.people()));
    }

    private static <T> List<T> all(FactStore store, Function<People, List<T>> work) {
        return store.read(reading -> work.apply(reading.people()));
    }

    private static <T> T reading(FactStore store, Function<People, T> work) {
        return store.read(reading -> work.apply(reading.people()));
    }

    private static void serve(FactStore store, String... municipalities) {
        store.write(Signature.of("tests", NOW), writing -> {
            for (String id : municipalities) {
                writing.serve(LocalMunicipality.fictional(id, id, DAY));
            }
            return true;
        });
    }

    private static Session session(String hash, Person person, Instant seen) {
        return new Session(hash, person.id(), NOW, seen, "Firefox på Windows", "PASSWORD");
    }

    private static OneTimeLink invitation(String hash, Person person) {
        return new OneTimeLink(
                hash,
                OneTimeLink.Purpose.INVITATION,
                Optional.of(person.id()),
                "p1",
                NOW,
                NOW.plusSeconds(3600),
                Optional.empty());
    }

    @Test
    default void aPersonIsFoundByIdAndByAddressInAnyCase() {
        people(store(), people -> people.add(ASTRID));
        assertThat(one(store(), people -> people.person("p1"))).contains(ASTRID);
        assertThat(one(store(), people -> people.personByEmail("Astrid@Fjordvik.example")))
                .contains(ASTRID);
        assertThat(one(store(), people -> people.person("p9"))).isEmpty();
    }

    @Test
    default void anIdOrAnAddressIsOnePersonsAlone() {
        people(store(), people -> people.add(ASTRID));
        assertThatThrownBy(() -> people(store(), people -> people.add(Person.named("p1", "Noen andre"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p1");
        assertThatThrownBy(() -> people(store(), people -> people.add(ODD.withEmail("ASTRID@fjordvik.example"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p2");
        assertThat(all(store(), People::everybody)).hasSize(1);
    }

    @Test
    default void aPersonChangesOnlyFromWhatOneSaw() {
        people(store(), people -> people.add(ASTRID));
        Person moved = ASTRID.withPosition("helsesjef");
        people(store(), people -> {
            assertThat(people.change(ASTRID, moved)).isTrue();
            assertThat(people.person("p1")).contains(moved);
            assertThat(people.change(ASTRID, ASTRID.withEnded(true))).isFalse();
        });
        assertThat(one(store(), people -> people.person("p1"))).contains(moved);
    }

    @Test
    default void whoSomebodyIsToAMunicipalityIsReadTogether() {
        serve(store(), "fjordvik", "bergnes");
        Membership there = Membership.in("fjordvik", "r1", "p1", Role.COORDINATOR, DAY);
        Membership elsewhere = Membership.in("bergnes", "r2", "p1", Role.AUDITOR, DAY);
        Membership server = Membership.onServer("r3", "p2", DAY);
        people(store(), people -> {
            people.add(ASTRID);
            people.add(ODD);
            people.give(there);
            people.give(elsewhere);
            people.give(server);
        });
        assertThat(one(store(), people -> people.who("p1"))).contains(new Who(ASTRID, List.of(there, elsewhere)));
        assertThat(all(store(), people -> people.members("fjordvik"))).containsExactly(new Who(ASTRID, List.of(there)));
        assertThat(all(store(), People::everybody))
                .containsExactly(new Who(ASTRID, List.of(there, elsewhere)), new Who(ODD, List.of(server)));
        assertThat(all(store(), people -> people.members("nowhere"))).isEmpty();
    }

    @Test
    default void aRoleEndsIsOpenedAgainAndCanBeTakenBack() {
        serve(store(), "fjordvik");
        Membership role = Membership.in("fjordvik", "r1", "p1", Role.OWNER, DAY);
        Membership ended = role.until(DAY.plusDays(7));
        people(store(), people -> {
            people.add(ASTRID);
            people.give(role);
        });
        people(store(), people -> {
            assertThat(people.change(role, ended)).isTrue();
            assertThat(people.change(role, role.until(DAY.plusDays(9)))).isFalse();
        });
        assertThat(one(store(), people -> people.membership("r1"))).contains(ended);
        people(
                store(),
                people -> assertThat(people.change(ended, ended.reopened())).isTrue());
        people(store(), people -> people.takeBack("r1"));
        assertThat(all(store(), people -> people.members("fjordvik"))).isEmpty();
    }

    @Test
    default void theGroupThatSomebodySpeaksForIsKeptWithTheRole() {
        serve(store(), "fjordvik");
        Membership role = Membership.in("fjordvik", "r1", "p1", Role.REPRESENTATIVE, DAY);
        Membership speaking = role.speakingFor(ActorGroup.UNION_REPRESENTATIVES);
        people(store(), people -> {
            people.add(ASTRID);
            people.give(role);
            assertThat(people.change(role, speaking)).isTrue();
            people.give(Membership.in("fjordvik", "r2", "p1", Role.REPRESENTATIVE, DAY)
                    .speakingFor(ActorGroup.SAFETY_DELEGATES));
        });
        assertThat(one(store(), people -> people.membership("r1"))).contains(speaking);
        assertThat(one(store(), people -> people.who("p1")).orElseThrow().groups("fjordvik", DAY))
                .containsExactlyInAnyOrder(ActorGroup.UNION_REPRESENTATIVES, ActorGroup.SAFETY_DELEGATES);
    }

    @Test
    default void aRoleIsRefusedWhereNothingIsServedOrForNobody() {
        people(store(), people -> people.add(ASTRID));
        assertThatThrownBy(() ->
                        people(store(), people -> people.give(Membership.in("nowhere", "r1", "p1", Role.OWNER, DAY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> people(store(), people -> people.give(Membership.onServer("r1", "p7", DAY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p7");
    }

    @Test
    default void aCredentialIsKeptReplacedAndThrownAway() {
        Credential password = new Credential(Credential.Kind.PASSWORD, "p1", "p1", "hash", "", NOW, Optional.empty());
        Credential passkey =
                new Credential(Credential.Kind.PASSKEY, "key-1", "p1", "public", "jobbmobilen", NOW, Optional.empty());
        people(store(), people -> {
            people.add(ASTRID);
            people.add(ODD);
            people.keep(password);
            people.keep(passkey);
        });
        people(store(), people -> people.keep(password.used(NOW.plusSeconds(5), "hash 2")));
        assertThat(all(store(), people -> people.credentials("p1")))
                .containsExactly(password.used(NOW.plusSeconds(5), "hash 2"), passkey);
        assertThat(one(store(), people -> people.credential(Credential.Kind.PASSKEY, "key-1")))
                .contains(passkey);
        Credential anothers =
                new Credential(Credential.Kind.PASSKEY, "key-1", "p2", "public", "min", NOW, Optional.empty());
        assertThatThrownBy(() -> people(store(), people -> people.keep(anothers)))
                .isInstanceOf(IllegalArgumentException.class);
        people(store(), people -> people.drop(Credential.Kind.PASSKEY, "key-1"));
        assertThat(all(store(), people -> people.credentials("p1"))).hasSize(1);
    }

    @Test
    default void aTokenIsKeptAndLetsNobodySignIn() {
        serve(store(), "fjordvik");
        Credential token = new Token(true, DAY.plusYears(1)).kept("hash of a secret", "p1", "Lønnssystemet", NOW);
        people(store(), people -> {
            people.add(ASTRID);
            people.give(Membership.in("fjordvik", "r1", "p1", Role.COORDINATOR, DAY));
            people.keep(token);
        });
        assertThat(one(store(), people -> people.credential(Credential.Kind.TOKEN, "hash of a secret")))
                .contains(token);
        boolean anybody = store().read(reading -> reading.people().anybodyCanSignIn());
        assertThat(anybody).isFalse();
        Set<String> able = store().read(reading -> reading.people().ableToSignIn("fjordvik"));
        assertThat(able).isEmpty();
        people(
                store(),
                people -> assertThat(people.hasOtherCoordinator("fjordvik", "p2", DAY))
                        .isFalse());
        people(store(), people -> people.drop(Credential.Kind.TOKEN, "hash of a secret"));
        assertThat(all(store(), people -> people.credentials("p1"))).isEmpty();
    }

    @Test
    default void sessionsAreSeenAndEndedOneByOneOrTogether() {
        people(store(), people -> {
            people.add(ASTRID);
            people.open(session("s1", ASTRID, NOW));
            people.open(session("s2", ASTRID, NOW.plusSeconds(60)));
            people.open(session("s3", ASTRID, NOW.plusSeconds(30)));
        });
        assertThat(all(store(), people -> people.sessions("p1")))
                .extracting(Session::hash)
                .containsExactly("s2", "s3", "s1");
        people(store(), people -> people.touch("s1", NOW.plusSeconds(90)));
        assertThat(one(store(), people -> people.session("s1")).orElseThrow().seenAt())
                .isEqualTo(NOW.plusSeconds(90));
        people(store(), people -> people.close("s3"));
        people(store(), people -> people.closeAll("p1", Optional.of("s1")));
        assertThat(all(store(), people -> people.sessions("p1")))
                .extracting(Session::hash)
                .containsExactly("s1");
        people(store(), people -> people.closeAll("p1", Optional.empty()));
        assertThat(all(store(), people -> people.sessions("p1"))).isEmpty();
    }

    @Test
    default void aLinkLetsInOnce() {
        people(store(), people -> {
            people.add(ASTRID);
            people.make(invitation("l1", ASTRID));
            people.make(invitation("l2", ASTRID));
        });
        people(store(), people -> {
            assertThat(people.use("l1", NOW.plusSeconds(10))).isPresent();
            assertThat(people.use("l1", NOW.plusSeconds(11))).isEmpty();
            assertThat(people.use("l2", NOW.plusSeconds(3600))).as("over").isEmpty();
            assertThat(people.use("l9", NOW)).isEmpty();
        });
        assertThat(one(store(), people -> people.link("l1")).orElseThrow().usedAt())
                .contains(NOW.plusSeconds(10));
        assertThat(all(store(), people -> people.unusedLinks(Optional.of("p1"))))
                .extracting(OneTimeLink::hash)
                .containsExactly("l2");
        people(store(), people -> people.takeBackLinks(Optional.of("p1"), NOW));
        assertThat(one(store(), people -> people.link("l2"))).isEmpty();
        assertThat(one(store(), people -> people.link("l1"))).isPresent();
    }

    @Test
    default void whoCanSignInAndWhoWasInvitedIsToldOfAllMembersAtOnce() {
        serve(store(), "fjordvik");
        people(store(), people -> {
            people.add(ASTRID);
            people.add(ODD);
            people.give(Membership.in("fjordvik", "m1", ASTRID.id(), Role.LEADER, DAY));
            people.make(invitation("l1", ASTRID));
            people.make(invitation("l2", ODD));
            people.keep(
                    new Credential(Credential.Kind.PASSWORD, ODD.id(), ODD.id(), "hash", "", NOW, Optional.empty()));
        });
        assertThat(List.copyOf(reading(store(), people -> people.ableToSignIn("fjordvik"))))
                .as("Odd has no role here")
                .isEmpty();
        assertThat(all(store(), people -> people.unusedLinksOfMembers("fjordvik")))
                .extracting(OneTimeLink::hash)
                .containsExactly("l1");
        people(store(), people -> {
            people.give(Membership.in("fjordvik", "m2", ODD.id(), Role.OWNER, DAY));
            people.use("l1", NOW);
        });
        assertThat(List.copyOf(reading(store(), people -> people.ableToSignIn("fjordvik"))))
                .containsExactly(ODD.id());
        assertThat(all(store(), people -> people.unusedLinksOfMembers("fjordvik")))
                .extracting(OneTimeLink::hash)
                .containsExactly("l2");
        assertThat(List.copyOf(reading(store(), people -> people.ableToSignIn("elsewhere"))))
                .isEmpty();
        assertThat((boolean) reading(store(), People::anybodyCanSignIn)).isTrue();
        people(store(), people -> people.change(ODD, ODD.withEnded(true)));
        assertThat((boolean) reading(store(), People::anybodyCanSignIn))
                .as("one who is ended cannot")
                .isFalse();
    }

    @Test
    default void theFirstLinkIsForNobodyYet() {
        OneTimeLink first = new OneTimeLink(
                "l0",
                OneTimeLink.Purpose.FIRST,
                Optional.empty(),
                "console",
                NOW,
                NOW.plusSeconds(60),
                Optional.empty());
        people(store(), people -> people.make(first));
        assertThat(all(store(), people -> people.unusedLinks(Optional.empty()))).containsExactly(first);
        people(store(), people -> people.takeBackLinks(Optional.empty(), NOW));
        assertThat(all(store(), people -> people.unusedLinks(Optional.empty()))).isEmpty();
    }

    @Test
    default void whatWasTypedIsThereForTheSamePersonOnly() {
        ParkedForm form = new ParkedForm("f1", "p1", "/fjordvik/municipality", "name=Fjordvik", NOW);
        people(store(), people -> {
            people.add(ASTRID);
            people.add(ODD);
            people.park(form);
        });
        people(store(), people -> {
            assertThat(people.parked("f1", "p2")).isEmpty();
            assertThat(people.parked("f1", "p1")).contains(form);
            assertThat(people.parked("f2", "p1")).isEmpty();
            assertThat(people.parked("p2")).isEmpty();
        });
    }

    @Test
    default void whatWasSentAgainIsThrownAwayByItsPersonOnly() {
        people(store(), people -> {
            people.add(ASTRID);
            people.add(ODD);
            people.park(new ParkedForm("f1", "p1", "/a", "x=1", NOW));
            people.park(new ParkedForm("f2", "p1", "/b", "x=2", NOW));
            people.unpark("f1", "p2");
            people.unpark("f3", "p1");
        });
        assertThat(all(store(), people -> people.parked("p1"))).hasSize(2);
        people(store(), people -> people.unpark("f1", "p1"));
        assertThat(all(store(), people -> people.parked("p1")))
                .extracting(ParkedForm::id)
                .containsExactly("f2");
    }

    @Test
    default void lettersAreWantedUntilSomebodySaysOtherwise() {
        people(store(), people -> {
            people.add(ASTRID);
            people.add(ODD);
            people.choose(new LetterChoice("p1", true, Optional.of(Language.EN)));
            people.choose(new LetterChoice("p1", false, Optional.of(Language.NN)));
        });
        people(store(), people -> {
            assertThat(people.letterChoice("p1")).isEqualTo(new LetterChoice("p1", false, Optional.of(Language.NN)));
            assertThat(people.letterChoice("p2")).isEqualTo(new LetterChoice("p2", true, Optional.empty()));
        });
    }

    @Test
    default void theLatestLetterFromAMunicipalityIsKept() {
        serve(store(), "fjordvik");
        people(store(), people -> {
            people.add(ASTRID);
            people.add(ODD);
            people.sent(new SentLetter("p1", "fjordvik", DAY));
            people.sent(new SentLetter("p1", "fjordvik", DAY.plusDays(14)));
            people.sent(new SentLetter("p2", "fjordvik", DAY));
        });
        assertThat(all(store(), people -> people.sentLetters("p1")))
                .containsExactly(new SentLetter("p1", "fjordvik", DAY.plusDays(14)));
        assertThat(one(store(), People::lastLetter)).contains(DAY.plusDays(14));
    }

    @Test
    default void whoIsErasedHasNoLettersEither() {
        serve(store(), "fjordvik");
        people(store(), people -> {
            people.add(ASTRID);
            people.choose(new LetterChoice("p1", false, Optional.empty()));
            people.sent(new SentLetter("p1", "fjordvik", DAY));
            people.erase("p1");
        });
        people(store(), people -> {
            assertThat(people.letterChoice("p1")).isEqualTo(LetterChoice.usual("p1"));
            assertThat(people.sentLetters("p1")).isEmpty();
        });
    }

    @Test
    default void noLetterGoesToNobodyOrFromNowhere() {
        people(store(), people -> people.add(ASTRID));
        assertThat(one(store(), People::lastLetter)).isEmpty();
        people(store(), people -> {
            assertThatThrownBy(() -> people.choose(LetterChoice.usual("p9")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> people.sent(new SentLetter("p9", "fjordvik", DAY)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> people.sent(new SentLetter("p1", "nowhere", DAY)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("nowhere");
        });
    }

    @Test
    default void whatSomebodyHadTypedIsListedTheNewestFirst() {
        people(store(), people -> {
            people.add(ASTRID);
            people.park(new ParkedForm("f1", "p1", "/a", "x=1", NOW));
            people.park(new ParkedForm("f2", "p1", "/b", "x=2", NOW));
            people.park(new ParkedForm("f3", "p1", "/c", "x=3", NOW.minusSeconds(9)));
        });
        assertThat(all(store(), people -> people.parked("p1")))
                .extracting(ParkedForm::id)
                .containsExactly("f2", "f1", "f3");
    }

    @Test
    default void theOldestOfTooManyParkedFormsGo() {
        people(store(), people -> {
            people.add(ASTRID);
            for (int i = 0; i <= PeopleWriting.MOST_PARKED; i++) {
                people.park(new ParkedForm("f" + i, "p1", "/", "", NOW.plusSeconds(i)));
            }
        });
        people(store(), people -> {
            assertThat(people.parked("f0", "p1")).isEmpty();
            assertThat(people.parked("f1", "p1")).isPresent();
        });
    }

    @Test
    default void whatIsOverIsForgottenOfOneMunicipalitysPeopleAlone() {
        serve(store(), "solvik", "nabovik");
        people(store(), people -> {
            people.add(ASTRID);
            people.add(ODD);
            people.give(Membership.in("solvik", "m1", "p1", Role.OWNER, DAY));
            people.give(Membership.in("nabovik", "m2", "p2", Role.OWNER, DAY));
            people.open(session("old", ASTRID, NOW.minusSeconds(100)));
            people.open(session("new", ASTRID, NOW));
            people.open(session("other", ODD, NOW.minusSeconds(100)));
            people.make(invitation("l1", ASTRID));
            people.park(new ParkedForm("f1", "p1", "/", "", NOW.minusSeconds(1)));
            people.park(new ParkedForm("f2", "p2", "/", "", NOW.minusSeconds(1)));
        });
        people(store(), people -> {
            assertThat(people.forget("solvik", NOW, NOW.plusSeconds(864_000), NOW))
                    .isEqualTo(3);
            assertThat(people.forget("nowhere", NOW, NOW, NOW)).isZero();
            assertThat(people.sessions("p1")).extracting(Session::hash).containsExactly("new");
            assertThat(people.sessions("p2")).hasSize(1);
            assertThat(people.link("l1")).isEmpty();
            assertThat(people.parked("p1")).isEmpty();
            assertThat(people.parked("p2")).hasSize(1);
        });
    }

    @Test
    default void whatIsOverIsForgotten() {
        people(store(), people -> {
            people.add(ASTRID);
            people.open(session("old", ASTRID, NOW.minusSeconds(100)));
            people.open(session("new", ASTRID, NOW));
            people.make(invitation("l1", ASTRID));
            people.park(new ParkedForm("f1", "p1", "/", "", NOW));
        });
        people(store(), people -> assertThat(people.forget(NOW, NOW, NOW)).isEqualTo(1));
        assertThat(all(store(), people -> people.sessions("p1")))
                .extracting(Session::hash)
                .containsExactly("new");
        Instant later = NOW.plusSeconds(7200);
        people(store(), people -> assertThat(people.forget(later, later, later)).isEqualTo(3));
    }

    @Test
    default void aWriteThatFailsLeavesNobody() {
        assertThatThrownBy(() -> people(store(), people -> {
                    people.add(ASTRID);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(all(store(), People::everybody)).isEmpty();
    }
}
