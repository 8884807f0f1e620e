package no.varde.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.plan.Approach;
import no.varde.core.plan.Life;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.Source;
import org.junit.jupiter.api.Test;

/** Whatever stands in the cells: nothing throws, nothing is lost, and what is proposed can be taken. */
class AnyTextTest {

    private static final List<String> WORDS = List.of(
            "Leve hele livet",
            "Mat og måltider",
            "Bo trygt",
            "–",
            "/",
            ";",
            ",",
            "\n",
            "22.06.2023",
            "sak 45/23",
            "2024",
            "uke 34",
            "vår",
            "Kommunestyret",
            "drøftet",
            "ansatte",
            "brukere",
            "og",
            "Pågår",
            "forsinket",
            "på vent",
            "85 000,00",
            "1,2 mill",
            "900'",
            "20 %",
            "årsverk",
            "stilling",
            "x",
            "nei",
            "ukjent",
            "Handlingsdel 2024–2027",
            "pkt. 4.2",
            "(",
            ")",
            "31.02.2024",
            "Sum",
            "=",
            "\u00a0",
            "\ud83d\ude00",
            "1e9",
            "99999999999999999999",
            "-",
            "''",
            "0");

    private static String cell(Source source) {
        return source.flag()
                ? source.text(12, "aeå1290./-,;:%()' \n\t–«»")
                : String.join(source.flag() ? " " : "", source.list(5, each -> each.oneOf(WORDS)));
    }

    private static SheetText sheet(Source source) {
        List<RowText> rows = new ArrayList<>();
        rows.add(RowText.of(
                1, Arrays.stream(Column.values()).map(column -> heading(column)).toArray(String[]::new)));
        int count = source.integer(1, 4);
        for (int row = 2; row < 2 + count; row++) {
            String[] cells = Stream.generate(() -> source.integer(0, 3) == 0 ? "" : cell(source))
                    .limit(Column.values().length)
                    .toArray(String[]::new);
            rows.add(RowText.of(row, cells));
        }
        return SheetText.of("A", rows);
    }

    private static String heading(Column column) {
        return column == Column.NOTE
                ? "Merknad"
                : Vocabulary.phrases("column." + column).get(0);
    }

    @Test
    void noTextThrowsAndEveryCellIsAccountedFor() {
        Property.forAll(25, AnyTextTest::sheet, sheet -> {
            Preview preview = Sheets.INTAKE.read(sheet, Sheets.INTAKE.propose(sheet), Existing.nothing(), Sheets.TODAY);
            assertThat(preview.rows()).hasSize((int)
                    sheet.rows().stream().filter(row -> row.filled() > 0).count());
            for (RowText row : sheet.rows()) {
                preview.draft(row.number()).ifPresent(draft -> {
                    for (int column = 0; column < row.cells().size(); column++) {
                        assertThat(row.cell(column).isBlank() || draft.accounted.get(column))
                                .isTrue();
                    }
                });
            }
            for (PreviewRow row : preview.rows()) {
                row.says().forEach(each -> assertThat(each.in(Language.NN)).isNotBlank());
                row.issues()
                        .forEach(each ->
                                assertThat(each.message().in(Language.EN)).isNotBlank());
            }
            Preview settled = Sheets.settled(preview);
            assertThat(settled.isReady()).isTrue();
            Harvest harvest = settled.facts(Sheets.ids("f"));
            Set<Object> refs = new HashSet<>();
            harvest.added().forEach(fact -> assertThat(refs.add(fact.ref())).isTrue());
            Preview again = Sheets.INTAKE
                    .read(sheet, settled.mapping(), new Existing(harvest.added(), harvest.keys()), Sheets.TODAY)
                    .decide(settled.answers());
            assertThat(again.measures()).isEqualTo(settled.measures());
            assertThat(again.remarks()).extracting(each -> each.key()).doesNotContain("sheet.emptied");
        });
    }

