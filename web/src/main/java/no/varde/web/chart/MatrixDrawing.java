package no.varde.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of areas as a picture for a wall or a slide, with its key. */
public final class MatrixDrawing {

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final double EDGE = 24;
    private static final double AREA = 330;
    private static final int CHOICES = 8;
    private static final double COLUMN = 27;
    private static final double ORIGIN = 230;
    private static final double SEEN = 46;
    private static final double GAP = 20;
    private static final double SIZE = 14;
    private static final double PAD = 7;

    private final Matrix matrix;
    private final Sketch sketch = new Sketch();
    private final double choices = EDGE + AREA + GAP;
    private final double measures = choices + CHOICES * Sketch.STEP + 64;
    private final double groups = measures + GAP;
    private final double legs;
    private final double origin;
    private final double seen;
    private final double right;
    private double y = 36;

    private MatrixDrawing(Matrix matrix) {
        this.matrix = matrix;
        this.legs = groups
                + Math.max(matrix.groups().size() * COLUMN, wide(matrix.heads().groups()))
                + GAP;
        this.origin = legs
                + Math.max(matrix.legs().size() * COLUMN, wide(matrix.heads().legs()))
                + GAP;
        this.seen = origin + ORIGIN + GAP;
        this.right = seen + KINDS.size() * SEEN;
    }

    private static double wide(String head) {
        return Sketch.roomFor(head, 13);
    }

    /**
     * Draws it.
     *
     * @param title what stands above it, such as the municipality and the day
     * @param legend what the cells mean: the name of each row of the key and its cells
     */
    public static Drawing of(Matrix matrix, String title, Map<String, List<Cell>> legend) {
        return new MatrixDrawing(matrix).draw(title, legend);
    }

    private Drawing draw(String title, Map<String, List<Cell>> legend) {
        sketch.text(EDGE, y, title, 20, 600);
        y += 34;
        heads();
        matrix.sections().forEach(this::section);
        y += 16;
        for (Map.Entry<String, List<Cell>> row : legend.entrySet()) {
            y += sketch.legend(row.getKey(), row.getValue(), EDGE, y, right - EDGE);
        }
        for (String line : TextWidth.lines(key(), 13, right - EDGE)) {
            y += 19;
            sketch.soft(EDGE, y, line, 13);
        }
        return sketch.finish(matrix.caption(), right + EDGE, y + EDGE);
    }

    private String key() {
        List<Matrix.Column> columns = new ArrayList<>(matrix.groups());
        columns.addAll(matrix.legs());
        return columns.stream().map(each -> each.letter() + " " + each.name()).collect(Collectors.joining(" · "));
    }

    private void heads() {
        Matrix.Heads heads = matrix.heads();
        sketch.text(EDGE, y, heads.area(), 13, 600);
        sketch.text(choices, y, heads.choices(), 13, 600);
        sketch.words(measures, y, heads.measures(), 13, 600, Drawing.INK, "end");
        sketch.text(groups, y, heads.groups(), 13, 600);
        sketch.text(legs, y, heads.legs(), 13, 600);
        sketch.text(origin, y, heads.origin(), 13, 600);
        sketch.text(seen, y, heads.seen(), 13, 600);
        y += 20;
        letters(matrix.groups(), groups);
        letters(matrix.legs(), legs);
        y += 9;
        sketch.rule(EDGE, right, y);
    }

    private void letters(List<Matrix.Column> columns, double x) {
        for (int i = 0; i < columns.size(); i++) {
            double middle = x + i * COLUMN + Sketch.CELL / 2;
            sketch.words(middle, y, columns.get(i).letter(), 12, 600, Drawing.SOFT, "middle");
        }
    }

    private void section(Matrix.Section section) {
        y += 26;
        sketch.text(EDGE, y, section.name(), 15, 700);
        double note = Math.max(choices, EDGE + Sketch.roomFor(section.name(), 15) + 16);
        sketch.soft(note, y, section.note() + " " + section.measures(), 13);
        y += 10;
        sketch.rule(EDGE, right, y);
        section.rows().forEach(this::row);
    }

    private void row(Matrix.Row row) {
        List<String> name = TextWidth.lines(row.name(), SIZE, AREA);
        List<String> origins = row.origins().isEmpty()
                ? List.of("–")
                : TextWidth.lines(
                        row.origins().stream().map(Matrix.Origin::words).collect(Collectors.joining(", ")), 13, ORIGIN);
        double top = y + PAD;
        double base = top + 15;
        sketch.lines(EDGE, base, name, SIZE, 400, Drawing.INK);
        double high = Math.max(Sketch.STEP, sketch.cells(row.choices(), choices, top, CHOICES));
        sketch.words(measures, base, String.valueOf(row.measures()), SIZE, 400, Drawing.INK, "end");
        cells(row.groups(), groups, top);
        cells(row.legs(), legs, top);
        sketch.lines(origin, base, origins, 13, 400, Drawing.INK);
        for (Matrix.Seen each : row.seen()) {
            sketch.seen(each, seen + KINDS.indexOf(each.kind()) * SEEN, base);
        }
        high = Math.max(high, Math.max(Sketch.high(name.size(), SIZE), Sketch.high(origins.size(), 13)));
        y = top + high + PAD - 3;
        sketch.rule(EDGE, right, y);
    }

    private void cells(List<Cell> cells, double x, double top) {
        for (int i = 0; i < cells.size(); i++) {
            sketch.cell(cells.get(i), x + i * COLUMN, top);
        }
    }
}
