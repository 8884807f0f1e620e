/**
 * Forms for single facts: whatever is recorded can be recorded by hand, changed and undone (redigering). What is typed is a
 * draft of the core; which fields there are, and what is wrong with them, is decided there.
 *
 * <p>Door: {@link no.varde.web.edit.EditPages}. Arrows: the core, {@code web.http} and {@code web.situation}.
 */
@NullMarked
package no.varde.web.edit;

import org.jspecify.annotations.NullMarked;
