package no.varde.core.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what: the one table. It is our own reading of the work of a municipality (local democracy reads everything,
 * those who carry a measure record what happens with it, an auditor reads whatever is kept and changes nothing, one who
 * looks after the server has no part in its data), and a page shows it as it stands here.
 */
public final class Access {

    private static final Map<Role, Set<Right>> TABLE = new EnumMap<>(Role.class);

    static {
        allow(
                Role.COORDINATOR,
                Right.READ,
                Right.CHANGE_OWN,
                Right.CHANGE,
                Right.READ_TRAIL,
                Right.READ_PEOPLE,
                Right.PEOPLE,
                Right.PRIVACY);
        allow(Role.LEADER, Right.READ, Right.CHANGE_OWN, Right.CHANGE, Right.READ_TRAIL);
        allow(Role.OWNER, Right.READ, Right.CHANGE_OWN);
        allow(Role.HR_ADVISER, Right.READ);
        allow(Role.COUNCIL_MEMBER, Right.READ);
        allow(Role.REPRESENTATIVE, Right.READ, Right.COMMENT);
        allow(Role.STATUTORY_COUNCIL_MEMBER, Right.READ, Right.COMMENT);
        allow(Role.ADVISER, Right.READ);
        allow(Role.AUDITOR, Right.READ, Right.READ_TRAIL, Right.READ_PEOPLE, Right.READ_UPKEEP);
        allow(Role.ADMINISTRATOR, Right.READ_UPKEEP, Right.SERVE);
    }

    private Access() {}

    private static void allow(Role role, Right... rights) {
        EnumSet<Right> set = EnumSet.of(Right.OPEN, Right.SELF);
        set.addAll(Set.of(rights));
        TABLE.put(role, Set.copyOf(set));
    }

    /** Whether a role lets one do something, where it is held. */
    public static boolean may(Role role, Right right) {
        return TABLE.getOrDefault(role, Set.of()).contains(right);
    }

    /** Whether one of these roles does; nobody needs a role for what is open. */
    public static boolean may(Collection<Role> roles, Right right) {
        return right == Right.OPEN || roles.stream().anyMatch(role -> may(role, right));
    }
}
