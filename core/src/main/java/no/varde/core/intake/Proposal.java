package no.varde.core.intake;

import no.varde.core.basics.Message;

/**
 * A way to mend a cell that the intake thinks likely; it is taken only when somebody chooses it.
 *
 * @param text what to put in the place of the doubtful text: given as {@link Answer.Mend}, it is read without doubt
 * @param label what it means, for people
 */
public record Proposal(String text, Message label) {}
