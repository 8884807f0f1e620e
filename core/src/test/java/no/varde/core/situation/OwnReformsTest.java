package no.varde.core.situation;

import static no.varde.core.basics.Language.NB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Stance;
import no.varde.core.reform.AreaDraft;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Reforms;
import no.varde.core.testkit.SampleReforms;
import org.junit.jupiter.api.Test;

/** A municipality's own reforms come with its facts, and a new version must fit beside what is there. */
class OwnReformsTest {

    private static final Ref CAFE = Ref.solution("oya.moteplasser.kafe");
    private static final AreaDraft PLACES = AreaDraft.named(NB, "Møteplasser", "Kafé");
    private static final AreaDraft TRIPS = AreaDraft.named(NB, "Turer", "Båttur");
    private static final ReformVersion FIRST = SampleReforms.version("v1", 1, PLACES);
    private static final ReformVersion SECOND = SampleReforms.version("v2", 2, TRIPS);
    private static final Fact ADOPTION = Adoption.of("a1", "oya", Period.years(2024, 2027));
    private static final Fact CHOICE = Choice.of("c1", "a1", CAFE, Stance.ADOPT, When.parse("2024-03"));

    @Test
    void theCatalogueOfTheFactsHasThem() {
        Facts facts = facts(FIRST);
        assertThat(facts.reforms().find("oya")).contains(FIRST.reform());
        assertThat(facts().reforms()).isSameAs(Reforms.builtIn());
        OwnReforms own = OwnReforms.in(facts(SECOND, FIRST));
        assertThat(own.ids()).containsExactly("oya");
        assertThat(own.versions("oya")).containsExactly(SECOND, FIRST);
        assertThat(own.present("oya")).contains(SECOND);
        assertThat(own.has("lhl")).isFalse();
    }

    @Test
    void aVersionThatIsTakenAwayLeavesTheOneBefore() {
        Facts both = facts(FIRST, SECOND, ADOPTION, CHOICE);
        assertThat(both.without(Set.of(SECOND.ref())).reforms().find("oya")).contains(FIRST.reform());
        assertThat(both.without(Set.of(SECOND.ref(), FIRST.ref())).reforms()).isSameAs(Reforms.builtIn());
        ReformVersion corrected = SampleReforms.version("v2", 2, TRIPS, AreaDraft.named(NB, "Kor"));
        assertThat(both.with(corrected).reforms().find("oya")).contains(corrected.reform());
    }

    @Test
    void anAdoptionIsReadWithThePresentAreasAndAnOldChoiceKeepsItsName() {
        Facts facts = facts(FIRST, SECOND, ADOPTION, CHOICE);
        ReformView view = view(facts);
        assertThat(view.adoption()).isPresent();
        assertThat(view.areas()).extracting(each -> each.area().name().in(NB)).containsExactly("Turer");
        assertThat(facts.reforms().name(CAFE).orElseThrow().in(NB)).isEqualTo("Kafé");
    }

    @Test
    void whatWasRecordedOnAnEarlierVersionIsStillTold() {
        ReformVersion third =
                SampleReforms.version("v3", 3, AreaDraft.named(NB, "Turer", "Fottur"), AreaDraft.named(NB, "Kor"));
        Fact boat = Choice.of("c2", "a1", Ref.solution("oya.turer.battur"), Stance.ADOPT, When.parse("2024-05"));
        Fact walk = Choice.of("c3", "a1", Ref.solution("oya.turer.fottur"), Stance.ADOPT, When.parse("2024-06"));
        Fact measure = Measure.titled("m1", "Kaia");
        Fact link = new Link("l1", "m1", Ref.area("oya.moteplasser"), Validity.always());
        ReformView view = view(facts(FIRST, SECOND, third, ADOPTION, CHOICE, boat, walk, measure, link));
        assertThat(view.earlier())
                .extracting(each -> each.area().name().in(NB))
                .containsExactly("Turer", "Møteplasser");
        assertThat(view.earlier())
                .flatExtracting(AreaView::choices)
                .extracting(AreaView.ChoiceView::choice)
                .containsExactly(Optional.of((Choice) boat), Optional.of((Choice) CHOICE));
        assertThat(view.earlier().get(1).measures())
                .extracting(MeasureView::title)
                .containsExactly("Kaia");
        assertThat(view.measures()).hasSize(1);
        assertThat(view(facts(FIRST, SECOND, third, ADOPTION, walk)).earlier()).isEmpty();
    }

