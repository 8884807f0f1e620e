package no.varde.core.intake;

import static no.varde.core.intake.Sheets.TODAY;
import static no.varde.core.intake.Sheets.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.plan.Measure;
import org.junit.jupiter.api.Test;

/** A sheet that tells again, or otherwise, what somebody has recorded: it is asked, and nothing is assumed. */
class StandingTest {

    private static final When JUNE = When.day("2023-06-22");

    private final Recorded recorded = new Recorded().takes("Tiltak|Eier\nMatvert|Kari\nTur|Ola\n");
    private final Ref matvert = ref("Matvert");
    private final Ref tur = ref("Tur");

    private Ref ref(String title) {
        return recorded.all(Measure.class).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private void has(Fact fact) {
        recorded.facts.put(fact.ref(), fact);
    }

    private void confirmed(String id, Ref measure, Optional<ActorGroup> group) {
        has(new InvolvementConfirmation(id, measure.id(), group, TODAY, false));
    }

    private Preview reads(String text) {
        return recorded.reads(text, TODAY);
    }

    private static Answer choosing(Issue issue, String choice) {
        assertThat(issue.proposals()).extracting(Proposal::text).contains(choice);
        return new Answer.Mend(choice);
    }

    private static Preview answered(Preview preview, String choice) {
        return preview.decide(issue(preview).id(), choosing(issue(preview), choice));
    }

    // What was confirmed otherwise

    @Test
    void asksWhereTheSheetSaysOtherwiseThanWhatSomebodyConfirmed() {
        confirmed("none", matvert, Optional.of(ActorGroup.USERS));
        Preview preview = reads("Tiltak|Hvem er med\nMatvert|ansatte, brukere 12.03.2026\n");
        assertThat(issue(preview).message().key()).isEqualTo("stands.against");
        assertThat(preview.isReady()).isFalse();
        assertThatThrownBy(() -> preview.facts(() -> "x")).isInstanceOf(IllegalStateException.class);
        assertThat(reads("Tiltak|Hvem er med\nMatvert|ansatte\n").issues()).isEmpty();
    }

    @Test
    void whatWasConfirmedIsKeptAndIsNotAskedAgain() {
        confirmed("none", matvert, Optional.of(ActorGroup.USERS));
        String sheet = "Tiltak|Hvem er med\nMatvert|ansatte, brukere 12.03.2026\n";
        recorded.takes(answered(reads(sheet), Standing.KEEP));
        assertThat(recorded.all(Involvement.class))
                .flatExtracting(Involvement::participants)
                .extracting(each -> each.group())
                .containsExactly(ActorGroup.EMPLOYEES);
        assertThat(recorded.all(InvolvementConfirmation.class))
                .extracting(InvolvementConfirmation::upTo)
                .containsExactly(TODAY);
        assertThat(recorded.all(Concern.class)).extracting(Concern::group).containsExactly(ActorGroup.EMPLOYEES);
        assertThat(reads(sheet).issues()).isEmpty();
        assertThat(reads(sheet).hasNews()).isFalse();
    }

    @Test
    void theSheetEndsWhatWasConfirmedOnTheDayBefore() {
        confirmed("none", matvert, Optional.of(ActorGroup.USERS));
        String sheet = "Tiltak|Hvem er med\nMatvert|brukere 12.03.2026\n";
        recorded.takes(answered(reads(sheet), Standing.SHEET));
        assertThat(recorded.all(Involvement.class)).extracting(Involvement::on).containsExactly(When.day("2026-03-12"));
        assertThat(recorded.all(InvolvementConfirmation.class))
                .extracting(InvolvementConfirmation::upTo)
                .containsExactly(LocalDate.of(2026, 3, 11));
        assertThat(reads(sheet).hasNews()).isFalse();
    }

    @Test
    void withoutADayTheConfirmationIsTakenForWrong() {
        confirmed("none", matvert, Optional.of(ActorGroup.USERS));
        Preview preview = answered(reads("Tiltak|Hvem er med\nMatvert|brukere\n"), Standing.SHEET);
        assertThat(preview.facts(() -> "x").removed())
                .containsExactly(new Ref(Ref.Kind.INVOLVEMENT_CONFIRMATION, "none"));
    }

    @Test
    void whatWasConfirmedOfEverybodyGoesOnForTheOthers() {
        confirmed("nobody", matvert, Optional.empty());
        recorded.takes(answered(reads("Tiltak|Hvem er med\nMatvert|brukere\n"), Standing.SHEET));
        assertThat(recorded.all(Involvement.class)).hasSize(1);
        assertThat(recorded.all(InvolvementConfirmation.class))
                .extracting(InvolvementConfirmation::upTo)
                .containsExactly(TODAY);
    }

    @Test
    void theRowCanBeLeftOutAndOneAnswerServesAllThatContradict() {
        confirmed("m", matvert, Optional.of(ActorGroup.USERS));
        confirmed("t", tur, Optional.of(ActorGroup.NEXT_OF_KIN));
        Preview preview = reads("Tiltak|Hvem er med\nMatvert|brukere\nTur|pårørende\n");
        assertThat(preview.issues()).hasSize(2);
        Issue first = preview.issues().get(0);
        Preview kept = preview.decideAlike(first.id(), choosing(first, Standing.KEEP));
        assertThat(kept.isReady()).isTrue();
        assertThat(kept.facts(() -> "x").added()).isEmpty();
        Preview out = preview.decide(first.id(), new Answer.LeaveOut());
        assertThat(out.issues()).hasSize(1);
        assertThat(out.count()).containsEntry(Fate.LEFT_OUT, 1);
    }

    // Decisions

    private static Anchoring council(String id, Ref measure, When held) {
        return Anchoring.held(id, Set.of(measure), Body.MUNICIPAL_COUNCIL, Act.OWN_DECISION, held);
    }

    @Test
    void aDecisionTypedByHandIsTheSameWhenSomebodySaysSoAndGetsItsCaseNumber() {
        has(council("typed", matvert, JUNE));
        String sheet = "Tiltak|Forankret\nMatvert|Kommunestyret 22.06.2023 PS 41/23 vedtatt\n";
        Preview preview = reads(sheet);
        assertThat(issue(preview).message().key()).isEqualTo("stands.decision");
        recorded.takes(answered(preview, Asking.SAME));
        assertThat(recorded.all(Anchoring.class)).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("typed");
            assertThat(each.caseNumber().map(CaseNumber::text)).contains("PS 41/23");
            assertThat(each.outcome()).contains(Outcome.ADOPTED);
        });
        assertThat(reads(sheet).hasNews()).isFalse();
    }

    @Test
    void orItIsAnotherDecisionOfThatDay() {
        has(council("typed", matvert, JUNE));
        String sheet = "Tiltak|Forankret\nMatvert|Kommunestyret 22.06.2023 PS 41/23 vedtatt\n";
        recorded.takes(answered(reads(sheet), Standing.OWN));
        assertThat(recorded.all(Anchoring.class))
                .extracting(each -> each.caseNumber().map(CaseNumber::text))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of("PS 41/23"));
        assertThat(reads(sheet).hasNews()).isFalse();
    }

    @Test
    void whatTheTwoSayDifferentlyIsAskedAndEitherCanCount() {
        has(council("typed", matvert, JUNE));
        String sheet = "Tiltak|Forankret\nMatvert|Kommunestyret 22.06.2023 PS 41/23 avvist\n";
        Preview preview = reads(sheet);
        assertThat(issue(preview).message().key()).isEqualTo("stands.decision.differs");
        Harvest kept = answered(preview, Standing.KEEP).facts(() -> "x");
        assertThat(kept.added()).isEmpty();
        assertThat(kept.changed())
                .containsExactly(council("typed", matvert, JUNE).withCase(new CaseNumber("PS 41/23")));
        Harvest sheets = answered(preview, Standing.SHEET).facts(() -> "x");
        assertThat(sheets.changed())
                .extracting(each -> ((Anchoring) each).outcome())
                .containsExactly(Optional.of(Outcome.REJECTED));
    }

    @Test
    void theSameCaseOfTheSameBodyIsProposedAlsoForAnotherDay() {
        has(council("typed", matvert, JUNE).withCase(new CaseNumber("PS 41/23")));
        Preview preview = reads("Tiltak|Forankret\nMatvert|Kommunestyret 29.06.2023 PS 41/23 vedtatt\n");
        assertThat(issue(preview).message().key()).isEqualTo("stands.decision.differs");
        assertThat(answered(preview, Standing.SHEET).facts(() -> "x").changed())
                .extracting(each -> ((Anchoring) each).held())
                .containsExactly(Optional.of(When.day("2023-06-29")));
    }

    @Test
    void anotherCaseOrAnotherBodyOfThatDayIsNotProposed() {
        has(council("typed", matvert, JUNE).withCase(new CaseNumber("PS 40/23")));
        assertThat(reads("Tiltak|Forankret\nMatvert|Kommunestyret 22.06.2023 PS 41/23 vedtatt\n")
                        .issues())
                .isEmpty();
        assertThat(reads("Tiltak|Forankret\nMatvert|Formannskapet 22.06.2023 vedtatt\n")
                        .issues())
                .isEmpty();
    }

    @Test
    void theCaseNumberIsFilledInForAllThatADecisionWasAbout() {
        has(council("typed", matvert, JUNE).about(Set.of(matvert, tur)));
        Preview preview = reads("Tiltak|Forankret\nMatvert|Kommunestyret 22.06.2023 PS 41/23 vedtatt\n");
        assertThat(answered(preview, Asking.SAME).facts(() -> "x").changed())
                .singleElement()
                .satisfies(each -> assertThat(each.about()).containsExactlyInAnyOrder(matvert, tur));
    }

    // Involvements with and without a day

    private static Involvement involved(String id, When on, Set<Ref> measures, ActorGroup... groups) {
        return Involvement.of(id, on, Form.OTHER, measures, Set.of(groups));
    }

    private List<String> involvements() {
        return recorded.all(Involvement.class).stream()
                .map(each -> each.on().text()
                        + each.participants().stream().map(one -> one.group()).toList()
                        + recorded.titles(each.subjects()))
                .sorted()
                .toList();
    }

    @Test
    void anInvolvementWithoutADayGetsOneWhenSomebodySaysThatItIsTheSame() {
        has(involved("i", When.unknown(), Set.of(matvert), ActorGroup.USERS));
        String sheet = "Tiltak|Hvem er med\nMatvert|brukere 12.03.2026\n";
        Preview preview = reads(sheet);
        assertThat(issue(preview).message().key()).isEqualTo("stands.group.dated");
        recorded.takes(answered(preview, "involvement:i"));
        assertThat(involvements()).containsExactly("2026-03-12[USERS][Matvert]");
        assertThat(reads(sheet).hasNews()).isFalse();
    }

    @Test
    void itStaysWithoutADayWhenItIsAnotherOne() {
        has(involved("i", When.unknown(), Set.of(matvert), ActorGroup.USERS));
        recorded.takes(answered(reads("Tiltak|Hvem er med\nMatvert|brukere 12.03.2026\n"), Standing.OWN));
        assertThat(recorded.all(Involvement.class))
                .extracting(Involvement::on)
                .containsExactlyInAnyOrder(When.unknown(), When.day("2026-03-12"));
    }

    @Test
    void oneThatTheSheetTellsWithoutADayAddsNothingWhenItIsTheSame() {
        has(involved("i", When.day("2026-03-12"), Set.of(matvert), ActorGroup.USERS));
        String sheet = "Tiltak|Hvem er med\nMatvert|brukere\n";
        Preview preview = reads(sheet);
        assertThat(issue(preview).message().key()).isEqualTo("stands.group.undated");
        recorded.takes(answered(preview, "involvement:i"));
        assertThat(involvements()).containsExactly("2026-03-12[USERS][Matvert]");
        assertThat(reads(sheet).issues()).isEmpty();
        assertThat(reads(sheet).hasNews()).isFalse();
    }

    @Test
    void onlyTheGroupAndTheMeasureThatTheSheetSpeaksOfGetTheDay() {
        has(involved("i", When.unknown(), Set.of(matvert, tur), ActorGroup.USERS, ActorGroup.NEXT_OF_KIN));
        recorded.takes(answered(reads("Tiltak|Hvem er med\nMatvert|brukere 12.03.2026\n"), "involvement:i"));
        assertThat(involvements())
                .hasSize(3)
                .contains("2026-03-12[USERS][Matvert]")
                .anySatisfy(each -> assertThat(each).contains("NEXT_OF_KIN").endsWith("[Matvert]"))
                .anySatisfy(each ->
                        assertThat(each).contains("USERS", "NEXT_OF_KIN").endsWith("[Tur]"));
    }

    @Test
    void aMeetingOfAnotherFormIsNotOffered() {
        has(Involvement.of("i", When.unknown(), Form.HEARING, Set.of(matvert), Set.of(ActorGroup.USERS)));
        assertThat(reads("Tiltak|Hvem er med\nMatvert|brukere (arbeidsgruppe) 12.03.2026\n")
                        .issues())
                .isEmpty();
    }

    @Test
    void oneAnswerServesOtherRowsOnlyWhereThereIsOneToBeTheSameAs() {
        has(involved("i", When.day("2026-03-12"), Set.of(matvert, tur), ActorGroup.USERS));
        String sheet = "Tiltak|Hvem er med\nMatvert|brukere\nTur|brukere\n";
        Preview one = reads(sheet);
        assertThat(one.alike(one.issues().get(0), new Answer.Mend("involvement:i")))
                .hasSize(2);
        has(involved("j", When.day("2026-04-12"), Set.of(matvert), ActorGroup.USERS));
        Preview two = reads(sheet);
        assertThat(two.alike(two.issues().get(0), new Answer.Mend("involvement:j")))
                .containsOnlyKeys(two.issues().get(0).id());
    }

    @Test
    void aMeetingThatIsStillToComeIsNotOffered() {
        has(involved("i", When.day(TODAY.plusDays(1)), Set.of(matvert), ActorGroup.USERS));
        assertThat(reads("Tiltak|Hvem er med\nMatvert|brukere\n").issues()).isEmpty();
    }

    @Test
    void whatIsRememberedOfItCanBeReadAndForgotten() {
        has(involved("i", When.day("2026-03-12"), Set.of(matvert), ActorGroup.USERS));
        recorded.takes(answered(reads("Tiltak|Hvem er med\nMatvert|brukere\n"), "involvement:i"));
        Map<String, String> keys = recorded.keys.getOrDefault(matvert, Map.of());
        assertThat(Remembered.of(keys))
                .singleElement()
                .satisfies(each -> assertThat(each.says().key()).isEqualTo("memory.stands.same"));
    }
}
