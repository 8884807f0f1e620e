/**
 * What is kept of people: for them to see, to be erased by somebody who confirms it, and by rules.
 *
 * <p>Door: {@link no.varde.core.privacy.Held}, {@link no.varde.core.privacy.ErasurePreview} with {@link
 * no.varde.core.privacy.PersonErasure}, and {@link no.varde.core.privacy.Keeping}. Arrows: {@code basics}, the fact rooms,
 * {@code intake}, {@code situation}, {@code access}, {@code trail} and {@code store}.
 */
@NullMarked
package no.varde.core.privacy;

import org.jspecify.annotations.NullMarked;
