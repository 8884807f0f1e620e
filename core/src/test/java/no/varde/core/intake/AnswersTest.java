package no.varde.core.intake;

import static no.varde.core.intake.Sheets.INTAKE;
import static no.varde.core.intake.Sheets.TODAY;
import static no.varde.core.intake.Sheets.facts;
import static no.varde.core.intake.Sheets.ids;
import static no.varde.core.intake.Sheets.issue;
import static no.varde.core.intake.Sheets.preview;
import static no.varde.core.intake.Sheets.row;
import static no.varde.core.intake.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import org.junit.jupiter.api.Test;

/** Answers to an import's questions: tried, taken back, kept beside what the cell says, and remembered. */
class AnswersTest {

    private static final String PLAN = """
            Tiltak|Reform|Oppstart|Status|Forankret
            Tur|LHL: Aktivitet og felleskapp|våren 2026|Nesten ferdig|Fagforeningene 10.05.2023
            Tur|BTH: Levende lokalsamfunn|||
            |BTH: Boligtilpasning|||
            """;

    /** Saves a preview as a store would: new facts, changed ones, and the keys of both. */
    private static Existing saved(Existing before, Preview preview, String prefix) {
        Harvest harvest = preview.facts(ids(prefix));
        Map<Ref, Fact> all = new java.util.LinkedHashMap<>();
        before.facts().forEach(fact -> all.put(fact.ref(), fact));
        harvest.added().forEach(fact -> all.put(fact.ref(), fact));
        harvest.changed().forEach(fact -> all.put(fact.ref(), fact));
        Map<Ref, Map<String, String>> keys = new HashMap<>(before.keys());
        keys.putAll(harvest.keys());
        return new Existing(all.values(), keys);
    }

    private static Preview read(String text, Existing existing) {
        SheetText sheet = sheet(text);
        return INTAKE.read(sheet, INTAKE.propose(sheet), existing, TODAY);
    }

    @Test
    void doesNotAskAgainWhatWasAnsweredInAnEarlierImport() {
        Preview first = preview(PLAN);
        assertThat(first.issues()).hasSizeGreaterThan(4);
        Existing existing = saved(Existing.nothing(), Sheets.settled(first), "f");
        assertThat(existing.facts().stream().filter(Measure.class::isInstance)).hasSize(1);

        Preview again = read(PLAN, existing);
        assertThat(again.issues()).isEmpty();
        assertThat(again.settled())
                .hasSize(Sheets.settled(first).settled().size())
                .allMatch(Settled::remembered);
        Harvest harvest = again.facts(ids("g"));
        assertThat(harvest.added()).isEmpty();
        assertThat(harvest.changed()).isEmpty();
        assertThat(harvest.keys()).isEmpty();
    }

    @Test
    void countsOnWhereTheSameIsAskedOfColumnsThatMeanWhatTheyMeant() {
        Mapping before = INTAKE.propose(sheet("Tiltak|Oppstart|Ansvarlig\nTur|snart|Kari\n"));
        Map<String, Answer> answers = Map.of(
                "r2.B.start", new Answer.Unknown(), "r2.C.1", new Answer.Unknown(), "r2.same", new Answer.LeaveOut());
        assertThat(Intake.stillFitting(answers, before, before)).isEqualTo(answers);
        assertThat(Intake.stillFitting(answers, before, before.with(2, Column.NOTE)))
                .containsOnlyKeys("r2.B.start", "r2.same");
        assertThat(Intake.stillFitting(answers, before, before.with(0, Column.NOTE)))
                .as("what the whole row is about may be another measure now")
                .containsOnlyKeys("r2.B.start", "r2.C.1");
        Mapping lower = INTAKE.propose(sheet("Planen\n\nTiltak|Oppstart|Ansvarlig\nTur|snart|Kari\n"));
        assertThat(Intake.stillFitting(answers, before, lower)).isEmpty();
    }

    @Test
    void saysWhetherThereIsAnythingNew() {
        String file = "Tiltak|Oppstart\nTur|snart\n";
        Preview first = preview(file);
        assertThat(first.hasNews()).isTrue();
        assertThat(first.decide(issue(first).id(), new Answer.LeaveOut()).hasNews())
                .isFalse();
        Existing existing = saved(Existing.nothing(), Sheets.settled(first), "f");
        Preview again = read(file, existing);
        assertThat(again.hasNews()).isFalse();
        assertThat(read(file.replace("snart", "2024"), existing).hasNews()).isTrue();
        assertThat(read(file + "Lesing|2024\n", existing).hasNews()).isTrue();
    }

    @Test
    void takesAKeyOrAnAnswerThatIsNewForNews() {
        String file = "Tiltak|Oppstart\nTur|snart\n";
        Existing existing = saved(Existing.nothing(), Sheets.settled(preview(file)), "f");
        Preview keyed = read("Nr|Tiltak|Oppstart\nT-7|Tur|snart\n", existing);
        assertThat(keyed.count()).doesNotContainKeys(Fate.NEW, Fate.CHANGED);
        assertThat(keyed.hasNews()).isTrue();
        assertThat(read("Nr|Tiltak|Oppstart\nT-7|Tur|snart\n", saved(existing, keyed, "g"))
                        .hasNews())
                .isFalse();

        Existing forgetful = new Existing(existing.facts(), Map.of());
        Preview answered = Sheets.settled(read(file, forgetful));
        assertThat(answered.count()).doesNotContainKeys(Fate.NEW, Fate.CHANGED);
        assertThat(answered.hasNews()).isTrue();
    }