    @Test
    void aChoiceOnAnAreaThatGotSolutionsIsStillTold() {
        Fact choice = Choice.of("c1", "a1", Ref.area("oya.turer"), Stance.ADAPT, When.parse("2024-05"));
        ReformVersion plain = SampleReforms.version("v1", 1, AreaDraft.named(NB, "Turer"));
        assertThat(view(facts(plain, ADOPTION, choice)).earlier()).isEmpty();
        assertThat(view(facts(plain, SECOND, ADOPTION, choice)).earlier())
                .flatExtracting(AreaView::choices)
                .containsExactly(new AreaView.ChoiceView(Ref.area("oya.turer"), Optional.of((Choice) choice)));
    }

    private static ReformView view(Facts facts) {
        return Situation.of(facts, LocalDate.of(2025, 1, 1)).reform("oya").orElseThrow();
    }

    @Test
    void theNextNumberGoesOnFromThePresentOneAndABuiltInReformCountsAsTheFirst() {
        OwnReforms own = OwnReforms.in(facts(FIRST, SECOND));
        assertThat(own.nextNumber("oya")).isEqualTo(3);
        assertThat(own.nextNumber("bth")).isEqualTo(2);
        assertThat(own.nextNumber("ny")).isEqualTo(1);
    }

    @Test
    void aFirstVersionTakesNoOthersIdAndNoVersionATakenNumber() {
        OwnReforms own = OwnReforms.in(facts(FIRST));
        assertThat(problems(own, named("v9", 1, "bth")))
                .containsExactly("written: En annen reform har id-en «bth». Gi reformen en id som ingen andre har.");
        assertThat(problems(own, named("v9", 2, "bth"))).isEmpty();
        assertThat(problems(own, SampleReforms.version("v9", 1, TRIPS)))
                .containsExactly("versionNumber: «Trygg på øya» har allerede en versjon 1. Den neste er 2.");
        assertThat(problems(own, SECOND)).isEmpty();
        assertThat(problems(own, FIRST)).isEmpty();
    }

    @Test
    void aCorrectionTakesNothingAwayThatIsPointedAtAndNoOtherVersionHas() {
        ReformVersion cut = SampleReforms.version("v1", 1, TRIPS);
        Fact measure = Measure.titled("m1", "Kafé på kaia");
        Fact link = new Link("l1", "m1", Ref.area("oya.moteplasser"), Validity.always());
        assertThat(problems(OwnReforms.in(facts(FIRST)), cut)).isEmpty();
        assertThat(problems(OwnReforms.in(facts(FIRST, ADOPTION, CHOICE, measure, link)), cut))
                .containsExactly(
                        "written: «Kafé» finnes ikke i noen annen versjon, og brukes av et valg (tas i bruk)."
                                + " Behold det her, og lag en ny versjon der det er borte.",
                        "written: «Møteplasser» finnes ikke i noen annen versjon, og brukes av tiltaket «Kafé på"
                                + " kaia». Behold det her, og lag en ny versjon der det er borte.");
        ReformVersion other = SampleReforms.version("v2", 2, PLACES);
        assertThat(problems(OwnReforms.in(facts(FIRST, other, ADOPTION, CHOICE)), cut))
                .isEmpty();
        assertThat(problems(OwnReforms.in(facts(FIRST, ADOPTION)), named("v1", 1, "ny")))
                .hasSize(1);
    }

    @Test
    void versionsThatComeInTogetherMustFitBesideEachOtherAndWhatComesWithThem() {
        ReformVersion cut = SampleReforms.version("v1", 1, TRIPS);
        OwnReforms own = OwnReforms.in(facts(FIRST, ADOPTION));
        assertThat(own.problems(List.of(cut, SECOND, CHOICE))).containsOnlyKeys(cut.ref());
        assertThat(own.problems(List.of(cut, SampleReforms.version("v2", 2, PLACES), CHOICE)))
                .isEmpty();
        assertThat(own.problems(List.of(cut, SampleReforms.version("v2", 1, TRIPS))))
                .containsOnlyKeys(cut.ref(), SECOND.ref());
        assertThat(own.problems(List.of(ADOPTION))).isEmpty();
    }

