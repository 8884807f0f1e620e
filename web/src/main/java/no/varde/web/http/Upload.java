package no.varde.web.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that was sent with a form. The server has it on disk until the request is answered.
 *
 * @param name the file's own name without folders; only to be shown, never to be opened
 * @param size its length in bytes
 * @param source where its bytes come from
 */
public record Upload(String name, long size, Source source) {

    /** The most in one file, in bytes: 16 MiB. A plan as a spreadsheet has some hundred thousand bytes. */
    public static final int MOST = 16 << 20;

    /** The most in one text of a form, and in a form without files, in bytes: several hundred long texts, or some thousand rows. */
    public static final int MOST_TEXT = 1 << 20;

    /** The most in a file in megabytes, as people are told it. */
    public static int mostMegabytes() {
        return MOST >> 20;
    }

    /** Opens the file's bytes, from the beginning each time. */
    @FunctionalInterface
    public interface Source {
        /** A new stream, to be closed by the caller. */
        InputStream open() throws IOException;
    }

    /** A new stream over the bytes. */
    public InputStream open() throws IOException {
        return source.open();
    }
}
