package no.varde.web.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import no.varde.web.http.Networks;
import no.varde.web.http.Request;
import no.varde.web.http.Way;

/** Who may read the figures and the details: this machine itself, some networks, and whoever has the token. */
public final class Watchers {

    private static final String BEARER = "Bearer ";

    private final Optional<byte[]> token;
    private final Networks networks;
    private final boolean clear;

    /**
     * Some watchers.
     *
     * @param token what a program must show to watch from anywhere; empty when none may
     * @param networks from where one may watch without it
     * @param clear whether the token may be shown over a connection that is not encrypted
     */
    public Watchers(Optional<String> token, Networks networks, boolean clear) {
        this.token = token.map(text -> text.getBytes(StandardCharsets.UTF_8));
        this.networks = networks;
        this.clear = clear;
    }

    /** Whether the one who asks is one of them. What came through a proxy that nobody trusts is from nobody known. */
    boolean have(Request request) {
        return request.way() == Way.MACHINE
                || (request.way() != Way.STRANGE_PROXY && networks.contains(request.clientAddress()))
                || ((clear || request.isConfidential()) && shows(request));
    }

    private boolean shows(Request request) {
        String header = Optional.ofNullable(request.servlet().getHeader("Authorization"))
                .orElse("");
        byte[] shown = header.replaceFirst("(?i)^" + BEARER, "").strip().getBytes(StandardCharsets.UTF_8);
        boolean bearer = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return token.filter(secret -> MessageDigest.isEqual(secret, shown)).isPresent() && bearer;
    }
}
