/**
 * All facts of one municipality as of a day, and the views on them: who was heard and when, the three legs, the steering
 * balance, what joins the reforms, the room for action by area, the story of a measure.
 *
 * <p>Door: {@link no.varde.core.situation.Facts} goes in, {@link no.varde.core.situation.Situation} comes out. A view is
 * a pure function of the facts and a day: what had happened by that day, with today's knowledge. Arrows: {@code basics}
 * and the fact rooms.
 */
@NullMarked
package no.varde.core.situation;

import org.jspecify.annotations.NullMarked;
