package no.varde.core.findings;

import static no.varde.core.anchoring.Body.CHIEF_EXECUTIVE;
import static no.varde.core.basics.ActorGroup.EMPLOYEES;
import static no.varde.core.basics.ActorGroup.USERS;
import static no.varde.core.participation.InvolvementLevel.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Body;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Principle;
import no.varde.core.basics.Ref;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.plan.Life;
import no.varde.core.situation.Situation;
import no.varde.core.testkit.Fjord;
import org.junit.jupiter.api.Test;

class RoomForActionTest {

    private static final String TODAY = "2026-11-22";

    /** An embedder's own rule, with words of its own. */
    private static final class TitlesAreShort implements Rule {

        @Override
        public String id() {
            return "titles-are-short";
        }

        @Override
        public List<Principle> principles() {
            return List.of(Principle.L9);
        }

        @Override
        public LocalizedText name() {
            return LocalizedText.only(Language.NB, "Korte titler");
        }

        @Override
        public LocalizedText question() {
            return LocalizedText.only(Language.NB, "Er tittelen kort?");
        }

        @Override
        public LocalizedText explanation() {
            return LocalizedText.only(Language.NB, "En tittel på over ti tegn er lang.");
        }

        @Override
        public LocalizedText example() {
            return LocalizedText.only(Language.NB, "«Tiltak m1» er kort.");
        }

        @Override
        public List<Verdict> assess(Situation situation) {
            return situation.measures().stream()
                    .map(measure -> measure.title().length() <= 10
                            ? Verdict.no(this, Subject.of(measure))
                            : Verdict.yes(Finding.of(this, Finding.Kind.GAP, Subject.of(measure), said("Lang tittel"))
                                    .because(said(measure.title()), measure.ref())
                                    .suggesting(said("Kutt den"))))
                    .toList();
        }

        private static Message said(String text) {
            return Message.said(LocalizedText.only(Language.NB, text));
        }
    }

    private static Fjord two() {
        return Fjord.withMeasure("m1")
                .designStarts("2026-03-02")
                .decided(CHIEF_EXECUTIVE, "2026-09-04")
                .serves("hav.tur")
                .concerns(EMPLOYEES, USERS)
                .heard(EMPLOYEES, CONSULT, "2026-03-01")
                .nobodyUpTo("2027-01-01", USERS)
                .stepForGood("s1", "2026-12-04", "")
                .measure("m2")
                .serves("land.folk")
                .concerns(USERS)
                .nobodyUpTo("2027-01-01")
                .stepForGood("s2", "2026-11-25", "");
    }

    private static RoomForAction room(Fjord fjord, String day) {
        return RoomForAction.of(fjord.asOf(day), BuiltInRules.all());
    }

    @Test
    void showsRisksFirstAndWhatComesSoonestBeforeTheRest() {
        RoomForAction room = room(two(), TODAY);
        assertThat(room.findings()).isSortedAccordingTo(Finding.ORDER);
        assertThat(room.findings(Finding.Kind.RISK))
                .extracting(each -> each.subject().ref().id())
                .containsExactly("m2", "m1");
        assertThat(room.findings().get(0).daysToAct()).isEqualTo(OptionalInt.of(3));
        assertThat(room.findings().get(room.findings().size() - 1).kind()).isEqualTo(Finding.Kind.STRENGTH);
    }

    @Test
    void countsEveryKind() {
        RoomForAction room = room(two(), TODAY);
        assertThat(room.counts().keySet()).containsExactly(Finding.Kind.values());
        assertThat(room.counts().values().stream().mapToInt(each -> each).sum())
                .isEqualTo(room.findings().size());
        assertThat(room(Fjord.municipality(), TODAY).counts()).containsValues(0, 0, 0, 0);
    }

    @Test
    void findsByMeasureAreaReformPrincipleAndRule() {
        RoomForAction room = room(two(), TODAY);
        assertThat(room.findingsOn(Ref.measure("m1")))
                .isNotEmpty()
                .isEqualTo(room.findingsOn(Ref.area("hav.tur")))
                .isEqualTo(room.findingsOn(Ref.reform("hav")));
        assertThat(room.findings(Principle.L18)).isEqualTo(room.findingsBy("participation-from-the-start"));
        assertThat(room.rule("pledge-kept")).isPresent();
        assertThat(room.rule("nothing-such")).isEmpty();
        assertThat(room.notAssessedOn(Ref.measure("m2")))
                .isNotEmpty()
                .allMatch(each -> each.subject().isWithin(Ref.reform("land")));
    }

