package no.varde.web.ownreform;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.Language;
import no.varde.core.basics.When;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.Reforms;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;

/** Shows a reform as the fields of a form, with its words in one language; those in others are sent along unseen. */
final class FormWriter {

    /** What is sent along and not shown. */
    private static final Set<String> CARRIED = Set.of("id", "verified", "areasAreOurs");

    /** What the reform is made of, as one writes it. */
    private static final List<Part> IN_ORDER = List.of(Part.AREA, Part.PHASE, Part.PAIR);

    /** What it is made of more seldom. */
    private static final List<Part> SELDOM = List.of(Part.CHANGE, Part.SOURCE);

    /** What stands folded, since a plain plan does without. */
    private static final Map<Part, List<String>> FOLDED = Map.of(
            Part.REFORM, List.of("kind", "aliases", "lead"),
            Part.AREA, List.of("kind", "aliases", "groups"),
            Part.SOLUTION, List.of("aliases"));

    private final Node reform;
    private final Language words;
    private final Reforms others;
    private final Texts texts;
    private final FieldErrors errors;
    private final String touched;

    /**
     * A writer of one form.
     *
     * @param reform what is shown
     * @param words the language whose words can be typed
     * @param others the catalogue, whose areas can be connected with
     * @param touched the path of what was just added or moved, which stands open; empty for none
     */
    FormWriter(Node reform, Language words, Reforms others, Texts texts, FieldErrors errors, String touched) {
        this.reform = reform;
        this.words = words;
        this.others = others;
        this.texts = texts;
        this.errors = errors;
        this.touched = touched;
    }

    FormPart write() {
        return part(reform, NodePath.root());
    }

    private FormPart part(Node node, NodePath path) {
        List<FormField> fields = new ArrayList<>();
        List<FormField> more = new ArrayList<>();
        Map<String, String> carried = new LinkedHashMap<>();
        List<String> folded = FOLDED.getOrDefault(node.part(), List.of());
        for (PartField field : node.part().fields()) {
            String shown = field.isWords() ? field.in(words) : field.name();
            for (String key : field.keys()) {
                if (key.equals(shown) && !CARRIED.contains(key)) {
                    (folded.contains(field.name()) ? more : fields).add(field(node, path, field, key));
                } else if (node.texts().containsKey(key)) {
                    carried.put(path.field(key), node.text(key));
                }
            }
        }
        return new FormPart(
                path.text(),
                path.isRoot() ? "" : title(node, path.last().index()),
                fields,
                more(node, path, more),
                carried,
                lists(node, path, path.isRoot() ? IN_ORDER : node.part().within()),
                isOpen(path),
                !path.isRoot() && path.last().index() > 0);
    }

    private List<FormPart.Parts> lists(Node node, NodePath path, List<Part> parts) {
        return parts.stream().map(each -> parts(node, path, each)).toList();
    }

    private FormPart.More more(Node node, NodePath path, List<FormField> fields) {
        List<FormPart.Parts> lists = path.isRoot() ? lists(node, path, SELDOM) : List.of();
        boolean open = fields.stream().anyMatch(each -> !errors.of(each.name()).isEmpty())
                || lists.stream()
                        .anyMatch(each -> touched.startsWith(each.place())
                                || errors.all().keySet().stream().anyMatch(wrong -> wrong.startsWith(each.place())));
        return new FormPart.More(
                fields.isEmpty()
                        ? ""
                        : texts.get("ownreform.more." + node.part().text()),
                fields,
                lists,
                open);
    }

