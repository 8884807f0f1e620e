package no.varde.web.chart;

import java.util.List;

/**
 * A timeline laid out: every place in the units of a drawing of this width and height.
 *
 * @param width the drawing's width
 * @param height the drawing's height
 * @param top where the lines of time begin
 * @param bottom where they end
 * @param ticks the lines of time
 * @param labels the names of the rows
 * @param bars planned bars first, then actual ones
 * @param remarks words beside bars
 * @param strokes where events lie
 * @param notes the events' labels, none over another
 * @param now where today is; negative when it lies outside
 */
public record TimelinePicture(
        double width,
        double height,
        double top,
        double bottom,
        List<Tick> ticks,
        List<Note> labels,
        List<Bar> bars,
        List<Note> remarks,
        List<Stroke> strokes,
        List<Note> notes,
        double now) {

    /** A line of time, with a label at the beginning of a year; without a label in between. */
    public record Tick(double x, String label) {}

    /** A bar. */
    public record Bar(double x, double y, double width, double height, boolean planned) {}

    /** A word, its anchor ({@code start}, {@code middle}, {@code end}), and how wide it is at most. */
    public record Note(double x, double y, String text, String anchor, double textWidth) {}

    /** An event, and how far down its label lies. */
    public record Stroke(double x, double y, double labelY) {}
}
