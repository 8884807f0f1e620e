package no.varde.persistence;

/** The seal of something that was said, with the salt in it; both are empty when nothing was said. */
final class Said {

    /** Nothing was said. */
    static final Said NOTHING = new Said(new byte[0], new byte[0]);

    private final byte[] salt;
    private final byte[] seal;

    private Said(byte[] salt, byte[] seal) {
        this.salt = salt;
        this.seal = seal;
    }

    /** What was written since the series was begun with this salt. */
    static Said sealed(byte[] salt, Seals seals) {
        return new Said(salt, seals.seal());
    }

    byte[] salt() {
        return salt;
    }

    byte[] seal() {
        return seal;
    }
}
