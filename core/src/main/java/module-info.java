/** The core of Varde: dated facts in, pure views out. It needs nothing but {@code java.base}. */
module no.varde.core {
    requires static org.jspecify;

    exports no.varde.core.access;
    exports no.varde.core.anchoring;
    exports no.varde.core.basics;
    exports no.varde.core.draft;
    exports no.varde.core.findings;
    exports no.varde.core.findings.rules;
    exports no.varde.core.intake;
    exports no.varde.core.leadership;
    exports no.varde.core.municipality;
    exports no.varde.core.participation;
    exports no.varde.core.plan;
    exports no.varde.core.privacy;
    exports no.varde.core.reform;
    exports no.varde.core.search;
    exports no.varde.core.situation;
    exports no.varde.core.store;
    exports no.varde.core.trail;
}
