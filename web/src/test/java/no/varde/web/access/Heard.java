package no.varde.web.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what the room writes into the log. */
public final class Heard extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("no.varde.web.access");
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    /** Begins to listen. */
    public Heard() {
        logger.addHandler(this);
        logger.setLevel(Level.ALL);
    }

    /** What was written so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(record.getMessage());
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(null);
    }
}
