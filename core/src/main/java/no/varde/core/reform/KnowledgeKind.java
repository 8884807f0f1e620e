package no.varde.core.reform;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** The five kinds of knowledge that guide the work (L4): what a statement rests on. */
public enum KnowledgeKind implements Labelled {
    /** Political guidance: white papers, decisions, budgets. */
    POLITICAL,
    /** Law and regulations. */
    LEGAL,
    /** Professional recommendations: national guides and guidelines. */
    PROFESSIONAL,
    /** Development work: what others have tried and written down. */
    DEVELOPMENT,
    /** Research. */
    RESEARCH;

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("reform", "KnowledgeKind." + name());
    }
}
