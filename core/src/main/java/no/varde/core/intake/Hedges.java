package no.varde.core.intake;

import java.util.regex.Pattern;

/** Words by which something is not, not yet or not for certain what the words beside them say. */
final class Hedges {

    private static final Pattern NOT = Pattern.compile(
            "(?iU)\\b(?:ikke|ikkje|not|never|aldri|ennå|enno|nei)\\b|[:–—-]\\s*no\\s*(?:[.,;(]|$)|^\\s*no\\s*[,.:;–—-]");

    /** «Ingen vedtak», «mangler forankring», «uten vedtak»: there is none of what follows. */
    private static final Pattern NONE = Pattern.compile(
            "(?iU)\\b(?:ingen|inga|intet|inkje|none|mangler|manglar|missing|lacks|uten|utan|without|utenfor|utanfor|outside)\\b");

    private static final Pattern TO_COME = Pattern.compile(
            "(?iU)\\b(?:skal|vil|bør|må|kommer|kjem|planlagt|planlegges|planlagd|planleggast|venter på|ventar på|avventer|avventar|will|should|must|planned|pending|to be)\\s+"
                    + "(?:[\\p{L}]+\\s+){0,3}?(?:behandl|handsam|drøft|vedta|avgj|informer|orienter|tas opp|takast opp|opp i|til [\\p{L}]*(?:styre|skap|utval|råd)|legg|fr[ae]m|discuss|decid|treat|adopt)"
                    + "|\\b(?:skal|vil|bør|må|kommer|kjem)\\s+(?:\\p{L}+\\s+)?(?:til|opp i|opp til|i)\\b"
                    + "|\\b(?:skal|må|bør|vil) (?:gjøres|gjerast|skje|tas|takast|be done)\\b|\\b(?:til|under) (?:behandling|handsaming)|\\b(?:legges|leggast|blir lagt) fr[ae]m|\\bfrem(?:mes|jast)\\b|\\bplanlag[td]\\b"
                    + "|\\b(?:avventer|avventar|avventes|venter på|ventar på|awaits|awaiting|pending)\\b"
                    + "|\\b(?:saken|saka|sak|sak til|the case)\\s+(?:forberedes|førebuast|blir førebudd|utredes|greiast ut|is being prepared)\\b");

    /** Words by which something is to come into a plan, or is out of it. */
    private static final Pattern WISH = Pattern.compile(
            "(?iU)\\b(?:må|skal|bør|vil|kan|must|should|shall|will|to be)\\b"
                    + "|\\b(?:inn?spill|innspel|budsjett(?:forslag|innspill|innspel|ønske)\\p{L}*|forslag|framlegg|foreslås|foreslått|foreslår|føreslått|føreslår|føreslås|ønske[rst]?|ønskjer|ønskje|ønskt|ønskelig|vurderes|vurderast|vurdert"
                    + "|søkes|søkt|søker|søkjer|meldes|meldt|meldast|spilles|spelast|spilt|tas inn|takast inn|legges inn|leggast inn|innarbeides|innarbeidast|kommer|kjem|aktuelt|håper|vonar"
                    + "|avvent\\p{L}*|venter|ventar|utkast|strøket|stroke|tatt ut|teke ut|teken ut|kuttet|kutta|fjernet|fjerna|avvist|avslått|avslege|falt ut|fall ut|nedprioritert|utgår|utgått"
                    + "|under (?:arbeid|utarbeid\\p{L}*|utvikling|behandling|handsaming)|draft|proposed|proposal|requested|wanted|rejected|removed|dropped|pending)\\b"
                    + "|\\b(?:neste|komande|kommende|next|upcoming)\\s+(?:\\p{L}+[- ]?og[- ]?)?\\p{L}*(?:plan|budsjett|rullering|revisjon|program|år|budget)");

    private static final Pattern UNSURE = Pattern.compile(
            "(?iU)\\?|\\b(?:kanskje|muligens|mulig|mogleg|moglegvis|evt|ev|eventuelt|trolig|truleg|usikker|usikkert|uavklart|avklares|avklarast|dersom|hvis|viss|maybe|perhaps|possibly|if|unclear|tbd)\\b");

    private Hedges() {}

    /** «Ikke drøftet», «ikkje i planen», «nei»: the opposite of the other words. */
    static boolean denies(String text) {
        return NOT.matcher(text).find();
    }

    /** «Ingen vedtak», «mangler i planen». */
    static boolean lacks(String text) {
        return NONE.matcher(text).find();
    }

    /** «Skal behandles i», «kommer opp i»: it is still to be decided or discussed. */
    static boolean isToCome(String text) {
        return TO_COME.matcher(text).find();
    }

    /** «Må inn i», «spilles inn til neste», «foreslått i»: somebody wants it in a plan, or it has gone out of it. */
    static boolean isWish(String text) {
        return WISH.matcher(text).find();
    }

    /** «Kanskje», «evt.», a question mark. */
    static boolean isUnsure(String text) {
        return UNSURE.matcher(text).find();
    }
}
