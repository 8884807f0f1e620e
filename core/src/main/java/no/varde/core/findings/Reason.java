package no.varde.core.findings;

import java.util.Objects;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;

/**
 * One of the facts behind a finding.
 *
 * @param text what it says, in a sentence or a part of one
 * @param fact the fact, or what it is about, so that a page can lead there
 */
public record Reason(Message text, Ref fact) {

    /** Refuses null. */
    public Reason {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(fact, "fact");
    }
}
