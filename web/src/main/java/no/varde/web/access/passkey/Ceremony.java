package no.varde.web.access.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.BadSignatureException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.UserNotPresentException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a device made or signed: for this address, for a challenge of ours, with its owner verified. Which maker's
 * device it is is not asked. Safe to share between threads.
 */
final class Ceremony {

    private static final int LONGEST = 20_000;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);
    private final List<PublicKeyCredentialParameters> parameters = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

    /**
     * Where all this happens.
     *
     * @param origin the address of this server as the browser knows it
     * @param host its name, for which passkeys are made
     */
    record Here(String origin, String host) {}

    /**
     * A new passkey.
     *
     * @param key its id, by which it is found
     * @param challenge what it was made for, as base64url
     * @param kept what to keep of it
     */
    record Made(String key, String challenge, Kept kept) {}

    /** Checks a new passkey; the challenge is still to be used up. */
    Made made(String json, Here here, Predicate<String> isOpen) throws NotTaken {
        RegistrationData data = parse(json, manager::parseRegistrationResponseJSON);
        String challenge = challenge(data.getCollectedClientData());
        if (!isOpen.test(challenge)) {
            throw new NotTaken(Fault.TOO_LATE);
        }
        verify(() -> manager.verify(data, new RegistrationParameters(server(here, challenge), parameters, true, true)));
        AttestationObject object = present(data.getAttestationObject());
        AuthenticatorData<?> device = object.getAuthenticatorData();
        AttestedCredentialData credential = present(device.getAttestedCredentialData());
        Set<AuthenticatorTransport> ways = data.getTransports();
        return new Made(
                encoded(credential.getCredentialId()),
                challenge,
                new Kept(
                        here.host,
                        device.getSignCount(),
                        device.isFlagUV(),
                        device.isFlagBE(),
                        device.isFlagBS(),
                        ways == null
                                ? List.of()
                                : ways.stream()
                                        .map(AuthenticatorTransport::getValue)
                                        .filter(way -> way.matches("[a-z-]{1,20}"))
                                        .sorted()
                                        .toList(),
                        encoded(keys.convert(credential))));
    }

    /**
     * What a device shows to let its owner in, before it is checked.
     *
     * @param key the id of the passkey
     * @param challenge what the device signed, as base64url
     * @param person whose it is, as the device says; empty when it does not say
     * @param data all of it
     */
    record Shown(String key, String challenge, Optional<String> person, AuthenticationData data) {}

    /** Reads what a device shows. */
    Shown shown(String json) throws NotTaken {
        AuthenticationData data = parse(json, manager::parseAuthenticationResponseJSON);
        byte[] person = data.getUserHandle();
        return new Shown(
                encoded(present(data.getCredentialId())),
                challenge(data.getCollectedClientData()),
                person == null ? Optional.empty() : Optional.of(new String(person, StandardCharsets.UTF_8)),
                data);
    }

    /** Checks what a device shows against what is kept; what is to be kept from then on. */
    Kept checked(Shown shown, Kept kept, Here here) throws NotTaken {
        AttestedCredentialData credential =
                parse(kept.data(), data -> keys.convert(Base64.getUrlDecoder().decode(data)));
        CredentialRecordImpl record = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                kept.isVerified(),
                kept.canBeCopied(),
                kept.isCopied(),
                kept.count(),
                credential,
                null,
                null,
                null,
                Set.of());
        verify(() -> manager.verify(
                shown.data, new AuthenticationParameters(server(here, shown.challenge), record, null, true, true)));
        AuthenticatorData<?> device = present(shown.data.getAuthenticatorData());
        return kept.used(device.getSignCount(), device.isFlagBS());
    }

    private static ServerProperty server(Here here, String challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(here.origin))
                .rpId(here.host)
                .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
                .build();
    }

    private static String challenge(@Nullable CollectedClientData data) throws NotTaken {
        return encoded(present(present(data).getChallenge()).getValue());
    }

    private static <T> T present(@Nullable T value) throws NotTaken {
        if (value == null) {
            throw new NotTaken(Fault.UNREADABLE);
        }
        return value;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads something. */
    @FunctionalInterface
    private interface Parser<T> {
        T parse(String text);
    }

    private static <T> T parse(String text, Parser<T> parser) throws NotTaken {
        if (text.length() > LONGEST) {
            throw new NotTaken(Fault.UNREADABLE);
        }
        try {
            return parser.parse(text);
        } catch (RuntimeException e) {
            // The library throws whatever its readers throw at texts that are broken, each of another kind.
            throw new NotTaken(Fault.UNREADABLE);
        }
    }

    private static void verify(Runnable check) throws NotTaken {
        try {
            check.run();
        } catch (BadChallengeException e) {
            throw new NotTaken(Fault.TOO_LATE);
        } catch (BadOriginException | BadRpIdException | CrossOriginException e) {
            throw new NotTaken(Fault.ELSEWHERE);
        } catch (UserNotVerifiedException | UserNotPresentException e) {
            throw new NotTaken(Fault.UNVERIFIED);
        } catch (MaliciousCounterValueException e) {
            throw new NotTaken(Fault.COPIED);
        } catch (BadSignatureException e) {
            throw new NotTaken(Fault.SIGNATURE);
        } catch (VerificationException | DataConversionException e) {
            throw new NotTaken(Fault.UNREADABLE);
        }
    }
}
