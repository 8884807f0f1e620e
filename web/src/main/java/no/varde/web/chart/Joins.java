package no.varde.web.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two columns of things with lines between those that hang together.
 *
 * @param title what the picture shows, in one sentence
 * @param left the left column, in groups
 * @param right the right column, in groups
 * @param lines what hangs together
 */
public record Joins(String title, List<Group> left, List<Group> right, List<Line> lines) {

    /** Copies; refuses a line to something that stands in neither column. */
    public Joins {
        left = List.copyOf(left);
        right = List.copyOf(right);
        lines = List.copyOf(lines);
        List<String> lefts = ids(left);
        List<String> rights = ids(right);
        for (Line line : lines) {
            if (!lefts.contains(line.from()) || !rights.contains(line.to())) {
                throw new IllegalArgumentException("No such ends: " + line.from() + " to " + line.to());
            }
        }
    }

    private static List<String> ids(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.nodes().stream())
                .map(Node::id)
                .toList();
    }

    /**
     * A group under its heading, such as a reform.
     *
     * @param name its heading
     * @param nodes what stands in it
     */
    public record Group(String name, List<Node> nodes) {}

    /**
     * One thing, such as an area.
     *
     * @param id by which lines name it; not shown
     * @param name as it is read
     */
    public record Node(String id, String name) {}

    /**
     * A line.
     *
     * @param from the id at the left
     * @param to the id at the right
     * @param count how many join them; the line is thicker with more. 0 is drawn as a dashed line: possible, not done
     * @param label the join in words
     * @param href where it leads; may be empty
     */
    public record Line(String from, String to, int count, String label, String href) {

        /** Refuses a negative count. */
        public Line {
            if (count < 0) {
                throw new IllegalArgumentException("Not a count: " + count);
            }
        }
    }

    /** Where everything lies for those with room. */
    public Picture wide() {
        return picture(1000, 300, 14);
    }

    /** Where everything lies on a telephone. */
    public Picture narrow() {
        return picture(340, 118, 11.5);
    }

    /** The name of a thing by its id. */
    public String name(String id) {
        return List.of(left, right).stream()
                .flatMap(List::stream)
                .flatMap(group -> group.nodes().stream())
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private Picture picture(double width, double column, double font) {
        Map<String, Double> lefts = new HashMap<>();
        Map<String, Double> rights = new HashMap<>();
        List<Text> texts = new ArrayList<>();
        double end = column(left, column - 12, "end", column, font, lefts, texts);
        end = Math.max(end, column(right, width - column + 12, "start", column, font, rights, texts));
        List<Curve> curves = new ArrayList<>();
        for (Line line : lines) {
            double from = lefts.getOrDefault(line.from(), 0.0);
            double to = rights.getOrDefault(line.to(), 0.0);
            double middle = width / 2;
            String path = "M" + column + " " + from + "C" + middle + " " + from + " " + middle + " " + to + " "
                    + (width - column) + " " + to;
            curves.add(new Curve(path, Math.min(1.5 + 1.5 * line.count(), 9), middle, (from + to) / 2, line));
        }
        return new Picture(width, end + 6, column, width - column, font, texts, curves, dots(lefts), dots(rights));
    }

    private static List<Double> dots(Map<String, Double> places) {
        return places.values().stream().sorted().toList();
    }

    private static double column(
            List<Group> groups,
            double x,
            String anchor,
            double most,
            double font,
            Map<String, Double> places,
            List<Text> texts) {
        double y = 4;
        double lineHeight = font * 1.25;
        for (Group group : groups) {
            for (String line : TextWidth.lines(group.name(), font, most - 14)) {
                y += lineHeight;
                texts.add(new Text(x, y, line, anchor, true));
            }
            y += 6;
            for (Node node : group.nodes()) {
                List<String> lines = TextWidth.lines(node.name(), font, most - 14);
                double begin = y;
                for (String line : lines) {
                    y += lineHeight;
                    texts.add(new Text(x, y, line, anchor, false));
                }
                places.put(node.id(), Math.round((begin + y) * 5 + 20) / 10.0);
                y += font * 0.6;
            }
            y += 8;
        }
        return y;
    }

    /** The picture laid out. */
    public record Picture(
            double width,
            double height,
            double leftX,
            double rightX,
            double font,
            List<Text> texts,
            List<Curve> curves,
            List<Double> leftDots,
            List<Double> rightDots) {}

    /** One line of text; a heading or a name. */
    public record Text(double x, double y, String text, String anchor, boolean heading) {}

    /** A line as a path, how thick, and where its number stands. */
    public record Curve(String path, double width, double x, double y, Line line) {}
}
