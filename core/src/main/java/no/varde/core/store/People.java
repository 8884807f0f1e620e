package no.varde.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Credential;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.Role;
import no.varde.core.access.SentLetter;
import no.varde.core.access.Session;
import no.varde.core.access.Who;

/** The people who can be let in, and what they hold: one consistent picture, which lasts as long as the work it belongs to. */
public interface People {

    /** The person of an id, also one who is ended; empty when there is none. */
    Optional<Person> person(String id);

    /** The person with an address, in any case of letters; empty when there is none. */
    Optional<Person> personByEmail(String email);

    /** A person with every role; empty when there is no such person. */
    Optional<Who> who(String person);

    /** Everybody on the server by name, also those who are ended, with every role. */
    List<Who> everybody();

    /** Those who hold or held a role in a municipality by name, each with the roles in it alone. */
    List<Who> members(String municipality);

    /** The role of an id; empty when there is none. */
    Optional<Membership> membership(String id);

    /** What proves who somebody is, by its kind and key; empty when there is none. */
    Optional<Credential> credential(Credential.Kind kind, String key);

    /** Everything by which a person proves who they are, in the order in which it was made. */
    List<Credential> credentials(String person);

    /** The session of a hash, also one that is over by its age; empty when there is none. */
    Optional<Session> session(String hash);

    /** A person's sessions, the one used last first. */
    List<Session> sessions(String person);

    /** The link of a hash, also one that was used or is over; empty when there is none. */
    Optional<OneTimeLink> link(String hash);

    /** Links that were not used, for a person or (when none is named) for the first one; the newest first. */
    List<OneTimeLink> unusedLinks(Optional<String> person);

    /** A parked form, for the person it belongs to; empty for everybody else, and when there is none. */
    Optional<ParkedForm> parked(String id, String person);

    /** A person's parked forms, the newest first. */
    List<ParkedForm> parked(String person);

    /** Whether a person wants letters, and in which language; {@link LetterChoice#usual} until they chose. */
    LetterChoice letterChoice(String person);

    /** The latest letter to a person from each municipality that has sent them one, in the order of the municipalities' ids. */
    List<SentLetter> sentLetters(String person);

    /** The day of the latest letter to anybody; empty when none was ever sent. */
    Optional<LocalDate> lastLetter();

    /** Whether there is anybody on the server who has something to sign in with and is not ended. */
    boolean anybodyCanSignIn();

    /** The ids of those who hold or held a role in a municipality and have something to sign in with, in one reading. */
    Set<String> ableToSignIn(String municipality);

    /** How long a municipality keeps what is personal; {@link Retention#USUAL} until somebody decided, and elsewhere. */
    Retention retention(String municipality);

    /** The same as the other, whatever the means are. */
    default boolean hasOtherCoordinator(String municipality, String but, LocalDate day) {
        return hasOtherCoordinator(municipality, but, day, Credential.Kind.waysIn());
    }

    /**
     * Whether anybody else coordinates a municipality from a day on and has something to sign in with: without an end, or at
     * least as long as the one who does not count would have.
     *
     * @param but the id of the person who does not count
     * @param means what lets somebody in as the server is set up; a password lets nobody in where only a provider does
     */
    default boolean hasOtherCoordinator(String municipality, String but, LocalDate day, Set<Credential.Kind> means) {
        List<Who> members = members(municipality);
        Optional<LocalDate> end = members.stream()
                .filter(each -> each.person().id().equals(but))
                .flatMap(each -> each.memberships().stream())
                .filter(each -> each.role() == Role.COORDINATOR && each.holdsOn(day))
                .flatMap(each -> each.period().until().stream())
                .max(LocalDate::compareTo);
        return members.stream()
                .filter(each ->
                        !each.person().id().equals(but) && !each.person().ended())
                .filter(each -> each.memberships().stream()
                        .filter(role -> role.role() == Role.COORDINATOR && role.holdsOn(day))
                        .anyMatch(role -> role.period().until().isEmpty()
                                || end.filter(last ->
                                                !role.period().until().get().isBefore(last))
                                        .isPresent()))
                .anyMatch(each -> canSignIn(each.person().id(), means));
    }

    /** The same as the other, whatever the means are. */
    default boolean hasOtherAdministrator(String but, LocalDate day) {
        return hasOtherAdministrator(but, day, Credential.Kind.waysIn());
    }

    /**
     * Whether anybody else looks after the server on a day, without an end, and has something to sign in with.
     *
     * @param but the id of the person who does not count
     * @param means what lets somebody in as the server is set up
     */
    default boolean hasOtherAdministrator(String but, LocalDate day, Set<Credential.Kind> means) {
        return everybody().stream()
                .filter(each -> !each.person().id().equals(but) && each.isAdministrator(day))
                .filter(each -> each.memberships().stream()
                        .anyMatch(role -> role.role() == Role.ADMINISTRATOR
                                && role.holdsOn(day)
                                && role.period().until().isEmpty()))
                .anyMatch(each -> canSignIn(each.person().id(), means));
    }

    /** Whether somebody has one of these means to sign in with. */
    default boolean canSignIn(String person, Set<Credential.Kind> means) {
        return credentials(person).stream().anyMatch(each -> means.contains(each.kind()));
    }

    /** Links that were not used, for any of those who hold or held a role in a municipality, in one reading. */
    List<OneTimeLink> unusedLinksOfMembers(String municipality);
}
