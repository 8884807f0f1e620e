package no.varde.web.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Receives an ordinary form whole before anybody looks at it, so that a client that sends it drop by drop holds a
 * connection and a little memory, but no thread. Copies each drop: to keep what Jetty hands over would keep a buffer of
 * some thousand bytes for each.
 */
final class ShortBody extends Handler.Wrapper {

    ShortBody(Handler inner) {
        super(inner);
    }

    /** Whether the body of a request is received here. */
    static boolean has(Request request) {
        return request.getLength() > 0 && request.getLength() <= Limits.SHORT_BODY;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!has(request)) {
            return super.handle(request, response, callback);
        }
        new Reading(request, response, callback).run();
        return true;
    }

    private boolean pass(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, response, callback);
    }

    /** Runs whenever there is something to read, and not in between. */
    private final class Reading implements Runnable {

        private final Request request;
        private final Response response;
        private final Callback callback;
        private final ByteBuffer body;

        Reading(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
            this.body = ByteBuffer.allocate((int) request.getLength());
        }

        @Override
        public void run() {
            while (true) {
                Content.Chunk chunk = request.read();
                if (chunk == null) {
                    request.demand(this);
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    Response.writeError(
                            request, response, callback, HttpStatus.REQUEST_TIMEOUT_408, null, chunk.getFailure());
                    return;
                }
                body.put(chunk.getByteBuffer());
                boolean last = chunk.isLast();
                chunk.release();
                if (last) {
                    answer(new Received(request, body.flip()));
                    return;
                }
            }
        }

        private void answer(Request received) {
            try {
                if (!pass(received, response, callback)) {
                    Response.writeError(received, response, callback, HttpStatus.NOT_FOUND_404);
                }
            } catch (Exception e) {
                Response.writeError(received, response, callback, e);
            }
        }
    }

    /** A request whose body is in memory. */
    private static final class Received extends Request.Wrapper {

        private final ByteBufferContentSource body;

        Received(Request request, ByteBuffer body) {
            super(request);
            this.body = new ByteBufferContentSource(body);
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable callback) {
            body.demand(callback);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
            super.fail(failure);
        }
    }
}
