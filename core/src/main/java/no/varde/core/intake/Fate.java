package no.varde.core.intake;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** What becomes of a row of a spreadsheet. */
public enum Fate implements Labelled {
    /** It becomes a new measure. */
    NEW,
    /** It is one with the measure of an earlier row. */
    JOINED,
    /** Its measure is there already, and the row tells something new of it. */
    CHANGED,
    /** Its measure is there already, and the row tells nothing new. */
    SAME,
    /** It waits for an answer. */
    WAITING,
    /** It is a title or a heading. */
    HEADING,
    /** It adds up other rows. */
    TOTAL,
    /** Somebody chose to leave it out. */
    LEFT_OUT;

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("intake", "Fate." + name());
    }
}
