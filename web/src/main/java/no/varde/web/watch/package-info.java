/**
 * What those see who run the server: whether it lives and is ready, its figures, its log. Nothing of it says who uses
 * Varde, or for what.
 *
 * <p>Door: {@code WatchPages} over a {@code Watch} of {@code Check}s and {@code Metrics}; {@code CountedStore};
 * {@code Logs} and {@code RequestLines}. Arrows: {@code web.http}, the core's {@code store}.
 */
@NullMarked
package no.varde.web.watch;

import org.jspecify.annotations.NullMarked;
