/**
 * The audit trail: one row for every change of a fact and for everything else that must be traceable, numbered without
 * gaps and sealed by digests that hang together, so that a row that was removed, changed or cut off shows. What is personal
 * stands beside the seals and can be erased without breaking them.
 *
 * <p>A store keeps it; here is what it is made of.
 *
 * <p>Door: {@link no.varde.core.trail.Entry}, {@link no.varde.core.trail.Event} and {@link
 * no.varde.core.trail.Verification}. Arrows: {@code basics} and the fact rooms, for their free text.
 */
@NullMarked
package no.varde.core.trail;

import org.jspecify.annotations.NullMarked;
