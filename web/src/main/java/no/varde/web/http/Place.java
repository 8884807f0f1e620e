package no.varde.web.http;

/**
 * Whose pages one is on: a municipality, without the server's ground knowing what that is.
 *
 * @param name as it stands in the page's head, such as "Fjordvik kommune"
 * @param path where its pages begin, such as {@code /fjordvik}; a local path without a slash at the end
 * @param strip the key of what every page of it says first, such as that it is invented; empty for nothing
 */
public record Place(String name, String path, String strip) {

    /** Checks the path. */
    public Place {
        if (!Addresses.isLocal(path) || path.endsWith("/")) {
            throw new IllegalArgumentException("Not a place's path: " + path);
        }
    }
}
