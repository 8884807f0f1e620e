package no.varde.web.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.basics.ActorGroup;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;

/** One made-up person for each role, some of whom answer for measures in the sample municipality. */
final class DemoPeople {

    private static final Map<Role, Person> PEOPLE = new EnumMap<>(Role.class);

    static {
        put(Role.COORDINATOR, "Kari Moe", "reformkoordinator");
        put(Role.LEADER, "Astrid Nes", "kommunalsjef helse og omsorg");
        put(Role.OWNER, "Gro Lien", "enhetsleder hjemmetjenesten");
        put(Role.HR_ADVISER, "Ola Berg", "HR-sjef");
        put(Role.COUNCIL_MEMBER, "Berit Hagen", "medlem av kommunestyret");
        put(Role.REPRESENTATIVE, "Tone Lund", "hovedtillitsvalgt");
        put(Role.STATUTORY_COUNCIL_MEMBER, "Arne Solli", "leder av eldrerådet");
        put(Role.ADVISER, "Liv Tangen", "rådgiver hos statsforvalteren");
        put(Role.AUDITOR, "Erik Bø", "kommunerevisor");
        put(Role.ADMINISTRATOR, "Siri Vang", "driftsansvarlig");
    }

    private DemoPeople() {}

    private static void put(Role role, String name, String position) {
        PEOPLE.put(role, Person.named(role.text(), name).withPosition(position));
    }

    /** The person who has a role. */
    static Person of(Role role) {
        Person person = PEOPLE.get(role);
        if (person == null) {
            throw new IllegalArgumentException("Nobody has the role " + role);
        }
        return person;
    }

    /** Whether they are in a store: they came in all at once. */
    static boolean areIn(FactStore store) {
        return store.read(
                reading -> reading.people().person(of(Role.COORDINATOR).id()).isPresent());
    }

    /** Takes the people into a store in which they are not yet: each has the role, in a municipality or on the server. */
    static void loadInto(FactStore store, String municipality, LocalDate from, Instant now) {
        if (areIn(store)) {
            return;
        }
        store.write(Signature.of("demo", now), writing -> {
            PEOPLE.forEach((role, person) -> {
                writing.people().add(person);
                String id = "role-" + person.id();
                Membership held = role.isLocal()
                        ? Membership.in(municipality, id, person.id(), role, from)
                        : Membership.onServer(id, person.id(), from);
                writing.people().give(speaking(held));
            });
            return true;
        });
    }

    private static Membership speaking(Membership held) {
        return switch (held.role()) {
            case REPRESENTATIVE -> held.speakingFor(ActorGroup.UNION_REPRESENTATIVES);
            case STATUTORY_COUNCIL_MEMBER -> held.speakingFor(ActorGroup.ELDERLY_COUNCIL);
            default -> held;
        };
    }
}
