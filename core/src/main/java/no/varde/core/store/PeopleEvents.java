package no.varde.core.store;

import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.Who;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Event;

/**
 * How every store tells in its trails of changes of people, for those who build another one. A change of a person, of
 * what lets them in and a link are told wherever the person has held a role, in the server's trail when that is nowhere;
 * a role in the trail of its municipality. The subject is the person's id. Of what proves who somebody is, only the kind
 * is told: no hash, no key and no name of a device; of a password's hash also a {@linkplain MeansTold#seal seal}. That
 * somebody signs in or out is not told.
 */
public final class PeopleEvents {

    /** The kind of the events about people. */
    public static final String PERSON = "person";

    /** The kind of the events about roles. */
    public static final String ROLE = "role";

    /** The kind of the events about links that let somebody in once; {@code link} is a kind of fact. */
    public static final String LINK = "way-in";

    /** The kind of the events about what lets somebody in: passwords, passkeys, ties to a provider, and open sessions. */
    public static final String MEANS = "means";

    /** The field of an event of kind {@link #MEANS} that holds the seal of a password's hash. */
    static final String SEAL = "seal";

    /** The kind of the events about how long what is personal is kept. */
    public static final String RETENTION = "retention";

    /** The action of the event of kind {@link #MEANS} that tells that something lets somebody in no longer. */
    public static final String REMOVED = "removed";

    /** The action of the event that tells that somebody was taken in or, of kind {@link #MEANS}, let in by something new. */
    public static final String ADDED = "added";

    /** The action of the event of kind {@link #PERSON} that tells that somebody was changed. */
    public static final String CHANGED = "changed";

    /** The action of the event of kind {@link #PERSON} that tells that somebody vouched for what a person said of themself. */
    public static final String CONFIRMED = "confirmed";

    /** The action of the event of kind {@link #PERSON} that tells that somebody took an invitation with their account. */
    public static final String JOINED = "joined";

    /** The action of the event of kind {@link #PERSON} that tells that who somebody is was erased. */
    public static final String ERASED = "erased";

    /** What stands in an event about retention when nothing goes by itself; else an ISO 8601 period, as {@code P12M}. */
    public static final String NEVER = "never";

    /** The subject of a link that is for nobody yet. */
    public static final String NOBODY = "first";

    private final People people;
    private final BiConsumer<Chain, Event> trail;

    /**
     * @param people the people as they are to the write
     * @param trail notes an event in a trail
     */
    public PeopleEvents(People people, BiConsumer<Chain, Event> trail) {
        this.people = people;
        this.trail = trail;
    }

    /** Somebody was taken in. */
    public void added(Person person) {
        tell(person.id(), Event.of(PERSON, person.id(), ADDED).after(fields(person)));
    }

    /** Somebody was changed; tells only what differs, and nothing when nothing does. */
    public void changed(Person before, Person after) {
        differing(Event.of(PERSON, after.id(), CHANGED), fields(before), fields(after))
                .ifPresent(event -> tell(after.id(), event));
    }

    /** Who somebody is was erased; nothing of it is told. */
    public void erased(String person) {
        tell(person, Event.of(PERSON, person, ERASED));
    }

    /** It was decided how long a municipality keeps what is personal. */
    public void decided(String municipality, Retention before, Retention after) {
        differing(Event.of(RETENTION, municipality, "decided"), fields(before), fields(after))
                .ifPresent(event -> trail.accept(Chain.of(municipality), event));
    }

    /** A role was given. */
    public void given(Membership role) {
        trail.accept(chain(role), Event.of(ROLE, role.person(), "given").after(fields(role)));
    }

    /** A role was changed, such as ended. */
    public void changed(Membership before, Membership after) {
        Event event = Event.of(ROLE, after.person(), "changed");
        if (!before.equals(after)) {
            trail.accept(chain(after), event.before(fields(before)).after(fields(after)));
        }
    }

    /** A role was taken back. */
    public void takenBack(Membership role) {
        trail.accept(chain(role), Event.of(ROLE, role.person(), "taken-back").before(fields(role)));
    }

