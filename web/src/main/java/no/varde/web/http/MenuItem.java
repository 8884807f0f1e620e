package no.varde.web.http;

/**
 * One entry of the menu.
 *
 * @param section what a page names to be marked as the current one ({@link Page#in})
 * @param textKey the text of the entry
 * @param path where it leads; within the place when {@code local}, else from the server's root
 * @param local whether it belongs to a place, and so is shown only there
 */
public record MenuItem(String section, String textKey, String path, boolean local) {}
