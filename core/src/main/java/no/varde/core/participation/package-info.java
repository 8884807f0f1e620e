/**
 * Who is concerned by a measure, who takes part in it, how far and since when (medvirkning; L8, L14, L18).
 *
 * <p>Door: {@link no.varde.core.participation.Involvement}, a meeting that is recorded once for many groups and
 * measures. Arrows: {@code basics}. Inputs, responses and dissent will stand beside it.
 */
@NullMarked
package no.varde.core.participation;

import org.jspecify.annotations.NullMarked;
