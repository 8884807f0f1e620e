package no.varde.core.privacy;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Access;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.access.Who;
import no.varde.core.store.People;
import no.varde.core.store.PeopleEvents;
import no.varde.core.store.Reading;
import no.varde.core.store.Vouched;
import no.varde.core.store.Writing;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.Event;

/**
 * An invitation that somebody can take with an account that they have already, so that one account holds the roles of
 * several municipalities. Whoever invited has made an entry; when the invitation is taken, its roles go over to the
 * account, and the entry is erased, since nobody else will ever come in by it.
 *
 * @param link the link that was followed
 * @param invited the entry that was made for whoever was invited
 * @param account the account that would take it
 * @param roles the roles that it would give; none when the account has them all
 * @param unconfirmed whether one of the roles lets one change what is one's own by name, and the account's person has
 *     chosen their name or position themself: then somebody confirms it first
 */
public record Invitation(
        OneTimeLink link, Person invited, Person account, List<Membership> roles, boolean unconfirmed) {

    /** The ground that the trail names for erasing the entry of an invitation that was taken. */
    public static final String TAKEN = "invitation-taken";

    /** Copies. */
    public Invitation {
        roles = List.copyOf(roles);
    }

    /**
     * Whether a link can be taken with another account than that of its person: it invites somebody who has nothing to sign
     * in with yet. A link for something lost opens one account and never another.
     */
    public static boolean isOne(People people, OneTimeLink link) {
        return link.purpose() == OneTimeLink.Purpose.INVITATION
                && link.person()
                        .flatMap(people::person)
                        .filter(each ->
                                !each.ended() && people.credentials(each.id()).isEmpty())
                        .isPresent();
    }

    /**
     * What an account would take.
     *
     * @param hash the hash of the link
     * @param account the id of the account's person
     * @param at when
     * @return empty when the link was used, is over, is not there, or is for one account alone; or when the account is ended
     *     or the one that was invited
     */
    public static Optional<Invitation> of(Reading reading, String hash, String account, Instant at) {
        People people = reading.people();
        Optional<OneTimeLink> link =
                people.link(hash).filter(each -> each.isOpen(at)).filter(each -> isOne(people, each));
        Optional<Who> own = people.who(account).filter(each -> !each.person().ended());
        return link.flatMap(OneTimeLink::person)
                .filter(each -> !each.equals(account))
                .flatMap(people::who)
                .flatMap(invited -> own.map(who -> of(reading, link.orElseThrow(), invited, who)));
    }

    /** Whether an account would take it: it has something to give, and nothing has to be confirmed first. */
    public boolean canBeTaken() {
        return !roles.isEmpty() && !unconfirmed;
    }

    private static Invitation of(Reading reading, OneTimeLink link, Who invited, Who own) {
        List<Membership> roles = invited.memberships().stream()
                .map(each -> each.heldBy(own.person().id()))
                .filter(each -> !own.holds(each))
                .toList();
        boolean bound = roles.stream()
                .map(Membership::role)
                .anyMatch(each -> Access.may(each, Right.CHANGE_OWN) && !Access.may(each, Right.CHANGE));
        boolean unconfirmed = bound && isOwnWord(reading, own.person(), invited.person());
        return new Invitation(link, invited.person(), own.person(), roles, unconfirmed);
    }

    /** Whether somebody has chosen what they are called themself, and not as they were invited. */
    private static boolean isOwnWord(Reading reading, Person own, Person invited) {
        Vouched vouched = Vouched.of(reading, own);
        return (!vouched.hasName() && !own.isNamed(invited.name()))
                || (!vouched.hasPosition() && !own.position().equals(invited.position()));
    }

    /**
     * Takes an invitation with an account, within a write that the account's person signs: the link is used, the roles are
     * the account's, and what is left of the entry says nothing of anybody. The trails in which the roles are tell who took
     * it, and for whom it was made.
     *
     * @return what was taken, or nothing done when it cannot be ({@link #canBeTaken}); empty as in {@link #of}
     */
    public static Optional<Invitation> take(Writing writing, String hash, String account, Instant at) {
        Optional<Invitation> found = of(writing, hash, account, at);
        found.filter(Invitation::canBeTaken).ifPresent(each -> each.carryOut(writing, at));
        return found;
    }

    private void carryOut(Writing writing, Instant at) {
        Map<Chain, NavigableSet<Long>> told = ErasurePreview.told(writing, invited.id());
        List<Membership> held =
                writing.people().who(invited.id()).map(Who::memberships).orElse(List.of());
        Set<Chain> chains = new LinkedHashSet<>();
        held.forEach(each -> chains.add(new Chain(each.municipality())));
        writing.people().use(link.hash(), at);
        chains.forEach(each -> writing.note(
                each,
                Event.of(PeopleEvents.PERSON, account.id(), PeopleEvents.JOINED)
                        .after(Map.of("invited-as", invited.name()))));
        writing.people().erase(invited.id());
        held.forEach(each -> writing.people().takeBack(each.id()));
        roles.forEach(each -> writing.people().give(each));
        TakingOut out = new TakingOut(writing, "", Called.NOTHING, TAKEN);
        told.forEach((chain, rows) -> out.erase(chain, rows, Erasure.Part.WORDS));
    }
}
