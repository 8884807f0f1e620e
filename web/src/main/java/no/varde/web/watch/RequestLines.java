package no.varde.web.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.varde.web.http.Traffic;

/**
 * Writes a line into the log for every answered request: the method, the pattern of the route, the status and the time.
 * The path itself, its query and the client's address say too much about people, and are not written.
 */
public final class RequestLines implements Traffic {

    private static final Logger LOG = Logger.getLogger("no.varde.requests");
    private static final int FIRST_OF_OURS = 500;

    /** Writes into the program's log. */
    public RequestLines() {}

    @Override
    public void answered(Exchange exchange) {
        Level level = exchange.status() >= FIRST_OF_OURS ? Level.WARNING : exchange.routine() ? Level.FINE : Level.INFO;
        if (!LOG.isLoggable(level)) {
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("method", exchange.method());
        values.put("route", exchange.route());
        values.put("status", exchange.status());
        values.put("ms", exchange.time().toMillis());
        LogRecord line = new LogRecord(level, "request");
        line.setLoggerName(LOG.getName());
        line.setParameters(new Object[] {new Fields(values)});
        LOG.log(line);
    }
}
