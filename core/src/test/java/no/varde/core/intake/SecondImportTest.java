package no.varde.core.intake;

import static no.varde.core.intake.Sheets.TODAY;
import static no.varde.core.intake.Sheets.ids;
import static no.varde.core.intake.Sheets.issue;
import static no.varde.core.intake.Sheets.preview;
import static no.varde.core.intake.Sheets.row;
import static no.varde.core.intake.Sheets.settled;
import static no.varde.core.intake.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import org.junit.jupiter.api.Test;

/** A plan that is brought in again: what is no longer in it, and what stands empty in it now, is said and kept. */
class SecondImportTest {

    private static final String FULL = """
            Tiltak|Ønsket effekt|Område|Sektor|Ansvarlig|Hvem er med|Forankret|Planforankring|Kostnad (kr)|Oppstart|Frist|Status|Fritekst
            Tur|Færre er ensomme|LHL: Helsehjelp|Kultur|Kari|ansatte|Kommunestyret 1.2.2024|HØP 2024–2027|1 000|1.2.2024|1.3.2027|Pågår|Spør Ola
            """;
    private static final String EMPTIED = """
            Tiltak|Ønsket effekt|Område|Sektor|Ansvarlig|Hvem er med|Forankret|Planforankring|Kostnad (kr)|Oppstart|Frist|Status|Fritekst
            Tur||-|||||||ukjent|||
            """;

    private final List<Fact> facts = new ArrayList<>();
    private final Map<Ref, Map<String, String>> keys = new HashMap<>();
    private final Map<String, Set<Ref>> imports = new HashMap<>();

    private Preview read(String text) {
        SheetText sheet = sheet(text);
        return Sheets.INTAKE.read(sheet, Sheets.INTAKE.propose(sheet), new Existing(facts, keys, imports), TODAY);
    }

    /** Brings a sheet in as an import of its own. */
    private void bring(String name, String text) {
        Harvest harvest = settled(read(text)).facts(ids(name));
        harvest.changed().forEach(fact -> facts.replaceAll(old -> old.ref().equals(fact.ref()) ? fact : old));
        facts.addAll(harvest.added());
        keys.putAll(harvest.keys());
        imports.put(
                name,
                harvest.added().stream()
                        .flatMap(fact -> fact instanceof Measure ? Set.of(fact.ref()).stream() : fact.about().stream())
                        .filter(ref -> ref.kind() == Ref.Kind.MEASURE)
                        .collect(Collectors.toSet()));
    }

    private static List<String> gone(Preview preview) {
        return preview.noLongerInSheet().stream().map(Measure::title).toList();
    }

    private static List<String> kept(Preview preview, int row) {
        return row(preview, row).says().stream()
                .filter(each -> each.key().equals("row.emptied"))
                .map(each -> each.in(Language.NB))
                .toList();
    }

    @Test
    void namesTheMeasuresThatAreNoLongerInTheFile() {
        bring("a", "Tiltak|Eier\nTur|Kari\nMat|Ola\nBading|Per\n");
        Preview again = read("Tiltak|Eier\nTur|Kari\nBading|Per\nLesing|Eva\n");
        assertThat(gone(again)).containsExactly("Mat");
        assertThat(again.facts(ids("b")).added())
                .extracting(fact -> fact.ref().kind())
                .containsOnly(Ref.Kind.MEASURE, Ref.Kind.RESPONSIBILITY);
        assertThat(again.facts(ids("b")).changed()).isEmpty();
        assertThat(gone(read("Tiltak|Eier\nTur|Kari\nMat|Ola\nBading|Per\n"))).isEmpty();
    }

    @Test
    void aFewRowsThatAreSentAsNewsMissNothingOfALargePlan() {
        StringBuilder plan = new StringBuilder("Tiltak|Eier\n");
        for (String title : List.of("Tur", "Mat", "Bading", "Film", "Sang")) {
            plan.append(title).append("|Kari\n");
        }
        bring("hele", plan.toString());
        assertThat(gone(read("Tiltak|Eier\nTur|Ola\nMat|Ola\n"))).isEmpty();
        assertThat(gone(read("Tiltak|Eier\nTur|Ola\nMat|Ola\nFilm|Kari\n"))).containsExactly("Bading", "Sang");
    }

    @Test
    void doesNotMissWhatIsOver() {
        bring("a", "Tiltak|Eier\nTur|Kari\nMat|Ola\nBading|Per\nFilm|Eva\n");
        Ref mat = facts.stream()
                .filter(fact ->
                        fact instanceof Measure measure && measure.title().equals("Mat"))
                .findFirst()
                .orElseThrow()
                .ref();
        facts.add(LifeChange.of("l1", mat.id(), Life.COMPLETED, When.year(2025)));
        assertThat(gone(read("Tiltak|Eier\nTur|Kari\nFilm|Eva\n"))).containsExactly("Bading");
    }

