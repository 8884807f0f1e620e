/**
 * The reforms and national plans: what each asks, and what the municipality has chosen and does about it.
 *
 * <p>Door: {@code ReformPages}. Arrows: {@code web.http}, {@code web.situation} and the core.
 */
@NullMarked
package no.varde.web.reform;

import org.jspecify.annotations.NullMarked;
