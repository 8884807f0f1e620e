package no.varde.web.access.provider;

/** Somebody does not come in by the provider. What it says of the cause is about machines, never about people. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal why;

    Refused(Refusal why) {
        this(why, "");
    }

    /**
     * With more for the log.
     *
     * @param detail what a machine said or is called; never anything out of a token
     */
    Refused(Refusal why, String detail) {
        super(detail, null, false, false);
        this.why = why;
    }

    Refusal why() {
        return why;
    }

    /** A line for the log. */
    String line() {
        String detail = getMessage();
        return detail == null || detail.isEmpty() ? why.word() : why.word() + ": " + detail;
    }
}
