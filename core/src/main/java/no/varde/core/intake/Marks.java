package no.varde.core.intake;

/** Cells that only say yes, no, nothing, or that something goes on. */
final class Marks {

    private static final Vocabulary<String> MARKS = Vocabulary.of("mark", "NOTHING", "LATER", "YES", "NO", "ONGOING");
    private static final Vocabulary<String> ONGOING = Vocabulary.of("mark", "ONGOING");
    private static final Vocabulary<String> NO = Vocabulary.of("mark", "NO");

    private Marks() {}

    /** A dash, a question mark, «ukjent» and the like: the sheet says that it does not say. */
    static boolean isNothing(String text) {
        return Words.normal(text).isEmpty()
                ? !isTick(text)
                : MARKS.exact(text)
                        .filter(mark -> mark.equals("NOTHING") || mark.equals("LATER"))
                        .isPresent();
    }

    /** «Uavklart», «ikke bestemt»: nothing to read, but it says that somebody is to settle it. */
    static boolean isLater(String text) {
        return MARKS.exact(text).filter("LATER"::equals).isPresent();
    }

    static boolean isYes(String text) {
        return isTick(text) || MARKS.exact(text).filter("YES"::equals).isPresent();
    }

    static boolean isNo(String text) {
        return NO.exact(text).isPresent();
    }

    static boolean isOngoing(String text) {
        return ONGOING.exact(text).isPresent();
    }

    private static boolean isTick(String text) {
        String stripped = Words.strip(text);
        return stripped.length() == 1 && "✓✔☑✅×✗●".contains(stripped);
    }
}
