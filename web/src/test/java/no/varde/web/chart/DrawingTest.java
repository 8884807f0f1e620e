package no.varde.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import varde.pages.StaticTemplates;

/** What a page shows by signs says the same as a picture that is taken along. */
class DrawingTest {

    private static final List<Cell> CELLS = List.of(
            Cell.full("S", "fra starten"),
            Cell.half("F", "før vedtaket"),
            Cell.line("E", "etter vedtaket"),
            Cell.plain("i", "bare informert"),
            Cell.tick("på plass"),
            Cell.changed("endret siden"),
            Cell.empty("ikke ennå"),
            Cell.unknown("ikke kjent"),
            Cell.none());

    private static final Drawing MATRIX = MatrixDrawing.of(
            new Matrix(
                    "Hva som gjøres <og hvem som er med>",
                    new Matrix.Heads("Område", "Løsninger", "Tiltak", "Hvem er med", "Forankret", "Kom fra", "Ser vi"),
                    columns(CELLS.size()),
                    columns(3),
                    List.of(new Matrix.Section(
                            "Leve hele livet",
                            "/r",
                            "følges opp til 2027 ·",
                            "17 tiltak",
                            "/m",
                            List.of(new Matrix.Row(
                                    "Samordning mellom kommuner, helseforetak og tjenester som ligger langt unna",
                                    "/a",
                                    manyCells(),
                                    3,
                                    "/m",
                                    CELLS,
                                    CELLS.subList(4, 7),
                                    List.of(
                                            new Matrix.Origin("2 nasjonalt", ""),
                                            new Matrix.Origin("1 fra ansatte", "")),
                                    Arrays.stream(Kind.values())
                                            .map(kind -> new Matrix.Seen(kind, 41, "41 ting", ""))
                                            .toList()))))),
            "Fjordvik · Per 1. november 2026",
            Map.of("Hvem er med", CELLS.subList(0, 8)));

    private static final Drawing GRID = SignDrawings.of(
            new Grid(
                    "Hvem som er med, og hvor mye",
                    "Gruppe",
                    List.of("Planlegging", "Innføring"),
                    "Med",
                    List.of(
                            new Grid.Row(
                                    "Tillitsvalgte",
                                    List.of(new Disc(5, "bestemmer selv"), Disc.none("ingen")),
                                    CELLS.get(1),
                                    "før vedtaket"),
                            new Grid.Row(
                                    "Pårørende",
                                    List.of(Disc.unknown("ikke kjent"), Disc.notBegun("ikke begynt")),
                                    CELLS.get(7),
                                    "ikke kjent"))),
            List.of(new Disc(1, "informert"), Disc.none("ingen")));

    private static final Drawing LEGS = SignDrawings.of(
            "Nattevakt: Forankret",
            List.of(Stone.IN_PLACE, Stone.CHANGED, Stone.UNKNOWN).stream()
                    .map(stone -> new Leg(
                            stone, stone.cell("p", stone.css()), "Bein " + stone.css(), "PS 41/24", "", "endret siden"))
                    .toList());

    private static final Drawing BALANCE = SignDrawings.of(
            "Nattevakt: Ovenfra og nedenfra",
            new Position(0.5, OptionalDouble.of(-0.25), "ovenfra", "nedenfra", "Plass på linjen: −0,25"));

    private static List<Matrix.Column> columns(int count) {
        List<Matrix.Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new Matrix.Column(String.valueOf((char) ('A' + i)), "Gruppe " + i));
        }
        return columns;
    }

    private static List<Cell> manyCells() {
        List<Cell> many = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            many.add(CELLS.get(i % 8));
        }
        return many;
    }

    static List<Drawing> drawings() {
        return List.of(MATRIX, GRID, LEGS, BALANCE);
    }

    private static String file(Drawing drawing) {
        return SvgFile.of(new StaticTemplates().partsDrawing(drawing).render(), "Fjordvik");
    }

    @Test
    void theMatrixSaysEveryWordAndNumberOfThePage() {
        assertThat(file(MATRIX))
                .contains(
                        "<title>Hva som gjøres &lt;og hvem som er med&gt;</title>",
                        ">Fjordvik · Per 1. november 2026<",
                        ">Leve hele livet<",
                        ">følges opp til 2027 · 17 tiltak<",
                        ">Samordning mellom kommuner, helseforetak og<",
                        ">2 nasjonalt, 1 fra ansatte<",
                        ">før vedtaket<",
                        "A Gruppe 0 · B Gruppe 1")
                .contains(">S<", ">F<", ">E<", ">i<", ">!<", ">?<")
                .containsPattern("(?s)(>41<.*){4}");
    }

    @Test
    void aCellIsTickedAndOneThatDoesNotConcernAnybodyIsNotDrawn() {
        Sketch sketch = new Sketch();
        sketch.cell(Cell.none(), 0, 0);
        assertThat(sketch.finish("a", 1, 1).shapes()).isEmpty();
        sketch.cell(Cell.tick("ja"), 0, 0);
        assertThat(sketch.finish("a", 1, 1).shapes()).hasSize(2).hasAtLeastOneElementOfType(Drawing.Stroke.class);
    }

    @Test
    void discsGrowAndNoneAndNotKnownLookOtherwise() {
        List<Drawing.Box> round = GRID.shapes().stream()
                .filter(Drawing.Box.class::isInstance)
                .map(Drawing.Box.class::cast)
                .filter(box -> box.round() * 2 == box.width())
                .toList();
        assertThat(round)
                .extracting(Drawing.Box::width)
                .containsExactly(2 * new Disc(5, "a").radius(), 16.0, 2 * new Disc(1, "a").radius());
    }

    @Test
    void eachStoneStandsBesideItsWords() {
        assertThat(file(LEGS)).contains(">Bein in-place<", ">Bein unknown<", ">PS 41/24 – endret siden<");
    }

    @Test
    void theDotLiesWhereThePageHasIt() {
        Drawing.Box dot = BALANCE.shapes().stream()
                .filter(Drawing.Box.class::isInstance)
                .map(Drawing.Box.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(dot.x() + dot.width() / 2).isEqualTo(24 + 2 * (160 - 152 * 0.25));
        assertThat(file(BALANCE)).contains(">ovenfra<", ">nedenfra<", ">Plass på linjen: −0,25<");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void nothingLiesOutsideThePicture(Drawing drawing) {
        for (Drawing.Shape shape : drawing.shapes()) {
            if (shape instanceof Drawing.Box box) {
                assertThat(box.x()).isNotNegative();
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
            } else if (shape instanceof Drawing.Words words && words.anchor().equals("start")) {
                assertThat(words.x() + TextWidth.of(words.text(), words.size()))
                        .as(words.text())
                        .isLessThanOrEqualTo(drawing.width());
                assertThat(words.y()).isLessThan(drawing.height());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void itsColoursAreThoseOfTheStyleSheet(Drawing drawing) throws Exception {
        String sheet = Files.readString(Path.of("src/main/resources/no/varde/web/static/varde.css"));
        assertThat(Pattern.compile("\"(#[0-9a-f]{6})\"")
                        .matcher(file(drawing))
                        .results()
                        .map(each -> each.group(1))
                        .filter(each -> !each.equals("#ffffff"))
                        .distinct()
                        .toList())
                .isNotEmpty()
                .allSatisfy(colour -> assertThat(sheet).contains(colour));
    }
}
