package no.varde.web.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends the connection of a client that takes too long: until the head of its request is there, until its form is, until
 * it has taken the answer. A limit on silence is not enough, since one byte now and then is no silence. While the server
 * stops, who is silent is cut off soon, but not in the middle of a request.
 */
final class Patience extends Handler.Wrapper implements Connection.Listener {

    private static final long LOOK_EVERY_MS = 500;

    /** How long a connection without a request may be silent while the server stops, in milliseconds. */
    private static final long STOPPING_MS = 200;

    private final Limits limits;
    private final Map<Connection, Long> ends = new ConcurrentHashMap<>();
    private final Set<Connection> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean looking;
    private volatile boolean stopping;

    Patience(Limits limits, Handler inner) {
        super(inner);
        this.limits = limits;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        looking = true;
        lookLater();
    }

    @Override
    protected void doStop() throws Exception {
        looking = false;
        super.doStop();
    }

    private void lookLater() {
        Scheduler scheduler = getServer().getScheduler();
        scheduler.schedule(this::look, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        long now = System.nanoTime();
        ends.forEach((connection, end) -> {
            if (end - now < 0) {
                connection.getEndPoint().close(new TimeoutException("The client takes too long"));
            }
        });
        if (looking) {
            lookLater();
        }
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof ConnectionMetaData) {
            ends.put(connection, in(limits.head()));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        ends.remove(connection);
        underWay.remove(connection);
    }

    /** The server stops: those of the open connections that are silent are ended soon, but for those with a request. */
    void stopping(List<EndPoint> open) {
        stopping = true;
        Set<EndPoint> busy = underWay.stream()
                .map(connection -> transport(connection.getEndPoint()))
                .collect(Collectors.toSet());
        open.stream().filter(each -> !busy.contains(each)).forEach(each -> each.setIdleTimeout(STOPPING_MS));
    }

    /** What lies beneath an encrypted connection. */
    private static EndPoint transport(EndPoint endPoint) {
        return endPoint instanceof EndPoint.Wrapper wrapper ? transport(wrapper.unwrap()) : endPoint;
    }

    private void done(Connection connection) {
        underWay.remove(connection);
        if (stopping) {
            connection.getEndPoint().setIdleTimeout(STOPPING_MS);
        }
        setEnd(connection, in(limits.head()));
    }

    private static long in(Duration time) {
        return System.nanoTime() + time.toNanos();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        underWay.add(connection);
        setEnd(connection, in(hasBody(request) ? limits.form() : limits.answer()));
        Request.addCompletionListener(request, any -> done(connection));
        return super.handle(request, response, callback);
    }

    private void setEnd(Connection connection, long end) {
        ends.computeIfPresent(connection, (same, before) -> end);
    }

    static boolean hasBody(Request request) {
        return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }
}
