package no.varde.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Reason;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.Rule;
import no.varde.core.findings.Verdict;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules see in the sample: something of everything, on whatever day it is started first. */
class SampleRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String NOT_ASSESSED = "not assessed";

    /** The rules that know enough of everything in the sample, some of them of everything anywhere. */
    private static final Set<String> ALWAYS_KNOWN =
            Set.of("empty-promise", "loose-thread", "possible-join", "joined-pair");

    @Test
    void everyRuleAnswersYesAndNo() {
        assertThat(answers(DAY))
                .hasSameSizeAs(BuiltInRules.all())
                .allSatisfy((rule, answers) -> assertThat(answers).as(rule).contains(YES, NO));
    }

    @Test
    void nearlyEveryRuleHasSomethingThatItCannotAssess() {
        assertThat(answers(DAY))
                .allSatisfy((rule, answers) ->
                        assertThat(answers.contains(NOT_ASSESSED)).as(rule).isNotEqualTo(ALWAYS_KNOWN.contains(rule)));
    }

    @Test
    void everyKindOfFindingIsThere() {
        assertThat(room(DAY).counts())
                .allSatisfy((kind, count) -> assertThat(count).as(kind.name()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-12-31", "2027-01-01", "2027-03-31", "2027-05-17", "2028-02-29", "2028-03-01", "2029-08-31"
            })
    void theAnswersAreTheSameWhateverTheDayOfTheFirstStart(String firstStart) {
        LocalDate day = LocalDate.parse(firstStart);
        assertThat(answers(day)).isEqualTo(answers(DAY));
        assertThat(seen(day)).isEqualTo(seen(DAY));
    }

    @Test
    void theContractThatIsSignedSoonComesFirst() {
        Finding first = room(DAY).findings().get(0);
        assertThat(first.kind()).isEqualTo(Finding.Kind.RISK);
        assertThat(first.subject().ref()).isEqualTo(Ref.measure("varsling"));
        assertThat(first.subject().group()).contains(ActorGroup.EMPLOYEES);
    }

    /**
     * The rules of which a reason rightly points at a measure: design start and time set aside stand on the measure itself,
     * and that a measure belongs to nothing is carried by no fact.
     */
    private static final Set<String> MEASURE_ALONE =
            Set.of("participation-from-the-start", "no-time-set-aside", "loose-thread");

    @Test
    void everyReasonPointsAtTheFactBehindIt() {
        RoomForAction room = room(DAY);
        for (Finding finding : room.findings()) {
            for (Reason reason : finding.reasons()) {
                boolean stands = room.situation().facts().find(reason.fact()).isPresent();
                boolean paired = finding.rule().equals("possible-join")
                        && room.situation().area(reason.fact().id()).isPresent();
                assertThat(stands || paired).as(finding + ": " + reason).isTrue();
                assertThat(reason.fact().kind() != Ref.Kind.MEASURE || MEASURE_ALONE.contains(finding.rule()))
                        .as(finding + ": " + reason)
                        .isTrue();
            }
        }
    }

    private static RoomForAction room(LocalDate firstStart) {
        return RoomForAction.of(situation(firstStart), BuiltInRules.all());
    }

    private static Situation situation(LocalDate firstStart) {
        return Situation.of(SampleMunicipality.of(firstStart).facts(Reforms.builtIn()), firstStart);
    }

    private static Map<String, Set<String>> answers(LocalDate firstStart) {
        Situation situation = situation(firstStart);
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (Rule rule : BuiltInRules.all()) {
            Set<String> given = new TreeSet<>();
            rule.assess(situation).forEach(verdict -> given.add(answer(verdict)));
            answers.put(rule.id(), given);
        }
        return answers;
    }

    private static String answer(Verdict verdict) {
        return verdict instanceof Verdict.Yes ? YES : verdict instanceof Verdict.No ? NO : NOT_ASSESSED;
    }

    /** Kind and identity of everything seen, in a fixed order. */
    private static List<String> seen(LocalDate firstStart) {
        return room(firstStart).findings().stream()
                .map(each -> each.kind() + " " + each.identity())
                .sorted()
                .toList();
    }
}
