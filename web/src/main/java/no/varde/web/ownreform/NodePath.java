package no.varde.web.ownreform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a part stands in a reform, as drafts and forms write it: {@code areas[2].solutions[0]}; empty for the reform itself.
 *
 * @param steps the parts on the way, from the outermost
 */
record NodePath(List<Step> steps) {

    private static final Pattern STEP = Pattern.compile("([a-z]+)(?:\\[(\\d{1,4})])?");

    /**
     * A part among those of its kind.
     *
     * @param part what it is
     * @param index its place, from 0
     */
    record Step(Part part, int index) {

        String text() {
            return part.isMany() ? part.place() + "[" + index + "]" : part.place();
        }
    }

    /** Copies. */
    NodePath {
        steps = List.copyOf(steps);
    }

    static NodePath root() {
        return new NodePath(List.of());
    }

    /** The path that a text says; empty when it says none. */
    static Optional<NodePath> of(String text) {
        List<Step> steps = new ArrayList<>();
        for (String each : text.isEmpty() ? List.<String>of() : List.of(text.split("\\.", -1))) {
            Matcher step = STEP.matcher(each);
            Optional<Part> part = step.matches() ? Part.at(step.group(1)) : Optional.empty();
            if (part.isEmpty() || part.get().isMany() != (step.group(2) != null)) {
                return Optional.empty();
            }
            steps.add(new Step(part.get(), part.get().isMany() ? Integer.parseInt(step.group(2)) : 0));
        }
        return Optional.of(new NodePath(steps));
    }

    NodePath then(Part part, int index) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(part, index));
        return new NodePath(more);
    }

    String text() {
        return String.join(".", steps.stream().map(Step::text).toList());
    }

    /** The name of a key of the part in forms: {@code areas[2].name.nb}. */
    String field(String key) {
        return steps.isEmpty() ? key : text() + "." + key;
    }

    boolean isRoot() {
        return steps.isEmpty();
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    NodePath parent() {
        return new NodePath(steps.subList(0, steps.size() - 1));
    }

    /** The part of a reform that stands here. */
    Optional<Node> in(Node reform) {
        Optional<Node> found = Optional.of(reform);
        for (Step step : steps) {
            found = found.map(each -> each.all(step.part()))
                    .filter(all -> step.index() < all.size())
                    .map(all -> all.get(step.index()));
        }
        return found;
    }

    /** The reform with another part here; itself when there is none here. */
    Node changed(Node reform, UnaryOperator<Node> change) {
        if (isRoot()) {
            return change.apply(reform);
        }
        Optional<Node> here = in(reform);
        return here.map(each -> parent().changed(reform, parent -> {
                    List<Node> others = new ArrayList<>(parent.within());
                    others.set(at(parent), change.apply(each));
                    return parent.with(others);
                }))
                .orElse(reform);
    }

    /** The reform without the part here. */
    Node dropped(Node reform) {
        return in(reform).isEmpty()
                ? reform
                : parent().changed(reform, parent -> {
                    List<Node> others = new ArrayList<>(parent.within());
                    others.remove(at(parent));
                    return parent.with(others);
                });
    }

    /** The reform with the part here before the one that it stood after. */
    Node raised(Node reform) {
        return in(reform).isEmpty() || last().index() == 0
                ? reform
                : parent().changed(reform, parent -> {
                    List<Node> others = new ArrayList<>(parent.within());
                    java.util.Collections.swap(others, at(parent), at(parent) - 1);
                    return parent.with(others);
                });
    }

    /** The reform with one more part of a kind in the one here. */
    Node added(Node reform, Part part) {
        return changed(reform, parent -> {
            List<Node> others = new ArrayList<>(parent.within());
            others.add(Node.blank(part));
            return parent.with(others);
        });
    }

    /** The place of the last step's part among all that its parent is made of. */
    private int at(Node parent) {
        int before = 0;
        for (Part each : parent.part().within()) {
            if (each == last().part()) {
                break;
            }
            before += parent.all(each).size();
        }
        return before + last().index();
    }
}
