package no.varde.web.exchange;

import no.varde.core.basics.Message;

/** Ends the reading of a file with a sentence for the person who handed it in. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    RefusedException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    static RefusedException of(String key, Object... arguments) {
        return new RefusedException(Message.of("intake", "file." + key, arguments));
    }

    Message reason() {
        return reason;
    }
}
