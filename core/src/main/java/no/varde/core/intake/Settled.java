package no.varde.core.intake;

/**
 * An issue that has its answer.
 *
 * @param issue what was asked
 * @param answer what was chosen
 * @param remembered whether the answer was given in an earlier import, to the same question about the same measure
 */
public record Settled(Issue issue, Answer answer, boolean remembered) {}
