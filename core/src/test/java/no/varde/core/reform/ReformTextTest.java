package no.varde.core.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.basics.Problem;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomReforms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reform goes out as the text of a reform file and comes in again the same. */
class ReformTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"lhl", "shr", "bth", "kl25"})
    void aBuiltInReformComesBackTheSameWithItsRequirementsAndPairs(String id) {
        Reforms builtIn = Reforms.builtIn();
        ReformDraft.Made made =
                (ReformDraft.Made) ReformDraft.of(builtIn.find(id).orElseThrow(), builtIn.crosswalk())
                        .check();
        assertThat(made.reform().areas())
                .flatExtracting(ReformArea::requirements)
                .isNotEmpty();
        assertThat(ReformText.read(ReformText.write(made)).check()).isEqualTo(made);
    }

    @Test
    void whateverADraftCanMakeComesBackTheSame() {
        Property.forAll(300, s -> RandomReforms.version(s, "v1").made(), made -> {
            String text = ReformText.write(made);
            ReformText.Reading read = ReformText.read(text);
            assertThat(read.problems().list()).isEmpty();
            assertThat(read.draft()).isEqualTo(ReformDraft.of(made.reform(), made.pairs()));
            assertThat(read.check()).isEqualTo(made);
        });
    }

    @Test
    void readsAsOneWouldWriteIt() {
        ReformDraft.Made made = (ReformDraft.Made) ReformText.read("""
                        id = oya
                        kind = OWN_PROGRAMME
                        name.nb = Trygg på øya
                        period.first = 2026-01-01
                        area.mote.kind = CONTENT
                        area.mote.name.nb = Møteplasser
                        area.mote.aliases = Kafé \\\\| brygge | Torget
                        area.mote.requirement.rad.rests = legal | fixed-by-law
                        area.mote.requirement.rad.law = kommuneloven § 5-12
                        area.mote.requirement.rad.says.nb = Rådet skal få uttale seg.
                        area.mote.duty.1.name.nb = Avtale
                        area.mote.duty.1.says.nb = En avtale skal være inngått.
                        area.mote.duty.1.law = § 3
                        area.mote.duty.1.law.act.nb = øyloven
                        area.mote.duty.1.from = 2026-08-01
                        """).check();
        ReformArea area = made.reform().areas().get(0);
        assertThat(area.id()).isEqualTo("oya.mote");
        assertThat(area.aliases()).containsExactly("Kafé | brygge", "Torget");
        assertThat(area.requirements().get(0).law().orElseThrow().label().in(Language.NN))
                .isEqualTo("kommunelova § 5-12");
        assertThat(area.duties().get(0).reference().label().in(Language.NB)).isEqualTo("øyloven § 3");
        assertThat(made.reform().verified()).isTrue();
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceWithItsPlace() {
        ReformText.Reading read = ReformText.read("""
                kind = PROGRAM
                name.nb = Trygg på øya
                name.nb = Tryggare på øya
                name.de = Sicher
                period.first = i fjor
                phase.2.name.nb = Oppstart
                phase.2.first = 2026-01-01
                area.mote.kind = CONTENT
                area.mote.name.nb = Møteplasser
                area.mote.groups = residents | naboer
                area.mote.verified = kanskje
                area.mote.solution.kafe.name.nb = Kafé
                area.mote.solution.kafe.rests = politisk
                area.mote.requirement.rad.rests = legal | fast
                area.mote.requirement.rad.law = øyloven § 5
                area.mote.requirement.rad.says.nb = Rådet skal få uttale seg.
                """);
        assertThat(places(read.check()))
                .containsExactly(
                        "name.nb",
                        "kind",
                        "area.mote.groups",
                        "area.mote.solution.kafe.rests",
                        "area.mote.requirement.rad.rests",
                        "area.mote.requirement.rad.law",
                        "area.mote.verified",
                        "phase.2",
                        "name.de",
                        "from",
                        "areas[0].requirements[0].law.act");
        assertThat(places(ReformText.read("name.nb = \\u12").check())).startsWith("");
    }

    @Test
    void saysInThreeLanguagesWhatALineCannotMean() {
        List<Problem> problems = ReformText.read("kind = PLAN").problems().list();
        assertThat(problems.get(0).in(Language.NB))
                .isEqualTo("kind: «PLAN» er ikke blant valgene REFORM, NATIONAL_PLAN og OWN_PROGRAMME.");
        assertThat(problems.get(0).in(Language.NN)).contains("er ikkje blant vala");
        assertThat(problems.get(0).in(Language.EN)).contains("is not among the options");
    }

    private static List<String> places(ReformDraft.Outcome outcome) {
        return ((ReformDraft.Refused) outcome)
                .problems().list().stream().map(Problem::pointer).toList();
    }
}
