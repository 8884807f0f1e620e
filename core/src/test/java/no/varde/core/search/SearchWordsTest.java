package no.varde.core.search;

import static no.varde.core.search.Closeness.BEGINNING;
import static no.varde.core.search.Closeness.MISSPELT;
import static no.varde.core.search.Closeness.WITHIN;
import static no.varde.core.search.Closeness.WORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One text, and whether what somebody typed is in it. */
class SearchWordsTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzæøåé";

    @ParameterizedTest
    @CsvSource({
        "måltid,Måltid,WORD",
        "MÅLTID,et godt måltid,WORD",
        "maltid,måltid,OTHER_LETTERS",
        "maaltid,måltid,OTHER_LETTERS",
        "måltid,Maaltid,OTHER_LETTERS",
        "laering,læring,OTHER_LETTERS",
        "pårørende,parorende,OTHER_LETTERS",
        "paaroerende,pårørende,OTHER_LETTERS",
        "kafe,Kafé Solsida,OTHER_LETTERS",
        "cahci,Čáhci,OTHER_LETTERS",
        "forebygg,forebygging,BEGINNING",
        "planene,demente og planer,BEGINNING",
        "sykehjemmene,sykehjemmet,BEGINNING",
        "sykehjem,korttidssykehjem,WITHIN",
        "omsorg,matomsorgen,WITHIN",
        "118,24/118,WITHIN",
        "demns,demens,MISSPELT",
        "demesn,demens,MISSPELT",
        "rehabiltering,rehabilitering,MISSPELT",
        "rehabilitring,hverdagsrehabilitering,MISSPELT",
        "samhanlingsrefromen,Samhandlingsreformen,MISSPELT"
    })
    void aWordIsAsNearAsItIsWritten(String typed, String text, Closeness expected) {
        assertThat(SearchWords.of(typed).closest(List.of(text))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"mat,hus", "natt,matt", "buss,busy", "læring demens,læring for alle", "forankring,fortellinger"})
    void anotherWordIsNotFound(String typed, String text) {
        assertThat(SearchWords.of(typed).closest(List.of(text))).isEmpty();
    }

    @Test
    void oneLetterAloneIsAWordOrBeginsOne() {
        assertThat(SearchWords.of("å").closest(List.of("å leve"))).contains(WORD);
        assertThat(SearchWords.of("l").closest(List.of("å leve"))).contains(BEGINNING);
        assertThat(SearchWords.of("v").closest(List.of("å leve"))).isEmpty();
    }

    @Test
    void everyWordIsFoundSomewhereAndTheFarthestDecides() {
        List<String> texts = List.of("Måltidsvenner", "for personer med demens");
        assertThat(SearchWords.of("demens måltid").closest(texts)).contains(BEGINNING);
        assertThat(SearchWords.of("demens venner").closest(texts)).contains(WITHIN);
        assertThat(SearchWords.of("demens kino").closest(texts)).isEmpty();
    }

    @Test
    void numbersThatAreWrittenTogetherStayTogether() {
        assertThat(SearchWords.of("24/118").closest(List.of("Arkivsak 24/118"))).contains(WORD);
        assertThat(SearchWords.of("§ 6-1").closest(List.of("lovens § 6-1"))).contains(WORD);
        assertThat(SearchWords.of("2027").closest(List.of("Handlingsdel 2024–2027")))
                .contains(WITHIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "–", "?!", "<>&"})
    void nothingIsLookedForWithoutALetterOrADigit(String typed) {
        SearchWords words = SearchWords.of(typed);
        assertThat(words.isEmpty()).isTrue();
        assertThat(words.closest(List.of("måltid"))).isEmpty();
        assertThat(words.marks("måltid", MISSPELT)).isEmpty();
    }

    @Test
    void noMoreThanEightWordsOfSixtyLettersAreLookedFor() {
        assertThat(SearchWords.of("a b c d e f g h nowhere").closest(List.of("a b c d e f g h")))
                .contains(WORD);
        assertThat(SearchWords.of("a".repeat(5000)).closest(List.of("a".repeat(60))))
                .contains(WORD);
    }

    @Test
    void thePartThatWasTypedIsMarked() {
        assertThat(marked("sykehjem", "Korttidssykehjemmet", WITHIN)).containsExactly("sykehjem");
        assertThat(marked("maaltid", "Gode måltider og Maaltidsvenner", WITHIN)).containsExactly("måltid", "Maaltid");
        assertThat(marked("paaroer", "de pårørende", BEGINNING)).containsExactly("pårør");
        assertThat(marked("mat demens", "Mat ved demens", WORD)).containsExactly("Mat", "demens");
    }

    @Test
    void anotherFormIsMarkedWholeAndSoIsWhatIsMisspelt() {
        assertThat(marked("planene", "nye planer", BEGINNING)).containsExactly("planer");
        assertThat(marked("demns", "demens nå", MISSPELT)).containsExactly("demens");
    }

    @Test
    void whatIsFartherOffThanWasFoundIsNotMarked() {
        assertThat(marked("mat", "Mat og automat", WORD)).containsExactly("Mat");
        assertThat(marked("demens", "demnes", WITHIN)).isEmpty();
    }

    @Test
    void aWordFindsItselfWhateverItIs() {
        Property.forAll(
                300,
                s -> s.text(15, LETTERS),
                word -> assertThat(word.isEmpty()
                                || SearchWords.of(word)
                                        .closest(List.of("et " + word + " her"))
                                        .equals(Optional.of(WORD)))
                        .isTrue());
    }

    /** A word of five letters or more in which one letter is gone, doubled, another, or has changed places. */
    private record Slip(String word, String typed) {
        static Slip draw(Source s) {
            StringBuilder word = new StringBuilder(s.text(12, LETTERS));
            while (word.length() < 5) {
                word.append('k');
            }
            int at = s.integer(0, word.length() - 1);
            StringBuilder typed = new StringBuilder(word);
            switch (s.integer(0, 3)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, word.charAt(at));
                case 2 -> typed.setCharAt(at, LETTERS.charAt(s.integer(0, LETTERS.length() - 1)));
                default -> {
                    int next = Math.min(at + 1, word.length() - 1);
                    typed.setCharAt(at, word.charAt(next));
                    typed.setCharAt(next, word.charAt(at));
                }
            }
            return new Slip(word.toString(), typed.toString());
        }
    }

    @Test
    void aWordOfFiveLettersOrMoreIsFoundWithOneLetterWrong() {
        Property.forAll(
                500,
                Slip::draw,
                slip -> assertThat(SearchWords.of(slip.typed()).closest(List.of(slip.word())))
                        .isPresent());
    }

    @Test
    void marksLieWithinTheTextInOrderAndNoneOverAnother() {
        Property.forAll(300, s -> List.of(s.text(12, LETTERS + " "), s.text(60, LETTERS + " .-/1́")), drawn -> {
            int last = 0;
            for (Mark mark : SearchWords.of(drawn.get(0)).marks(drawn.get(1), MISSPELT)) {
                assertThat(mark.from()).isGreaterThanOrEqualTo(last);
                assertThat(mark.to()).isLessThanOrEqualTo(drawn.get(1).length());
                last = mark.to();
            }
        });
    }

    private static List<String> marked(String typed, String text, Closeness farthest) {
        return SearchWords.of(typed).marks(text, farthest).stream()
                .map(mark -> text.substring(mark.from(), mark.to()))
                .toList();
    }
}
