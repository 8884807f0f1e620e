package no.varde.web.access.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Who;
import no.varde.core.store.FactStore;
import no.varde.core.store.People;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Reading;
import no.varde.core.store.Signature;
import no.varde.core.store.Vouched;
import no.varde.core.store.Writing;
import no.varde.web.access.LocalGate;
import no.varde.web.access.OpenLink;
import no.varde.web.access.Secrets;
import no.varde.web.http.Request;

/**
 * Who comes in by the provider: one whose account is tied to the key there; one whose address here is the one that the
 * provider vouches for, and who is tied to it from then on; one who came by a one-time link, and is tied too; and, when the
 * settings say what gives roles, one who has such a value. Nobody else.
 */
final class Admission {

    /** Begins the id of a role that the provider gave, and that goes when the provider does not give it any more. */
    private static final String GIVEN = "provider.";

    private static final System.Logger LOG = System.getLogger(Admission.class.getName());

    private final FactStore store;
    private final ProviderSettings settings;

    Admission(FactStore store, ProviderSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /**
     * Lets somebody in, with a new session.
     *
     * @param secret the secret of the session
     * @return the cookie to set
     */
    String letIn(Request request, Identity identity, String secret) throws Refused {
        Optional<String> known = store.read(reading -> find(reading, identity));
        if (known.isEmpty()
                && store.read(reading -> !isNewcomer(reading, identity) || isShutOut(reading.people(), identity))) {
            throw new Refused(Refusal.NOBODY);
        }
        String person = known.orElseGet(Secrets::id);
        return store.write(Signature.of(person, request.now()), writing -> {
                    PeopleWriting people = writing.people();
                    if (!find(writing, identity).equals(known) || (known.isEmpty() && isShutOut(people, identity))) {
                        return Optional.<String>empty();
                    }
                    if (known.isEmpty()) {
                        people.add(newcomer(person, identity));
                    }
                    dropOlderWays(people, person, identity, request.now());
                    tie(people, person, identity, request);
                    giveRoles(writing, person, identity, request.today());
                    return Optional.of(LocalGate.open(people, request, person, means(identity), secret));
                })
                .orElseThrow(() -> new Refused(Refusal.NOBODY));
    }

    /**
     * Lets in whoever came by a one-time link, which is used by it: the key at the provider is tied to the account of the
     * link's person in place of any other, and every other session of theirs ends.
     *
     * @param link the hash of the link
     * @param secret the secret of the session
     * @return the cookie to set
     */
    String letIn(Request request, String link, Identity identity, String secret) throws Refused {
        Optional<String> person =
                store.read(reading -> reading.people().link(link).flatMap(OneTimeLink::person));
        Signature signature = Signature.of(person.orElseThrow(() -> new Refused(Refusal.LINK)), request.now());
        Outcome outcome = store.write(signature, writing -> letIn(writing, link, identity, secret, request));
        return outcome.cookie().orElseThrow(() -> new Refused(outcome.why().orElseThrow()));
    }

    /**
     * Whether somebody who came by an invitation has another account already, into which they come as they do without a
     * link; there they are asked whether they take the invitation with it.
     *
     * @param link the hash of the link
     */
    boolean hasAnotherAccount(String link, Identity identity) {
        return store.read(reading -> reading.people()
                .link(link)
                .filter(each -> OpenLink.isInvitation(reading.people(), each))
                .flatMap(OneTimeLink::person)
                .flatMap(invited -> find(reading, identity).filter(each -> !each.equals(invited)))
                .isPresent());
    }

    /** What comes of somebody's link: a cookie, or why not. */
    private record Outcome(Optional<String> cookie, Optional<Refusal> why) {

        private static Outcome not(Refusal why) {
            return new Outcome(Optional.empty(), Optional.of(why));
        }
    }

    private Outcome letIn(Writing writing, String link, Identity identity, String secret, Request request) {
        PeopleWriting people = writing.people();
        Optional<Person> person = people.link(link)
                .filter(each -> each.isOpen(request.now()))
                .flatMap(OneTimeLink::person)
                .flatMap(people::person)
                .filter(each -> !each.ended());
        if (person.isEmpty()) {
            return Outcome.not(Refusal.LINK);
        }
        String id = person.get().id();
        if (isAnothers(people, id, identity)) {
            return Outcome.not(Refusal.TAKEN);
        }
        people.use(link, request.now());
        people.credentials(id).stream()
                .filter(each -> isOf(settings, each) && !each.key().equals(key(identity)))
                .forEach(each -> people.drop(each.kind(), each.key()));
        people.closeAll(id, Optional.empty());
        tie(people, id, identity, request);
        giveRoles(writing, id, identity, request.today());
        String cookie = LocalGate.open(people, request, id, means(identity), secret);
        return new Outcome(Optional.of(cookie), Optional.empty());
    }

    private boolean isAnothers(People people, String person, Identity identity) {
        return people.credential(Credential.Kind.PROVIDER, key(identity))
                .filter(each -> !each.person().equals(person))
                .isPresent();
    }

    /** Ties the key at the provider to the account of somebody who is signed in. */
    void tie(Request request, String person, Identity identity) throws Refused {
        boolean tied = store.write(Signature.of(person, request.now()), writing -> {
            PeopleWriting people = writing.people();
            boolean free = !isAnothers(people, person, identity);
            if (free) {
                tie(people, person, identity, request);
            }
            return free;
        });
        if (!tied) {
            throw new Refused(Refusal.TAKEN);
        }
    }

    private static String means(Identity identity) {
        return Credential.Kind.PROVIDER + (identity.level().isEmpty() ? "" : " " + identity.level());
    }

    private String key(Identity identity) {
        return key(settings, identity.key());
    }

    private static String key(ProviderSettings settings, String key) {
        return settings.issuer() + " " + key;
    }

    /** Whether a credential is one of this provider's. */
    static boolean isOf(ProviderSettings settings, Credential credential) {
        return credential.kind() == Credential.Kind.PROVIDER && credential.key().startsWith(key(settings, ""));
    }

    /** Whether there is somebody of this key or address who may not come in with it, so that no second account is made. */
    private boolean isShutOut(People people, Identity identity) {
        return people.credential(Credential.Kind.PROVIDER, key(identity)).isPresent()
                || identity.email().flatMap(people::personByEmail).isPresent();
    }

    /**
     * The person who comes in, when it is somebody whom we know and who is not ended. An address that somebody has only
     * given themself is not theirs for sure, and leads nobody to their account.
     */
    private Optional<String> find(Reading reading, Identity identity) {
        People people = reading.people();
        Optional<Credential> tied = people.credential(Credential.Kind.PROVIDER, key(identity));
        Optional<Person> person = tied.isPresent()
                ? people.person(tied.get().person())
                : identity.email()
                        .flatMap(people::personByEmail)
                        .filter(each -> Vouched.of(reading, each).hasEmail())
                        .filter(each -> people.credentials(each.id()).stream()
                                .noneMatch(credential -> isOf(settings, credential)));
        return person.filter(each -> !each.ended()).map(Person::id);
    }

    /**
     * Whoever is tied for the first time, by the address alone, shows for the first time whose the account is: who else may
     * have come in by a password or a passkey until then does not any more.
     */
    private void dropOlderWays(PeopleWriting people, String person, Identity identity, Instant now) {
        if (people.credential(Credential.Kind.PROVIDER, key(identity)).isEmpty()) {
            people.credentials(person).stream()
                    .filter(each -> each.kind() != Credential.Kind.PROVIDER)
                    .forEach(each -> people.drop(each.kind(), each.key()));
            people.closeAll(person, Optional.empty());
            people.takeBackLinks(Optional.of(person), now);
        }
    }

    private void tie(PeopleWriting people, String person, Identity identity, Request request) {
        Credential credential = people.credential(Credential.Kind.PROVIDER, key(identity))
                .orElseGet(() -> new Credential(
                        Credential.Kind.PROVIDER,
                        key(identity),
                        person,
                        "",
                        settings.name(),
                        request.now(),
                        Optional.empty()));
        people.keep(credential.used(request.now(), credential.kept()));
    }

    /** Whether the provider says something that gives a role, and what the person is called. */
    private boolean isNewcomer(Reading reading, Identity identity) {
        return identity.name().isPresent() && !wanted(reading, identity).isEmpty();
    }

    private static Person newcomer(String id, Identity identity) {
        Person person = Person.named(id, identity.name().orElseThrow());
        return identity.email().map(person::withEmail).orElse(person);
    }

    /** The rules that hold for somebody, where the municipality is served. */
    private List<RoleRule> wanted(Reading reading, Identity identity) {
        return settings.roles().stream()
                .filter(rule -> identity.values().contains(rule.value()))
                .filter(rule -> rule.municipality()
                        .filter(id -> reading.municipality(id).isEmpty())
                        .isEmpty())
                .toList();
    }

    /** Gives the roles that the provider's values give, and ends those that it gave and does not give any more. */
    private void giveRoles(Writing writing, String person, Identity identity, LocalDate today) {
        if (settings.roles().isEmpty()) {
            return;
        }
        PeopleWriting people = writing.people();
        List<RoleRule> wanted = wanted(writing, identity);
        List<Membership> held = people.who(person).map(Who::memberships).orElse(List.of()).stream()
                .filter(each -> each.holdsOn(today))
                .toList();
        for (Membership each : held) {
            if (each.id().startsWith(GIVEN) && wanted.stream().noneMatch(rule -> gives(rule, each))) {
                if (isLast(people, each, today)) {
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "The provider does not give " + each.role() + " in "
                                    + each.municipality().orElse("(server)")
                                    + " any more to the last who has it; it is kept until somebody else has it.");
                } else {
                    end(people, each, today);
                }
            }
        }
        Set<List<Object>> given = new HashSet<>();
        for (RoleRule rule : wanted) {
            boolean first = given.add(List.of(rule.role(), rule.municipality()));
            if (first && held.stream().noneMatch(each -> gives(rule, each))) {
                String id = GIVEN + Secrets.id();
                people.give(rule.municipality()
                        .map(where -> Membership.in(where, id, person, rule.role(), today))
                        .orElseGet(() -> Membership.onServer(id, person, today)));
            }
        }
    }

    /** What lets somebody in here. */
    private Set<Credential.Kind> means() {
        return settings.isOnly() ? Set.of(Credential.Kind.PROVIDER) : Credential.Kind.waysIn();
    }

    private boolean isLast(People people, Membership role, LocalDate today) {
        return switch (role.role()) {
            case COORDINATOR ->
                !people.hasOtherCoordinator(role.municipality().orElseThrow(), role.person(), today, means());
            case ADMINISTRATOR -> !people.hasOtherAdministrator(role.person(), today, means());
            default -> false;
        };
    }

    private static void end(PeopleWriting people, Membership membership, LocalDate today) {
        if (membership.period().from().isBefore(today)) {
            people.change(membership, membership.until(today));
        } else {
            people.takeBack(membership.id());
        }
    }

    private static boolean gives(RoleRule rule, Membership membership) {
        return rule.role() == membership.role() && rule.municipality().equals(membership.municipality());
    }
}
