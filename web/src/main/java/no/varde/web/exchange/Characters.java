package no.varde.web.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes of a text file as text: UTF-8 or UTF-16 with or without their mark, else Windows-1252. Text that is not UTF-8
 * almost never reads as UTF-8 by chance, so no guessing is needed.
 */
final class Characters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Characters() {}

    static String decode(byte[] bytes) throws RefusedException {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return text(new String(bytes, 3, bytes.length - 3, UTF_8));
        } else if (starts(bytes, 0xff, 0xfe)) {
            return text(new String(bytes, 2, bytes.length - 2, UTF_16LE));
        } else if (starts(bytes, 0xfe, 0xff)) {
            return text(new String(bytes, 2, bytes.length - 2, UTF_16BE));
        } else if (zeros(bytes, 1)) {
            return text(new String(bytes, UTF_16LE));
        } else if (zeros(bytes, 0)) {
            return text(new String(bytes, UTF_16BE));
        }
        return text(new String(bytes, isUtf8(bytes) ? UTF_8 : WINDOWS));
    }

    /** Looks through the bytes piece by piece, so that a large file is not held twice. */
    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8 << 10);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }

    /** Refuses what is no text: characters that no one writes in a table. */
    private static String text(String text) throws RefusedException {
        int odd = 0;
        int looked = Math.min(text.length(), 8 << 10);
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000b' && c != '\u001a') {
                odd++;
            }
        }
        if (odd * 200 > looked || text.indexOf('\0') >= 0) {
            throw RefusedException.of("binary");
        }
        return text;
    }

    /** Whether every other byte at the start is mostly zero, as in UTF-16 without its mark. */
    private static boolean zeros(byte[] bytes, int offset) {
        int looked = Math.min(bytes.length, 4 << 10) & ~1;
        int zero = 0;
        int others = 0;
        for (int i = 0; i < looked; i += 2) {
            zero += bytes[i + offset] == 0 ? 1 : 0;
            others += bytes[i + 1 - offset] == 0 ? 1 : 0;
        }
        return looked >= 4 && zero * 10 > looked / 2 * 6 && others == 0;
    }

    static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
