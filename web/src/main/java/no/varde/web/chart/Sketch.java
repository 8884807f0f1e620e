package no.varde.web.chart;

import static no.varde.web.chart.Drawing.DASH;
import static no.varde.web.chart.Drawing.FULL;
import static no.varde.web.chart.Drawing.HALF;
import static no.varde.web.chart.Drawing.INK;
import static no.varde.web.chart.Drawing.LINE;
import static no.varde.web.chart.Drawing.NONE;
import static no.varde.web.chart.Drawing.SOFT;
import static no.varde.web.chart.Drawing.WHITE;

import java.util.ArrayList;
import java.util.List;

/** A drawing under way: the signs of the pages as shapes. */
final class Sketch {

    /** The side of a cell with a letter. */
    static final double CELL = 21;

    /** From one cell to the next. */
    static final double STEP = 24;

    private static final double LINE_HEIGHT = 1.3;
    private static final String DASHES = "4 3";
    private static final String DOTS = "1.5 2.5";
    private static final String TICK = "M0 3.7 3.1 6.8 9 0";

    private final List<Drawing.Shape> shapes = new ArrayList<>();

    /** The width to leave for words, in bold and in a wider typeface too: the file is shown with whatever there is. */
    static double roomFor(String text, double size) {
        return TextWidth.of(text, size) * 1.18;
    }

    Drawing finish(String title, double width, double height) {
        return new Drawing(title, width, height, shapes);
    }

    void box(double x, double y, double width, double height, double round, String fill, String stroke, String dashes) {
        shapes.add(new Drawing.Box(x, y, width, height, round, fill, stroke, dashes));
    }

    void stroke(double x, double y, String path, String fill, String colour, double thick) {
        shapes.add(new Drawing.Stroke(x, y, path, fill, colour, thick, NONE));
    }

    /** A thin line across. */
    void rule(double from, double until, double y) {
        stroke(from, y, "M0 0H" + (until - from), NONE, LINE, 1);
    }

    void text(double x, double y, String text, double size, int weight) {
        words(x, y, text, size, weight, INK, "start");
    }

    void soft(double x, double y, String text, double size) {
        words(x, y, text, size, 400, SOFT, "start");
    }

    void words(double x, double y, String text, double size, int weight, String fill, String anchor) {
        shapes.add(new Drawing.Words(x, y, text, size, weight, "normal", fill, anchor));
    }

    /** How high lines of a size are. */
    static double high(int lines, double size) {
        return lines * size * LINE_HEIGHT;
    }

    /** Words in as many lines as they need; the first stands on y. */
    void lines(double x, double y, List<String> lines, double size, int weight, String fill) {
        for (int i = 0; i < lines.size(); i++) {
            words(x, y + high(i, size), lines.get(i), size, weight, fill, "start");
        }
    }

    /** A cell with its upper left corner at a place. */
    void cell(Cell cell, double x, double y) {
        switch (cell.look()) {
            case FULL -> box(x, y, CELL, CELL, 4, FULL, NONE, NONE);
            case HALF -> box(x, y, CELL, CELL, 4, HALF, NONE, NONE);
            case LINE -> box(x, y, CELL, CELL, 4, WHITE, "#5f7a79", NONE);
            case PLAIN -> box(x, y, CELL, CELL, 4, WHITE, LINE, NONE);
            case CHANGED -> changed(x, y, CELL, CELL, 4);
            case EMPTY -> box(x, y, CELL, CELL, 4, WHITE, DASH, DASHES);
            case UNKNOWN -> box(x, y, CELL, CELL, 4, WHITE, DASH, DOTS);
            case NONE -> {
                return;
            }
        }
        if (cell.isTick()) {
            stroke(x + 6, y + 7, TICK, NONE, WHITE, 2.4);
        } else if (!cell.letter().isEmpty()) {
            letter(cell, x + CELL / 2, y + CELL / 2 + 4.3);
        }
    }

    private void letter(Cell cell, double x, double y) {
        String fill = switch (cell.look()) {
            case FULL -> WHITE;
            case HALF -> "#0b4a4a";
            case UNKNOWN -> SOFT;
            default -> INK;
        };
        String style = cell.look() == Look.PLAIN ? "italic" : "normal";
        shapes.add(new Drawing.Words(x, y, cell.letter(), 12, 700, style, fill, "middle"));
    }

    /** Striped: white with light stripes and a dark frame. */
    private void changed(double x, double y, double width, double height, double round) {
        box(x, y, width, height, round, WHITE, FULL, NONE);
        StringBuilder stripes = new StringBuilder();
        for (double at = 5; at < width - 3; at += 6) {
            stripes.append("M%s %sV%s".formatted(at, 2, height - 2));
        }
        stroke(x, y, stripes.toString(), NONE, HALF, 2);
    }

    /** Cells beside each other, in as many rows as fit; the height that they take. */
    double cells(List<Cell> cells, double x, double y, int across) {
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), x + i % across * STEP, y + Math.floorDiv(i, across) * STEP);
        }
        return Math.floorDiv(cells.size() + across - 1, across) * STEP;
    }

    /** A shape of a finding and how many. */
    void seen(Matrix.Seen seen, double x, double y) {
        String colour = colour(seen.kind());
        stroke(x, y - 11, seen.kind().path(), colour, NONE, 0);
        words(x + 17, y, String.valueOf(seen.count()), 13, 600, colour, "start");
    }

    /** The colour that belongs to a kind of finding. */
    static String colour(Kind kind) {
        return switch (kind) {
            case RISK -> "#a8481f";
            case GAP -> "#5e6867";
            case OPENING -> "#5b4b8a";
            case STRENGTH -> "#175ea8";
        };
    }

    /** A stone of a cairn. */
    void stone(Stone stone, double x, double y, double width, double height) {
        double round = height / 2;
        switch (stone) {
            case IN_PLACE -> box(x, y, width, height, round, FULL, FULL, NONE);
            case COVERED -> box(x, y, width, height, round, HALF, FULL, NONE);
            case CHANGED -> changed(x, y, width, height, round);
            case MISSING -> box(x, y, width, height, round, WHITE, DASH, DASHES);
            case UNKNOWN -> box(x, y, width, height, round, WHITE, DASH, DOTS);
        }
    }

    /** A disc with its middle at a place. */
    void disc(Disc disc, double x, double y) {
        if (disc.isUnknown()) {
            box(x - 8, y - 8, 16, 16, 8, WHITE, DASH, DOTS);
            words(x, y + 4, "?", 12, 500, SOFT, "middle");
        } else if (disc.isNone()) {
            stroke(x - 4, y, "M0 0H8", NONE, SOFT, 2);
        } else if (!disc.isNotBegun()) {
            double radius = disc.radius();
            box(x - radius, y - radius, 2 * radius, 2 * radius, radius, FULL, NONE, NONE);
        }
    }

    /** What cells mean: each with its words, on lines no wider than asked; the height that they take. */
    double legend(String name, List<Cell> cells, double x, double y, double most) {
        double at = x + 150;
        double line = y;
        text(x, line + 15, name, 13, 600);
        for (Cell cell : cells) {
            double wide = STEP + 4 + roomFor(cell.label(), 13) + 12;
            if (at + wide > x + most && at > x + 150) {
                at = x + 150;
                line += STEP + 2;
            }
            cell(cell, at, line);
            text(at + STEP + 2, line + 15, cell.label(), 13, 400);
            at += wide;
        }
        return line + STEP + 4 - y;
    }
}