    @Test
    void knowsThePlanByWhatItSharesWithAnEarlierImport() {
        bring("health", "Tiltak|Eier\nTur|Kari\nMat|Ola\nBading|Per\n");
        String culture = "Tiltak|Eier\nTur|Siri\nKor|Liv\nBok|Leif\nSpill|Odd\n";
        assertThat(gone(read(culture)))
                .as("another plan with one measure in common")
                .isEmpty();
        bring("culture", culture);
        assertThat(gone(read(culture))).isEmpty();
        assertThat(gone(read("Tiltak|Eier\nTur|Kari\nMat|Ola\n"))).containsExactly("Bading");
        assertThat(gone(read("Tiltak|Eier\nFilm|Kari\n"))).isEmpty();
    }

    @Test
    void aRowThatIsLeftOutOrAskedAboutIsStillInTheFile() {
        bring("a", "Nr|Tiltak|Eier\n1|Generasjonsverksted|Kari\n2|Mat|Ola\n3|Bading|Per\n");
        Preview asked = read("Nr|Tiltak|Eier\n|Generasjonsversted|Kari\n2||Ola\n3|Bading|Per\n");
        assertThat(asked.issues()).hasSize(2);
        assertThat(gone(asked)).isEmpty();
        Preview another = read("Tiltak|Eier\nGenerasjonsversted|Kari\nMat|Ola\nBading|Per\n");
        assertThat(gone(another)).isEmpty();
        assertThat(gone(another.decide(issue(another).id(), new Answer.LeaveOut())))
                .isEmpty();
        assertThat(gone(another.decide(issue(another).id(), new Answer.Mend("new"))))
                .containsExactly("Generasjonsverksted");
    }

    @Test
    void saysOfEveryCellThatIsEmptyNowWhatIsKept() {
        bring("a", FULL);
        Preview again = read(EMPTIED);
        assertThat(row(again, 2).fate()).isEqualTo(Fate.SAME);
        assertThat(again.hasNews()).isFalse();
        assertThat(kept(again, 2))
                .containsExactly(
                        "hva som blir annerledes, for hvem: tomt i regnearket, beholdes her (Færre er ensomme)",
                        "kostnad: tomt i regnearket, beholdes her (1\u00a0000 kroner)",
                        "sektor: tomt i regnearket, beholdes her (Kultur)",
                        "ansvarlig: tomt i regnearket, beholdes her (Kari)",
                        "innsatsområde: tomt i regnearket, beholdes her (Helsehjelp)",
                        "plan og punkt i planen: tomt i regnearket, beholdes her (HØP 2024–2027)",
                        "hvem som er med: tomt i regnearket, beholdes her (ansatte)",
                        "forankring: vedtak og drøfting: tomt i regnearket, beholdes her (kommunestyret)",
                        "status: tomt i regnearket, beholdes her (i gang)",
                        "oppstart (av innføringen): tomt i regnearket, beholdes her (1. februar 2024)",
                        "frist eller planlagt slutt: tomt i regnearket, beholdes her (1. mars 2027)",
                        "Fritekst: tomt i regnearket, beholdes her («Spør Ola»)");
        assertThat(again.remarks())
                .extracting(each -> each.in(Language.NB))
                .contains("1 tiltak har noe registrert som står tomt i regnearket. Det beholdes; se radene.");
    }

    @Test
    void saysNothingOfColumnsThatTheFileNeverHadOrThatAreFilledIn() {
        bring("a", FULL);
        assertThat(kept(read("Tiltak\nTur\n"), 2)).isEmpty();
        assertThat(kept(read(FULL), 2)).isEmpty();
        assertThat(read(FULL).remarks()).extracting(each -> each.key()).doesNotContain("sheet.emptied");
    }

    @Test
    void whatAnotherCellOfTheRowSaysIsNotMissed() {
        String plan = """
                Tiltak|Område|Oppstart|Kostnad|Finansiering|Hvem er med|Hvem det angår|Status
                LHL: Helsehjelp|||||||
                Tur|||tilskudd 500 000||ansatte||I gang siden 1.2.2024
                """;
        bring("a", plan);
        assertThat(kept(read(plan), 3)).isEmpty();
    }

    @Test
    void aCellThatIsFilledInOneOfTheRowsOfAMeasureIsNotEmpty() {
        String plan = "Nr|Tiltak|Eier|Kostnad\n1|Tur|Kari|1 000\n1|Tur||\n";
        bring("a", plan);
        assertThat(kept(read(plan), 2)).isEmpty();
        assertThat(kept(read("Nr|Tiltak|Eier|Kostnad\n1|Tur||\n1|Tur||\n"), 2)).hasSize(2);
    }

    @Test
    void aFirstImportMissesNothing() {
        Preview first = preview(FULL);
        assertThat(first.noLongerInSheet()).isEmpty();
        assertThat(kept(first, 2)).isEmpty();
    }
}
