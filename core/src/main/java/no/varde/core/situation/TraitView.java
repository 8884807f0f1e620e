package no.varde.core.situation;

import no.varde.core.basics.Ref;
import no.varde.core.leadership.Trait;

/**
 * A trait that a measure has on a day, and what shows it.
 *
 * @param trait the trait
 * @param observed whether somebody recorded it; false when it is read off other facts
 * @param evidence the observation, or the fact that it is read off
 */
public record TraitView(Trait trait, boolean observed, Ref evidence) {}
