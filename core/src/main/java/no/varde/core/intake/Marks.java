package no.varde.core.intake;

import java.util.regex.Pattern;

/** Cells that only say yes, no, nothing, or that something goes on. */
final class Marks {

    private static final Vocabulary<String> MARKS = Vocabulary.of("mark", "NOTHING", "LATER", "YES", "NO", "ONGOING");
    private static final Vocabulary<String> ONGOING = Vocabulary.of("mark", "ONGOING");
    private static final Vocabulary<String> NO = Vocabulary.of("mark", "NO");

    private static final int LONGEST_AS_ABOVE = 24;
    private static final Pattern AS_ABOVE = Pattern.compile(
            "(?iU)\\s*(?:[-–—]*\\s*(?:[\"”“„″]|''|´´)\\s*[-–—]*|do\\.|ditto|idem|(?:samme |same )?som (?:over|ovenfor|ovanfor)|same as above|as above)\\.?\\s*");
    /** Signs that say nothing; others, such as «⬤», may say something. */
    private static final Pattern EMPTY =
            Pattern.compile("(?U)[-–—−_?.,;:…/\\\\|*'\"”“»«()\\[\\]{}<>=~!\\s\\u00a0\\u00ad\\u200b\\ufeff]*");

    private Marks() {}

    /** «"», «–"–», «do.», «som over»: what the cell above says. */
    static boolean isAsAbove(String text) {
        return text.length() < LONGEST_AS_ABOVE && AS_ABOVE.matcher(text).matches();
    }

    /** A dash, a question mark, «ukjent» and the like: the sheet says that it does not say. */
    static boolean isNothing(String text) {
        return Words.normal(text).isEmpty()
                ? EMPTY.matcher(text).matches()
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
