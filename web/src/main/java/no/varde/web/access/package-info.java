/**
 * Who is let in: the gates that tell who asks, the pages by which one signs in and comes in by a one-time link, and in
 * the open demonstration the choice of a role. A secret stands in no log and in no address but the link's own, which the
 * browser leaves at once; only hashes are kept.
 *
 * <p>Door: {@link no.varde.web.access.LocalGate}, {@link no.varde.web.access.SignInPages} and {@link
 * no.varde.web.access.DemoGate}. Arrows: the core's {@code access}, {@code basics}, {@code
 * store} and {@code privacy}, {@code web.http}.
 */
@NullMarked
package no.varde.web.access;

import org.jspecify.annotations.NullMarked;
