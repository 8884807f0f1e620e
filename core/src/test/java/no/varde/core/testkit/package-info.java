/**
 * What tests of every module share: properties that hold for all values, and the contracts that every implementation of
 * a door keeps.
 *
 * <p>Door: {@link no.varde.core.testkit.Property} and the contracts. Arrows: the rooms whose contracts live here.
 */
@NullMarked
package no.varde.core.testkit;

import org.jspecify.annotations.NullMarked;
