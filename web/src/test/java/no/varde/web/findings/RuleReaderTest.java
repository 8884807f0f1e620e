package no.varde.web.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.basics.Principle;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.leadership.Trait;
import no.varde.core.situation.Parameters;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page on the rules says of the numbers, the traits and the principles. */
class RuleReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final RuleSheet NB = sheet(Language.NB);

    private static RuleSheet sheet(Language language) {
        return sheet(language, Parameters.builtIn());
    }

    private static RuleSheet sheet(Language language, Parameters parameters) {
        return new RuleReader(BuiltInRules.all(), parameters, Texts.in(language), DAY).read();
    }

    @Test
    void everyAnswerOfTheSteeringBalanceStandsWithItsNumberAndTheDaySinceWhichThatHasHeld() {
        assertThat(NB.scale().questions())
                .extracting(RuleSheet.Scaled::question)
                .containsExactly(
                        "Hvem tok initiativet?",
                        "Hvem formet det før vedtaket?",
                        "Hvem bestemte innholdet?",
                        "Hva kan enhetene bestemme selv?");
        List<RuleSheet.Answer> answers = NB.scale().questions().stream()
                .flatMap(each -> each.answers().stream())
                .toList();
        long numbers = Parameters.builtIn().names().stream()
                .filter(name -> name.matches("steering\\.(raiser|shaped|settler|freedom)\\..*"))
                .count();
        assertThat((long) answers.size()).isEqualTo(numbers);
        assertThat(answers)
                .contains(
                        new RuleSheet.Answer("Nasjonale krav", "−1", "1. januar 2000"),
                        new RuleSheet.Answer("Ikke med", "−1", "1. januar 2000"),
                        new RuleSheet.Answer("Rådspurt", "−0,2", "1. januar 2000"),
                        new RuleSheet.Answer("Enheten selv", "1", "1. januar 2000"));
    }

    /** Professionals 0.5; employees 0.6 and users −0.2, mean 0.2; settled together 0.5; adaptable 0: mean 0.3. */
    @Test
    void theExampleOfTheScaleIsReckonedWithTheNumbersOfTheDay() {
        assertThat(NB.scale().example())
                .contains("(0,5)", "(0,6)", "(−0,2)", "i snitt 0,2")
                .endsWith("snittet av de fire: 0,3.");
        assertThat(NB.scale().limits())
                .containsExactly(
                        "Det kreves minst 2 svar for en plass på linjen (gjelder fra 1. januar 2000)",
                        "Langt til én side er minst 0,6 fra midten (gjelder fra 1. januar 2000)",
                        "Det kreves minst 3 svar for å si at balansen ligger langt til én side (gjelder fra 1. januar 2000)");
    }

    @Test
    void aTraitSaysFromWhichNumberItHoldsAndWhatItAsksOfThoseWhoLead() {
        assertThat(NB.traits()).hasSameSizeAs(Trait.values());
        assertThat(NB.traits())
                .contains(new RuleSheet.TraitText(
                        "Varer lenge",
                        "trinnene går over minst 24 hele måneder (gjelder fra 1. januar 2000)",
                        "Gjennomføringsevne 3, Visjonær 2, Innovatør 1"));
        assertThat(NB.weightsSince()).isEqualTo("Vektene gjelder fra 1. januar 2012.");
    }

    @Test
    void aRuleSaysItsSourceAndSinceWhenItsNumbersHold() {
        RuleSheet.RuleText fromTheStart = NB.rules().get(0);
        assertThat(fromTheStart.sources()).contains("Kunnskapsnotatet");
        assertThat(fromTheStart.parameters())
                .containsExactly("Noe som haster, kommer innen 90 dager (gjelder fra 1. januar 2000)");
    }

    /** Each threshold becomes another, and the words about the rule tell no number that no longer holds. */
    @ParameterizedTest
    @EnumSource
    void aNumberThatWasChangedIsTheOnlyOneThatTheRuleTells(Language language) {
        Parameters changed = Parameters.builtIn();
        for (String name : List.of("act.soon.days", "promise.days", "ending.days", "steering.far.answers")) {
            changed = changed.with(name, LocalDate.of(2026, 1, 1), BigDecimal.valueOf(45));
        }
        for (RuleSheet.RuleText rule : sheet(language, changed).rules()) {
            assertThat(rule.explanation())
                    .as(rule.id())
                    .doesNotContainPattern("\\d")
                    .doesNotContain("færre enn tre", "fewer than three");
        }
        assertThat(sheet(language, changed).rules())
                .filteredOn(rule -> rule.id().equals("empty-promise"))
                .singleElement()
                .satisfies(rule ->
                        assertThat(rule.parameters()).singleElement().asString().contains("45"));
    }

    @ParameterizedTest
    @EnumSource
    void everyPrincipleHasAnExampleAndEitherRulesOrAWordOnWhyNot(Language language) {
        Texts texts = Texts.in(language);
        assertThat(sheet(language).principles())
                .hasSameSizeAs(Principle.values())
                .allSatisfy(each -> {
                    assertThat(each.example()).isNotBlank();
                    assertThat(each.none().isEmpty())
                            .as(each.id())
                            .isNotEqualTo(each.rules().isEmpty());
                    assertThat(each.none()).as(each.id()).isNotEqualTo(texts.get("rules.none"));
                });
    }

    @Test
    void withRulesOfOnesOwnAPrincipleThatTheyLeaveOutIsToldSo() {
        RuleSheet without = new RuleReader(List.of(), Parameters.builtIn(), Texts.in(Language.NB), DAY).read();
        assertThat(without.principles().get(7).none()).isEqualTo("Ingen av reglene som brukes her, svarer på dette.");
    }
}
