package no.varde.web.watch;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import no.varde.web.http.Traffic;

/** The figures themselves; the one class that names the library which keeps them. */
final class Meters {

    private static final double NANOS = 1e9;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Histogram requests;
    private final Histogram writes;

    Meters(String version, List<Metrics.Gauge> gauges) {
        requests = Histogram.builder()
                .name("varde_http_request_duration_seconds")
                .help("Answered requests by method, pattern of the route and status, with the time they took.")
                .labelNames("method", "route", "status")
                .classicOnly()
                .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
                .register(registry);
        writes = Histogram.builder()
                .name("varde_database_write_duration_seconds")
                .help("Writes into the database, each one transaction, with the time they took.")
                .labelNames("outcome")
                .classicOnly()
                .classicUpperBounds(0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)
                .register(registry);
        writes.initLabelValues("done");
        writes.initLabelValues("undone");
        Info.builder()
                .name("varde_info")
                .help("The version of Varde.")
                .labelNames("version")
                .register(registry)
                .addLabelValues(version);
        for (Metrics.Gauge gauge : gauges) {
            GaugeWithCallback.builder()
                    .name(gauge.name())
                    .help(gauge.help())
                    .callback(ask -> ask.call(gauge.value().getAsDouble()))
                    .register(registry);
        }
        JvmMetrics.builder().register(registry);
    }

    void answered(Traffic.Exchange exchange) {
        requests.labelValues(exchange.method(), exchange.route(), String.valueOf(exchange.status()))
                .observe(exchange.time().toNanos() / NANOS);
    }

    void written(boolean done, Duration time) {
        writes.labelValues(done ? "done" : "undone").observe(time.toNanos() / NANOS);
    }

    byte[] text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
