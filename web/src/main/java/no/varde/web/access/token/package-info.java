/**
 * The tokens by which programs act for a person: made, shown once, listed and ended. Only hashes are kept, and a token
 * never lets a program do more than its person may.
 *
 * <p>Door: {@link no.varde.web.access.token.TokenPages}. Arrows: the core's {@code access} and {@code store}, {@code
 * web.http}, {@code web.access}.
 */
@NullMarked
package no.varde.web.access.token;

import org.jspecify.annotations.NullMarked;
