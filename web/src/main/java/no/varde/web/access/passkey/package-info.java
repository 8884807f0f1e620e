/**
 * Signing in with a passkey (WebAuthn): a key pair that a telephone, a computer or a security key keeps for one server,
 * and uses when its owner shows who they are. Kept here is the public half. The library that checks what comes from such
 * a device is loaded when the first one is used.
 *
 * <p>Door: {@link no.varde.web.access.passkey.PasskeyPages}. Arrows: the core's {@code access} and {@code
 * store}, {@code web.http} and {@code web.access}.
 */
@NullMarked
package no.varde.web.access.passkey;

import org.jspecify.annotations.NullMarked;
