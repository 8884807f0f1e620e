package no.varde.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.SentLetter;
import no.varde.core.access.Session;
import no.varde.core.access.Who;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.store.FactStore;
import no.varde.core.store.People;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;

/** What the stored files from version 2 on say of people; like {@link Story}, of which it is a chapter, never changed. */
final class PeopleStory {

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00.5Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final String FRESH_LINK = "hash of a link";
    private static final String USED_LINK = "hash of another link";

    private PeopleStory() {}

    static void tell(FactStore store) {
        store.write(Signature.of("server", NOON), to -> {
            people(to.people());
            return true;
        });
    }

    /** What the files from version 4 on say more. */
    static void tellOfGroups(FactStore store) {
        store.write(Signature.of("server", NOON), to -> {
            to.people()
                    .give(Membership.in("solvik", "h4", "p1", Role.REPRESENTATIVE, DAY)
                            .speakingFor(ActorGroup.NEXT_OF_KIN));
            return true;
        });
    }

    /** What the files from version 11 on say more. */
    static void tellOfLetters(FactStore store) {
        store.write(Signature.of("server", NOON), to -> {
            to.people().choose(new LetterChoice("p1", true, Optional.of(Language.NN)));
            to.people().choose(new LetterChoice("p2", false, Optional.empty()));
            to.people().sent(new SentLetter("p1", "solvik", DAY));
            return true;
        });
    }

    private static void people(PeopleWriting to) {
        Person astrid = new Person(
                "p1", "Astrid Øverås", Optional.of("astrid@solvik.example"), Optional.of("reformkoordinator"), false);
        Person odd = Person.named("p2", "Odd Ås");
        to.add(astrid);
        to.add(odd);
        to.change(odd, new Person("p2", "Odd Ås", Optional.empty(), Optional.empty(), true));
        to.give(Membership.in("solvik", "h1", "p1", Role.COORDINATOR, DAY));
        to.give(Membership.in("aas", "h2", "p2", Role.AUDITOR, DAY).until(DAY.plusDays(30)));
        to.give(Membership.onServer("h3", "p1", DAY));
        to.keep(new Credential(Credential.Kind.PASSWORD, "p1", "p1", "hash of a password", "", NOON, Optional.empty()));
        to.keep(new Credential(
                Credential.Kind.PASSKEY, "id", "p1", "public half", "jobbmobilen", NOON, Optional.of(NOON)));
        to.open(new Session("hash of a session", "p1", NOON, NOON.plusSeconds(60), "Firefox på Linux", "PASSWORD"));
        to.make(new OneTimeLink(
                FRESH_LINK,
                OneTimeLink.Purpose.INVITATION,
                Optional.of("p2"),
                "p1",
                NOON,
                NOON.plusSeconds(3600),
                Optional.empty()));
        to.make(new OneTimeLink(
                USED_LINK,
                OneTimeLink.Purpose.FIRST,
                Optional.empty(),
                "server",
                NOON,
                NOON.plusSeconds(3600),
                Optional.empty()));
        to.use(USED_LINK, NOON.plusSeconds(5));
    }

    /** Everything that is known of people. */
    static void addTo(List<Object> all, People people) {
        for (Who each : people.everybody()) {
            String id = each.person().id();
            all.add(each);
            all.addAll(people.credentials(id));
            all.addAll(people.sessions(id));
            all.add(people.letterChoice(id));
            all.addAll(people.sentLetters(id));
        }
        people.link(FRESH_LINK).ifPresent(all::add);
        people.link(USED_LINK).ifPresent(all::add);
    }
}
