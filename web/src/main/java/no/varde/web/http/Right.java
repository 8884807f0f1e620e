package no.varde.web.http;

/** What one must be allowed to do to use a route. */
public enum Right {
    /** Open to everyone who reaches the server: texts about Varde itself, files that the pages need. */
    OPEN,
    /** To read what a municipality has recorded. */
    READ,
    /** To record, change or remove facts. */
    CHANGE,
    /** To set up municipalities and take over the server's own settings. */
    ADMIN
}
