package no.varde.web.chart;

import java.util.List;
import java.util.stream.Stream;

/** The pictures of one measure, as they are drawn for a file: who takes part, its three legs, its balance. */
public final class SignDrawings {

    private static final double EDGE = 24;
    private static final double HEAD = 36;
    private static final double STAGE = 120;
    private static final double ROW = 36;
    private static final double SIZE = 14;
    private static final double NOTE = 560;

    private SignDrawings() {}

    /**
     * Groups by stages.
     *
     * @param legend what the discs mean, in words
     */
    public static Drawing of(Grid grid, List<Disc> legend) {
        Sketch sketch = new Sketch();
        double names = widest(
                Stream.concat(Stream.of(grid.corner()), grid.rows().stream().map(Grid.Row::name)));
        double first = EDGE + names + 24;
        double last = first + grid.stages().size() * STAGE;
        double right = last
                + Math.max(
                        Sketch.STEP + 6 + widest(grid.rows().stream().map(Grid.Row::words)),
                        Sketch.roomFor(grid.last(), 13));
        right = Math.max(right, EDGE + Sketch.roomFor(grid.caption(), 18));
        double y = HEAD;
        sketch.text(EDGE, y, grid.caption(), 18, 600);
        y += 40;
        sketch.text(EDGE, y, grid.corner(), 13, 600);
        for (int i = 0; i < grid.stages().size(); i++) {
            String stage = TextWidth.shortened(grid.stages().get(i), 13, STAGE - 8);
            sketch.words(first + (i + 0.5) * STAGE, y, stage, 13, 600, Drawing.INK, "middle");
        }
        sketch.text(last, y, grid.last(), 13, 600);
        y += 10;
        for (Grid.Row row : grid.rows()) {
            sketch.rule(EDGE, right, y);
            double middle = y + ROW / 2;
            sketch.text(EDGE, middle + 5, row.name(), SIZE, 400);
            for (int i = 0; i < row.discs().size(); i++) {
                sketch.disc(row.discs().get(i), first + (i + 0.5) * STAGE, middle);
            }
            sketch.cell(row.cell(), last, middle - Sketch.CELL / 2);
            sketch.text(last + Sketch.STEP + 4, middle + 5, row.words(), SIZE, 400);
            y += ROW;
        }
        sketch.rule(EDGE, right, y);
        double x = EDGE + 13;
        y += 30;
        for (Disc disc : legend) {
            double wide = 30 + Sketch.roomFor(disc.label(), 13) + 8;
            if (x + wide > right && x > EDGE + 13) {
                x = EDGE + 13;
                y += 30;
            }
            sketch.disc(disc, x, y);
            sketch.soft(x + 18, y + 4.5, disc.label(), 13);
            x += wide;
        }
        return sketch.finish(grid.caption(), right + EDGE, y + 13 + EDGE);
    }

    private static double widest(Stream<String> texts) {
        return texts.mapToDouble(text -> Sketch.roomFor(text, SIZE)).max().orElse(0);
    }

    /**
     * A cairn of three stones with what each stands for.
     *
     * @param title what stands above it
     */
    public static Drawing of(String title, List<Leg> legs) {
        Sketch sketch = new Sketch();
        double words = EDGE + 84 * 1.6 + 28;
        double right = EDGE + Sketch.roomFor(title, 18);
        sketch.text(EDGE, HEAD, title, 18, 600);
        double y = HEAD + 24;
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            double inset = (24 - 11 * i) * 1.6;
            sketch.stone(leg.stone(), EDGE + inset, y + 6, 84 * 1.6 - 2 * inset, 34);
            sketch.cell(leg.cell(), words, y + 3);
            sketch.text(words + Sketch.STEP + 6, y + 18, leg.name(), SIZE, 600);
            String below = Stream.of(leg.reference(), leg.note())
                    .filter(text -> !text.isEmpty())
                    .reduce((one, other) -> one + " – " + other)
                    .orElse(leg.cell().label());
            List<String> lines = TextWidth.lines(below, 13, NOTE);
            sketch.lines(words + Sketch.STEP + 6, y + 37, lines, 13, 400, Drawing.SOFT);
            for (String line : lines) {
                right = Math.max(right, words + Sketch.STEP + 6 + Sketch.roomFor(line, 13));
            }
            right = Math.max(right, words + Sketch.STEP + 6 + Sketch.roomFor(leg.name(), SIZE));
            y += 48 + Sketch.high(lines.size() - 1, 13);
        }
        return sketch.finish(title, right + EDGE, y + EDGE);
    }

    /**
     * A line with a dot.
     *
     * @param title what stands above it
     */
    public static Drawing of(String title, Position position) {
        Sketch sketch = new Sketch();
        double scale = 2;
        double right = Math.max(EDGE + 320 * scale, EDGE + Sketch.roomFor(title, 18));
        sketch.text(EDGE, HEAD, title, 18, 600);
        double y = HEAD + 40;
        for (double x : List.of(8.0, 312.0, 160.0)) {
            sketch.stroke(EDGE + x * scale, y - 10, "M0 0V20", Drawing.NONE, Drawing.SOFT, 1.5);
        }
        for (double x : List.of(position.farLeft(), position.farRight())) {
            sketch.stroke(EDGE + x * scale, y - 6, "M0 0V12", Drawing.NONE, Drawing.SOFT, 1.5);
        }
        sketch.stroke(EDGE + 8 * scale, y, "M0 0H" + 304 * scale, Drawing.NONE, Drawing.SOFT, 1.5);
        if (position.value().isPresent()) {
            sketch.box(EDGE + position.x() * scale - 9, y - 9, 18, 18, 9, Drawing.FULL, Drawing.NONE, Drawing.NONE);
        }
        sketch.soft(EDGE + 8 * scale, y + 36, position.left(), 13);
        sketch.words(EDGE + 312 * scale, y + 36, position.right(), 13, 400, Drawing.SOFT, "end");
        sketch.text(EDGE + 8 * scale, y + 64, position.label(), SIZE, 400);
        return sketch.finish(title, right + EDGE, y + 64 + EDGE);
    }
}
