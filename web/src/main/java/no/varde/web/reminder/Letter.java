package no.varde.web.reminder;

/**
 * A letter in plain text.
 *
 * @param to the address to which it goes
 * @param subject what it is about, in one line
 * @param text what it says
 */
record Letter(String to, String subject, String text) {

    /** Makes one line of the subject, so that nothing in a name can begin another line of the letter's head. */
    Letter {
        subject = oneLine(subject);
    }

    /** A text without breaks of lines and other signs that no one sees. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    @Override
    public String toString() {
        return "Letter";
    }
}
