package no.varde.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import org.junit.jupiter.api.Test;

/** Disagreement on the table (L15): said on the record, kept to the letter. */
class DissentTest {

    private static final String WORDS =
            "  Fagforbundet kan ikke stille seg bak forslaget. \n«Turnusen» må drøftes først. ";

    private static Dissent about(Ref subject, String words) {
        return new Dissent(
                "d1",
                subject,
                Dissent.Kind.PROTOCOL_ENTRY,
                Optional.of(ActorGroup.UNION_REPRESENTATIVES),
                Optional.of("Fagforbundet"),
                When.parse("2026-03-12"),
                words);
    }

    @Test
    void keepsTheWordsToTheLetter() {
        assertThat(about(Ref.measure("m1"), WORDS).said()).isEqualTo(WORDS);
    }

    @Test
    void isAboutAMeasureAnAdoptionOrADecisionAndNothingElse() {
        for (Ref each : new Ref[] {Ref.measure("m1"), Ref.adoption("a1"), new Ref(Ref.Kind.ANCHORING, "v1")}) {
            assertThat(about(each, WORDS).about()).containsExactly(each);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> about(Ref.area("lhl.mat"), WORDS))
                .withMessageContaining("d1");
    }

    @Test
    void refusesBlankAndTooLongWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> about(Ref.measure("m1"), " \n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> about(Ref.measure("m1"), "a".repeat(Dissent.MAX_SAID + 1)))
                .withMessageContaining("20001");
        assertThat(about(Ref.measure("m1"), "a".repeat(Dissent.MAX_SAID)).said())
                .hasSize(Dissent.MAX_SAID);
    }

    @Test
    void theKindsAreSaidInTheWordsOfTheField() {
        assertThat(Dissent.Kind.PROTOCOL_ENTRY.label().in(Language.NB)).isEqualTo("protokolltilførsel");
        assertThat(Dissent.Kind.STATEMENT.label().in(Language.NN)).isEqualTo("fråsegn frå lovpålagt råd");
    }
}
