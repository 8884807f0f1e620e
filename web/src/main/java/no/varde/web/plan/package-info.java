/**
 * The measures: the list that can be sorted, filtered and searched, and one measure with its steps, who takes part, its
 * legs, its balance, what it demands of its leaders, and its story.
 *
 * <p>Door: {@code MeasurePages}, {@code MeasureFilter}, {@code FilterChoices}. Arrows: {@code web.http}, {@code web.chart}, {@code web.situation} and the core.
 */
@NullMarked
package no.varde.web.plan;

import org.jspecify.annotations.NullMarked;
