package no.varde.core.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;

/** The numbers of cases in a text, of every kind: «PS 41/24», «arkivsak 24/118», «KST 45 / 24», «AMU 14/25». */
final class Cases {

    private static final String NUMBER = "\\d{1,5}\\s?/\\s?\\d{1,6}(?:-\\d{1,4})?";
    private static final Pattern CASE = Pattern.compile("(?iU)(?<![\\d./\\p{L}])((?:"
            + "(?:arkiv|utvalgs?|utvals|utv\\.?|politisk |delegert |referat|kommunestyre|heradsstyre|bystyre|k-?st|formannskaps?|byråds?|hovedutvalgs?|hovudutvals?"
            + "|administrasjonsutvalgs?|administrasjonsutvals|arbeidsmiljøutvalgs?|arbeidsmiljøutvals|k\\.)?-?\\s?"
            + "sak(?:snummer|snr|s\\.?nr|nr)?\\.?\\s?(?:nr\\.?)?:?\\s*"
            + "|k-?st\\.?[\\s:-]*|(?!(?:jfr?|se|av|den|dat|og|i|til)\\b)\\p{Lu}{1,5}\\.?(?:[- ]?sak)?(?:\\s?nr\\.?)?[\\s:-]*"
            + "|ref\\.?:?\\s*|nr\\.?:?\\s*)?" + NUMBER + ")(?![\\d/.]*\\d)");
    /** A case with the word before its number, which no day can be: «arkivsak 24/11-12». */
    private static final Pattern HEADED = Pattern.compile(
            "(?iU)\\p{L}*(?:sak|saks?nr|saks?nummer|ref)\\.?(?:\\s?nr\\.?)?:?\\s*" + NUMBER + "(?![\\d/.]*\\d)");

    private static final Pattern PREFIX =
            Pattern.compile("(?iU)^(\\p{L}+(?:-st)?)\\.?(?:[- ]?sak(?:snr|snummer|nr)?)?(?:\\s?nr)?[\\s:.-]*\\d.*");
    private static final Pattern GLUED = Pattern.compile("(?iU)^(\\p{L}{2,}?)sak(?:snr|snummer|nr)?[\\s:.-]*\\d.*");
    /** «12/4»: a day without its year, unless a word says that it is a case. */
    private static final Pattern MAY_BE_DAY =
            Pattern.compile("(?iU)(?:(?!\\p{L}*sak|ps\\b|nr|ref)\\p{L}+\\.?[\\s:.-]*)?0?([12]?\\d|3[01])/[1-9]");

    private static final Vocabulary<Body> PREFIXES = Vocabulary.of("prefix", Body.class);

    private Cases() {}

    /**
     * A case in a text.
     *
     * @param number its number as written, without spaces around the slash
     * @param written the very words
     * @param body the body that the number itself tells, as in «KST 45/24»
     * @param rest the text without it
     */
    record Found(CaseNumber number, String written, Optional<Body> body, String rest) {

        /** Whether the number itself says that a delegated decision is meant. */
        boolean isDelegated() {
            return Words.normal(number.text()).startsWith("ds");
        }

        /** Whether it can be a day without a year just as well: «drøftet med HTV 12/4». */
        boolean mayBeDay() {
            return MAY_BE_DAY.matcher(number.text()).matches();
        }

        /** The number without the letters before it. */
        String digits() {
            return number.text().replaceFirst("^\\D+", "");
        }

        /** Whether the number itself says that a report is meant. */
        boolean isReport() {
            return Words.normal(number.text()).startsWith("rs");
        }
    }

    /** The first case in a text. */
    static Optional<Found> first(String text) {
        Matcher cases = CASE.matcher(text);
        if (!cases.find()) {
            return Optional.empty();
        }
        String number = Words.oneLine(cases.group(1)).replaceAll("\\s*/\\s*", "/");
        return Optional.of(new Found(
                new CaseNumber(number),
                cases.group(1),
                body(number),
                text.substring(0, cases.start()) + " " + text.substring(cases.end())));
    }

    /** From and until which character the cases stand whose number has the word before it. */
    static List<int[]> headed(String text) {
        return HEADED.matcher(text)
                .results()
                .map(each -> new int[] {each.start(), each.end()})
                .toList();
    }

    /** Every case in a text, as written, in order. */
    static List<String> all(String text) {
        return places(text).stream().map(each -> each.group(1)).toList();
    }

    /** Where every case stands in a text, in order; the first group is the case as written. */
    static List<MatchResult> places(String text) {
        return CASE.matcher(text).results().toList();
    }

    /** A text without its cases. */
    static String without(String text) {
        return CASE.matcher(text).replaceAll(" ");
    }

    private static Optional<Body> body(String number) {
        for (Pattern pattern : List.of(PREFIX, GLUED)) {
            Matcher prefix = pattern.matcher(number);
            Optional<Body> body = prefix.matches() ? PREFIXES.exact(prefix.group(1)) : Optional.empty();
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** The case number that a cell of its own tells, whatever its kind; empty when it is too long for one. */
    static Optional<CaseNumber> whole(String text) {
        String stripped = Words.oneLine(text);
        return stripped.isEmpty() || stripped.length() > CaseNumber.MAX
                ? Optional.empty()
                : Optional.of(new CaseNumber(stripped));
    }
}
