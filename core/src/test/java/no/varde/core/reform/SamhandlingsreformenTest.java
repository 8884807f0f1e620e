package no.varde.core.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import org.junit.jupiter.api.Test;

/** St.meld. nr. 47 (2008–2009), and helse- og omsorgstjenesteloven §§ 6-1 and 6-2 on the agreements. */
class SamhandlingsreformenTest {

    private final Reform shr = Reforms.builtIn().find("shr").orElseThrow();
    private final ReformArea agreements = shr.area("shr.avtaler").orElseThrow();

    @Test
    void isInForceFrom2012WithoutAnEnd() {
        assertThat(shr.period().current().from()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(shr.period().current().until()).isEmpty();
    }

    @Test
    void saysThatTheAreasAreOurOwnCut() {
        assertThat(shr.areasAreOurs()).isTrue();
        assertThat(shr.source().orElseThrow().note()).isPresent();
        assertThat(Reforms.builtIn().find("lhl").orElseThrow().areasAreOurs()).isFalse();
    }

    @Test
    void asksForOneOverallAgreementAndThirteenTopics() {
        assertThat(shr.duties()).hasSize(14);
        assertThat(agreements.duties().get(0).id()).isEqualTo("shr.avtaler.overordnet");
        assertThat(agreements.duties().get(0).number()).isEmpty();
        assertThat(agreements.duties().subList(1, 14))
                .extracting(duty -> duty.number().orElseThrow())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    }

    @Test
    void asksForTopics12And13FromAugust2022() {
        assertThat(agreements.provisions(Freedom.FIXED_BY_LAW, LocalDate.of(2022, 7, 31)))
                .filteredOn(Duty.class::isInstance)
                .hasSize(12);
        assertThat(agreements.provisions(Freedom.FIXED_BY_LAW, LocalDate.of(2022, 8, 1)))
                .filteredOn(Duty.class::isInstance)
                .hasSize(14);
    }

    @Test
    void namesTheSectionOfTheLaw() {
        LocalizedText overall = Reforms.builtIn()
                .duty("shr.avtaler.overordnet")
                .orElseThrow()
                .reference()
                .label();
        assertThat(overall.in(Language.NB)).isEqualTo("helse- og omsorgstjenesteloven § 6-1");
        assertThat(overall.in(Language.NN)).isEqualTo("helse- og omsorgstenestelova § 6-1");
        assertThat(shr.duties().subList(1, 14))
                .allMatch(duty -> duty.reference().section().contains("6-2"));
    }

    @Test
    void offersNoSolutionsSoTheChoiceIsMadeOnTheArea() {
        assertThat(shr.areas()).noneMatch(ReformArea::hasSolutions);
    }
}
