package no.varde.web.access.passkey;

import java.util.Locale;

/** Why a passkey is not taken. Each is one text for people and one word for the log. */
enum Fault {
    /** What came from the device cannot be read, or lacks something. */
    UNREADABLE,
    /** It took too long, or what came was used before. */
    TOO_LATE,
    /** It was made for another address than this. */
    ELSEWHERE,
    /** The device did not ask its owner to show who they are. */
    UNVERIFIED,
    /** The signature is wrong. */
    SIGNATURE,
    /** The device has counted backwards: there may be a copy of it. */
    COPIED,
    /** Nobody here has this passkey, or whoever has it is ended. */
    UNKNOWN,
    /** It is here already. */
    TAKEN;

    /** As it stands in the log and in the key of its text. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
