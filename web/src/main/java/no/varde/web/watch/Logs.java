package no.varde.web.watch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/**
 * Where the program's log goes, and in which form. Everything goes through {@code java.util.logging}; whoever has set
 * that up with a file of their own keeps what they have.
 */
public final class Logs {

    private static final Logger ROOT = Logger.getLogger("");

    private Logs() {}

    /**
     * Sends the log to a stream.
     *
     * @param out where it goes
     * @param json whether each line is an object of JSON, or a line for people
     */
    public static void to(PrintStream out, boolean json) {
        boolean setUp = System.getProperty("java.util.logging.config.file") != null
                || System.getProperty("java.util.logging.config.class") != null;
        if (setUp) {
            return;
        }
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        ROOT.addHandler(handler(out, json));
    }

    static Handler handler(PrintStream out, boolean json) {
        Handler handler = new Flushing(out, json ? new Lines.Json() : new Lines.Text());
        handler.setLevel(Level.ALL);
        return handler;
    }

    /** Hands each line on at once, so that none is lost when the program ends. */
    private static final class Flushing extends StreamHandler {

        Flushing(PrintStream out, Formatter formatter) {
            super(out, formatter);
            try {
                setEncoding(StandardCharsets.UTF_8.name());
            } catch (java.io.UnsupportedEncodingException e) {
                throw new IllegalStateException("Every Java has UTF-8", e);
            }
        }

        @Override
        public synchronized void publish(LogRecord line) {
            super.publish(line);
            flush();
        }

        /** The stream is not ours to close. */
        @Override
        public synchronized void close() {
            flush();
        }
    }
}
