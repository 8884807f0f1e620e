package no.varde.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import no.varde.core.testkit.Property;
import org.junit.jupiter.api.Test;

/** The small values: references, languages, texts, who recorded what. */
class ValuesTest {

    @Test
    void aReferenceIsReadAsItWasWritten() {
        Property.forAll(
                500,
                source -> new Ref(source.oneOf(Ref.Kind.class), "x" + source.text(30, "abcæøå09.:- /")),
                ref -> assertThat(Ref.parse(ref.text())).contains(ref));
    }

    @Test
    void aReferenceIsWrittenWithItsKind() {
        assertThat(Ref.measure("m1")).hasToString("measure:m1");
        assertThat(Ref.planLine("4.2").text()).isEqualTo("plan-line:4.2");
    }

    @Test
    void whatIsNoReferenceIsNone() {
        String tooLong = "measure:" + "x".repeat(Ref.MAX_ID + 1);
        for (String text : new String[] {"", "m1", ":m1", "measure:", "measure: ", "ting:m1", "Measure:m1", tooLong}) {
            assertThat(Ref.parse(text)).as("'%s'", text).isEmpty();
        }
    }

    @Test
    void aBlankOrOverlongIdIsRefusedWithIt() {
        assertThatThrownBy(() -> Ref.measure("  "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'  '");
        String tooLong = "x".repeat(Ref.MAX_ID + 1);
        assertThatThrownBy(() -> Ref.area(tooLong)).hasMessageContaining(tooLong);
    }

    @Test
    void languagesAreKnownByTheirTags() {
        assertThat(Language.of("nb")).contains(Language.NB);
        assertThat(Language.of("nn-NO")).contains(Language.NN);
        assertThat(Language.of("EN_us")).contains(Language.EN);
        assertThat(Language.of("no")).contains(Language.NB);
        assertThat(Language.of("sv")).isEmpty();
        assertThat(Language.of("")).isEmpty();
        for (Language language : Language.values()) {
            assertThat(Language.of(language.tag())).contains(language);
        }
    }

    @Test
    void englishIsBritish() {
        assertThat(Language.EN.locale().toLanguageTag()).isEqualTo("en-GB");
        assertThat(Language.NN.locale().toLanguageTag()).isEqualTo("nn-NO");
    }

    @Test
    void aMissingLanguageIsStoodInForByTheNearest() {
        LocalizedText both = new LocalizedText(Map.of(Language.NB, "hva", Language.EN, "what"));
        assertThat(both.in(Language.NN)).isEqualTo("hva");
        assertThat(new LocalizedText(Map.of(Language.NN, "kva", Language.EN, "what")).in(Language.NB))
                .isEqualTo("kva");
        assertThat(new LocalizedText(Map.of(Language.NB, "hva", Language.NN, "kva")).in(Language.EN))
                .isEqualTo("hva");
        assertThat(LocalizedText.only(Language.EN, "what").in(Language.NN)).isEqualTo("what");
        assertThat(both.isComplete()).isFalse();
        assertThat(LocalizedText.of("hva", "kva", "what").isComplete()).isTrue();
    }

    @Test
    void anEmptyOrBlankTextIsRefused() {
        assertThatThrownBy(() -> new LocalizedText(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LocalizedText.of("hva", " ", "what"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nn");
    }

    @Test
    void aTextCannotBeChangedFromOutside() {
        Map<Language, String> mine = new HashMap<>(Map.of(Language.NB, "hva"));
        LocalizedText text = new LocalizedText(mine);
        mine.put(Language.NB, "noe annet");
        assertThat(text.in(Language.NB)).isEqualTo("hva");
        assertThatThrownBy(() -> text.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whoRecordedItIsNotBlank() {
        assertThatThrownBy(() -> Provenance.of(Instant.EPOCH, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank");
    }

    @Test
    void everyGroupAndPrincipleHasItsWordsInThreeLanguages() {
        for (ActorGroup group : ActorGroup.values()) {
            assertThat(group.label().isComplete()).as("%s", group).isTrue();
            assertThat(group.letter().isComplete()).as("%s", group).isTrue();
        }
        for (Principle principle : Principle.values()) {
            assertThat(principle.label().isComplete()).as("%s", principle).isTrue();
            assertThat(principle.explanation().isComplete()).as("%s", principle).isTrue();
            assertThat(principle.example().isComplete()).as("%s", principle).isTrue();
            assertThat(principle.source().isComplete()).as("%s", principle).isTrue();
        }
    }

    @Test
    void everyProblemOfAnInputStandsWithItsPlace() {
        Problems inner = new Problems().add("name", Message.said(LocalizedText.only(Language.EN, "is blank")));
        Problems outer = new Problems().addAll("areas[2]", inner);
        assertThat(outer.list().get(0).in(Language.EN)).isEqualTo("areas[2].name: is blank");
        assertThatThrownBy(outer::throwIfAny)
                .isInstanceOf(Problems.Invalid.class)
                .hasMessageContaining("areas[2].name: is blank");
        new Problems().throwIfAny();
    }
}
