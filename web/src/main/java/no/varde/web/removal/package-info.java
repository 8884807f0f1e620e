/**
 * The two ways to remove, apart: ending something on a day, and marking it as entered in error; each is confirmed before it
 * is done, told with its reason, listed, and undone.
 *
 * <p>Door: {@link no.varde.web.removal.RemovalPages}. Arrows: the core, {@code web.http}, {@code web.situation} and {@code
 * web.trail}.
 */
@NullMarked
package no.varde.web.removal;

import org.jspecify.annotations.NullMarked;
