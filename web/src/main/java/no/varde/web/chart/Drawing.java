package no.varde.web.chart;

import java.util.List;

/**
 * Boxes, lines and words, drawn one over the other: what a page shows with its own means, as a picture that stands by
 * itself. Lengths are in units of the picture, y grows downwards.
 *
 * @param title what it shows, in one sentence
 * @param width its width
 * @param height its height
 * @param shapes what is drawn, the lowest first
 */
public record Drawing(String title, double width, double height, List<Shape> shapes) {

    /** The dark green of what is fullest. */
    static final String FULL = "#0f5c5c";

    static final String HALF = "#cfdfdd";
    static final String INK = "#222e2d";
    static final String SOFT = "#565f5e";
    static final String LINE = "#b8bcbc";
    static final String DASH = "#8a9292";
    static final String WHITE = "#ffffff";
    static final String NONE = "none";

    /** Keeps a copy of the shapes. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Something that is drawn. */
    public sealed interface Shape permits Box, Stroke, Words {}

    /**
     * A box.
     *
     * @param round the radius of its corners
     * @param fill its colour, or {@code none}
     * @param stroke the colour of its frame, or {@code none}
     * @param dashes the lengths of dashes and gaps of the frame, or {@code none}
     */
    public record Box(
            double x, double y, double width, double height, double round, String fill, String stroke, String dashes)
            implements Shape {}

    /**
     * An outline that begins at a place of its own.
     *
     * @param path as SVG writes outlines, from its own beginning
     * @param thick how thick the line is; 0 for none
     * @param dashes the lengths of dashes and gaps, or {@code none}
     */
    public record Stroke(double x, double y, String path, String fill, String stroke, double thick, String dashes)
            implements Shape {}

    /**
     * A line of words.
     *
     * @param y of the line that the letters stand on
     * @param weight how bold, such as 400 or 600
     * @param style {@code normal} or {@code italic}
     * @param anchor {@code start}, {@code middle} or {@code end}: what of it lies at x
     */
    public record Words(
            double x, double y, String text, double size, int weight, String style, String fill, String anchor)
            implements Shape {}
}
