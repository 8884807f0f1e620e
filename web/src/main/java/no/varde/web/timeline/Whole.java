package no.varde.web.timeline;

import java.util.List;
import java.util.Optional;
import no.varde.web.chart.Timeline;

/**
 * The timeline of a municipality as its page shows it.
 *
 * @param said how much of it is shown, in one sentence
 * @param timeline the picture; empty when nothing has a day
 * @param undated the measures without any known day
 * @param more how many measures with days are left out, the latest of all; 0 when none is
 */
public record Whole(String said, Optional<Timeline> timeline, List<String> undated, int more) {}
