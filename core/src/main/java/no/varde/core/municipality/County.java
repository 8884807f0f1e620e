package no.varde.core.municipality;

/**
 * A county (fylke).
 *
 * @param number its two digits as text
 * @param name its Norwegian name
 */
public record County(String number, String name) {

    /** Checks the digits. */
    public County {
        if (!number.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("A county's number has two digits: '" + number + "'");
        }
    }
}
