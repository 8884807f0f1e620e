package no.varde.core.findings;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** Who a finding is first of all for. Everybody may read it; some need to. */
public enum Audience implements Labelled {
    /** Those who coordinate the reforms. */
    COORDINATORS,
    /** The leaders who carry the measure. */
    LEADERS,
    /** The elected council. */
    COUNCIL,
    /** Union, user and next-of-kin representatives. */
    REPRESENTATIVES;

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("findings", "Audience." + name());
    }
}
