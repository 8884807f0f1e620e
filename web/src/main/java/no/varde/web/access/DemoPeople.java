package no.varde.web.access;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import no.varde.core.access.Person;
import no.varde.core.access.Role;

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
        PEOPLE.put(role, Person.named(value(role), name).withPosition(position));
    }

    /** The person who has a role. */
    static Person of(Role role) {
        Person person = PEOPLE.get(role);
        if (person == null) {
            throw new IllegalArgumentException("Nobody has the role " + role);
        }
        return person;
    }

    /** A role as it stands in a form, in a cookie and in the person's id. */
    static String value(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
