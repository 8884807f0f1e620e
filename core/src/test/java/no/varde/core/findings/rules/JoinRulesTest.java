package no.varde.core.findings.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Finding;
import no.varde.core.plan.Life;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** Possible joins and joined pairs (L1). Two pairs: hav.tur with land.folk, hav.mat with land.hus. */
class JoinRulesTest {

    private static final String TODAY = "2026-11-22";

    private static Fjord bothReforms() {
        return Fjord.municipality()
                .adoption("a1", "hav", "2024-01-01", "2029-01-01")
                .adoption("a2", "land", "2024-01-01", "2029-01-01");
    }

    private static List<String> possible(Fjord fjord) {
        return Answers.of("possible-join", fjord.asOf(TODAY)).lines();
    }

    private static List<String> joined(Fjord fjord) {
        return Answers.of("joined-pair", fjord.asOf(TODAY)).lines();
    }

    @Test
    void oneSideServedIsAPossibleJoin() {
        Fjord fjord = bothReforms().measure("m1").serves("hav.tur");
        assertThat(possible(fjord)).containsExactly("hav.tur+land.folk OPENING", "hav.mat+land.hus NO");
        assertThat(joined(fjord)).containsExactly("hav.tur+land.folk NO", "hav.mat+land.hus NO");
        Finding finding = Answers.of("possible-join", fjord.asOf(TODAY)).finding();
        assertThat(finding.in(Language.NB)).isEqualTo("Én jobb, to reformer: «Tiltak m1» kan også svare på land");
        assertThat(finding.subject().within())
                .contains(Ref.measure("m1"), Ref.area("hav.tur"), Ref.area("land.folk"), Ref.reform("land"));
    }

    @Test
    void theSecondSideCanBeTheOneThatIsServed() {
        Fjord fjord =
                bothReforms().measure("m1").serves("land.folk").measure("m2").serves("land.folk");
        assertThat(possible(fjord)).first().isEqualTo("hav.tur+land.folk OPENING");
        assertThat(Answers.of("possible-join", fjord.asOf(TODAY)).finding().in(Language.NB))
                .isEqualTo("Én jobb, to reformer: 2 tiltak på land.folk kan også svare på hav");
    }

    @Test
    void bothSidesServedByDifferentMeasuresCouldBeJoined() {
        Fjord fjord =
                bothReforms().measure("m1").serves("hav.tur").measure("m2").serves("land.folk");
        assertThat(possible(fjord)).first().isEqualTo("hav.tur+land.folk OPENING");
        assertThat(Answers.of("possible-join", fjord.asOf(TODAY)).finding().in(Language.NN))
                .isEqualTo("Kan knytast saman: hav og land har kvar sine tiltak for mykje av det same");
        assertThat(Answers.of("possible-join", fjord.asOf(TODAY)).reasons())
                .containsExactly(
                        "«Tiltak m1» hører til hav: hav.tur",
                        "«Tiltak m2» hører til land: land.folk",
                        "ut og møtes Koblingen er Vardes eget forslag.");
        assertThat(Answers.of("possible-join", fjord.asOf(TODAY)).facts()).containsExactly("LINK", "LINK", "AREA");
    }

    @Test
    void aMeasureThatServesBothJoinsThem() {
        Fjord fjord = bothReforms().measure("m1").serves("hav.tur", "land.folk");
        assertThat(possible(fjord)).first().isEqualTo("hav.tur+land.folk NO");
        assertThat(joined(fjord)).containsExactly("hav.tur+land.folk STRENGTH", "hav.mat+land.hus NO");
        assertThat(Answers.of("joined-pair", fjord.asOf(TODAY)).finding().in(Language.NB))
                .isEqualTo("Én jobb, to reformer: «Tiltak m1» svarer på både hav og land");
        assertThat(Answers.of("joined-pair", fjord.asOf(TODAY)).facts()).containsExactly("LINK", "LINK");
        assertThat(Answers.of("joined-pair", fjord.asOf(TODAY)).reasons())
                .containsExactly("«Tiltak m1» hører til hav: hav.tur", "«Tiltak m1» hører til land: land.folk");
    }

    @Test
    void stoppedMeasuresJoinNothingAndCompletedOnesDo() {
        Fjord fjord = bothReforms().measure("m1").serves("hav.tur", "land.folk");
        assertThat(joined(fjord.became(Life.COMPLETED, "2026-01-01"))).first().isEqualTo("hav.tur+land.folk STRENGTH");
        assertThat(joined(fjord.became(Life.STOPPED, "2026-02-01"))).first().isEqualTo("hav.tur+land.folk NO");
    }

    @Test
    void neitherSideServedIsAskedOnlyWhileAMeasureBelongsToNothing() {
        assertThat(possible(bothReforms())).containsExactly("hav.tur+land.folk NO", "hav.mat+land.hus NO");
        assertThat(possible(bothReforms().measure("m1")))
                .containsExactly("hav.tur+land.folk ASKS LINK", "hav.mat+land.hus ASKS LINK");
        assertThat(joined(bothReforms())).containsExactly("hav.tur+land.folk NO", "hav.mat+land.hus NO");
        assertThat(joined(bothReforms().measure("m1")))
                .containsExactly("hav.tur+land.folk ASKS LINK", "hav.mat+land.hus ASKS LINK");
    }

    @Test
    void aReformThatDoesNotRunIsInNoPair() {
        assertThat(possible(Fjord.municipality()
                        .adoption("a1", "hav", "2024-01-01", "2029-01-01")
                        .measure("m1")
                        .serves("hav.tur")))
                .isEmpty();
    }
}
