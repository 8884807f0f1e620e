/**
 * What is kept of people, for them to see.
 *
 * <p>Door: {@link no.varde.core.privacy.Held}. Arrows: {@code basics}, the fact rooms, {@code situation}, {@code access},
 * {@code trail} and {@code store}.
 */
@NullMarked
package no.varde.core.privacy;

import org.jspecify.annotations.NullMarked;
