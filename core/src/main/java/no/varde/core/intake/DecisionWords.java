package no.varde.core.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;

/**
 * The words beside a body, a day and a case. A body that stands alone has adopted; how many voted, what the case was
 * about and where the body sits change nothing in that. Any other word can, and then somebody is asked.
 */
final class DecisionWords {

    static final Vocabulary<Outcome> OUTCOMES = Vocabulary.of("outcome", Outcome.class);
    private static final Vocabulary<String> HARMLESS = Vocabulary.of("beside", "DECISION");
    private static final Vocabulary<String> UNITS = Vocabulary.of("beside", "UNIT");
    private static final Vocabulary<String> PLANS = Vocabulary.of("plan", "COUNCIL");
    private static final Set<Body> WITH_UNITS =
            EnumSet.of(Body.MAIN_COMMITTEE, Body.CHIEF_EXECUTIVE, Body.MANAGEMENT_GROUP, Body.SERVICE_HEAD);

    private static final Pattern CANCELLED = Pattern.compile(
            "(?iU)\\b(?:avlyst|trukket|trekt|trakk|kansellert|cancelled|withdrawn|avvent\\p{L}*|gjenstår|attstår|står igjen|står att|remains|mangler|manglar|missing|uten|utan|ingen)\\b");

    private static final Pattern FILLERS = Pattern.compile(
            "(?iU)\\b(?:i|den|det|av|med|på|og|eller|fra|frå|for|om|ved|v|møte|møtet|sak|saken|saka|saksnr|nr|jf|jfr|se|sjå|dato|ble|blei|vart|er|var|behandlet|behandla|the|on|of|in|at|by|was|case|meeting|see|kommune|kommunen|kommunes|kl|s)\\b");
    /** «Innen 2027», «tidlig 2027»: how exactly a time that has not come is meant. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?iU)\\b(?:innen|innan|senest|seinast|tidlig|tidleg|sent|seint|ca|cirka|rundt|i løpet av|løpet|før|etter|trolig|truleg|primo|medio|ultimo|planlagt|planlagd|starten|slutten|within|early|late|about|before|after|during)\\b");

    private static final Pattern VOTES = Pattern.compile(
            "(?iU)\\b(?:mot|med|against|with) (?:\\p{L}+ )?(?:\\d+|en|ei|én|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|one|two|three|four|five|six) (?:stemmer?|stemme|røyster?|røyst|votes?)\\b"
                    + "|\\b\\d+ (?:stemmer |røyster |votes )?(?:mot|against|to) \\d+(?: stemmer| røyster| votes)?\\b|\\bmot \\p{L}+ (?:sine |si )?(?:stemmer|røyster)\\b");
    /** What was decided: «Omsorgsplan 2030», «budsjettet for 2025», «tiltak 4». */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iU)\\b\\p{L}*(?:plan|planen|planar|planer|budsjett|budsjettet|strategi|strategien|program|programmet|melding|meldinga|meldingen|prosjekt|prosjektet|tiltak|tiltaket|reglement|reglementet|avtale|avtalen|reform|reforma|reformen|punkt|pkt|vedtakspunkt|protokoll|vedlegg|budget|strategy|project)\\b|\\b\\d+\\b");
    /** «Kari Nes», «i Fjordvik»: somebody, or a place. */
    private static final Pattern NAMES = Pattern.compile(
            "(?U)\\b\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}(?:\\.|\\p{Ll}+)){1,4}|\\bi \\p{Lu}\\p{Ll}+\\b|^\\s*\\p{Lu}\\p{Ll}+ (?=(?:kommunestyre|formannskap|bystyre|heradsstyre)\\b)");

    private DecisionWords() {}

    /** How it fell out, as the words say it; nothing where they do not. «Enstemmig» alone is no more than a yes. */
    static Set<Outcome> outcomes(String words) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        boolean only = true;
        Optional<Vocabulary.Found<Outcome>> next = OUTCOMES.within(words);
        while (next.isPresent()) {
            boolean votes = next.get()
                    .phrase()
                    .matches("enstemmig|einstemmig|samrøystes|unanimous(?:ly)?|vedtak|vedtaket|beslutning");
            if (!votes) {
                only = false;
                outcomes.add(next.get().value());
            }
            next = OUTCOMES.within(next.get().rest());
        }
        boolean any = OUTCOMES.within(words).isPresent();
        return any && only ? EnumSet.of(Outcome.ADOPTED) : outcomes;
    }

    /**
     * Whether the words beside a body leave open how it fell out.
     *
     * @param written the piece without its days and its case, as it stands
     * @param words its words without the body, normalised
     * @param future whether its day has not come
     */
    static boolean leaveOpen(String written, String words, Body body, boolean future) {
        Set<Outcome> said = outcomes(words);
        boolean unsure = Hedges.isUnsure(future ? ABOUT.matcher(written).replaceAll(" ") : written);
        if (said.size() > 1 || unsure) {
            return true;
        } else if (body.leg() == Leg.ORGANISATIONS) {
            return said.contains(Outcome.REJECTED)
                    || said.contains(Outcome.RETURNED)
                    || CANCELLED.matcher(words).find();
        }
        String timeless = future ? ABOUT.matcher(words).replaceAll(" ") : words;
        String left = without(HARMLESS, VOTES.matcher(timeless).replaceAll(" "));
        if (Hedges.lacks(left)) {
            return true;
        }
        return said.isEmpty() && !isHarmless(written, left, body);
    }

    /** Whether the words beside a body change nothing in what it did. */
    static boolean isHarmless(String written, String words, Body body) {
        String left = words;
        java.util.regex.Matcher names = NAMES.matcher(written);
        while (names.find()) {
            for (String name : Words.normal(names.group()).split(" ", -1)) {
                left = left.replaceAll("(?U)\\b" + Pattern.quote(name) + "\\b", " ");
            }
        }
        if (WITH_UNITS.contains(body) || SUBJECT.matcher(left).find()) {
            left = without(UNITS, left);
        }
        left = without(PLANS, without(Decisions.BODIES, without(Decisions.ACTS, left)));
        left = FILLERS.matcher(SUBJECT.matcher(left).replaceAll(" ")).replaceAll(" ");
        left = left.strip();
        return left.isEmpty()
                || Marks.isYes(left)
                || List.of("delegert", "delegated").contains(left);
    }

    private static String without(Vocabulary<?> vocabulary, String words) {
        String left = words;
        for (var next = vocabulary.within(left); next.isPresent(); next = vocabulary.within(left)) {
            left = left.replaceFirst("(?U)\\b" + Pattern.quote(next.get().phrase()) + "\\b", " ");
            left = Words.normal(left);
        }
        return left;
    }
}
