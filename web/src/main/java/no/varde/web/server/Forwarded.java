package no.varde.web.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.web.http.Networks;
import no.varde.web.http.Way;
import org.eclipse.jetty.http.HostPortHttpField;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.HostPort;

/**
 * Takes a proxy's word for who the client is, how it came and which host it asked for, when that proxy is trusted; from
 * anybody else such words count for nothing. Each header is read from its right end, where the nearest proxy wrote: a
 * client can write whatever it likes further left.
 */
final class Forwarded implements HttpConfiguration.Customizer {

    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";
    private static final List<String> MARKS = List.of(FOR, PROTO, HOST, "Forwarded", "Via");
    private static final Pattern HOP =
            Pattern.compile("\\[([^]]+)](?::\\d{1,5})?|(\\d[\\d.]*)(?::\\d{1,5})?|([^\\[\\]]+)");
    private static final System.Logger LOG = System.getLogger(Forwarded.class.getName());

    private final Networks trusted;
    private final AtomicBoolean warned = new AtomicBoolean();

    Forwarded(Networks trusted) {
        this.trusted = trusted;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        Optional<InetAddress> peer = address(request.getConnectionMetaData().getRemoteSocketAddress());
        if (peer.isPresent() && trusted.contains(peer.get())) {
            request.setAttribute(Way.ATTRIBUTE, Way.PROXY);
            return behind(request, peer.get());
        }
        boolean marked = MARKS.stream().anyMatch(request.getHeaders()::contains);
        if (marked && !warned.getAndSet(true)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A request came through a proxy that is not trusted, so what it says of its client does not count."
                            + " If it is yours, name its address with --trusted-proxy.");
        }
        request.setAttribute(
                Way.ATTRIBUTE, way(peer.filter(InetAddress::isLoopbackAddress).isPresent(), marked));
        return request;
    }

    private static Way way(boolean thisMachine, boolean marked) {
        return !thisMachine ? Way.NETWORK : marked ? Way.STRANGE_PROXY : Way.MACHINE;
    }

    static Optional<InetAddress> address(SocketAddress socket) {
        return socket instanceof InetSocketAddress inet ? Optional.ofNullable(inet.getAddress()) : Optional.empty();
    }

    private Request behind(Request request, InetAddress peer) {
        InetAddress client = client(peer, String.join(",", request.getHeaders().getValuesList(FOR)));
        Optional<String> proto = last(request, PROTO);
        if (proto.filter(word -> !word.equals("http") && !word.equals("https")).isPresent()) {
            throw new HttpException.RuntimeException(HttpStatus.BAD_REQUEST_400, PROTO + " is neither http nor https");
        }
        return new Behind(request, client, proto, last(request, HOST).map(Forwarded::host));
    }

    private static HostPort host(String text) {
        try {
            return new HostPort(text);
        } catch (IllegalArgumentException e) {
            throw new HttpException.RuntimeException(HttpStatus.BAD_REQUEST_400, HOST + " is no host", e);
        }
    }

    private static Optional<String> last(Request request, String name) {
        List<String> values = request.getHeaders().getValuesList(name);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String line = values.get(values.size() - 1);
        return Optional.of(line.substring(line.lastIndexOf(',') + 1).strip()).filter(word -> !word.isEmpty());
    }

    /**
     * The first from the right who is no trusted proxy; what cannot be read ends the search, and the nearest address that
     * could be read counts.
     */
    InetAddress client(InetAddress peer, String forwarded) {
        String[] hops = forwarded.split(",", -1);
        InetAddress nearest = peer;
        for (int i = hops.length - 1; i >= 0; i--) {
            Optional<InetAddress> hop = hop(hops[i].strip());
            if (hop.isEmpty()) {
                return nearest;
            }
            nearest = hop.get();
            if (!trusted.contains(nearest)) {
                return nearest;
            }
        }
        return nearest;
    }

    private static Optional<InetAddress> hop(String text) {
        Matcher matcher = HOP.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String address = matcher.group(1) != null
                ? matcher.group(1)
                : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        return Networks.address(address);
    }

    /** A request as the trusted proxy describes it. */
    private static final class Behind extends Request.Wrapper {

        private final HttpURI uri;
        private final HttpFields headers;
        private final boolean secure;
        private final ConnectionMetaData connection;

        Behind(Request request, InetAddress client, Optional<String> proto, Optional<HostPort> host) {
            super(request);
            this.secure = proto.map("https"::equals).orElseGet(request::isSecure);
            HttpURI.Mutable changed = HttpURI.build(request.getHttpURI()).scheme(secure ? "https" : "http");
            host.ifPresent(given -> changed.authority(given.getHost(), given.getPort()));
            this.uri = changed.asImmutable();
            this.headers = host.map(given -> replaced(request.getHeaders(), new HostPortHttpField(given)))
                    .orElseGet(request::getHeaders);
            this.connection = new Client(request.getConnectionMetaData(), client, secure, host);
        }

        private static HttpFields replaced(HttpFields fields, HttpField field) {
            return HttpFields.build(fields, field).asImmutable();
        }

        @Override
        public HttpURI getHttpURI() {
            return uri;
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }
    }

    private static final class Client extends ConnectionMetaData.Wrapper {

        private final InetSocketAddress address;
        private final boolean secure;
        private final Optional<HostPort> host;

        Client(ConnectionMetaData connection, InetAddress address, boolean secure, Optional<HostPort> host) {
            super(connection);
            this.address = new InetSocketAddress(address, 0);
            this.secure = secure;
            this.host = host;
        }

        @Override
        public SocketAddress getRemoteSocketAddress() {
            return address;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public HostPort getServerAuthority() {
            return host.orElseGet(super::getServerAuthority);
        }
    }
}