    /** A link was made; its secret and hash are not told. */
    public void made(OneTimeLink link) {
        String person = link.person().orElse(NOBODY);
        Map<String, String> after = Map.of("purpose", link.purpose().name().toLowerCase(Locale.ROOT));
        tell(person, Event.of(LINK, person, "made").after(after));
    }

    /** A link was used. */
    public void used(OneTimeLink link) {
        over(link, "used");
    }

    /** A link that was not used lets nobody in any more: it was taken back at an instant, or had run out by then. */
    public void unused(OneTimeLink link, Instant at) {
        over(link, link.isOpen(at) ? "taken-back" : "ran-out");
    }

    private void over(OneTimeLink link, String action) {
        String person = link.person().orElse(NOBODY);
        Map<String, String> before = Map.of("purpose", link.purpose().name().toLowerCase(Locale.ROOT));
        tell(person, Event.of(LINK, person, action).before(before));
    }

    /**
     * Something lets somebody in from now on. That it was used or named is not told: it is still what was made then. Nor is
     * that it was stored in a newer form, but for a password, of which what is kept is sealed.
     *
     * @param before what had the same kind and key; empty when nothing had
     */
    public void kept(Optional<Credential> before, Credential after) {
        boolean same = before.filter(each -> each.madeAt().equals(after.madeAt()))
                .filter(each -> MeansTold.seal(each).equals(MeansTold.seal(after)))
                .isPresent();
        if (!same) {
            String action = before.isPresent() ? CHANGED : ADDED;
            Map<String, String> told = new LinkedHashMap<>(fields(after));
            MeansTold.seal(after).ifPresent(seal -> told.put(SEAL, seal));
            tell(after.person(), Event.of(MEANS, after.person(), action).after(told));
        }
    }

    /** Something lets somebody in no longer. */
    public void dropped(Credential credential) {
        tell(credential.person(), Event.of(MEANS, credential.person(), REMOVED).before(fields(credential)));
    }

    /** Somebody was signed out on purpose where they did not do it themself. */
    public void signedOut(String person) {
        tell(person, Event.of(MEANS, person, "signed-out"));
    }

    private void tell(String person, Event event) {
        Set<Chain> chains = new LinkedHashSet<>();
        List<Membership> held = people.who(person).map(Who::memberships).orElse(List.of());
        held.forEach(each -> chains.add(chain(each)));
        if (chains.isEmpty()) {
            chains.add(Chain.server());
        }
        chains.forEach(each -> trail.accept(each, event));
    }

    private static Chain chain(Membership role) {
        return new Chain(role.municipality());
    }

    /** What is told of a person. */
    static Map<String, String> fields(Person person) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", person.name());
        person.email().ifPresent(each -> fields.put("email", each));
        person.position().ifPresent(each -> fields.put("position", each));
        if (person.ended()) {
            fields.put("ended", "yes");
        }
        return fields;
    }

    private static Map<String, String> fields(Credential credential) {
        return Map.of(MEANS, credential.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> fields(Retention retention) {
        Map<String, String> fields = new LinkedHashMap<>();
        retention
                .times()
                .forEach((rule, time) -> fields.put(
                        rule.text(),
                        time.map(rule::period).map(Period::toString).orElse(NEVER)));
        return fields;
    }

    /** What is told of a role. */
    static Map<String, String> fields(Membership role) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("role", role.role().name());
        role.speaksFor().ifPresent(each -> fields.put("speaks-for", each.name()));
        fields.put("from", role.period().from().toString());
        role.period().until().ifPresent(each -> fields.put("until", each.toString()));
        return fields;
    }

    private static Optional<Event> differing(Event event, Map<String, String> before, Map<String, String> after) {
        Map<String, String> old = new LinkedHashMap<>(before);
        Map<String, String> now = new LinkedHashMap<>(after);
        old.entrySet().removeAll(after.entrySet());
        now.entrySet().removeAll(before.entrySet());
        return old.isEmpty() && now.isEmpty()
                ? Optional.empty()
                : Optional.of(event.before(old).after(now));
    }
}
