package no.varde.core.leadership;

import no.varde.core.basics.LocalizedText;

/**
 * An empty place for a framework that the source names but whose text Varde does not have. A municipality that has it may
 * load it under this id; until then the place stays empty.
 *
 * @param id the id that the framework will have
 * @param name the name in the source
 * @param note why it is empty, and what one can do
 */
public record FrameworkSlot(String id, LocalizedText name, LocalizedText note) {}