    /** What a cell says is read, kept to the letter, or asked about: letters and digits of it are found again. */
    @Test
    void noWordsOfAListAreLost() {
        Property.forAll(200, source -> source.text(30, "abæø 12;,/.()\n"), text -> {
            Preview preview = Sheets.preview(
                    SheetText.of(
                            "A",
                            List.of(
                                    RowText.of(1, "Tiltak", "Reform", "Hvem er med", "Forankret"),
                                    RowText.of(2, "Tur", text, text, text))),
                    List.of());
            if (!Words.normal(text).isEmpty()) {
                RowDraft draft = preview.draft(2).orElseThrow();
                String kept = draft.notes + " "
                        + draft.issues.stream().map(Issue::text).toList() + draft.groups + draft.decisions
                        + draft.targets;
                for (String word : Words.normal(text).split(" ", -1)) {
                    boolean said = word.length() < 2 || Words.normal(kept).contains(word) || Marks.isNothing(word);
                    assertThat(said || word.chars().allMatch(Character::isDigit))
                            .as(word + " in " + kept)
                            .isTrue();
                }
            }
        });
    }

    @Test
    void everyProposalIsReadWithoutDoubt() {
        for (ActorGroup group : ActorGroup.values()) {
            String text = group.label().in(Language.NB).replaceAll("\\s*\\(.*", "");
            assertThat(Groups.read(text).values())
                    .as(text)
                    .extracting(Groups.Mention::group)
                    .containsExactly(group);
        }
        for (Body body : Body.values()) {
            String done = body.leg() == Leg.ORGANISATIONS ? " drøftet" : " tatt til orientering";
            String text = body.label().in(Language.NB) + " 2024-02-01" + done;
            assertThat(Decisions.read(text, "").values())
                    .as(text)
                    .extracting(each -> ((Decisions.Mention) each).body())
                    .containsExactly(body);
        }
        for (Life life : Life.values()) {
            if (life != Life.MERGED && life != Life.STOPPED) {
                assertThat(Statuses.read(life.label().in(Language.NB)).values())
                        .extracting(each -> each.life().orElseThrow())
                        .containsExactly(life);
            }
        }
        Vocabulary<Approach> approaches = Vocabulary.of("approach", Approach.class);
        Stream.of(Approach.values())
                .forEach(each -> assertThat(approaches.exact(each.label().in(Language.NB)))
                        .contains(each));
        Vocabulary<SteeringAnswer.Raiser> raisers = Vocabulary.of("raiser", SteeringAnswer.Raiser.class);
        Stream.of(SteeringAnswer.Raiser.values())
                .forEach(each ->
                        assertThat(raisers.exact(each.label().in(Language.NB))).contains(each));
    }

    @Test
    void noPhraseStandsForTwoColumns() {
        Set<String> seen = new HashSet<>();
        Stream.of(Column.values())
                .flatMap(column -> Vocabulary.phrases("column." + column).stream())
                .map(Words::normal)
                .filter(phrase -> !phrase.isEmpty())
                .filter(phrase -> !seen.add(phrase))
                .forEach(phrase -> assertThat(phrase).isIn(doubled()));
    }

    /** Phrases written twice for one column with other punctuation. */
    private static Set<String> doubled() {
        return Set.of("nr", "#");
    }

    @Test
    void readsThreeThousandRowsInSeconds() {
        List<RowText> rows = new ArrayList<>();
        rows.add(RowText.of(
                1,
                "Tiltak",
                "Reform og innsatsområde",
                "Løsning",
                "Status",
                "Oppstart",
                "Slutt",
                "Sektor",
                "Ansvarlig",
                "Hvem er med",
                "Forankret",
                "Planforankring",
                "Kostnad",
                "Årsverk",
                "Merknad"));
        for (int i = 2; i <= 3_001; i++) {
            rows.add(RowText.of(
                    i,
                    "Tiltak nummer " + i,
                    "Leve hele livet – Mat og måltider",
                    "Det gode måltid",
                    "Pågår",
                    "01.02.2024",
                    "31.12.2027",
                    "Helse og omsorg",
                    "Enhetsleder " + i % 50,
                    "ansatte; brukere",
                    "Kommunestyret 22.06.2023 sak 45/23",
                    "HØP 2024–2027",
                    "85 000,00",
                    "0,2",
                    "Merknad " + i));
        }
        SheetText sheet = SheetText.of("A", rows);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Preview preview = Sheets.preview(sheet, List.of());
        Harvest harvest = preview.facts(Sheets.ids("f"));
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(3));
        assertThat(harvest.added()).hasSizeGreaterThan(30_000);
    }
}
