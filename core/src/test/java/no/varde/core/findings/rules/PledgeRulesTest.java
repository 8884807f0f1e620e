package no.varde.core.findings.rules;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Life;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

/** Pledges overdue and kept (L12), with the reading "Kinds". */
class PledgeRulesTest {

    private static Fjord pledged(String due) {
        return Fjord.withMeasure("m1").pledged("p1", "2026-01-01", due);
    }

    private static String overdue(String day, Fjord fjord) {
        return Answers.of("pledge-overdue", fjord.asOf(day)).lines().toString();
    }

    private static String kept(String day, Fjord fjord) {
        return Answers.of("pledge-kept", fjord.asOf(day)).lines().toString();
    }

    @Test
    void isOverdueTheDayAfter() {
        assertThat(overdue("2026-03-01", pledged("2026-03-01"))).isEqualTo("[p1 NO]");
        assertThat(overdue("2026-03-02", pledged("2026-03-01"))).isEqualTo("[p1 GAP]");
        Answers day = Answers.of("pledge-overdue", pledged("2026-03-01").asOf("2026-03-02"));
        assertThat(day.finding().in(Language.NB))
                .isEqualTo("Det er ikke ført at kultur har innfridd, og fristen gikk ut for én dag siden");
        assertThat(day.finding().subject().isWithin(Ref.measure("m1"))).isTrue();
        Answers week = Answers.of("pledge-overdue", pledged("2026-03-01").asOf("2026-03-08"));
        assertThat(week.finding().in(Language.NN))
                .isEqualTo("Det er ikkje ført at kultur har innfridd, og fristen gjekk ut for 7 dagar sidan");
    }

    @Test
    void aMonthIsOverWhenItsLastDayIs() {
        assertThat(overdue("2026-03-31", pledged("2026-03"))).isEqualTo("[p1 NO]");
        assertThat(overdue("2026-04-01", pledged("2026-03"))).isEqualTo("[p1 GAP]");
    }

    @Test
    void isARiskBeforeAnActThatComesSoon() {
        assertThat(overdue("2026-03-02", pledged("2026-03-01").stepForGood("s", "2026-04-01", "")))
                .isEqualTo("[p1 RISK]");
    }

    @Test
    void asksWhenItIsDue() {
        assertThat(overdue("2026-03-02", pledged(""))).isEqualTo("[p1 ASKS PLEDGE]");
        assertThat(overdue("2026-03-02", pledged("").delivered("p1", "2026-02-01", true)))
                .isEqualTo("[p1 NO]");
    }

    @Test
    void whatCompletesItKeepsItAlsoLate() {
        Fjord late = pledged("2026-03-01").delivered("p1", "2026-05-01", true);
        assertThat(overdue("2026-04-30", late)).isEqualTo("[p1 GAP]");
        assertThat(overdue("2026-05-01", late)).isEqualTo("[p1 NO]");
        assertThat(kept("2026-04-30", late)).isEqualTo("[p1 NO]");
        assertThat(kept("2026-05-01", late)).isEqualTo("[p1 STRENGTH]");
    }

    @Test
    void whatNobodyMissesOnAnyDayIsAsked() {
        assertThat(kept("2026-03-02", pledged(""))).isEqualTo("[p1 ASKS DELIVERY]");
        assertThat(kept("2026-03-02", pledged("").delivered("p1", "2026-02-01", false)))
                .isEqualTo("[p1 NO]");
        assertThat(kept("2026-03-02", pledged("2026-05-01"))).isEqualTo("[p1 NO]");
    }

    @Test
    void aPartKeepsNothingAndIsShown() {
        Fjord part = pledged("2026-03-01").delivered("p1", "2026-02-01", false);
        assertThat(kept("2026-03-02", part)).isEqualTo("[p1 NO]");
        assertThat(Answers.of("pledge-overdue", part.asOf("2026-03-02")).reasons())
                .containsExactly(
                        "kultur lovet «lokaler»: 1. januar 2026",
                        "Fristen var 1. mars 2026",
                        "Levert så langt: et rom, 1. februar 2026");
    }

    @Test
    void looksAtLiveMeasuresOnly() {
        Fjord stopped = pledged("2026-03-01").became(Life.STOPPED, "2026-02-01");
        assertThat(overdue("2026-03-02", stopped)).isEqualTo("[]");
        assertThat(kept("2026-03-02", stopped)).isEqualTo("[]");
    }
}
