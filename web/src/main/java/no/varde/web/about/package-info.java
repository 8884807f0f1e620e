/**
 * Pages about Varde itself.
 *
 * <p>Door: {@code AboutPages}. Arrows: {@code http}.
 */
@NullMarked
package no.varde.web.about;

import org.jspecify.annotations.NullMarked;
