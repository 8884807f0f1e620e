package no.varde.web.access.passkey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.access.Credential;
import no.varde.core.access.Person;
import no.varde.web.http.JsonText;

/** What the browser hands to a device, as JSON in the words of WebAuthn. */
final class DeviceRequest {

    /** The signatures that are asked for, by their numbers in COSE: ES256 and RS256, one of which every device has. */
    private static final List<Integer> ALGORITHMS = List.of(-7, -257);

    /** How long a device may take, in milliseconds. */
    private static final long PATIENCE = 120_000;

    private static final String KIND = "public-key";

    private DeviceRequest() {}

    /** For somebody who wants to come in: any passkey for this server will do. */
    static String toComeIn(String challenge, String host) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("challenge", challenge);
        asked.put("rpId", host);
        asked.put("userVerification", "required");
        asked.put("timeout", PATIENCE);
        return JsonText.of(asked);
    }

    /** For somebody who wants a new passkey, on a device that has none of the known ones. */
    static String toMake(String challenge, String host, Person person, List<Credential> known) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put(
                "id",
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(person.id().getBytes(StandardCharsets.UTF_8)));
        user.put("name", person.email().orElse(person.name()));
        user.put("displayName", person.name());
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("challenge", challenge);
        asked.put("rp", Map.of("name", "Varde", "id", host));
        asked.put("user", user);
        asked.put(
                "pubKeyCredParams",
                ALGORITHMS.stream()
                        .map(number -> Map.of("type", KIND, "alg", number))
                        .toList());
        asked.put(
                "excludeCredentials",
                known.stream()
                        .map(each -> Map.of("type", KIND, "id", each.key()))
                        .toList());
        asked.put(
                "authenticatorSelection",
                Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"));
        asked.put("attestation", "none");
        asked.put("timeout", PATIENCE);
        return JsonText.of(asked);
    }
}
