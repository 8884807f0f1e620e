/**
 * The municipalities: those that this server serves, each with its own address path, choosing a new one from the
 * register, and what is known of one.
 *
 * <p>Door: {@code MunicipalityPages}. Arrows: {@code web.http}, {@code web.situation} and the core.
 */
@NullMarked
package no.varde.web.municipality;

import org.jspecify.annotations.NullMarked;
