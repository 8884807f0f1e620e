package no.varde.web.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.store.FactStore;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.core.store.Vouched;
import no.varde.core.store.Writing;

/**
 * A link that whoever runs the server makes when the last coordinator of a municipality, or the last who looks after the
 * server, is gone or cannot come in. It is
 * signed as the server's own doing, so that the trail tells of it.
 */
public final class CoordinatorLink {

    private static final String SERVER = "server";

    private CoordinatorLink() {}

    /**
     * Makes the person of an address a coordinator, takes them in when nobody has the address, and makes a link that lets
     * them in once.
     *
     * @param municipality the id of the municipality
     * @param email the address, which {@link Person#isEmail can be one}
     * @param today the first day of the role, when it is given
     * @return the link's path, to be said once and kept nowhere; empty when no such municipality is served
     */
    public static Optional<String> make(
            FactStore store, String municipality, String email, Instant now, LocalDate today) {
        if (store.read(reading -> reading.municipality(municipality).isEmpty())) {
            return Optional.empty();
        }
        String secret = store.write(Signature.of(SERVER, now), writing -> {
            PeopleWriting people = writing.people();
            String id = person(writing, email);
            Who who = people.who(id).orElseThrow();
            if (!who.roles(municipality, today).contains(Role.COORDINATOR)) {
                people.give(Membership.in(municipality, Secrets.id(), id, Role.COORDINATOR, today));
            }
            return Links.make(people, id, SERVER, now);
        });
        return Optional.of(LetInPages.PATH + "/" + secret);
    }

    /**
     * Lets the person of an address look after the server, takes them in when nobody has the address, and makes a link that
     * lets them in once.
     *
     * @return the link's path, to be said once and kept nowhere
     */
    public static String forServer(FactStore store, String email, Instant now, LocalDate today) {
        String secret = store.write(Signature.of(SERVER, now), writing -> {
            PeopleWriting people = writing.people();
            String id = person(writing, email);
            if (!people.who(id).orElseThrow().isAdministrator(today)) {
                people.give(Membership.onServer(Secrets.id(), id, today));
            }
            return Links.make(people, id, SERVER, now);
        });
        return LetInPages.PATH + "/" + secret;
    }

    /**
     * The id of the person of an address, who is open again if they were ended, or is new and called by the address. Somebody
     * who only gave themself the address loses it.
     */
    private static String person(Writing writing, String email) {
        PeopleWriting people = writing.people();
        Optional<Person> known = people.personByEmail(email);
        Optional<Person> posing =
                known.filter(each -> !Vouched.of(writing, each).hasEmail());
        posing.ifPresent(each -> people.change(
                each, new Person(each.id(), each.name(), Optional.empty(), each.position(), each.ended())));
        if (known.isPresent() && posing.isEmpty()) {
            Person person = known.get();
            if (person.ended()) {
                people.change(person, person.withEnded(false));
            }
            return person.id();
        }
        String id = Secrets.id();
        people.add(Person.named(id, email).withEmail(email));
        return id;
    }
}
