package no.varde.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Makes seals: SHA-256 digests of a series of numbers and texts, each with its length before it, so that no two series
 * look alike. One series at a time; used by one thread at a time.
 */
final class Seals {

    /** How long a salt is, in bytes. */
    static final int SALT = 16;

    private static final int SALTS_AT_ONCE = 256;
    private static final byte NUMBER = 'n';
    private static final byte TEXT = 't';
    private static final byte BYTES = 'b';
    private static final byte NOTHING = '0';

    private final MessageDigest sha256;
    private final SecureRandom random;
    private final byte[] salts = new byte[SALT * SALTS_AT_ONCE];
    private int saltsUsed = salts.length;
    private byte[] series = new byte[1024];
    private int length;

    Seals() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
            random = new SecureRandom();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A salt that nobody can guess. */
    byte[] salt() {
        if (saltsUsed == salts.length) {
            random.nextBytes(salts);
            saltsUsed = 0;
        }
        saltsUsed += SALT;
        return Arrays.copyOfRange(salts, saltsUsed - SALT, saltsUsed);
    }

    /** Begins a series. */
    Seals begin() {
        length = 0;
        return this;
    }

    /** Begins a series with a salt. */
    Seals begin(byte[] salt) {
        return begin().bytes(salt);
    }

    /** Begins a row of a table within the series. */
    Seals row(char table) {
        room(1);
        series[length++] = (byte) table;
        return this;
    }

    /** A column of a row that holds a number. */
    Seals column(int place, long value) {
        room(2);
        series[length++] = (byte) place;
        return number(value);
    }

    /** A column of a row that holds a text; one that holds nothing is left out. */
    Seals column(int place, String value) {
        room(2);
        series[length++] = (byte) place;
        return text(value);
    }

    Seals number(long value) {
        room(9);
        series[length++] = NUMBER;
        put(value, 8);
        return this;
    }

    Seals text(String value) {
        return bytes(TEXT, value.getBytes(StandardCharsets.UTF_8));
    }

    Seals bytes(byte[] value) {
        return bytes(BYTES, value);
    }

    /** Something that is not there. */
    Seals nothing() {
        room(1);
        series[length++] = NOTHING;
        return this;
    }

    private Seals bytes(byte type, byte[] value) {
        room(value.length + 5);
        series[length++] = type;
        put(value.length, 4);
        System.arraycopy(value, 0, series, length, value.length);
        length += value.length;
        return this;
    }

    private void put(long value, int bytes) {
        for (int i = bytes - 1; i >= 0; i--) {
            series[length++] = (byte) (value >>> (8 * i));
        }
    }

    private void room(int bytes) {
        if (length + bytes > series.length) {
            series = Arrays.copyOf(series, Math.max(series.length * 2, length + bytes));
        }
    }

    /** The seal of the series. */
    byte[] seal() {
        sha256.update(series, 0, length);
        return sha256.digest();
    }
}
