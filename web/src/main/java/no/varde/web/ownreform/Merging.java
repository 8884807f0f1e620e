package no.varde.web.ownreform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.basics.Language;
import no.varde.web.http.Choice;
import no.varde.web.http.Conflict;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * Two states of a reform that began as one, part by part: what differs, what is proposed, and what comes of the choices. A
 * part is told from its like by its id; a pair by its areas; and what has neither, by what it is called.
 */
final class Merging {

    private static final String ORDER = ":order";

    private final Optional<Node> before;
    private final Node theirs;
    private final Node typed;
    private final Texts texts;

    /**
     * @param before the state that both began on; empty when that is not known
     * @param theirs what somebody else saved
     * @param typed what was typed, with every id
     */
    Merging(Optional<Node> before, Node theirs, Node typed, Texts texts) {
        this.before = before.map(Copies::relative);
        this.theirs = Copies.relative(theirs);
        this.typed = Copies.relative(typed);
        this.texts = texts;
    }

    /** Everything that differs, in the order of the form; that is proposed which alone was changed. */
    List<Conflict.Field> fields() {
        List<Conflict.Field> fields = new ArrayList<>();
        compare(before, theirs, typed, "", fields);
        return fields;
    }

    /** The same with what was chosen already. */
    List<Conflict.Field> fields(Values form) {
        return fields().stream()
                .map(field -> form.find(field.name())
                        .map(chosen -> new Conflict.Field(
                                field.name(),
                                field.label(),
                                field.choices().stream()
                                        .map(each -> new Choice(
                                                each.value(),
                                                each.text(),
                                                each.value().equals(chosen)))
                                        .toList()))
                        .orElse(field))
                .toList();
    }

    private void compare(Optional<Node> was, Node their, Node mine, String place, List<Conflict.Field> fields) {
        String called = Differences.called(mine, texts);
        for (PartField field : mine.part().fields()) {
            for (String key : field.keys()) {
                if (!isOwnId(mine, key) && !their.text(key).equals(mine.text(key))) {
                    Conflict.field(
                                    place + ":" + key,
                                    texts.get("ownreform.place", called, Differences.column(field, key, texts)),
                                    was.map(each -> Differences.said(each, field, key, texts)),
                                    Differences.said(their, field, key, texts),
                                    Differences.said(mine, field, key, texts),
                                    texts)
                            .ifPresent(fields::add);
                }
            }
        }
        for (Part part : mine.part().within()) {
            Map<String, Node> earlier = was.map(each -> keyed(each, part)).orElse(Map.of());
            Map<String, Node> others = keyed(their, part);
            Map<String, Node> own = keyed(mine, part);
            for (String key : union(others.keySet(), own.keySet())) {
                String inner = place + "/" + part.place() + "/" + key;
                Optional<Node> old = Optional.ofNullable(earlier.get(key));
                Optional<Node> one = Optional.ofNullable(others.get(key));
                Optional<Node> another = Optional.ofNullable(own.get(key));
                if (one.isPresent() && another.isPresent()) {
                    compare(old, one.get(), another.get(), inner, fields);
                } else {
                    whole(old, one, another, inner, fields);
                }
            }
            order(earlier, others, own, part, place, fields);
        }
    }

    /** A reform's id is not typed; the ids of its parts are what they are told by. */
    private static boolean isOwnId(Node node, String key) {
        return node.part() == Part.REFORM && key.equals("id");
    }

    /** A part that only one of the two has; who took it away is not asked again when the other left it as it was. */
    private void whole(
            Optional<Node> old, Optional<Node> their, Optional<Node> mine, String place, List<Conflict.Field> fields) {
        Node there = their.or(() -> mine).orElseThrow();
        boolean isChanged = old.filter(each -> !each.equals(there)).isPresent();
        Optional<String> was = isChanged || before.isEmpty() ? Optional.empty() : Optional.of(presence(old));
        Conflict.field(place, Differences.called(there, texts), was, presence(their), presence(mine), texts)
                .ifPresent(fields::add);
    }

    private String presence(Optional<Node> part) {
        return texts.get(part.isPresent() ? "ownreform.clash.there" : "ownreform.clash.away");
    }

