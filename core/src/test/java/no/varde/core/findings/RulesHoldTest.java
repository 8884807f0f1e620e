package no.varde.core.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.core.basics.Language;
import no.varde.core.basics.Message;
import no.varde.core.basics.Ref;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.situation.GroupView;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomMunicipality;
import no.varde.core.testkit.Source;
import org.junit.jupiter.api.Test;

/** What holds for the built-in rules whatever a municipality has recorded, and on whatever day. */
class RulesHoldTest {

    private static final int RUNS = 150;
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Situation situation(Source source) {
        RandomMunicipality municipality = RandomMunicipality.draw(source, 4);
        LocalDate day = source.day(LocalDate.of(2019, 1, 1), LocalDate.of(2031, 1, 1));
        return Situation.of(municipality.asFacts(), day);
    }

    private static List<Verdict> verdicts(Situation situation) {
        List<Verdict> all = new ArrayList<>();
        BuiltInRules.all().forEach(rule -> all.addAll(rule.assess(situation)));
        return all;
    }

    @Test
    void aSubjectIsAnsweredAtMostOnceByEachRule() {
        Property.forAll(
                RUNS,
                RulesHoldTest::situation,
                situation -> assertThat(verdicts(situation))
                        .extracting(each -> each.subject().identity(each.rule()))
                        .doesNotHaveDuplicates());
    }

    @Test
    void aVerdictNamesItsRuleAndAFindingItsPrinciples() {
        Property.forAll(RUNS, RulesHoldTest::situation, situation -> {
            for (Rule rule : BuiltInRules.all()) {
                assertThat(rule.assess(situation)).allSatisfy(verdict -> {
                    assertThat(verdict.rule()).isEqualTo(rule.id());
                    if (verdict instanceof Verdict.Yes yes) {
                        assertThat(yes.finding().principles()).isEqualTo(rule.principles());
                        assertThat(yes.finding().reasons()).isNotEmpty();
                        assertThat(yes.finding().suggestion()).isPresent();
                    }
                });
            }
        });
    }

    /** What is seen rests on facts; only that two areas belong together is told by the catalogue of reforms. */
    @Test
    void everyReasonPointsAtAFactThatStands() {
        Property.forAll(
                RUNS,
                RulesHoldTest::situation,
                situation -> findings(situation)
                        .forEach(finding -> assertThat(finding.reasons())
                                .extracting(Reason::fact)
                                .allMatch(fact -> situation.facts().find(fact).isPresent()
                                        || (fact.kind() == Ref.Kind.AREA
                                                && finding.rule().equals("possible-join")))));
    }

    /**
     * A measure carries what is written on itself, its design start and its time set aside, and that nothing belongs to it
     * is carried by no fact. Everything else has a fact of its own.
     */
    @Test
    void onlyWhatAMeasureItselfSaysPointsAtTheMeasure() {
        Set<String> rightly = Set.of("participation-from-the-start", "no-time-set-aside", "loose-thread");
        Property.forAll(
                RUNS,
                RulesHoldTest::situation,
                situation -> findings(situation)
                        .filter(finding -> !rightly.contains(finding.rule()))
                        .forEach(finding -> assertThat(finding.reasons())
                                .as(finding.rule())
                                .extracting(each -> each.fact().kind())
                                .doesNotContain(Ref.Kind.MEASURE, Ref.Kind.REFORM)));
    }

    private static Stream<Finding> findings(Situation situation) {
        return verdicts(situation).stream()
                .filter(Verdict.Yes.class::isInstance)
                .map(each -> ((Verdict.Yes) each).finding());
    }

    @Test
    void eachConcernedGroupOfEachLiveMeasureGetsOneVerdictOnParticipation() {
        Property.forAll(RUNS, RulesHoldTest::situation, situation -> {
            List<String> asked = situation.measures().stream()
                    .filter(MeasureView::isLive)
                    .flatMap(measure ->
                            measure.concerned().stream().map(GroupView::group).map(group -> measure.id() + " " + group))
                    .toList();
            List<String> answered = verdicts(situation).stream()
                    .filter(each -> each.rule().equals("participation-from-the-start"))
                    .flatMap(each -> each.subject().group().stream()
                            .map(group -> each.subject().ref().id() + " " + group))
                    .toList();
            assertThat(answered).containsExactlyElementsOf(asked);
        });
    }

    @Test
    void eachLegOfEachLiveMeasureGetsOneVerdictOnWhetherItIsMissing() {
        Property.forAll(RUNS, RulesHoldTest::situation, situation -> {
            long legs =
                    situation.measures().stream().filter(MeasureView::isLive).count() * 3;
            long adopted =
                    situation.reforms().stream().filter(each -> each.running()).count() * 3;
            assertThat(verdicts(situation).stream().filter(each -> each.rule().equals("anchoring-missing")))
                    .hasSize(Math.toIntExact(legs + adopted));
        });
    }

    @Test
    void everySentenceCanBeSaidInEveryLanguage() {
        Property.forAll(
                RUNS,
                RulesHoldTest::situation,
                situation -> verdicts(situation).stream()
                        .flatMap(RulesHoldTest::messages)
                        .forEach(message -> {
                            for (Language language : Language.values()) {
                                assertThat(message.in(language)).isNotBlank().doesNotContainPattern(PLACE);
                            }
                        }));
    }

    @Test
    void theSameSituationGivesTheSameRoomForAction() {
        Property.forAll(RUNS, RulesHoldTest::situation, situation -> {
            RoomForAction once = RoomForAction.of(situation, BuiltInRules.all());
            RoomForAction again =
                    RoomForAction.of(Situation.of(situation.facts(), situation.asOf()), BuiltInRules.all());
            assertThat(again.findings()).isEqualTo(once.findings());
            assertThat(again.notAssessed()).isEqualTo(once.notAssessed());
            Comparison nothing = Comparison.between(once, again);
            assertThat(nothing.added()).isEmpty();
            assertThat(nothing.gone()).isEmpty();
            assertThat(nothing.still()).hasSameSizeAs(once.findings());
        });
    }

    private static Stream<Message> messages(Verdict verdict) {
        if (verdict instanceof Verdict.Yes yes) {
            Finding finding = yes.finding();
            return Stream.of(
                            Stream.of(finding.sentence()),
                            finding.reasons().stream().map(Reason::text),
                            finding.suggestion().stream())
                    .flatMap(each -> each);
        }
        return verdict instanceof Verdict.NotAssessed unknown
                ? Stream.of(unknown.question().text())
                : Stream.empty();
    }
}
