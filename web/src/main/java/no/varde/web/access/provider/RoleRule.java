package no.varde.web.access.provider;

import java.util.Optional;
import no.varde.core.access.Role;

/**
 * A value that the provider says of a person, and the role that it gives: {@code value=leader@fjordvik}, or {@code
 * value=administrator} for the server's own.
 *
 * @param value the value, such as the id of a group; not blank
 * @param role the role
 * @param municipality where; empty for the administrator's alone
 */
public record RoleRule(String value, Role role, Optional<String> municipality) {

    /** Refuses a blank value, and a role without its place. */
    public RoleRule {
        if (value.isBlank() || role.isLocal() != municipality.isPresent()) {
            throw new IllegalArgumentException("A value gives a role in its place: '" + value + "', " + role);
        }
    }

    /** Reads one; empty when it cannot be understood. */
    public static Optional<RoleRule> parse(String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 1) {
            return Optional.empty();
        }
        String value = text.substring(0, equals).strip();
        String[] parts = text.substring(equals + 1).strip().split("@", 2);
        Optional<String> municipality =
                parts.length == 2 ? Optional.of(parts[1]).filter(part -> part.matches("[a-z0-9-]+")) : Optional.empty();
        return Role.of(parts[0])
                .filter(role -> !value.isBlank())
                .filter(role -> role.isLocal() == municipality.isPresent() && (parts.length == 2) == role.isLocal())
                .map(role -> new RoleRule(value, role, municipality));
    }
}
