/**
 * What somebody typed of one fact, field by field, and how it becomes the fact or all that is wrong with it (utkast). The
 * same fields serve a form, a row of a table and a program.
 *
 * <p>Door: {@code Draft}, {@code Field}, {@code Checked}. Arrows: {@code basics} and the fact rooms whose facts are drafted.
 *
 * <p>Null is never accepted or returned.
 */
@NullMarked
package no.varde.core.draft;

import org.jspecify.annotations.NullMarked;
