/**
 * The timeline of a whole municipality: its reforms, its measures and what its council decided, in one picture.
 *
 * <p>Door: {@code TimelinePages}. Arrows: {@code web.http}, {@code web.chart}, {@code web.situation} and the core.
 */
@NullMarked
package no.varde.web.timeline;

import org.jspecify.annotations.NullMarked;
