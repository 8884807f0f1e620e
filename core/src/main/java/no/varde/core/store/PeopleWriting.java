package no.varde.core.store;

import java.time.Instant;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.SentLetter;
import no.varde.core.access.Session;

/**
 * Writes on people, within the transaction of the {@link Writing} that handed it out. Sees its own writes. What is done to
 * people, to roles, to links and to what lets people in leaves a row in the trail, as {@link PeopleEvents} says.
 */
public interface PeopleWriting extends People {

    /**
     * Takes in a person.
     *
     * @throws IllegalArgumentException when the id or the address is taken
     */
    void add(Person person);

    /**
     * Changes a person, when nobody else did meanwhile.
     *
     * @param before how the person was when the change was made up
     * @return whether it was changed; not when the person is not like that any more, or not there
     * @throws IllegalArgumentException when the ids differ, the address is another's, or who they were has been erased
     */
    boolean change(Person before, Person after);

    /**
     * Erases who somebody is, for good: name, address and position, what lets them in, their sessions, the links for them,
     * what they had typed, and which letters they wanted and got. The entry stays under its id, ended, so that roles and
     * trails still fit. What the trails tell of the person is erased by {@link Writing#erase}.
     *
     * @return whether there was somebody to erase; not when there is no such person, or when it was done before
     */
    boolean erase(String person);

    /**
     * Decides how long a municipality keeps what is personal, when nobody else did meanwhile.
     *
     * @param before what held when the decision was made up
     * @return whether it was decided; not when something else holds by now
     * @throws IllegalArgumentException when no such municipality is served
     */
    boolean decide(String municipality, Retention before, Retention after);

    /**
     * Gives a role.
     *
     * @throws IllegalArgumentException when the id is taken, or the person or the municipality is not there
     */
    void give(Membership membership);

    /**
     * Changes a role, such as when it ends, when nobody else did meanwhile.
     *
     * @return whether it was changed; not when it is not like that any more, or not there
     * @throws IllegalArgumentException when the ids, the persons or the municipalities differ
     */
    boolean change(Membership before, Membership after);

    /** Takes back a role that was given in error, as if it had never been; nothing when it is not there. */
    void takeBack(String membership);

    /**
     * Keeps what proves who somebody is, in place of what had the same kind and key.
     *
     * @throws IllegalArgumentException when the person is not there, or the key is another person's
     */
    void keep(Credential credential);

    /** Throws a credential away; nothing when it is not there. */
    void drop(Credential.Kind kind, String key);

    /**
     * Begins a session.
     *
     * @throws IllegalArgumentException when the hash is taken, or the person is not there
     */
    void open(Session session);

    /** Notes that a session was used; nothing when it is not there. */
    void touch(String hash, Instant at);

    /** Ends a session where it is open, as in signing out; nothing when it is not there. */
    void close(String hash);

    /** Ends a session from elsewhere, which is told in the trail; nothing when it is not there. */
    void end(String hash);

    /** Ends all of a person's sessions but one from elsewhere, which is told in the trail when there were others. */
    void closeAll(String person, Optional<String> but);

    /**
     * Makes a link.
     *
     * @throws IllegalArgumentException when the hash is taken, or the person is not there
     */
    void make(OneTimeLink link);

    /**
     * Uses a link, once.
     *
     * @return the link, when it was open at the instant; empty when it was used, is over or is not there
     */
    Optional<OneTimeLink> use(String hash, Instant at);

    /**
     * Takes back every link that was not used, for a person or (when none is named) for the first one. The trail tells it
     * of each, or that it had run out by the instant.
     */
    void takeBackLinks(Optional<String> person, Instant at);

    /** Keeps what somebody had typed; the oldest of a person's go when there are more than {@value #MOST_PARKED}. */
    void park(ParkedForm form);

    /** Throws a parked form of a person away, when it was sent again; nothing when there is none such. */
    void unpark(String id, String person);

    /**
     * Keeps whether a person wants letters, in place of what they chose before. It is theirs alone to choose, and leaves no
     * row in the trail.
     *
     * @throws IllegalArgumentException when the person is not there
     */
    void choose(LetterChoice choice);

    /**
     * Keeps that a letter went, in place of the one before from the same municipality to the same person.
     *
     * @throws IllegalArgumentException when the person is not there, or no such municipality is served
     */
    void sent(SentLetter letter);

    /** How many forms are kept for one person. */
    int MOST_PARKED = 20;

    /**
     * Forgets what is over of those who hold or held a role in a municipality: sessions not used since, links that ended
     * before, forms parked before.
     *
     * @return how many of them there were
     */
    int forget(String municipality, Instant sessionsUnusedSince, Instant linksOverBefore, Instant parkedBefore);

    /**
     * Forgets what is over: sessions not used since, links that ended before, forms parked before.
     *
     * @return how many of them there were
     */
    int forget(Instant sessionsUnusedSince, Instant linksOverBefore, Instant parkedBefore);
}
