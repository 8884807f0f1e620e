package no.varde.web.reminder;

/**
 * What came of handing a letter to the mail server, or of asking to be let in there.
 *
 * @param kind what came of it
 * @param answer what the server or this machine said to it, in one line of at most {@value #MAX_ANSWER} characters; may be
 *     empty. It may hold addresses, so it is for no log
 */
record Handed(Kind kind, String answer) {

    /** The longest answer, in characters. */
    static final int MAX_ANSWER = 300;

    /** It was taken, or the server is ready to take it. */
    static final Handed TAKEN = new Handed(Kind.TAKEN, "");

    /** What can come of it; its written form is a part of keys of texts. */
    enum Kind {
        /** It was taken. */
        TAKEN(false),
        /** The server does not take this letter; it may take others. */
        REFUSED(false),
        /** The way to the server cannot be secured as it must be. */
        UNSAFE(true),
        /** The server does not know the name or the password. */
        UNKNOWN(true),
        /** There is no talking to the server. */
        SILENT(true);

        private final boolean endsAll;

        Kind(boolean endsAll) {
            this.endsAll = endsAll;
        }

        /** Whether no other letter will fare better today. */
        boolean endsAll() {
            return endsAll;
        }
    }

    /** Makes one line of the answer, and cuts it. */
    Handed {
        String line = Letter.oneLine(answer);
        answer = line.length() > MAX_ANSWER ? line.substring(0, MAX_ANSWER) : line;
    }

    boolean isTaken() {
        return kind == Kind.TAKEN;
    }
}
