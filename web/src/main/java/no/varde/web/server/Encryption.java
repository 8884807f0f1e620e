package no.varde.web.server;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.varde.core.basics.Language;
import no.varde.web.http.Texts;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The certificate in use, and its renewal: looks at the files again and again, and takes what is in them once they are a
 * fit pair that differs. Files that are not fit, such as a new certificate whose key is still being written, change
 * nothing and are said once.
 */
final class Encryption extends AbstractLifeCycle {

    private static final System.Logger LOG = System.getLogger(Encryption.class.getName());
    private static final Duration SOON = Duration.ofDays(14);

    private final TlsFiles files;
    private final Scheduler scheduler;
    private final String password = password();
    private final SslContextFactory.Server context = new SslContextFactory.Server();
    private List<String> seen = List.of();
    private volatile Instant end;
    private boolean toldOfEnd;

    /** Refuses files that are not a fit pair, with all that is wrong in the message. */
    Encryption(TlsFiles files, Scheduler scheduler) {
        this.files = files;
        this.scheduler = scheduler;
        TlsPair.Outcome read = TlsPair.read(files, Instant.now());
        TlsPair pair = read.pair().orElseThrow(() -> new IllegalArgumentException(say(read)));
        end = pair.end();
        seen = List.of(pair.fingerprint());
        context.setKeyStorePassword(password);
        context.setKeyStore(pair.keyStore(password));
        context.setSniRequired(false);
        context.setRenegotiationAllowed(false);
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    SslContextFactory.Server context() {
        return context;
    }

    /** When the certificate in use runs out. */
    Instant end() {
        return end;
    }

    @Override
    protected void doStart() {
        lookLater();
    }

    private void lookLater() {
        scheduler.schedule(this::lookAgain, files.lookEvery().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void lookAgain() {
        try {
            look(Instant.now());
        } finally {
            if (isRunning()) {
                lookLater();
            }
        }
    }

    private void look(Instant now) {
        TlsPair.Outcome read = TlsPair.read(files, now);
        List<String> found =
                read.pair().map(pair -> List.of(pair.fingerprint())).orElseGet(() -> List.of("", say(read)));
        if (!found.equals(seen)) {
            seen = found;
            read.pair().ifPresentOrElse(this::take, () -> LOG.log(System.Logger.Level.WARNING, say(read)));
        }
        if (!toldOfEnd && now.plus(SOON).isAfter(end)) {
            toldOfEnd = true;
            LOG.log(System.Logger.Level.WARNING, "The certificate in use runs out at " + end);
        }
    }

    private void take(TlsPair pair) {
        try {
            context.reload(same -> same.setKeyStore(pair.keyStore(password)));
            end = pair.end();
            toldOfEnd = false;
            LOG.log(System.Logger.Level.INFO, "A renewed certificate is in use; it runs out at " + end);
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "The renewed certificate cannot be used", e);
        }
    }

    private static String say(TlsPair.Outcome read) {
        Texts texts = Texts.in(Language.EN);
        return read.faults().stream()
                .map(fault -> texts.get(fault.key(), fault.arguments().toArray()))
                .collect(Collectors.joining("; "));
    }
}
