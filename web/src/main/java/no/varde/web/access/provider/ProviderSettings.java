package no.varde.web.access.provider;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How people sign in by an identity provider.
 *
 * @param name what people call it, for the button; not blank
 * @param isOnly whether it takes the place of passwords
 * @param issuer the provider's address, as it calls itself
 * @param client the name under which the provider knows this server
 * @param proof how this server proves to the provider that it is that client
 * @param scopes what is asked for; always with {@code openid}
 * @param levels the levels of assurance ({@code acr}) that are enough; empty when any is
 * @param claims where the provider says who somebody is
 * @param roles what a value in the token gives; empty when roles are given here alone
 */
public record ProviderSettings(
        String name,
        boolean isOnly,
        URI issuer,
        String client,
        ClientProof proof,
        List<String> scopes,
        List<String> levels,
        Claims claims,
        List<RoleRule> roles) {

    /** Copies, and refuses a blank name or client, and scopes without {@code openid}. */
    public ProviderSettings {
        scopes = List.copyOf(scopes);
        levels = List.copyOf(levels);
        roles = List.copyOf(roles);
        if (name.isBlank() || client.isBlank()) {
            throw new IllegalArgumentException("A provider has a name and knows us as somebody: '" + name + "'");
        }
        if (!scopes.contains("openid")) {
            throw new IllegalArgumentException("The scope openid is always asked for: " + scopes);
        }
    }

    /**
     * In which claims the provider says who somebody is.
     *
     * @param person the person's stable key, such as {@code sub}, {@code oid} or {@code pid}
     * @param name what they are called
     * @param email their address
     * @param trustsEmail whether an address counts of which the provider does not say whether it was checked
     * @param roles the claim whose values give roles; empty when none does
     */
    public record Claims(String person, String name, String email, boolean trustsEmail, Optional<String> roles) {

        /** What the standard says, and an address only when the provider has checked it. */
        public static final Claims STANDARD = new Claims("sub", "name", "email", false, Optional.empty());
    }
}
