/**
 * The pages by which a municipality brings its own spreadsheet in: hand it in, see how its columns are read, answer what
 * is in doubt, save all or nothing, and undo it later.
 *
 * <p>Door: {@link no.varde.web.intake.ImportPages}. Arrows: {@code web.http}, {@code web.exchange}, {@code web.situation}
 * and the core, whose room {@code intake} does the reading.
 */
@NullMarked
package no.varde.web.intake;

import org.jspecify.annotations.NullMarked;
