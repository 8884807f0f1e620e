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
     * Something that joins two.
     *
     * @param name what it is called
     * @param href where it is shown
     */
    public record Behind(String name, String href) {}

    /**
     * A line.
     *
     * @param from the id at the left
     * @param to the id at the right
     * @param count how many join them; the line is thicker with more. 0 is drawn as a dashed line: possible, not done
     * @param label the join in words
     * @param href where it leads; may be empty
     * @param behind what joins them, by name; told in the numbers, not drawn
     */
    public record Line(String from, String to, int count, String label, String href, List<Behind> behind) {

        /** Copies; refuses a negative count. */
        public Line {
            behind = List.copyOf(behind);
            if (count < 0) {
                throw new IllegalArgumentException("Not a count: " + count);
            }
        }

        /** A line that tells no more than how many. */
        public Line(String from, String to, int count, String label, String href) {
            this(from, to, count, label, href, List.of());
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
        double end = column(left, new Side(column - 12, "end", 0, "start"), column, font, lefts, texts);
        Side outer = new Side(width - column + 12, "start", width, "end");
        end = Math.max(end, column(right, outer, column, font, rights, texts));
        List<Curve> curves = new ArrayList<>();
        for (Line line : lines) {
            double from = lefts.getOrDefault(line.from(), 0.0);
            double to = rights.getOrDefault(line.to(), 0.0);
            double middle = width / 2;
            String path = "M" + column + " " + from + "C" + middle + " " + from + " " + middle + " " + to + " "
                    + (width - column) + " " + to;
            double[] number = free(column, width, from, to, font, curves);
            curves.add(new Curve(path, Math.min(1.5 + 1.5 * line.count(), 9), number[0], number[1], line));
        }
        return new Picture(width, end + 6, column, width - column, font, texts, curves, ends(lefts), ends(rights));
    }

    /** A point on the curve for its number, where no other number stands; else the one farthest from the others. */
    private static double[] free(double column, double width, double from, double to, double font, List<Curve> taken) {
        double[] best = point(column, width, from, to, 0.5);
        double farthest = -1;
        for (double t : new double[] {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88}) {
            double[] point = point(column, width, from, to, t);
            double nearest = taken.stream()
                    .mapToDouble(other -> Math.hypot(other.x() - point[0], other.y() - point[1]))
                    .min()
                    .orElse(Double.MAX_VALUE);
            if (nearest > 2 * font) {
                return point;
            }
            if (nearest > farthest) {
                farthest = nearest;
                best = point;
            }
        }
        return best;
    }

    private static double[] point(double column, double width, double from, double to, double t) {
        double s = 1 - t;
        double early = s * s * s;
        double late = t * t * t;
        double x = early * column + 3 * s * t * width / 2 + late * (width - column);
        double y = (early + 3 * s * s * t) * from + (3 * s * t * t + late) * to;
        return new double[] {Math.round(x * 10) / 10.0, Math.round(y * 10) / 10.0};
    }

    private static List<Double> ends(Map<String, Double> places) {
        return places.values().stream().sorted().toList();
    }

    private static double column(
            List<Group> groups, Side side, double most, double font, Map<String, Double> places, List<Text> texts) {
        double y = 4;
        double lineHeight = font * 1.25;
        for (Group group : groups) {
            boolean fits = TextWidth.of(group.name(), font * 1.08) < most - 14;
            y += lineHeight;
            texts.add(new Text(fits ? side.x : side.edge, y, group.name(), fits ? side.anchor : side.edgeAnchor, true));
            y += 6;
            for (Node node : group.nodes()) {
                List<String> lines = TextWidth.lines(node.name(), font, most - 14);
                double begin = y;
                for (String line : lines) {
                    y += lineHeight;
                    texts.add(new Text(side.x, y, line, side.anchor, false));
                }
                places.put(node.id(), Math.round((begin + y) * 5 + 20) / 10.0);
                y += font * 0.6;
            }
            y += 8;
        }
        return y;
    }

    /** Where the names of a column stand; a heading too long for the column begins at the edge of the picture. */
    private record Side(double x, String anchor, double edge, String edgeAnchor) {}

    /** The picture laid out. */
    public record Picture(
            double width,
            double height,
            double leftX,
            double rightX,
            double font,
            List<Text> texts,
            List<Curve> curves,
            List<Double> leftEnds,
            List<Double> rightEnds) {}

    /** One line of text; a heading or a name. */
    public record Text(double x, double y, String text, String anchor, boolean heading) {}

    /** A line as a path, how thick, and where its number stands. */
    public record Curve(String path, double width, double x, double y, Line line) {}
}
