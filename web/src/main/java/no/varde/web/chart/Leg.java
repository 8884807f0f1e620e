package no.varde.web.chart;

/**
 * One of the three legs beside its cairn.
 *
 * @param stone its state as a stone
 * @param cell its state as a cell, with the state in words
 * @param name whose leg it is, such as "Kommunestyret"
 * @param reference the decision or treatment, such as "PS 41/24, 20. juni 2024"; may be empty
 * @param href where the reference leads; may be empty
 * @param note what else is to be said, such as "innholdet er endret 11. juni 2026"; may be empty
 */
public record Leg(Stone stone, Cell cell, String name, String reference, String href, String note) {}
