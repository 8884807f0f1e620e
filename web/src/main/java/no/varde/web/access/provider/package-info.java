/**
 * Signing in by an identity provider (OpenID Connect): ID-porten, Ansattporten, Entra ID or another. The provider is
 * asked only when somebody signs in that way, so that a start needs no network, and the library that speaks the protocol
 * is loaded then. What went wrong is said on a page and in the log, never with a token, a name or a number of anybody.
 *
 * <p>Door: {@link no.varde.web.access.provider.ProviderSettings} and {@link
 * no.varde.web.access.provider.ProviderPages}. Arrows: the core's {@code access}, {@code basics} and {@code store},
 * {@code web.http} and {@code web.access}.
 */
@NullMarked
package no.varde.web.access.provider;

import org.jspecify.annotations.NullMarked;
