package no.varde.core.leadership;

import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Require;

/**
 * One thing that a colleague can see a leader do, and say how often: never to always. It holds one statement, not two.
 *
 * @param id the competency's id, a full stop and one part; kept when the wording is improved
 * @param statement what the leader does, in the present tense, without a subject: «Sier fra om …»
 */
public record Behaviour(String id, LocalizedText statement) {

    /** Checks the id. */
    public Behaviour {
        Require.nothingNull(id, statement);
        FrameworkIds.check(id);
    }
}
