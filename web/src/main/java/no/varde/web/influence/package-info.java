/**
 * What each group can still influence: for every group a page that is a printed list too, and a calendar.
 *
 * <p>Door: {@code InfluencePages}, and {@code WindowReader} for those who show some of it on a page of their own. Arrows:
 * {@code web.http}, {@code web.chart}, {@code web.situation} and the core.
 */
@NullMarked
package no.varde.web.influence;

import org.jspecify.annotations.NullMarked;
