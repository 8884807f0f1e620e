package no.varde.web.server;

import java.util.function.IntSupplier;
import no.varde.web.http.HostNames;
import no.varde.web.http.SecurityHeaders;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.HostPort;

/**
 * Sends everybody who comes to the unencrypted port on to the same page on the encrypted one, and serves nothing there. A
 * form is not sent on: it has already gone in clear, and should not seem to have worked.
 */
final class ToEncrypted extends Handler.Wrapper {

    /** The name of the connector whose requests are sent on. */
    static final String CONNECTOR = "to-encrypted";

    private static final int USUAL_PORT = 443;

    private final HostNames hostNames;
    private final IntSupplier port;

    /**
     * @param hostNames where one may be sent
     * @param port the encrypted port, known when the server has started
     */
    ToEncrypted(HostNames hostNames, IntSupplier port, Handler inner) {
        super(inner);
        this.hostNames = hostNames;
        this.port = port;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!CONNECTOR.equals(request.getConnectionMetaData().getConnector().getName())) {
            return super.handle(request, response, callback);
        }
        String host = Request.getServerName(request);
        if (!hostNames.has(host)) {
            Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
        } else if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
        } else {
            SecurityHeaders.of(false).forEach(response.getHeaders()::put);
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            response.getHeaders()
                    .put(
                            HttpHeader.LOCATION,
                            encrypted(host, request.getHttpURI().getPathQuery()));
            response.setStatus(HttpStatus.PERMANENT_REDIRECT_308);
            callback.succeeded();
        }
        return true;
    }

    private String encrypted(String host, String pathAndQuery) {
        int target = port.getAsInt();
        return "https://" + HostPort.normalizeHost(host) + (target == USUAL_PORT ? "" : ":" + target) + pathAndQuery;
    }
}
