package no.varde.web.intake;

/**
 * Something that was edited after it was brought in, so that the import cannot be undone as a whole.
 *
 * @param text what it is called
 * @param href where it is shown
 */
public record EditedLine(String text, String href) {}
