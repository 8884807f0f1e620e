package no.varde.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.When;
import no.varde.core.testkit.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table «Behandles i» is read however it is laid out, and proposes who decides, recommends and gives a statement. */
class CaseTableTest {

    private static List<CaseLine.Use> uses(String pasted) {
        return CaseTable.read(pasted).stream().map(CaseLine::use).toList();
    }

    static List<String> tables() {
        return List.of("""
                Behandles i\tMøtedato\tSaksnr.
                Råd for eldre\t12.03.2026\tPS 5/26
                Administrasjonsutvalget\t13.03.2026\tPS 2/26
                Hovedutvalg for helse og omsorg\t17.03.2026\tPS 14/26
                Kommunestyret\t26.03.2026\tPS 22/26""", """
                Utvalgssaksnr  Utvalg  Møtedato

                PS 5/26   Råd for eldre   12.03.2026
                PS 2/26   Administrasjonsutvalget   13.03.2026
                PS 14/26   Hovedutvalg for helse og omsorg   17.03.2026
                PS 22/26   Kommunestyret   26.03.2026
                """, """
                | Behandles i | Møtedato | Saksnr |\r
                | Råd for eldre | 12.3.26 | PS 5/26 |\r
                | Administrasjonsutvalget | 13.3.26 | PS 2/26 |\r
                | Hovedutvalg for helse og omsorg | 2026-03-17 | PS 14/26 |\r
                | Kommunestyret | 26/3/2026 | PS 22/26 |""");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isReadWithItsColumnsInAnyOrder(String pasted) {
        List<CaseLine> lines = CaseTable.read(pasted);
        assertThat(lines)
                .extracting(CaseLine::use)
                .containsExactly(
                        CaseLine.Use.STATEMENT,
                        CaseLine.Use.TREATMENT,
                        CaseLine.Use.RECOMMENDATION,
                        CaseLine.Use.DECISION);
        assertThat(lines)
                .extracting(CaseLine::on)
                .containsExactly(
                        When.day("2026-03-12"), When.day("2026-03-13"), When.day("2026-03-17"), When.day("2026-03-26"));
        assertThat(lines.get(0).council()).contains(ActorGroup.ELDERLY_COUNCIL);
        assertThat(lines)
                .extracting(CaseLine::body)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Body.JOINT_COMMITTEE),
                        Optional.of(Body.MAIN_COMMITTEE),
                        Optional.of(Body.MUNICIPAL_COUNCIL));
        assertThat(lines)
                .extracting(CaseLine::act)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Act.JOINT_TREATMENT),
                        Optional.empty(),
                        Optional.of(Act.OWN_DECISION));
        assertThat(lines.get(3).caseNumber()).contains(new CaseNumber("PS 22/26"));
    }

    @Test
    void theLastOfTheCommitteesDecidesWhereTheCouncilIsNotAsked() {
        assertThat(uses("Hovedutvalg oppvekst 3.3.2026\nFormannskapet 10.3.2026"))
                .containsExactly(CaseLine.Use.RECOMMENDATION, CaseLine.Use.DECISION);
        assertThat(uses("Kommunestyret 10.3.2026\nFormannskapet 12.3.2026"))
                .containsExactly(CaseLine.Use.DECISION, CaseLine.Use.RECOMMENDATION);
    }

    @Test
    void aRecommendationIsNoDecisionAndAMeetingAheadIsPlanned() {
        List<CaseLine> lines = CaseTable.read("Formannskapet 3.3.2026\nKommunestyret 10.3.2026");
        assertThat(lines).extracting(CaseLine::isRecordable).containsExactly(false, true);
        assertThat(lines.get(0).act()).isEmpty();
        assertThat(CaseTable.read("Formannskapet 3.3.2026").get(0).act()).contains(Act.DELEGATED_DECISION);
        assertThat(lines.get(1).isHeldBy(LocalDate.of(2026, 3, 9))).isFalse();
        assertThat(lines.get(1).isHeldBy(LocalDate.of(2026, 3, 10))).isTrue();
    }

    @Test
    void whatIsNotRecognisedStaysOpen() {
        List<CaseLine> lines = CaseTable.read("Bygdelaget 31.02.2026\nKommunestyret");
        assertThat(lines.get(0).use()).isEqualTo(CaseLine.Use.UNKNOWN);
        assertThat(lines.get(0).on()).isEqualTo(When.unknown());
        assertThat(lines.get(0).written()).isEqualTo("Bygdelaget 31.02.2026");
        assertThat(lines.get(1).caseNumber()).isEmpty();
        assertThat(lines).noneMatch(CaseLine::isRecordable);
        assertThat(CaseTable.read(" \n\n")).isEmpty();
    }

    @Test
    void whateverIsPastedGivesALineForEachThatIsNotEmpty() {
        Property.forAll(
                500,
                source -> source.text(60, "ab kommunestyre|\t\n0123/-.PSråd for eldre"),
                pasted -> CaseTable.read(pasted)
                        .forEach(line -> assertThat(line.written()).isNotBlank()));
    }
}
