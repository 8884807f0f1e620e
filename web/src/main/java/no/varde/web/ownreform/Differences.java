package no.varde.web.ownreform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.web.http.DateInput;
import no.varde.web.http.Texts;

/**
 * How two states of a reform differ, in words. Parts with ids are the same when their ids are, all others when they stand at
 * the same place.
 *
 * @param gone what the second lacks
 * @param fresh what only the second has
 * @param changed what is said otherwise in the second
 * @param losesContent whether an area, or something in one that can be chosen or pointed at, is gone; then a new version is
 *     proposed, and whether it must be one is for {@link no.varde.core.situation.OwnReforms} to say
 */
public record Differences(List<String> gone, List<String> fresh, List<Changed> changed, boolean losesContent) {

    /**
     * One thing that is said otherwise.
     *
     * @param what which
     * @param before what the first says; may be empty
     * @param after what the second says; may be empty
     */
    public record Changed(String what, String before, String after) {}

    /** Copies. */
    public Differences {
        gone = List.copyOf(gone);
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
    }

    /** Nothing differs. */
    public static Differences none() {
        return new Differences(List.of(), List.of(), List.of(), false);
    }

    /** Whether nothing differs. */
    public boolean isNone() {
        return gone.isEmpty() && fresh.isEmpty() && changed.isEmpty();
    }

    static Differences between(Node before, Node after, Texts texts) {
        Map<String, Node> first = parts(Copies.relative(before));
        Map<String, Node> second = parts(Copies.relative(after));
        List<String> gone = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        boolean loses = false;
        for (Map.Entry<String, Node> each : first.entrySet()) {
            Optional<Node> other = Optional.ofNullable(second.get(each.getKey()));
            if (other.isEmpty()) {
                gone.add(called(each.getValue(), texts));
                loses |= each.getValue().part() == Part.AREA
                        || each.getValue().part().isInArea();
            } else {
                changed.addAll(between(each.getValue(), other.get(), called(other.get(), texts), texts));
            }
        }
        for (Map.Entry<String, Node> each : second.entrySet()) {
            if (!first.containsKey(each.getKey())) {
                fresh.add(called(each.getValue(), texts));
            }
        }
        if (!areInOneOrder(first, second)) {
            changed.add(new Changed(texts.get("ownreform.differs.order"), "", ""));
        }
        return new Differences(gone, fresh, changed, loses);
    }

    private static List<Changed> between(Node first, Node second, String called, Texts texts) {
        List<Changed> changed = new ArrayList<>();
        for (PartField field : first.part().fields()) {
            for (String key : field.keys()) {
                if (!first.text(key).equals(second.text(key))) {
                    changed.add(new Changed(
                            texts.get("ownreform.place", called, column(field, key, texts)),
                            said(first, field, key, texts),
                            said(second, field, key, texts)));
                }
            }
        }
        return changed;
    }

    /** What a key of a field is called. */
    static String column(PartField field, String key, Texts texts) {
        String column = key.equals(field.name())
                ? field.column()
                : field.column() + key.substring(field.name().length());
        return CsvColumns.called(column, texts);
    }

    /** What a part says under a key, as people write it. */
    static String said(Node node, PartField field, String key, Texts texts) {
        String text = node.text(key);
        return switch (field.type()) {
            case DAY -> DateInput.day(text).map(texts::date).orElse(text);
            case TIME -> DateInput.when(text).map(texts::when).orElse(text);
            default -> CellTexts.of(field, texts.language()).cell(text).replace("\n", ", ");
        };
    }

    /** What kind of part it is, with its name. */
    static String called(Node node, Texts texts) {
        String kind = texts.get("ownreform.part." + node.part().text());
        String name = node.called(texts.language());
        return name.isEmpty() ? kind : texts.get("ownreform.called", kind, name);
    }

    private static boolean areInOneOrder(Map<String, Node> first, Map<String, Node> second) {
        List<String> some = new ArrayList<>(first.keySet());
        List<String> others = new ArrayList<>(second.keySet());
        some.retainAll(second.keySet());
        others.retainAll(first.keySet());
        return some.equals(others);
    }

    /** Every part by what tells it from all others, the reform itself first. */
    private static Map<String, Node> parts(Node reform) {
        Map<String, Node> parts = new LinkedHashMap<>();
        parts.put("", reform);
        within(reform, "", parts);
        return parts;
    }

    private static void within(Node node, String outer, Map<String, Node> parts) {
        Map<Part, Integer> counts = new HashMap<>();
        for (Node each : node.within()) {
            int number = counts.merge(each.part(), 1, Integer::sum);
            String key = outer + "/" + each.part().place() + "/" + key(each, number);
            parts.put(key, each);
            within(each, key, parts);
        }
    }

    private static String key(Node node, int number) {
        String id = node.part() == Part.PAIR ? node.text("first") + "+" + node.text("second") : node.text("id");
        return id.isEmpty() ? "#" + number + node.words("name", Language.NB) : id;
    }
}
