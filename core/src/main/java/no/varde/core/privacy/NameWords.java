package no.varde.core.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What tells a name from other words, so that nobody blanks what others wrote by calling it a name. It cannot know every
 * name; it knows what is none.
 */
final class NameWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]*");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+");

    /** What may stand between a first and a last name in small letters. */
    private static final Set<String> PARTICLES =
            Set.of("af", "al", "av", "da", "de", "del", "der", "di", "du", "el", "la", "le", "ten", "van", "von", "zu");

    /**
     * Words of sentences and of a plan that are in no name, in the program's languages. Words that are names too (Bo, Dag,
     * Even, Liv, Mai, My, Odd, Per, Sol, Tro, Ta, Vår) are left out.
     */
    private static final Set<String> COMMON =
            Set.of(("alle alt andre ansatte at av beslutning blir ble blei bruker brukere brukarar brukarane"
                            + " brukerne da denne dei den der deres det dette drøfte drøftet drøfta eg ein eit eller en"
                            + " enn er et etter ett for fordi fra frå før få får ha har han hadde helse her hun ho hva"
                            + " hvem hvor hvordan i ikke ikkje innspill ingen inn jeg kan kommune kommunen kommunestyret"
                            + " kom kunne kva kven leder ledere leiar leiarar leiing lov med medvirkning medverknad men"
                            + " mer meir møte må måtte mål nei no noe noko noen nokon nå når og også om omsorg opp oss"
                            + " over partssammensatt plan planen prosjekt på pårørende pårørande reform reformen råd rådet"
                            + " sak saka saken seg sin si sine skal skulle som status så tillitsvalgt tillitsvalgte"
                            + " tillitsvald tillitsvalde til tiltak tiltaket uten utan under ut ved vedtak vedtaket"
                            + " verneombud vi vil ville være vere var vart ønsker ønskjer and are been but by council did"
                            + " do does from has have if in is it measure measures meeting not of on or our staff that the"
                            + " their they this to unions was we were will with without")
                    .split(" "));

    private NameWords() {}

    /** Whether it is an e-mail address. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }

    /** Whether a word of it is in no name. */
    static boolean hasCommonWord(String text) {
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            boolean between = i > 0 && i < words.size() - 1 && PARTICLES.contains(word);
            if (!between && COMMON.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can be a first and a last name: words alone, the last of them whole, and none that is in no name. */
    static boolean isWholeName(String text) {
        List<String> words = words(text);
        String last = words.get(words.size() - 1);
        return words.size() > 1
                && words.stream().allMatch(each -> WORD.matcher(each).matches())
                && last.chars().filter(Character::isLetter).count() > 1
                && !PARTICLES.contains(last.toLowerCase(Locale.ROOT))
                && !hasCommonWord(text);
    }

    /** Whether a name stands in a text as names do: every word but small ones between begins with a capital letter. */
    static boolean isWrittenAsAName(String found) {
        return words(found).stream()
                .filter(each -> !PARTICLES.contains(each))
                .allMatch(each -> Character.isUpperCase(each.codePointAt(0)));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }
}
