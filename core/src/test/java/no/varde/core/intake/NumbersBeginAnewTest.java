package no.varde.core.intake;

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
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of measures that begin anew: under each heading, in each sheet of a workbook, or for another reason. */
class NumbersBeginAnewTest {

    private static final String ACTIVITY = "Nr|Tiltak|Eier\n1|Aktivitetsvenn|Kari\n2|Frokostklubb|Ola\n";
    private static final String HOUSING = "Nr|Tiltak|Eier\n1|Trygghetsalarm|Per\n2|Boligrådgiver|Pål\n";

    private static Preview read(String text, Existing existing) {
        SheetText sheet = sheet(text);
        return Sheets.INTAKE.read(sheet, Sheets.INTAKE.propose(sheet), existing, Sheets.TODAY);
    }

    private static Existing saved(Existing before, Harvest harvest) {
        List<Fact> facts = new ArrayList<>(before.facts());
        facts.addAll(harvest.added());
        Map<Ref, Map<String, String>> keys = new HashMap<>(before.keys());
        keys.putAll(harvest.keys());
        return new Existing(facts, keys);
    }

    @Test
    void aNumberUnderAnotherHeadingIsAnotherMeasures() {
        String plan = """
                Nr|Tiltak|Område|Eier
                |Hjemmetjenesten||
                1|Aktivitetsvenn|Helsehjelp|Kari
                2|Frokostklubb|Mat og måltider|Ola
                |Sykehjemmet||
                1|Aktivitetssenter|Helsehjelp|Per
                2|Boligrådgiver|Levende lokalsamfunn|Pål
                """;
        Preview preview = preview(plan);
        assertThat(preview.issues()).extracting(each -> each.message().key()).containsOnly("row.only");
        Preview ready = preview.decideAlike(preview.issues().get(0).id(), new Answer.LeaveOut());
        assertThat(facts(ready, Measure.class))
                .extracting(Measure::title)
                .containsExactly("Aktivitetsvenn", "Frokostklubb", "Aktivitetssenter", "Boligrådgiver");
        Preview again = read(plan, saved(Existing.of(List.of()), ready.facts(ids("f"))));
        assertThat(again.count()).containsEntry(Fate.SAME, 4).doesNotContainKey(Fate.CHANGED);
    }

    @Test
    void asksOnceForAllWhetherOtherTitlesWithTheSameNumbersAreOtherMeasures() {
        Preview preview = preview(ACTIVITY + "1|Trygghetsalarm|Per\n2|Boligrådgiver|Pål\n");
        assertThat(preview.issues()).hasSize(2).extracting(Issue::alike).containsOnly("B|row.number|number");
        Issue first = preview.issues().get(0);
        assertThat(first.message().in(Language.NB)).contains("Trygghetsalarm", "Aktivitetsvenn", "rad 2");
        assertThat(facts(preview.decideAlike(first.id(), new Answer.Mend("own")), Measure.class))
                .hasSize(4);
        Preview one = preview.decideAlike(first.id(), new Answer.Mend("same"));
        assertThat(facts(one, Measure.class)).hasSize(2);
        assertThat(row(one, 4).fate()).isEqualTo(Fate.JOINED);
    }

    @ParameterizedTest
    @CsvSource({"Tur, Lang tur i skogen", "Nattpatrulje, Nattpatruljen i sentrum", "Måltidsvert, Måltidsvertar"})
    void aCorrectedTitleWithTheSameNumberIsTheSameMeasure(String title, String corrected) {
        assertThat(facts(preview("Nr|Tiltak\n1|" + title + "\n1|" + corrected + "\n"), Measure.class))
                .hasSize(1);
    }

    @Test
    void theNumbersOfAnotherSheetChangeNoMeasureUnasked() {
        Existing first = saved(
                Existing.of(List.of()), read(ACTIVITY, Existing.of(List.of())).facts(ids("f")));
        Preview second = read(HOUSING, first);
        assertThat(second.count()).doesNotContainKey(Fate.CHANGED);
        Issue asked = second.issues().get(0);
        assertThat(asked.message().in(Language.NB)).contains("Trygghetsalarm", "nummer 1", "Aktivitetsvenn");
        assertThat(asked.proposals().get(0).text()).isEqualTo("new");
        Preview ready = second.decideAlike(asked.id(), new Answer.Mend("new"));
        Harvest harvest = ready.facts(ids("g"));
        assertThat(harvest.changed()).isEmpty();
        Existing both = saved(first, harvest);
        for (String sheet : List.of(ACTIVITY, HOUSING)) {
            assertThat(read(sheet, both).count()).containsEntry(Fate.SAME, 2).doesNotContainKey(Fate.CHANGED);
        }
    }

    @Test
    void aMeasureWithAnotherNameAltogetherIsTheSameWhenSomebodySaysSo() {
        Existing first = saved(
                Existing.of(List.of()), read(ACTIVITY, Existing.of(List.of())).facts(ids("f")));
        Preview renamed = read(ACTIVITY.replace("Aktivitetsvenn", "Turkompis"), first);
        Issue asked = issue(renamed);
        Preview same = renamed.decide(
                asked.id(), new Answer.Mend(asked.proposals().get(1).text()));
        assertThat(same.facts(ids("g")).changed())
                .extracting(fact -> ((Measure) fact).title())
                .containsExactly("Turkompis");
    }
}