    @Test
    void whatOnlyOneVersionHasIsLostWithIt() {
        Fact measure = Measure.titled("m1", "Kafé på kaia");
        Fact link = new Link("l1", "m1", CAFE, Validity.always());
        Facts both = facts(FIRST, SECOND, ADOPTION, CHOICE, measure, link);
        assertThat(OwnReforms.in(both).losing(FIRST.ref())).containsExactly(CHOICE, link);
        assertThat(OwnReforms.in(both).losing(SECOND.ref())).isEmpty();
        assertThat(OwnReforms.in(both).losing(ADOPTION.ref())).isEmpty();
        assertThat(OwnReforms.in(facts(FIRST, ADOPTION, CHOICE)).losing(FIRST.ref()))
                .containsExactly(ADOPTION, CHOICE);
    }

    /** Nothing that is recorded is left with a bare id. */
    @Test
    void whatPointsAtARemovedReformKeepsItsName() {
        Facts gone = builder(ADOPTION, CHOICE).addRemoved(FIRST).build();
        OwnReforms own = OwnReforms.in(gone);
        assertThat(gone.reforms().find("oya")).isEmpty();
        assertThat(gone.reforms().ids()).doesNotContain("oya");
        assertThat(gone.reforms().isPresent(CAFE)).isFalse();
        assertThat(gone.reforms().name(CAFE).orElseThrow().in(NB)).isEqualTo("Kafé");
        assertThat(gone.reforms().name(Ref.reform("oya")).orElseThrow().in(NB)).isEqualTo("Trygg på øya");
        assertThat(gone.without(Set.of(CHOICE.ref())).reforms().name(CAFE)).isPresent();
        assertThat(own.removed("oya")).contains(FIRST);
        assertThat(own.removedIds()).containsExactly("oya");
        assertThat(OwnReforms.in(builder().addRemoved(FIRST).build()).removedIds())
                .isEmpty();
    }

    /** What a removed version had beside the one that stands is told as of an earlier version. */
    @Test
    void whatARemovedVersionHadIsToldWithTheReform() {
        Facts facts = builder(SECOND, ADOPTION, CHOICE).addRemoved(FIRST).build();
        assertThat(OwnReforms.in(facts).removed("oya")).isEmpty();
        assertThat(view(facts).earlier())
                .flatExtracting(AreaView::choices)
                .extracting(AreaView.ChoiceView::choice)
                .containsExactly(Optional.of((Choice) CHOICE));
        ReformVersion ownLhl = named("v8", 2, "lhl");
        Facts base = builder().addRemoved(ownLhl).build();
        assertThat(base.reforms().find("lhl")).isEqualTo(Reforms.builtIn().find("lhl"));
        assertThat(base.reforms().name(Ref.area("lhl.moteplasser"))).isPresent();
        assertThat(base.reforms().isPresent(Ref.area("lhl.moteplasser"))).isFalse();
    }

    private static List<String> problems(OwnReforms own, ReformVersion version) {
        return own.problems(version).stream().map(each -> each.in(NB)).toList();
    }

    private static ReformVersion named(String id, int number, String reform) {
        ReformDraft draft = new ReformDraft(
                reform,
                Reform.Kind.OWN_PROGRAMME,
                Map.of(Language.NB, "Egen"),
                Map.of(),
                "2024-01-01",
                "",
                List.of(PLACES),
                ReformDraft.More.nothing());
        return ReformVersion.of(id, number, (ReformDraft.Made) draft.check());
    }

    private static Facts facts(Fact... facts) {
        return builder(facts).build();
    }

    private static Facts.Builder builder(Fact... facts) {
        LocalMunicipality solvik = LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1));
        return Facts.of(solvik, Reforms.builtIn()).add(facts);
    }
}
