package no.varde.web.access.provider;

import java.util.List;
import java.util.Optional;

/**
 * Whom the provider vouches for.
 *
 * @param key the person's stable key at the provider
 * @param name what they are called; empty when the provider does not say
 * @param email their address; empty when the provider does not say or has not checked it
 * @param level the level of assurance ({@code acr}); may be empty
 * @param values the values of the claim that gives roles
 * @param token the token itself, to sign out with
 */
record Identity(
        String key, Optional<String> name, Optional<String> email, String level, List<String> values, String token) {

    @Override
    public String toString() {
        return "Identity[]";
    }
}
