package no.varde.core.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Right;
import no.varde.core.access.SentLetter;
import no.varde.core.access.Who;
import no.varde.core.basics.Fact;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.People;
import no.varde.core.store.Reading;
import no.varde.core.trail.Chain;
import no.varde.core.trail.TrailFilter;

/**
 * Everything that a store keeps of one person. Secrets and what is checked against are left out: they tell nothing of the
 * person and must stay where they are. The rows of the trails are counted here and read in the trails themselves.
 *
 * @param who the person with every role that they hold or held
 * @param called by what they are found in what others wrote
 * @param proofs by what they can prove who they are
 * @param signIns the sessions that are kept, the one used last first
 * @param links the links that were made for them and not used, the newest first
 * @param parked what was typed when a session had ended, the newest first
 * @param letterChoice whether they want letters, and in which language
 * @param letters the latest letter from each municipality that has sent them one
 * @param places the municipalities in which they hold or held a role, in the order of the roles
 * @param server what the server's own trail holds of them
 */
public record Held(
        Who who,
        Called called,
        List<Proof> proofs,
        List<SignIn> signIns,
        List<OneTimeLink> links,
        List<ParkedForm> parked,
        LetterChoice letterChoice,
        List<SentLetter> letters,
        List<InPlace> places,
        Traces server) {

    /** Copies. */
    public Held {
        proofs = List.copyOf(proofs);
        signIns = List.copyOf(signIns);
        links = List.copyOf(links);
        parked = List.copyOf(parked);
        letters = List.copyOf(letters);
        places = List.copyOf(places);
    }

    /**
     * Something by which a person proves who they are, without what is checked against.
     *
     * @param kind what it is
     * @param label what the person calls it; may be empty
     * @param madeAt when it was made
     * @param usedAt when it last let them in; empty when never
     * @param knownAs what a provider calls the person, with the provider; empty for everything else
     */
    public record Proof(
            Credential.Kind kind, String label, Instant madeAt, Optional<Instant> usedAt, Optional<String> knownAs) {

        private static Proof of(Credential credential) {
            return new Proof(
                    credential.kind(),
                    credential.label(),
                    credential.madeAt(),
                    credential.usedAt(),
                    credential.kind() == Credential.Kind.PROVIDER ? Optional.of(credential.key()) : Optional.empty());
        }
    }

    /**
     * A session, without its hash.
     *
     * @param startedAt when they signed in
     * @param seenAt when it was last used, to within some minutes
     * @param device what the browser says it is; may be empty
     * @param means how they signed in, as {@link no.varde.core.access.Session} writes it
     */
    public record SignIn(Instant startedAt, Instant seenAt, String device, String means) {}

    /**
     * What a municipality holds of a person, as far as they may read there.
     *
     * @param facts all that it has recorded, for those who say what is named
     * @param named the facts that stand and in which they are named, in the order in which they were added; none where
     *     they may not read today
     * @param withheld in how many facts they are named that they may not read today, and can ask for
     * @param traces what its trail holds of them
     * @param reads whether they may read there today
     * @param readsTrail whether they may read its trail today
     */
    public record InPlace(
            Facts facts, List<Fact> named, int withheld, Traces traces, boolean reads, boolean readsTrail) {

        /** Copies. */
        public InPlace {
            named = List.copyOf(named);
        }

        /** The municipality. */
        public LocalMunicipality municipality() {
            return facts.municipality();
        }
    }

    /**
     * What a trail holds of a person, in rows.
     *
     * @param chain whose trail
     * @param signed how many they wrote
     * @param about how many tell what was done to their entry, roles and links
     */
    public record Traces(Chain chain, long signed, long about) {

        private static Traces of(Reading reading, Chain chain, Who who) {
            String id = who.person().id();
            return new Traces(
                    chain,
                    reading.count(chain, TrailFilter.all().signedBy(id)),
                    reading.count(chain, Mentions.about(id)));
        }
    }

    /**
     * Gathers what is kept of a person, for themself: what others wrote of them is found by what others call them, not by
     * what they call themself.
     *
     * @param reforms the reforms that the facts speak of
     * @param day the day on which they may read here and there
     * @return empty when there is no such person
     */
    public static Optional<Held> of(Reading reading, String person, Reforms reforms, LocalDate day) {
        return reading.people().who(person).map(who -> of(reading, who, reforms, day));
    }

    private static Held of(Reading reading, Who who, Reforms reforms, LocalDate day) {
        People people = reading.people();
        String id = who.person().id();
        Called called = Called.of(reading, who.person());
        return new Held(
                who,
                called,
                people.credentials(id).stream().map(Proof::of).toList(),
                people.sessions(id).stream()
                        .map(each -> new SignIn(each.startedAt(), each.seenAt(), each.device(), each.means()))
                        .toList(),
                people.unusedLinks(Optional.of(id)),
                people.parked(id),
                people.letterChoice(id),
                people.sentLetters(id),
                places(reading, who, called, reforms, day),
                Traces.of(reading, Chain.server(), who));
    }

    /** A namesake in another municipality is somebody else, so only those are searched in which one had a role. */
    private static List<InPlace> places(Reading reading, Who who, Called called, Reforms reforms, LocalDate day) {
        List<InPlace> places = new ArrayList<>();
        who.memberships().stream()
                .map(Membership::municipality)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(id -> reading.facts(id, reforms)
                        .map(facts -> place(reading, who, called, facts, day))
                        .ifPresent(places::add));
        return places;
    }

    private static InPlace place(Reading reading, Who who, Called called, Facts facts, LocalDate day) {
        String municipality = facts.municipality().id();
        List<Fact> named = Mentions.in(facts, called);
        boolean reads = who.may(Right.READ, municipality, day);
        return new InPlace(
                facts,
                reads ? named : List.of(),
                reads ? 0 : named.size(),
                Traces.of(reading, Chain.of(municipality), who),
                reads,
                who.may(Right.READ_TRAIL, municipality, day));
    }
}
