package no.varde.core.intake;

import static no.varde.core.intake.Sheets.facts;
import static no.varde.core.intake.Sheets.ids;
import static no.varde.core.intake.Sheets.issue;
import static no.varde.core.intake.Sheets.preview;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A measure that stands in several rows, one a reform, under titles that are not quite the same. */
class NearlyOneTitleTest {

    private static final String PLAN =
            "Tiltak|Område\nKoordinatorrolle|LHL: Sammenheng i tjenestene\n%s|BTH: Levende lokalsamfunn\n";

    @ParameterizedTest
    @CsvSource({"Koordinator-rolle", "Koordinator rolle", "Kordinatorrolle", "KOORDINATORROLLE!", "Koordinatorrollen"})
    void isProposedAsOne(String title) {
        Preview preview = preview(PLAN.formatted(title));
        Issue issue = issue(preview);
        assertThat(issue.message().in(Language.NB)).contains("«" + title + "»", "rad 2");
        Preview one = preview.decide(issue.id(), new Answer.Mend("same"));
        assertThat(facts(one, Measure.class)).extracting(Measure::title).containsExactly("Koordinatorrolle");
        assertThat(facts(one, Link.class)).hasSize(2);
        assertThat(facts(preview.decide(issue.id(), new Answer.Mend("own")), Measure.class))
                .hasSize(2);
    }

    @Test
    void keepsTheOtherTitleAndIsNotAskedAgain() {
        SheetText sheet = Sheets.sheet(PLAN.formatted("Koordinator-rolle"));
        Preview preview = preview(sheet, List.of());
        Preview one = preview.decide(issue(preview).id(), new Answer.Mend("same"));
        assertThat(facts(one, Note.class)).extracting(Note::text).containsExactly("Koordinator-rolle");
        Harvest harvest = one.facts(ids("f"));
        Preview again = Sheets.INTAKE.read(
                sheet, Sheets.INTAKE.propose(sheet), new Existing(harvest.added(), harvest.keys()), Sheets.TODAY);
        assertThat(again.issues()).isEmpty();
        assertThat(again.hasNews()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Dagtilbud sør, Dagtilbud nord",
        "Sone 1, Sone 2",
        "Plan 2024, Plan 2025",
        "Turgruppe, Tegnegruppe",
        "Kurs for ansatte, Kurs for brukere"
    })
    void isNotAskedWhereTitlesSayDifferentThings(String one, String other) {
        assertThat(facts(preview("Tiltak|Eier\n" + one + "|Kari\n" + other + "|Ola\n"), Measure.class))
                .hasSize(2);
    }
}
