/**
 * What representatives say of measures beside the official status: shown as it was written, and written by its author
 * alone.
 *
 * <p>Door: {@code CommentPages}, {@code CommentSheet}. Arrows: the core, {@code http}, {@code situation}.
 */
@NullMarked
package no.varde.web.participation;

import org.jspecify.annotations.NullMarked;
