/**
 * What a municipality does about the reforms: adoptions and choices, measures with their life, steps, links, owners and
 * pledges, plan lines, status notes, changes in substance and carry-over.
 *
 * <p>Door: {@link no.varde.core.plan.Measure} and {@link no.varde.core.plan.Adoption}; every other fact points at one of
 * them by its id. Arrows: {@code basics}. Areas, solutions and duties of the {@code reform} room are pointed at by
 * {@link no.varde.core.basics.Ref}.
 */
@NullMarked
package no.varde.core.plan;

import org.jspecify.annotations.NullMarked;