    @Test
    void asksAgainWhereTheWordsHaveChanged() {
        Existing existing = saved(Existing.nothing(), Sheets.settled(preview(PLAN)), "f");
        Preview later = read(PLAN.replace("Nesten ferdig", "Snart ferdig"), existing);
        assertThat(issue(later).text()).isEqualTo("Snart ferdig");
    }

    @Test
    void takesAnAnswerBackAlsoARememberedOne() {
        Existing existing = saved(Existing.nothing(), Sheets.settled(preview(PLAN)), "f");
        Preview again = read(PLAN, existing);
        Settled organisations = again.settled().stream()
                .filter(each -> each.issue().text().startsWith("Fagforeningene"))
                .findFirst()
                .orElseThrow();
        Preview asked = again.decide(organisations.issue().id(), new Answer.Ask());
        assertThat(issue(asked).id()).isEqualTo(organisations.issue().id());
        Preview corrected =
                asked.decide(organisations.issue().id(), new Answer.Mend("Fagforeningene 10.05.2023 informert"));
        Preview other = corrected.decide(issue(corrected).id(), new Answer.Mend(Standing.OWN));
        assertThat(other.facts(ids("g")).added()).hasAtLeastOneElementOfType(Anchoring.class);
        assertThat(other.facts(ids("g")).keys()).hasSize(1);
    }

    @Test
    void keepsWhatSomebodyWroteThatCouldNotBeReadEither() {
        Preview preview = preview("Tiltak|Oppstart\nTur|snart\n");
        Preview still = preview.decide(issue(preview).id(), new Answer.Mend("om litt"));
        assertThat(issue(still).tried()).contains("om litt");
        assertThat(issue(preview).tried()).isEmpty();
        assertThat(still.settled()).isEmpty();
    }

    @Test
    void keepsTheWordsBesideAChoiceThatSaysLess() {
        Preview preview = preview("Tiltak|Oppstart|Status\nTur|våren 2026|Utsatt til 2027\n");
        assertThat(preview.issues()).hasSize(2);
        List<Note> notes = facts(Sheets.settled(preview), Note.class);
        assertThat(notes).extracting(Note::text).containsExactly("våren 2026", "Utsatt til 2027");
        Preview misspelt = preview("Tiltak|Reform\nTur|LHL: Matt og måltider\n");
        assertThat(facts(Sheets.settled(misspelt), Note.class)).isEmpty();
    }

    @Test
    void mendsOnePieceWithSeveral() {
        Preview preview = preview("Tiltak|Forankret|Reform\nTur|22.06.2023|Alt mulig\n");
        List<Issue> issues = new ArrayList<>(preview.issues());
        Preview mended = preview.decide(Map.of(
                issues.get(0).id(), new Answer.Mend("Kommunestyret 22.06.2023; Ledergruppa 1.6.2023"),
                issues.get(1).id(), new Answer.Mend("Mat og måltider; Levende lokalsamfunn")));
        assertThat(facts(mended, Anchoring.class)).hasSize(2);
        assertThat(facts(mended, Link.class))
                .extracting(link -> link.target().id())
                .containsExactly("lhl.mat", "bth.lokalsamfunn");
    }

    @Test
    void proposesAllAreasOfTheReformThatTheRowNames() {
        Preview preview = preview("Tiltak|Reform|Område\nTur|Bo trygt hjemme|Alle områder\n");
        Issue issue = issue(preview);
        Preview all = preview.decide(
                issue.id(), new Answer.Mend(issue.proposals().get(0).text()));
        assertThat(facts(all, Link.class)).hasSize(4);
    }

    @Test
    void asksForTheAreaOfEachReformAtOnce() {
        Preview preview = preview("Tiltak|Reform\nTur|Leve hele livet og Bo trygt hjemme\n");
        assertThat(preview.issues()).extracting(each -> each.message().key()).containsExactly("name.area", "name.area");
    }

    @Test
    void takesTheDayFromTheStatusWhereNoOtherColumnTellsIt() {
        Preview preview = preview("Tiltak|Status\nTur|Fullført 12.05.2025\nMat|I drift fra 2024\n");
        assertThat(facts(preview, LifeChange.class))
                .extracting(change -> change.life() + " " + change.on())
                .containsExactly("COMPLETED 2025-05-12", "ORDINARY_OPERATION 2024");
        assertThat(facts(preview, Note.class)).isEmpty();
    }

    @Test
    void leavesOutAndTakesBackARow() {
        Preview preview = preview("Tiltak|Oppstart\nTur|snart\nMat|2024\n");
        String id = issue(preview).id();
        Preview without = preview.decide(id, new Answer.LeaveOut());
        assertThat(row(without, 2).fate()).isEqualTo(Fate.LEFT_OUT);
        assertThat(without.settled()).hasSize(1);
        assertThat(issue(without.decide(id, new Answer.Ask())).id()).isEqualTo(id);
    }
}
