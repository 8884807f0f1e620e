/**
 * Reforms and local plans of a municipality's own (egne reformer og planer): made, changed and translated in a form, and
 * carried in and out as JSON and CSV without loss. What is typed or read is a draft of the core's room {@code reform},
 * which decides what is wrong with it.
 *
 * <p>Door: {@link no.varde.web.ownreform.OwnReformPages}. Arrows: the core, {@code web.exchange}, {@code web.http}, {@code
 * web.situation}, and {@code web.transfer} for the JSON Schema of an object.
 *
 * <p>A {@code Node} is a draft as a tree of texts by name. The form and both kinds of files are ways of writing one.
 */
@NullMarked
package no.varde.web.ownreform;

import org.jspecify.annotations.NullMarked;
