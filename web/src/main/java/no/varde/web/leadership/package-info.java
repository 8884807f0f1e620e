/**
 * Leadership: the competencies with their behaviours, the acts, and which measures demand what.
 *
 * <p>Door: {@code LeadershipPages}. Arrows: {@code web.http}, {@code web.chart}, {@code web.situation} and the core.
 */
@NullMarked
package no.varde.web.leadership;

import org.jspecify.annotations.NullMarked;
