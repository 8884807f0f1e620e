package no.varde.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.core.testkit.Property;
import org.junit.jupiter.api.Test;

/** Many things, found by their texts, the nearest first. */
class SearchIndexTest {

    @Test
    void theNearestComesFirstAndTheTitleBeforeTheRest() {
        SearchIndex<String> index = SearchIndex.<String>builder()
                .add("within", List.of("Automat i kantina"), List.of())
                .add("elsewhere", List.of("Venner"), List.of("Mat sammen"))
                .add("beginning", List.of("Matglede"), List.of())
                .add("other", List.of("Turvenn"), List.of())
                .add("word", List.of("Mat og måltider"), List.of())
                .build();
        assertThat(found(index, "mat")).containsExactly("word", "elsewhere", "beginning", "within");
        assertThat(index.find(SearchWords.of("mat")).get(1))
                .isEqualTo(new SearchHit<>("elsewhere", Closeness.WORD, false));
    }

    @Test
    void whatIsEquallyNearKeepsItsOrder() {
        SearchIndex<Integer> index = SearchIndex.<Integer>builder()
                .add(3, List.of("Tur"), List.of())
                .add(1, List.of("Tur"), List.of())
                .add(2, List.of("Tur"), List.of())
                .build();
        assertThat(index.find(SearchWords.of("tur")))
                .extracting(SearchHit::thing)
                .containsExactly(3, 1, 2);
    }

    @Test
    void everyWordMustBeFoundInTheSameThing() {
        SearchIndex<String> index = SearchIndex.<String>builder()
                .add("both", List.of("Mat"), List.of("ved demens"))
                .add("one", List.of("Demens"), List.of())
                .build();
        assertThat(found(index, "demens mat")).containsExactly("both");
        assertThat(found(index, "demens kino")).isEmpty();
    }

    @Test
    void whatIsNearlyTheWordIsShownWhenNothingIsTheWord() {
        SearchIndex<String> index = SearchIndex.<String>builder()
                .add("plans", List.of("Plans"), List.of())
                .add("plass", List.of("Plass"), List.of())
                .build();
        assertThat(found(index, "plass")).containsExactly("plass");
        assertThat(found(index, "plasz")).containsExactly("plass");
        assertThat(index.find(SearchWords.of("plaxs")))
                .extracting(SearchHit::closeness)
                .containsOnly(Closeness.MISSPELT);
    }

    @Test
    void itIsFoundByItsNameInAnyLanguage() {
        SearchIndex<String> index = SearchIndex.<String>builder()
                .add("food", List.of("Mat og måltider", "Mat og måltid", "Food and meals"), List.of())
                .build();
        assertThat(found(index, "meals")).containsExactly("food");
        assertThat(found(index, "måltider food")).containsExactly("food");
    }

    @Test
    void nothingIsFoundWithoutWordsOrInNothing() {
        SearchIndex<String> index = SearchIndex.<String>builder()
                .add("a", List.of("Mat"), List.of())
                .build();
        assertThat(found(index, " – ")).isEmpty();
        assertThat(found(SearchIndex.<String>builder().build(), "mat")).isEmpty();
    }

    @Test
    void theIndexFindsWhatOneTextAfterTheOtherFinds() {
        Property.forAll(
                150, s -> List.of(s.text(8, "abeoæøå "), s.text(30, "abeoæøå "), s.text(30, "abeoæøå ")), drawn -> {
                    SearchWords words = SearchWords.of(drawn.get(0));
                    List<String> texts = drawn.subList(1, 3);
                    SearchIndex<String> index = SearchIndex.<String>builder()
                            .add("it", List.of(texts.get(0)), List.of(texts.get(1)))
                            .build();
                    assertThat(index.find(words).stream()
                                    .map(SearchHit::closeness)
                                    .findFirst())
                            .isEqualTo(words.closest(texts));
                });
    }

    private static List<String> found(SearchIndex<String> index, String typed) {
        return index.find(SearchWords.of(typed)).stream().map(SearchHit::thing).toList();
    }
}
