/**
 * Personal data: what is held about somebody, for themselves; what the program does with it, for everybody.
 *
 * <p>Door: {@link no.varde.web.privacy.HeldPages} and {@link no.varde.web.privacy.ProcessingPages}. Arrows: the core, {@code web.http}, {@code web.situation}, {@code
 * web.access}, {@code web.trail} and {@code web.upkeep}.
 */
@NullMarked
package no.varde.web.privacy;

import org.jspecify.annotations.NullMarked;
