/**
 * Many measures changed at once: chosen from the list, shown before and after, and saved and undone together
 * (masseendring).
 *
 * <p>Door: {@link no.varde.web.bulk.BulkPages}. Arrows: the core, {@code web.http}, {@code web.situation} and {@code
 * web.plan}.
 */
@NullMarked
package no.varde.web.bulk;

import org.jspecify.annotations.NullMarked;
