package no.varde.web.server;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.Graceful;
import org.eclipse.jetty.util.thread.ThreadPool;

/**
 * A server that finishes what is under way before it stops, as long as its stop timeout allows. Jetty means to do so by
 * itself, but can stumble over a connection that breaks off in the same moment; then it tells the others nothing, waits
 * for nobody, and fails. Here they are told again.
 */
final class FinishingServer extends Server {

    private static final int ATTEMPTS = 5;
    private static final System.Logger LOG = System.getLogger(FinishingServer.class.getName());

    private Runnable told = () -> {};

    FinishingServer(ThreadPool threads) {
        super(threads);
    }

    /** What is done as soon as everything has been told that the server stops. */
    void whenTold(Runnable work) {
        told = work;
    }

    /** Every open connection. */
    List<EndPoint> open() {
        return Arrays.stream(getConnectors())
                .flatMap(connector -> connector.getConnectedEndPoints().stream())
                .toList();
    }

    @Override
    protected void doStop() throws Exception {
        long patience = getStopTimeout();
        if (patience > 0) {
            finish(patience);
            // What is not finished by now is cut off.
            setStopTimeout(0);
        }
        super.doStop();
    }

    private void finish(long patience) throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                CompletableFuture<?> finished = Graceful.shutdown(this);
                told.run();
                finished.get(patience, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                return;
            } catch (ExecutionException | RuntimeException e) {
                LOG.log(System.Logger.Level.DEBUG, "A connection broke off while the server was told to stop", e);
            }
        }
    }
}
