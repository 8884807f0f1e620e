package no.varde.web.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import no.varde.web.http.Traffic;

/**
 * The server's figures in the text format of Prometheus. The library that keeps them is loaded when the first figures are
 * asked for, or when some dozens of requests have been answered: not on the way to the first page.
 */
public final class Metrics implements Traffic {

    /** The media type of the figures. */
    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final int MOST_EARLY = 50;

    private final String version;
    private final List<Gauge> gauges = new ArrayList<>();
    private final List<Consumer<Meters>> early = new ArrayList<>();
    private volatile Optional<Meters> meters = Optional.empty();

    /** A figure that is looked up when somebody asks. */
    record Gauge(String name, String help, DoubleSupplier value) {}

    /** No figures yet, of this version of the program. */
    public Metrics(String version) {
        this.version = version;
    }

    /**
     * Adds a figure that is looked up each time somebody asks; only before the server starts.
     *
     * @param name its name with {@code varde_} in front and its unit at the end, such as {@code varde_database_bytes}
     * @param help what it says, in one line
     * @param value looks it up; {@code NaN} when it is not known
     */
    public Metrics gauge(String name, String help, DoubleSupplier value) {
        if (!name.matches("varde(_[a-z]+)+")) {
            throw new IllegalArgumentException("Not the name of a figure: " + name);
        }
        gauges.add(new Gauge(name, help, value));
        return this;
    }

    @Override
    public void answered(Exchange exchange) {
        hear(heard -> heard.answered(exchange));
    }

    /** A write into the database has ended. */
    void written(boolean done, Duration time) {
        hear(heard -> heard.written(done, time));
    }

    private void hear(Consumer<Meters> what) {
        Optional<Meters> ready = meters;
        if (ready.isPresent()) {
            what.accept(ready.get());
        } else {
            hearEarly(what);
        }
    }

    private synchronized void hearEarly(Consumer<Meters> what) {
        if (meters.isEmpty() && early.size() < MOST_EARLY) {
            early.add(what);
        } else {
            what.accept(ready());
        }
    }

    private synchronized Meters ready() {
        return meters.orElseGet(() -> {
            Meters fresh = new Meters(version, gauges);
            early.forEach(heard -> heard.accept(fresh));
            early.clear();
            meters = Optional.of(fresh);
            return fresh;
        });
    }

    /** All figures as they are now, in UTF-8. */
    byte[] text() {
        return ready().text();
    }
}
