package no.varde.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.web.SettingSources.Given;
import no.varde.web.access.provider.ClientProof;
import no.varde.web.access.provider.ProviderSettings;
import no.varde.web.access.provider.RoleRule;
import no.varde.web.http.Texts;
import no.varde.web.server.TlsPair;

/** Reads how people sign in by an identity provider, and says everything that is wrong with it. */
final class ProviderSettingsReader {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final SettingSources sources;
    private final Texts texts;
    private final List<String> faults;

    ProviderSettingsReader(SettingSources sources, Texts texts, List<String> faults) {
        this.sources = sources;
        this.texts = texts;
        this.faults = faults;
    }

    /**
     * The provider; empty when none is named, or something is wrong.
     *
     * @param isDemo whether everybody is let in anyway
     */
    Optional<ProviderSettings> read(boolean isDemo) {
        if (!isGiven(Setting.OIDC_ISSUER)) {
            Arrays.stream(Setting.values())
                    .filter(setting -> setting.key().startsWith("oidc-") && sources.has(setting))
                    .forEach(setting -> needs(setting, Setting.OIDC_ISSUER));
            return Optional.empty();
        }
        int before = faults.size();
        if (isDemo) {
            fault("server.fault.oidc-demo", sources.of(Setting.OIDC_ISSUER).origin());
        }
        Optional<URI> issuer = issuer();
        if (!isGiven(Setting.OIDC_CLIENT_ID)) {
            needs(Setting.OIDC_ISSUER, Setting.OIDC_CLIENT_ID);
        }
        Optional<ClientProof> proof = proof();
        List<RoleRule> roles = roles();
        ProviderSettings.Claims claims = new ProviderSettings.Claims(
                text(Setting.OIDC_PERSON_CLAIM),
                text(Setting.OIDC_NAME_CLAIM),
                text(Setting.OIDC_EMAIL_CLAIM),
                yesOrNo(Setting.OIDC_TRUST_EMAIL),
                Optional.of(text(Setting.OIDC_ROLES_CLAIM)).filter(claim -> !claim.isEmpty()));
        boolean isOnly = yesOrNo(Setting.OIDC_ONLY);
        if (faults.size() > before || issuer.isEmpty() || proof.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProviderSettings(
                name(issuer.get()),
                isOnly,
                issuer.get(),
                text(Setting.OIDC_CLIENT_ID),
                proof.get(),
                scopes(),
                words(Setting.OIDC_ACR_VALUES),
                claims,
                roles));
    }

    private String name(URI issuer) {
        return isGiven(Setting.OIDC_NAME) ? text(Setting.OIDC_NAME) : issuer.getHost();
    }

    /** Encrypted, or on this machine. */
    private Optional<URI> issuer() {
        Given given = sources.of(Setting.OIDC_ISSUER);
        try {
            URI issuer = new URI(given.value().strip());
            boolean safe = "https".equals(issuer.getScheme())
                    || ("http".equals(issuer.getScheme()) && THIS_MACHINE.contains(String.valueOf(issuer.getHost())));
            if (safe && issuer.getHost() != null && issuer.getQuery() == null && issuer.getFragment() == null) {
                return Optional.of(issuer);
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        fault("server.fault.oidc-issuer", given.value(), given.origin());
        return Optional.empty();
    }

    private Optional<ClientProof> proof() {
        boolean secret = isGiven(Setting.OIDC_CLIENT_SECRET_FILE);
        boolean key = isGiven(Setting.OIDC_KEY_FILE);
        if (secret == key) {
            fault("server.fault.oidc-proof", Setting.OIDC_CLIENT_SECRET_FILE.flag(), Setting.OIDC_KEY_FILE.flag());
            return Optional.empty();
        }
        if (isGiven(Setting.OIDC_KEY_ID) && !key) {
            needs(Setting.OIDC_KEY_ID, Setting.OIDC_KEY_FILE);
        }
        return secret ? secret() : key();
    }

    /** What stands in the secret's file, which no fault shows. */
    private Optional<ClientProof> secret() {
        Given given = sources.of(Setting.OIDC_CLIENT_SECRET_FILE);
        try {
            String secret = Files.readString(Path.of(given.value().strip())).strip();
            if (!secret.isEmpty()) {
                return Optional.of(new ClientProof.Secret(secret));
            }
            fault("server.fault.oidc-secret", given.value(), given.origin());
        } catch (IOException | InvalidPathException e) {
            fault("server.fault.file", given.value(), given.origin());
        }
        return Optional.empty();
    }

    private Optional<ClientProof> key() {
        Given given = sources.of(Setting.OIDC_KEY_FILE);
        List<TlsPair.Fault> wrong = new ArrayList<>();
        Optional<PrivateKey> key;
        try {
            key = TlsPair.privateKey(Path.of(given.value().strip()), wrong);
        } catch (InvalidPathException e) {
            fault("server.fault.path", given.value(), given.origin());
            return Optional.empty();
        }
        wrong.forEach(each -> fault(each.key(), each.arguments().toArray()));
        if (key.isPresent() && !ClientProof.Key.isUsable(key.get())) {
            fault("server.fault.oidc-key", given.value(), given.origin(), String.valueOf(ClientProof.FEWEST_BITS));
        }
        return key.filter(ClientProof.Key::isUsable)
                .map(usable -> new ClientProof.Key(usable, text(Setting.OIDC_KEY_ID)));
    }

    private List<RoleRule> roles() {
        boolean rules = isGiven(Setting.OIDC_ROLE);
        if (rules != isGiven(Setting.OIDC_ROLES_CLAIM)) {
            needs(
                    rules ? Setting.OIDC_ROLE : Setting.OIDC_ROLES_CLAIM,
                    rules ? Setting.OIDC_ROLES_CLAIM : Setting.OIDC_ROLE);
        }
        List<RoleRule> read = new ArrayList<>();
        Given given = sources.of(Setting.OIDC_ROLE);
        for (String each : given.value().split(",", -1)) {
            if (!each.isBlank()) {
                RoleRule.parse(each.strip())
                        .ifPresentOrElse(
                                read::add, () -> fault("server.fault.oidc-role", each.strip(), given.origin()));
            }
        }
        return read;
    }

    private List<String> scopes() {
        List<String> scopes = new ArrayList<>(words(Setting.OIDC_SCOPES));
        if (!scopes.contains("openid")) {
            scopes.add(0, "openid");
        }
        return scopes;
    }

    private boolean yesOrNo(Setting setting) {
        Given given = sources.of(setting);
        Optional<Boolean> read = SettingsReader.yesOrNo(given.value().strip());
        if (read.isEmpty()) {
            fault("server.fault.yes-or-no", given.value(), given.origin());
        }
        return read.orElse(false);
    }

    private List<String> words(Setting setting) {
        return Arrays.stream(sources.of(setting).value().split("[,\\s]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private boolean isGiven(Setting setting) {
        return !text(setting).isEmpty();
    }

    private String text(Setting setting) {
        return sources.of(setting).value().strip();
    }

    private void needs(Setting setting, Setting other) {
        fault("server.fault.pair", sources.of(setting).origin(), other.flag());
    }

    private void fault(String key, Object... arguments) {
        faults.add(texts.get(key, arguments));
    }
}
