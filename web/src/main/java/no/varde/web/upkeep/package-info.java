/**
 * Keeping the data safe: the folder they lie in, copies made by hand and every night, putting a copy back, looking
 * through everything, and saying in three languages what cannot be done and why.
 *
 * <p>Door: {@link no.varde.web.upkeep.DataFolder}, {@link no.varde.web.upkeep.Commands} for the command line, {@link
 * no.varde.web.upkeep.NightlyBackup} with its {@link no.varde.web.upkeep.Upkeep} to look at, {@link
 * no.varde.web.upkeep.Nights} for whatever else is done at night, {@link no.varde.web.upkeep.Trouble}. Arrows: the texts and forms of {@code http}, and the persistence.
 */
@NullMarked
package no.varde.web.upkeep;

import org.jspecify.annotations.NullMarked;
