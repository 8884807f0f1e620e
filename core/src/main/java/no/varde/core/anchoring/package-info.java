/**
 * The three legs on which plans and decisions stand (forankring; L11): the council, the management and the employees'
 * organisations, each with its own kinds and outcomes.
 *
 * <p>Door: {@link no.varde.core.anchoring.Anchoring}. Arrows: {@code basics}. Readiness and what was asked for in
 * decisions will stand beside it.
 */
@NullMarked
package no.varde.core.anchoring;

import org.jspecify.annotations.NullMarked;