    private FormPart.Parts parts(Node node, NodePath path, Part part) {
        List<Node> all = node.all(part);
        List<FormPart> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            shown.add(part(all.get(i), path.then(part, i)));
        }
        NodePath next = path.then(part, all.size());
        String place = next.text().replaceAll("\\[\\d+]$", "");
        boolean more = (part.isMany() || all.isEmpty()) && reform.size() < ReformFiles.MOST;
        return new FormPart.Parts(
                place,
                next.text(),
                texts.get("ownreform.parts." + part.text()),
                texts.get("ownreform.parts." + part.text() + ".says"),
                more ? texts.get("ownreform.add." + part.text()) : "",
                IN_ORDER.contains(part),
                shown);
    }

    private String title(Node node, int index) {
        String name = node.called(words);
        String kind = texts.get("ownreform.part." + node.part().text());
        if (node.part() == Part.CHANGE || name.isEmpty()) {
            return texts.get("ownreform.numbered", kind, index + 1);
        }
        return node.part() == Part.AREA
                ? texts.get("ownreform.numbered.area", index + 1, name)
                : texts.get("ownreform.called", kind, name);
    }

    private boolean isOpen(NodePath path) {
        String begins = path.text();
        boolean isOnlyArea = !path.isRoot()
                && path.last().part() == Part.AREA
                && reform.all(Part.AREA).size() == 1;
        return isOnlyArea
                || touched.startsWith(begins)
                || errors.all().keySet().stream().anyMatch(each -> each.startsWith(begins + "."));
    }

    private FormField field(Node node, NodePath path, PartField field, String key) {
        String text = node.text(key);
        String name = path.field(key);
        return switch (field.type()) {
            case LINE ->
                node.part() == Part.PAIR
                        ? areas(node, field, name)
                        : new FormField(
                                name,
                                FormField.Kind.LINE,
                                label(node, field),
                                hint(node, field),
                                text,
                                List.of(),
                                field.required());
            case WORDS ->
                new FormField(
                        name,
                        FormField.Kind.LINE,
                        label(node, field),
                        inOthers(node, field),
                        text,
                        List.of(),
                        field.required());
            case TEXT ->
                new FormField(
                        name,
                        FormField.Kind.TEXT,
                        label(node, field),
                        inOthers(node, field),
                        text,
                        List.of(),
                        field.required());
            case NAMES ->
                new FormField(name, FormField.Kind.TEXT, label(node, field), hint(node, field), text, List.of(), false);
            case DAY, TIME ->
                new FormField(
                        name,
                        FormField.Kind.SHORT,
                        label(node, field),
                        hint(node, field),
                        typed(text),
                        List.of(),
                        field.required());
            case ONE, YES ->
                new FormField(
                        name,
                        FormField.Kind.ONE,
                        label(node, field),
                        hint(node, field),
                        text,
                        choices(field, List.of(text)),
                        true);
            case SEVERAL ->
                new FormField(
                        name,
                        FormField.Kind.SEVERAL,
                        label(node, field),
                        hint(node, field),
                        "",
                        choices(field, node.lines(key)),
                        false);
        };
    }

    private String label(Node node, PartField field) {
        String own = "ownreform.label." + node.part().text() + "." + field.name();
        return texts.get(texts.has(own) ? own : "ownreform.column." + field.column());
    }

    private String hint(Node node, PartField field) {
        String own = "ownreform.hint." + node.part().text() + "." + field.name();
        return texts.has(own) ? texts.get(own) : "";
    }

    /** How words are filled in or, where they stand in another language alone, what they are there. */
    private String inOthers(Node node, PartField field) {
        Map<Language, String> all = node.words(field.name());
        return all.isEmpty() || all.containsKey(words)
                ? hint(node, field)
                : all.entrySet().stream()
                        .findFirst()
                        .map(each -> texts.get(
                                "ownreform.words.elsewhere",
                                texts.get("ownreform.in." + each.getKey().tag()),
                                each.getValue()))
                        .orElseThrow();
    }

    private String typed(String time) {
        try {
            return texts.typed(When.parse(time));
        } catch (DateTimeException e) {
            return time;
        }
    }

    private List<Choice> choices(PartField field, List<String> chosen) {
        return Choice.of(
                field.options(), each -> each.value(), each -> texts.capital(texts.of(each.meaning())), chosen);
    }

    /** The areas that a pair can have: of this reform where it has one already, and of all others. */
    private FormField areas(Node pair, PartField field, String name) {
        boolean own = isOwn(pair, field);
        String text = pair.text(field.name());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("ownreform.pair.choose"), text.isEmpty()));
        if (own) {
            for (Node area : reform.all(Part.AREA)) {
                String value = "." + area.text("id");
                if (value.length() > 1) {
                    choices.add(new Choice(value, area.called(words), value.equals(text)));
                }
            }
        } else {
            for (Reform other : others.all()) {
                if (!other.id().equals(reform.text("id"))) {
                    for (ReformArea area : other.areas()) {
                        choices.add(new Choice(
                                area.id(),
                                texts.get("ownreform.pair.area", other.shortLabel(), area.name()),
                                area.id().equals(text)));
                    }
                }
            }
        }
        return new FormField(
                name,
                FormField.Kind.ONE,
                texts.get(own ? "ownreform.label.pair.own" : "ownreform.label.pair.theirs"),
                "",
                text,
                choices,
                true);
    }

    /** Whether one of a pair's areas is of this reform: the one that says so, else the first. */
    private static boolean isOwn(Node pair, PartField field) {
        boolean secondIsOwn = pair.text("second").startsWith(".");
        return field.name().equals("second") == secondIsOwn;
    }
}
