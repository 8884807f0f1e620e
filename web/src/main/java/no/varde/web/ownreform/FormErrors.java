package no.varde.web.ownreform;

import java.util.List;
import java.util.Optional;
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
            if (ReformFiles.length(text) > ReformFiles.LONGEST) {
                add(
                        errors,
                        path.field(key),
                        texts.get("ownreform.long", ReformFiles.length(text), ReformFiles.LONGEST));
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
        String said = blank(path, part, rest).orElse(what);
        errors.add(
                path.field(field(part, rest)), path.isRoot() ? said : texts.get("ownreform.place", place(path), said));
    }

    /** What is said where nothing stands that is needed; empty where something does, or words are needed. */
    private Optional<String> blank(NodePath path, Part part, String name) {
        boolean isBlank =
                path.in(reform).filter(each -> each.text(name).isEmpty()).isPresent();
        return part.field(name).filter(field -> isBlank).flatMap(field -> switch (field.type()) {
            case DAY -> Optional.of(texts.get("ownreform.blank.day"));
            case TIME -> Optional.of(texts.get("ownreform.blank.time"));
            case LINE -> line(part, name);
            case WORDS, TEXT, NAMES, ONE, SEVERAL, YES -> Optional.empty();
        });
    }

    private Optional<String> line(Part part, String name) {
        if (part == Part.PAIR) {
            return Optional.of(texts.get("ownreform.blank.area"));
        } else if (part == Part.REFORM) {
            // Nobody types the id, which the name makes.
            return Optional.of(texts.get("ownreform.taken"));
        }
        return Optional.of(texts.get("ownreform.blank.section")).filter(any -> name.equals("law.section"));
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
        String place = String.join(
                ", ",
                path.steps().stream()
                        .map(each -> texts.get(
                                "ownreform.numbered",
                                texts.get("ownreform.part." + each.part().text())
                                        .toLowerCase(texts.language().locale()),
                                each.index() + 1))
                        .toList());
        return texts.capital(place);
    }
}