    private void order(
            Map<String, Node> earlier,
            Map<String, Node> others,
            Map<String, Node> own,
            Part part,
            String place,
            List<Conflict.Field> fields) {
        List<String> common = new ArrayList<>(others.keySet());
        common.retainAll(own.keySet());
        Optional<String> was =
                earlier.keySet().containsAll(common) ? Optional.of(names(earlier, own, common)) : Optional.empty();
        Conflict.field(
                        orderOf(place, part),
                        texts.get("ownreform.clash.order", texts.get("ownreform.part." + part.text())),
                        was,
                        names(others, own, common),
                        names(own, own, common),
                        texts)
                .ifPresent(fields::add);
    }

    private static String orderOf(String place, Part part) {
        return place + "/" + part.place() + ORDER;
    }

    /** What the parts of some keys are called by who typed, in the order in which they stand in another state. */
    private String names(Map<String, Node> state, Map<String, Node> own, List<String> keys) {
        return state.keySet().stream()
                .filter(keys::contains)
                .flatMap(each -> Optional.ofNullable(own.get(each)).stream())
                .map(each -> each.called(texts.language()))
                .collect(Collectors.joining(", "));
    }

    /** Says where nothing was chosen. */
    void check(Values form, FieldErrors errors) {
        for (Conflict.Field field : fields()) {
            if (form.find(field.name()).isEmpty()) {
                errors.add(field.name(), texts.get("common.conflict.choose", field.label()));
            }
        }
    }

    /** What comes of the choices; where nothing was chosen, what was typed. */
    Node settled(Values form) {
        return settled(theirs, typed, "", form);
    }

    private static Node settled(Node their, Node mine, String place, Values form) {
        Map<String, String> said = new LinkedHashMap<>(mine.texts());
        for (PartField field : mine.part().fields()) {
            for (String key : field.keys()) {
                if (isTheirs(form, place + ":" + key) && !isOwnId(mine, key)) {
                    said.put(key, their.text(key));
                }
            }
        }
        List<Node> within = new ArrayList<>();
        for (Part part : mine.part().within()) {
            Map<String, Node> others = keyed(their, part);
            Map<String, Node> own = keyed(mine, part);
            boolean inTheirOrder = isTheirs(form, orderOf(place, part));
            Set<String> keys =
                    inTheirOrder ? union(others.keySet(), own.keySet()) : union(own.keySet(), others.keySet());
            for (String key : keys) {
                String inner = place + "/" + part.place() + "/" + key;
                Optional<Node> one = Optional.ofNullable(others.get(key));
                Optional<Node> another = Optional.ofNullable(own.get(key));
                if (one.isPresent() && another.isPresent()) {
                    within.add(settled(one.get(), another.get(), inner, form));
                } else {
                    (isTheirs(form, inner) ? one : another).ifPresent(within::add);
                }
            }
        }
        return new Node(mine.part(), said, within);
    }

    private static boolean isTheirs(Values form, String field) {
        return Conflict.keepsTheirs(form, field).orElse(false);
    }

    /** The keys of the first in their order, and each that only the second has after the one before it there. */
    private static Set<String> union(Set<String> first, Set<String> second) {
        List<String> all = new ArrayList<>(first);
        int at = 0;
        for (String key : second) {
            int here = all.indexOf(key);
            if (here >= 0) {
                at = here + 1;
            } else {
                all.add(at++, key);
            }
        }
        return new LinkedHashSet<>(all);
    }

    private static Map<String, Node> keyed(Node node, Part part) {
        Map<String, Node> keyed = new LinkedHashMap<>();
        for (Node each : node.all(part)) {
            String key = key(each);
            int number = 1;
            while (keyed.containsKey(key)) {
                key = key(each) + "#" + ++number;
            }
            keyed.put(key, each);
        }
        return keyed;
    }

    private static String key(Node node) {
        return switch (node.part()) {
            case AREA, SOLUTION, DUTY, REQUIREMENT, REFORM -> node.text("id");
            case PAIR -> node.text("first") + "+" + node.text("second");
            case PHASE, CHANGE -> "#" + node.called(Language.NB);
            case SOURCE -> "#";
        };
    }
}
