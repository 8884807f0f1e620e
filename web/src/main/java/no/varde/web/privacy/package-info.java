/**
 * Personal data: what is held about somebody, for themselves.
 *
 * <p>Door: {@link no.varde.web.privacy.HeldPages}. Arrows: the core, {@code web.http}, {@code web.situation}, {@code
 * web.access} and {@code web.trail}.
 */
@NullMarked
package no.varde.web.privacy;

import org.jspecify.annotations.NullMarked;
