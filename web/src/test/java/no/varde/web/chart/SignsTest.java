package no.varde.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void everySignHasWords() {
        assertThatThrownBy(() -> Cell.full("S", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Disc(1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cell.none().isNone()).isTrue();
    }

    @Test
    void aDiscGrowsWithItsLevel() {
        assertThat(IntStream.rangeClosed(0, Disc.MOST).mapToDouble(level -> new Disc(level, "x").radius()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Disc.none("ingen").isNone()).isTrue();
        assertThat(Disc.unknown("ikke kjent").isUnknown()).isTrue();
        assertThat(Disc.unknown("ikke kjent").isNone()).isFalse();
        assertThat(Disc.notBegun("ikke begynt").isNotBegun()).isTrue();
        assertThat(Disc.notBegun("ikke begynt").isUnknown()).isFalse();
        assertThatThrownBy(() -> new Disc(6, "x")).hasMessageContaining("6");
        assertThatThrownBy(() -> new Disc(-3, "x")).hasMessageContaining("-3");
    }

    @Test
    void aStoneAndItsCellSayTheSame() {
        assertThat(Stone.IN_PLACE.cell("p", "x").isTick()).isTrue();
        assertThat(Stone.COVERED.cell("p", "x")).isEqualTo(Cell.half("p", "x"));
        assertThat(Stone.CHANGED.cell("p", "x")).isEqualTo(Cell.changed("x"));
        assertThat(Stone.MISSING.cell("p", "x")).isEqualTo(Cell.empty("x"));
        assertThat(Stone.UNKNOWN.cell("p", "x")).isEqualTo(Cell.unknown("x"));
    }

    @Test
    void thePositionRunsFromEndToEnd() {
        assertThat(position(-1).x()).isEqualTo(8);
        assertThat(position(0).x()).isEqualTo(160);
        assertThat(position(1).x()).isEqualTo(312);
        assertThat(position(0).farLeft()).isEqualTo(position(-0.6).x());
        assertThat(position(0).farRight()).isEqualTo(position(0.6).x());
        assertThatThrownBy(() -> new Position(1.1, OptionalDouble.empty(), "a", "b", "x"))
                .hasMessageContaining("1.1");
        assertThatThrownBy(() -> position(1.01)).hasMessageContaining("1.01");
        assertThatThrownBy(() -> position(Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void aRowOfTheMatrixFitsItsColumns() {
        Matrix.Heads heads = new Matrix.Heads("a", "b", "c", "d", "e", "f", "g");
        Matrix.Row row = new Matrix.Row("Mat", "/", List.of(), 1, "/", List.of(), List.of(), List.of(), List.of());
        List<Matrix.Section> sections = List.of(new Matrix.Section("LHL", "/", "", "1", "/", List.of(row)));
        assertThat(new Matrix("x", heads, List.of(), List.of(), sections).columns())
                .isEqualTo(5);
        List<Matrix.Column> one = List.of(new Matrix.Column("A", "ansatte"));
        assertThatThrownBy(() -> new Matrix("x", heads, one, List.of(), sections))
                .hasMessageContaining("Mat");
    }

    @Test
    void aRowOfDiscsFitsItsStages() {
        Grid.Row row = new Grid.Row("Ansatte", List.of(), Cell.none(), "");
        assertThatThrownBy(() -> new Grid("x", "", List.of("Planlegging"), "", List.of(row)))
                .hasMessageContaining("Ansatte");
    }

    @Test
    void longNamesAreBrokenAtSpaces() {
        assertThat(TextWidth.lines("Kompetente og myndiggjorte medarbeidere", 12, 150))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(TextWidth.of(line, 12)).isLessThanOrEqualTo(150));
        assertThat(TextWidth.lines("Samhandlingsreformen", 12, 20)).containsExactly("Samhandlingsreformen");
    }

    private static Position position(double value) {
        return new Position(0.6, OptionalDouble.of(value), "ovenfra", "nedenfra", "x");
    }
}
