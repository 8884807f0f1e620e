package no.varde.web.ownreform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Language;
import no.varde.web.exchange.JsonTree;

/** Writes a reform as JSON: what is said of it and what it is made of, under the names of its draft. */
final class ReformJson {

    /** What the file says that it is. */
    static final String FORMAT = "varde-reform";

    /** The version of the format that is written; earlier ones are read for ever. */
    static final int VERSION = 1;

    private ReformJson() {}

    static String write(Node reform) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("version", VERSION);
        file.put(Part.REFORM.place(), tree(reform));
        return JsonTree.written(file);
    }

    private static Map<String, Object> tree(Node node) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (PartField field : node.part().fields()) {
            put(tree, field.name(), value(node, field));
        }
        for (Part part : node.part().within()) {
            List<Map<String, Object>> all =
                    node.all(part).stream().map(ReformJson::tree).toList();
            if (!all.isEmpty()) {
                tree.put(part.place(), part.isMany() ? all : all.get(0));
            }
        }
        return tree;
    }

    private static Object value(Node node, PartField field) {
        return switch (field.type()) {
            case WORDS, TEXT -> {
                Map<String, String> words = new LinkedHashMap<>();
                for (Language language : Language.values()) {
                    words.put(language.tag(), node.text(field.in(language)));
                }
                words.values().removeIf(String::isEmpty);
                yield words;
            }
            case NAMES, SEVERAL -> new ArrayList<>(node.lines(field.name()));
            case YES -> node.is(field.name());
            case LINE, DAY, TIME, ONE -> node.text(field.name());
        };
    }

    /** Puts what is not empty; a full stop in the name parts an object from its member. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String name, Object value) {
        boolean isEmpty = value.equals("")
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        int dot = name.indexOf('.');
        if (isEmpty) {
            return;
        } else if (dot < 0) {
            tree.put(name, value);
        } else {
            Map<String, Object> inner = (Map<String, Object>)
                    tree.computeIfAbsent(name.substring(0, dot), any -> new LinkedHashMap<String, Object>());
            put(inner, name.substring(dot + 1), value);
        }
    }
}
