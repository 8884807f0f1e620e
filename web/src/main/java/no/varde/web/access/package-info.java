/**
 * Who is let in: the gate that tells who asks, and in the open demonstration the choice of a role.
 *
 * <p>Door: {@link no.varde.web.access.DemoGate}. Arrows: the core's {@code access} and {@code basics}, {@code web.http}.
 */
@NullMarked
package no.varde.web.access;

import org.jspecify.annotations.NullMarked;