    @Test
    void findsTheSameByItsIndexAsByLookingThroughAll() {
        RoomForAction room = room(two(), TODAY);
        Set<Ref> places = new HashSet<>();
        room.findings().forEach(each -> {
            places.add(each.subject().ref());
            places.addAll(each.subject().within());
        });
        assertThat(places)
                .hasSizeGreaterThan(3)
                .allSatisfy(place -> assertThat(room.findingsOn(place))
                        .isEqualTo(room.findings().stream()
                                .filter(each -> each.subject().isWithin(place))
                                .toList()));
        assertThat(room.findingsOn(Ref.measure("nobody"))).isEmpty();
    }

    @Test
    void asksEachOpenQuestionOnce() {
        RoomForAction room = room(Fjord.withMeasure("m1"), TODAY);
        assertThat(room.openQuestions()).doesNotHaveDuplicates();
        assertThat(room.openQuestions().size()).isLessThan(room.notAssessed().size());
        assertThat(room(Fjord.withMeasure("m1").participationBeforeOurTime(TODAY), TODAY)
                        .openQuestions())
                .allMatch(Question::open);
    }

    @Test
    void anEmbeddersOwnRuleStandsBesideTheBuiltInOnes() {
        List<Rule> rules = new ArrayList<>(BuiltInRules.all());
        rules.add(new TitlesAreShort());
        RoomForAction room = RoomForAction.of(two().measure("m-with-a-long-id").asOf(TODAY), rules);
        assertThat(room.findingsBy("titles-are-short"))
                .singleElement()
                .extracting(each -> each.in(Language.EN))
                .isEqualTo("Lang tittel");
        assertThat(room.cleared())
                .filteredOn(each -> each.rule().equals("titles-are-short"))
                .hasSize(2);
    }

    @Test
    void refusesTwoRulesOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RoomForAction.of(two().asOf(TODAY), List.of(new TitlesAreShort(), new TitlesAreShort())))
                .withMessageContaining("titles-are-short");
    }

    @Test
    void saysWhatIsNewSettledAndStillThereBetweenTwoDays() {
        Fjord fjord = two().measure("m1")
                .heard(USERS, CONSULT, "2026-12-01")
                .measure("m2")
                .became(Life.RUNNING, "2026-01-01")
                .became(Life.COMPLETED, "2026-12-01");
        Comparison change = Comparison.between(room(fjord, "2026-08-01"), room(fjord, "2026-12-02"));
        assertThat(change.added()).isEmpty();
        assertThat(change.gone())
                .filteredOn(each -> each.finding().subject().ref().id().equals("m2"))
                .isNotEmpty()
                .allMatch(each -> each.fate() == Comparison.Fate.NOT_ASKED);
        assertThat(change.still())
                .filteredOn(each -> each.earlier().subject().group().equals(java.util.Optional.of(USERS)))
                .singleElement()
                .matches(Comparison.Still::changedKind);
    }

    @Test
    void tellsWhatWasSettledFromWhatIsNoLongerKnown() {
        Fjord settled = Fjord.withMeasure("m1")
                .pledged("p1", "2026-01-01", "2026-03-01")
                .delivered("p1", "2026-05-01", true);
        Comparison change = Comparison.between(room(settled, "2026-04-01"), room(settled, "2026-05-02"));
        assertThat(change.gone())
                .extracting(each -> each.finding().rule() + " " + each.fate())
                .containsExactly("pledge-overdue SETTLED");
        assertThat(change.added()).extracting(Finding::rule).containsExactly("pledge-kept");
        Fjord lost = Fjord.withMeasure("m1")
                .designStarts("2026-03-01")
                .concerns(USERS)
                .heard(USERS, CONSULT, "2026-02-01")
                .decided(Body.MUNICIPAL_COUNCIL, "2026-04-01")
                .decided(CHIEF_EXECUTIVE, "2026-04-01")
                .treated(Body.UNIONS, Act.DISCUSSED, "2026-03-20")
                .changed("2026-06-01");
        assertThat(Comparison.between(room(lost, "2026-05-01"), room(lost, "2026-06-02"))
                        .gone())
                .extracting(each -> each.finding().rule() + " " + each.fate())
                .contains("three-legs-in-place NO_LONGER");
        Fjord forgotten = Fjord.withMeasure("m1").concerns(USERS).nobodyUpTo("2026-04-01", USERS);
        assertThat(Comparison.between(room(forgotten, "2026-04-01"), room(forgotten, "2026-04-02"))
                        .gone())
                .extracting(each -> each.finding().rule() + " " + each.fate())
                .containsExactly("participation-from-the-start NOT_ASSESSED");
    }

    @Test
    void refusesAFindingWithoutAPrincipleOrWithNegativeDays() {
        Finding finding = room(two(), TODAY).findings().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> finding.before(OptionalInt.of(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(
                        "r",
                        List.of(),
                        Finding.Kind.GAP,
                        finding.subject(),
                        finding.sentence(),
                        List.of(),
                        finding.suggestion(),
                        List.of(),
                        OptionalInt.empty()));
    }
}
