package no.varde.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Language;
import no.varde.core.basics.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name is not known, every name that there is can be chosen, or written in any of the three languages. */
class OptionsTest {

    private static Issue asked(String heading, String text) {
        return Sheets.issue(Sheets.preview("Tiltak|" + heading + "\nTur i skogen|" + text));
    }

    private static List<String> listed(Issue issue, Language language) {
        return issue.choices().stream().map(each -> each.label().in(language)).toList();
    }

    @Test
    void listsTheNamesOfEveryReform() {
        Issue issue = asked("Innsatsområde", "Noe helt annet");
        assertThat(issue.options())
                .extracting(each -> each.title().in(Language.NB))
                .contains("Leve hele livet", "Samhandlingsreformen", "Bo trygt hjemme");
        assertThat(listed(issue, Language.NB))
                .contains("Mat og måltider", "Mat og måltider: Det gode måltid", "Levende lokalsamfunn")
                .doesNotContain("Leve hele livet");
        assertThat(listed(asked("Reform", "Noe helt annet"), Language.NN))
                .contains("Leve heile livet", "Mat og måltid");
    }

    @ParameterizedTest
    @CsvSource({
        "Hvem er med, Husflidslaget sin venn, 19",
        "Status, I det blå, 8",
        "Tilnærming, Hurra, 3",
        "Hvem tok initiativ, Julenissen, 9",
        "Forankret, XYZ 12.3.2024, 12"
    })
    void listsWhateverTheColumnCanHold(String heading, String text, int number) {
        assertThat(asked(heading, text).choices()).hasSize(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reform|Noe helt annet",
                "Innsatsområde|Noe helt annet",
                "Løsning|Noe helt annet",
                "Hvem er med|Husflidslaget sin venn",
                "Hvem er med|x",
                "Status|I det blå",
                "Status|gul",
                "Tilnærming|Hurra",
                "Hvem tok initiativ|Julenissen",
                "Forankret|XYZ 12.3.2024 sak 4/24"
            })
    void readsWhateverIsChosen(String heading, String text) {
        Preview preview = Sheets.preview("Tiltak|" + heading + "\nTur i skogen|" + text);
        Issue issue = Sheets.issue(preview);
        for (Proposal each : issue.choices()) {
            Preview settled = preview.decide(issue.id(), new Answer.Mend(each.text()));
            assertThat(settled.issues())
                    .as(each.text())
                    .noneMatch(left -> left.id().equals(issue.id()));
            assertThat(issue.meaning(each.text())).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({"Innsatsområde, Noe helt annet", "Hvem er med, Husflidslaget", "Status, I det blå", "Tilnærming, Hurra"
    })
    void readsEveryNameThatIsWrittenByHandInAnyLanguage(String heading, String text) {
        Preview preview = Sheets.preview("Tiltak|" + heading + "\nTur i skogen|" + text);
        Issue issue = Sheets.issue(preview);
        for (Options kind : issue.options()) {
            for (Proposal each : kind.each()) {
                // A stop that is written by hand is asked for its reason.
                if (each.text().equals("life:stopped")) {
                    continue;
                }
                Preview chosen = preview.decide(issue.id(), new Answer.Mend(each.text()));
                for (Language language : Language.values()) {
                    Message label = each.label();
                    boolean ofReform = heading.startsWith("Inns");
                    String written = (ofReform ? kind.title().in(language) + ": " : "") + label.in(language);
                    Preview byHand = preview.decide(issue.id(), new Answer.Mend(written));
                    assertThat(byHand.issues()).as(written).isEmpty();
                    RowDraft draft = byHand.draft(2).orElseThrow();
                    RowDraft other = chosen.draft(2).orElseThrow();
                    assertThat(draft.targets).as(written).isEqualTo(other.targets);
                    assertThat(draft.groups).as(written).isEqualTo(other.groups);
                    assertThat(values(draft)).as(written).isEqualTo(values(other));
                }
            }
        }
    }

    private static Map<Column, Object> values(RowDraft draft) {
        Map<Column, Object> values = new EnumMap<>(Column.class);
        draft.singles.forEach((column, single) -> values.put(column, single.value()));
        return values;
    }

    @Test
    void givesWhatWasChosenToAllThatAskTheSame() {
        Preview preview = Sheets.preview(
                "Tiltak|Hvem er med|Forankret\nTur|Husflidslaget sin venn|XYZ 1.2.2024\nLesing|Husflidslaget sin venn|XYZ 1.2.2024");
        Issue group = preview.issues().get(0);
        String text = group.choices().get(3).text();
        Map<String, Answer> answers = preview.alike(group, new Answer.Mend(text));
        assertThat(answers).hasSize(2).containsValue(new Answer.Mend(text));
        assertThat(preview.decide(answers).issues()).hasSize(2);
    }
}
