/**
 * The trail of a municipality as pages and files: who did what and when, what stood before and what after; and whether the
 * trail is whole, also beside a head that was written down outside.
 *
 * <p>Door: {@link no.varde.web.trail.TrailPages}, and {@link no.varde.web.trail.TrailReader} for other rooms. Arrows: the core, {@code web.http}, {@code
 * web.exchange} and {@code web.situation}.
 */
@NullMarked
package no.varde.web.trail;

import org.jspecify.annotations.NullMarked;
