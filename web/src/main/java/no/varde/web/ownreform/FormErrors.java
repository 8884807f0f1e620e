package no.varde.web.ownreform;

import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.basics.Problem;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;

/** Tells what is wrong with a reform at the fields of its form. */
final class FormErrors {

    private final Node reform;
    private final Language words;
    private final Texts texts;

    FormErrors(Node reform, Language words, Texts texts) {
        this.reform = reform;
        this.words = words;
        this.texts = texts;
    }

    FieldErrors of(List<Problem> problems) {
        FieldErrors errors = new FieldErrors();
        problems.forEach(each -> add(errors, each.pointer(), texts.of(each.message())));
        tooLong(errors, reform, NodePath.root());
        return errors;
    }

    private void tooLong(FieldErrors errors, Node node, NodePath path) {
        node.texts().forEach((key, text) -> {
            if (text.length() > ReformFiles.LONGEST) {
                add(errors, path.field(key), texts.get("ownreform.long", text.length(), ReformFiles.LONGEST));
            }
        });
        for (Part part : node.part().within()) {
            List<Node> all = node.all(part);
            for (int i = 0; i < all.size(); i++) {
                tooLong(errors, all.get(i), path.then(part, i));
            }
        }
    }

    private void add(FieldErrors errors, String pointer, String what) {
        NodePath path = path(pointer);
        String rest = pointer.substring(
                Math.min(pointer.length(), path.isRoot() ? 0 : path.text().length() + 1));
        Part part = path.isRoot() ? Part.REFORM : path.last().part();
        errors.add(
                path.field(field(part, rest)), path.isRoot() ? what : texts.get("ownreform.place", place(path), what));
    }

    /** The innermost part that a pointer leads into. */
    private static NodePath path(String pointer) {
        String rest = pointer;
        while (true) {
            var path = NodePath.of(rest);
            if (path.isPresent()) {
                return path.get();
            }
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('.')));
        }
    }

    /** The key of the field in the form at which something that is wrong with a part is told. */
    private String field(Part part, String name) {
        boolean isNamed = part == Part.REFORM || part.field("id").isPresent();
        String shown = switch (name) {
            case "id" -> part == Part.REQUIREMENT ? "line" : isNamed ? "name" : name;
            case "law" -> "law.section";
            case "" -> part == Part.PAIR ? "first" : name;
            default -> name;
        };
        return part.field(shown)
                .filter(PartField::isWords)
                .map(each -> each.in(words))
                .orElse(shown);
    }

    /** Where something stands, for people: «Innsatsområde 2, løsning 1». */
    private String place(NodePath path) {
        return String.join(
                ", ",
                path.steps().stream()
                        .map(each -> texts.get(
                                "ownreform.numbered",
                                texts.get("ownreform.part." + each.part().text()),
                                each.index() + 1))
                        .toList());
    }
}
