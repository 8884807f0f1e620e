/**
 * The room for action: what one may decide oneself, everything that is seen with its reasons, what is not assessed and
 * why, what changed since a day; and the rules and principles behind it, so that anyone can question them.
 *
 * <p>Door: {@code RoomPages}, {@code RulePages}. Arrows: {@code web.http}, {@code web.chart}, {@code web.situation} and the
 * core.
 */
@NullMarked
package no.varde.web.findings;

import org.jspecify.annotations.NullMarked;
