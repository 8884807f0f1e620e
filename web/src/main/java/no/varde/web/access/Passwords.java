package no.varde.web.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.varde.web.http.HttpError;

/**
 * Hashes passwords with Argon2id (19 MiB, two passes, one lane) and checks them. A check takes as long for a name that
 * nobody has. No more than a few are computed at a time, so that sign-ins cannot take all memory and every core.
 */
final class Passwords {

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int PATIENCE = 5;

    /** What is checked against when there is no hash: one of as much work, which no password is known to have. */
    private static final String NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$" + "A".repeat(22) + "$" + "A".repeat(43);

    private final Semaphore slots = new Semaphore(AT_ONCE, true);

    /**
     * The hash to keep of a password.
     *
     * @throws HttpError 503 when too many others are being computed
     */
    String hash(String password) {
        return inTurn(() -> hashed(password));
    }

    /**
     * Whether a password is the one of a hash; never, and after the same time, when there is no hash.
     *
     * @throws HttpError 503 when too many others are being computed
     */
    boolean isRight(String password, Optional<String> kept) {
        String hash = kept.orElse(NOBODYS);
        boolean same =
                inTurn(() -> Password.check(plain(password), hash).with(Argon2Function.getInstanceFromHash(hash)));
        return same && kept.isPresent();
    }

    private static String hashed(String password) {
        Argon2Function function = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID, 19);
        return Password.hash(plain(password)).addRandomSalt(16).with(function).getResult();
    }

    /** The same letters are the same password, however a keyboard composes them. */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        boolean mine;
        try {
            mine = slots.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            mine = false;
        }
        if (!mine) {
            throw new HttpError(503, "errors.503.text");
        }
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }
}
