package no.varde.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.Problem;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Comment;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomMunicipality;
import no.varde.core.testkit.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed becomes the fact that was meant, or everything that is wrong with it. */
class DraftTest {

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "yes",
            "no",
            "2026",
            "2026-02-31",
            "2026-11-22",
            "stopped",
            "merged",
            "not-now",
            "employees",
            "employees:form",
            "employees:consult",
            "employees:empower:x",
            "measure:m1",
            "m1",
            ":",
            "12,5",
            "-1",
            "9999999999999999",
            "other-reform",
            "local-plan",
            "share-of-post",
            "none",
            "unions",
            "municipal-council",
            "own-decision",
            "adopted",
            "walked-back",
            "blåbær");

    private static List<String> wrong(Draft draft) {
        return draft.check("x", ref -> true).wrong().stream()
                .map(each -> each.in(Language.EN))
                .toList();
    }

    private static Set<String> places(Draft draft) {
        Set<String> places = new java.util.LinkedHashSet<>();
        draft.check("x", ref -> true).wrong().stream().map(Problem::pointer).forEach(places::add);
        return places;
    }

    private static Draft lifeChange(String life) {
        return Draft.blank(Ref.Kind.LIFE_CHANGE).with("measure", "m1").with("life", life);
    }

    @Test
    void everyFactIsTypedAndReadAsTheSameFact() {
        Property.forAll(
                200,
                source -> RandomMunicipality.draw(source, 3),
                drawn -> drawn.facts().stream()
                        .filter(each -> !(each instanceof Comment))
                        .forEach(fact -> assertThat(Draft.of(fact)
                                        .check(fact.id(), ref -> true)
                                        .value())
                                .contains(fact)));
    }

    @Test
    void whateverIsTypedIsAFactOrHasProblemsInItsFields() {
        List<Ref.Kind> kinds = List.copyOf(Draft.kinds());
        Property.forAll(
                2_000,
                source -> {
                    Ref.Kind kind = source.oneOf(kinds);
                    Map<String, List<String>> typed = new LinkedHashMap<>();
                    for (Field field : Draft.fields(kind)) {
                        typed.put(field.name(), source.list(2, DraftTest::word));
                    }
                    return Draft.typed(kind, typed);
                },
                draft -> {
                    Checked checked = draft.check("x", ref -> true);
                    assertThat(checked.value().isEmpty())
                            .isNotEqualTo(checked.wrong().isEmpty());
                    assertThat(draft.fields().stream().map(Field::name).toList())
                            .containsAll(places(draft));
                    checked.wrong()
                            .forEach(each -> assertThat(each.in(Language.NN)).isNotBlank());
                });
    }

    private static String word(Source source) {
        return source.oneOf(WORDS);
    }

    @Test
    void everyFactOfAMunicipalityIsDraftedButCommentsAndTheMunicipality() {
        Set<Ref.Kind> kinds = EnumSet.noneOf(Ref.Kind.class);
        Property.forAll(
                50,
                source -> RandomMunicipality.draw(source, 3),
                drawn -> drawn.facts().stream().map(Fact::ref).map(Ref::kind).forEach(kinds::add));
        kinds.remove(Ref.Kind.COMMENT);
        assertThat(Draft.kinds()).containsExactlyInAnyOrderElementsOf(kinds);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draft.blank(Ref.Kind.COMMENT))
                .withMessageContaining("comment");
    }

    static List<Field> fields() {
        return Draft.kinds().stream()
                .flatMap(kind -> Draft.fields(kind).stream())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldHasANameInThreeLanguages(Field field) {
        for (Language language : Language.values()) {
            assertThat(field.label().in(language)).isNotBlank();
        }
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFields() {
        Draft draft = Draft.blank(Ref.Kind.MEASURE)
                .with("percentOfPost", "0")
                .with("timeSetAside", "much")
                .with("cost", "a lot")
                .with("designStart", "31.2.2026")
                .with("approach", "hope");
        assertThat(places(draft))
                .containsExactly("title", "approach", "designStart", "cost", "timeSetAside", "percentOfPost");
        assertThat(wrong(draft)).anyMatch(each -> each.contains("\"31.2.2026\" is no day, month or year"));
    }

    @Test
    void whatDependsOnAnotherFieldIsToldInTheFieldThatMendsIt() {
        assertThat(places(lifeChange("stopped"))).containsExactly("reason");
        assertThat(places(lifeChange("merged"))).containsExactly("mergedInto");
        assertThat(places(lifeChange("merged").with("mergedInto", "m1"))).containsExactly("mergedInto");
        assertThat(places(lifeChange("running").with("mergedInto", "m2"))).containsExactly("mergedInto");
        assertThat(lifeChange("merged")
                        .with("mergedInto", "m2")
                        .check("x", ref -> true)
                        .value())
                .get()
                .extracting(each -> ((LifeChange) each).mergedInto().orElseThrow())
                .isEqualTo("m2");
    }

    @Test
    void whatIsPointedAtMustBeThere() {
        Draft draft = lifeChange("running");
        assertThat(draft.check("x", ref -> !ref.equals(Ref.measure("m1"))).wrong())
                .extracting(Problem::pointer)
                .containsExactly("measure");
        assertThat(draft.check("x", Ref.measure("m1")::equals).wrong()).isEmpty();
    }

    @Test
    void anAmountIsReadAsNorwegiansWriteIt() {
        Draft draft = Draft.blank(Ref.Kind.MEASURE).with("title", "Matvert");
        for (String typed : List.of("250000", "250 000", "250\u00a0000", "250000,00")) {
            Measure measure = (Measure)
                    draft.with("cost", typed).check("x", ref -> true).value().orElseThrow();
            assertThat(measure.cost().orElseThrow().kroner()).isEqualByComparingTo("250000");
        }
    }

    @Test
    void theFormOfAMeetingProposesHowFarAGroupTookPart() {
        Draft meeting = Draft.blank(Ref.Kind.INVOLVEMENT)
                .with("form", "workshop")
                .with("subjects", "measure:m1", "measure:m2")
                .with("participants", "employees:form", "users:inform", "next-of-kin");
        Involvement involvement =
                (Involvement) meeting.check("x", ref -> true).value().orElseThrow();
        assertThat(involvement.participants())
                .containsExactly(
                        Participant.of(ActorGroup.EMPLOYEES, InvolvementLevel.INVOLVE),
                        Participant.of(ActorGroup.USERS, InvolvementLevel.INFORM),
                        Participant.present(ActorGroup.NEXT_OF_KIN));
        assertThat(places(meeting.with("missing", "users"))).containsExactly("missing");
        assertThat(places(meeting.with("participants", "users", "users:inform")))
                .containsExactly("participants");
    }

    @Test
    void aDecisionThatWasHeldHasAnOutcome() {
        Draft decision = Draft.blank(Ref.Kind.ANCHORING)
                .with("body", "municipal-council")
                .with("act", "own-decision")
                .with("subjects", "measure:m1");
        assertThat(places(decision.with("held", "2026-03"))).containsExactly("decision");
        assertThat(places(decision.with("decision", "adopted"))).containsExactly("decision");
        assertThat(places(decision.with("act", "discussed"))).containsExactly("act");
        Anchoring held = (Anchoring) decision.with("wasHeld", "yes")
                .with("decision", "adopted")
                .check("x", ref -> true)
                .value()
                .orElseThrow();
        assertThat(held.held()).contains(When.unknown());
    }

    @Test
    void aFieldThatDoesNotExistIsAProblem() {
        assertThat(places(lifeChange("running").with("colour", "blue"))).containsExactly("colour");
    }

    @Test
    void theDifferencesOfTwoDraftsAreTheirFields() {
        Draft one = lifeChange("running").with("on", "2026");
        assertThat(one.differences(one)).isEmpty();
        assertThat(one.differences(one.with("on").with("life", "planned")))
                .extracting(Field::name)
                .containsExactly("life", "on");
    }

    @Test
    void wordsWhereNothingStoodMakeNoOtherMeasureAndOtherWordsDo() {
        Measure bare = Measure.titled("m1", "Natteravn");
        Measure said = bare.withOutcome("Flere får besøk om natta.");
        assertThat(Draft.of(said).isAnotherMeasureThan(Draft.of(bare))).isFalse();
        assertThat(Draft.of(bare).isAnotherMeasureThan(Draft.of(said))).isTrue();
        assertThat(Draft.of(bare.withOutcome("Ingen går alene.")).isAnotherMeasureThan(Draft.of(said)))
                .isTrue();
    }
}
