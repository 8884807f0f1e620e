package no.varde.web.access.passkey;

/** A passkey that is not taken. */
final class NotTaken extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault why;

    NotTaken(Fault why) {
        super(why.word(), null, false, false);
        this.why = why;
    }

    Fault why() {
        return why;
    }
}
