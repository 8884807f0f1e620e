package no.varde.web.access.passkey;

import java.util.List;
import java.util.Optional;

/**
 * What is kept of a passkey: nothing that lets anybody in by itself.
 *
 * @param host the name of this server for which it was made
 * @param count how often it was used, as the device counts; many do not count and say zero
 * @param isVerified whether its owner showed who they were when it was made
 * @param canBeCopied whether the device may take it along to others of the same owner
 * @param isCopied whether it has done so
 * @param ways how the device is reached, such as {@code internal} or {@code usb}
 * @param data what the device gave: its kind, the key's id and the public key, as base64url
 */
record Kept(
        String host,
        long count,
        boolean isVerified,
        boolean canBeCopied,
        boolean isCopied,
        List<String> ways,
        String data) {

    /** The form of the text, should it ever change. */
    private static final String FORM = "1";

    Kept {
        ways = List.copyOf(ways);
    }

    /** As it stands in the store. */
    String text() {
        return String.join(
                " ",
                FORM,
                host,
                Long.toString(count),
                Boolean.toString(isVerified),
                Boolean.toString(canBeCopied),
                Boolean.toString(isCopied),
                "," + String.join(",", ways),
                data);
    }

    /** Reads it back; empty when it is none of ours. */
    static Optional<Kept> of(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 8 || !parts[0].equals(FORM) || !parts[2].matches("\\d{1,10}")) {
            return Optional.empty();
        }
        List<String> ways = List.of(parts[6].split(",", -1)).stream()
                .filter(way -> !way.isEmpty())
                .toList();
        return Optional.of(new Kept(
                parts[1],
                Long.parseLong(parts[2]),
                Boolean.parseBoolean(parts[3]),
                Boolean.parseBoolean(parts[4]),
                Boolean.parseBoolean(parts[5]),
                ways,
                parts[7]));
    }

    /** The same after it was used. */
    Kept used(long countNow, boolean isCopiedNow) {
        return new Kept(host, countNow, isVerified, canBeCopied, isCopiedNow, ways, data);
    }
}
