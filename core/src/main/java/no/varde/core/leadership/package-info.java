/**
 * Leadership, first part: competencies and their behaviours as data, and what a measure demands of the leaders who carry
 * it, from its traits (S4, S7–S10).
 *
 * <p>Door: {@link no.varde.core.leadership.Frameworks}, the catalogue, and {@link no.varde.core.leadership.Demands}.
 * Arrows: {@code basics}. Assessments and profiles will stand beside them.
 *
 * <p>The frameworks build on the KS presentation «Samhandlingsreformen i et kommunalt perspektiv» (2009); every sentence
 * is our own. The list «10 punkter for god ledelse» is named there without its text: there is an empty place for a
 * municipality's own, and nothing is made up.
 */
@NullMarked
package no.varde.core.leadership;

import org.jspecify.annotations.NullMarked;
