package no.varde.web.ownreform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.core.basics.Language;
import no.varde.core.basics.Slug;
import no.varde.core.basics.When;
import no.varde.web.http.DateInput;
import no.varde.web.http.Values;

/** Reads a reform from the fields of its form: each is named by where its part stands, and what is said there. */
final class FormNodes {

    private final Values form;

    private FormNodes(Values form) {
        this.form = form;
    }

    /** What was typed, with an id for each area that has a name, so that it can be pointed at. */
    static Node read(Values form) {
        return withIds(new FormNodes(form).node(Part.REFORM, NodePath.root()));
    }

    private Node node(Part part, NodePath path) {
        Map<String, String> said = new LinkedHashMap<>();
        for (PartField field : part.fields()) {
            for (String key : field.keys()) {
                said.put(key, text(field, path.field(key)));
            }
        }
        List<Node> within = new ArrayList<>();
        for (Part each : part.within()) {
            for (int i = 0; form.has(path.then(each, i).text()); i++) {
                within.add(node(each, path.then(each, i)));
                if (!each.isMany() || within.size() > ReformFiles.MOST) {
                    break;
                }
            }
        }
        return new Node(part, said, within);
    }

    private String text(PartField field, String name) {
        String text = form.text(name).replace("\r\n", "\n").replace('\r', '\n');
        return switch (field.type()) {
            case LINE, WORDS, TEXT, NAMES, YES -> text;
            case DAY -> DateInput.day(text).map(LocalDate::toString).orElse(text);
            case TIME -> DateInput.when(text).map(When::text).orElse(text);
            case ONE -> field.allows(text) ? text : "";
            case SEVERAL ->
                String.join("\n", form.list(name).stream().filter(field::allows).toList());
        };
    }

    private static Node withIds(Node reform) {
        Set<String> taken = new HashSet<>();
        reform.all(Part.AREA).forEach(each -> taken.add(each.text("id")));
        return reform.each(each -> {
            String id = Slug.of(each.called(Language.NB));
            boolean isNew = each.part() == Part.AREA && each.text("id").isEmpty() && !id.isEmpty() && taken.add(id);
            return isNew ? each.with("id", id) : each;
        });
    }
}
