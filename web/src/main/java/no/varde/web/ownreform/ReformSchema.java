package no.varde.web.ownreform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.core.basics.Language;
import no.varde.core.draft.Field;
import no.varde.web.http.JsonText;
import no.varde.web.http.Texts;
import no.varde.web.transfer.FieldSchemas;

/**
 * The JSON Schema of a reform as a file, made of what {@link Part} says of each part. It refuses whatever {@link JsonIn}
 * refuses but a name that stands twice and more parts than a reform has in all, and also what must be there and is not.
 */
final class ReformSchema {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private ReformSchema() {}

    static String text() {
        return JsonText.of(whole()) + "\n";
    }

    private static Map<String, Object> whole() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", Map.of("const", ReformJson.FORMAT));
        members.put("version", Map.of("const", ReformJson.VERSION));
        members.put(Part.REFORM.place(), ref(Part.REFORM));
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            parts.put(part.text(), described(part));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A reform in Varde");
        schema.putAll(FieldSchemas.object(members, List.copyOf(members.keySet())));
        schema.put("$defs", parts);
        return schema;
    }

    private static Map<String, Object> ref(Part part) {
        return Map.of("$ref", "#/$defs/" + part.text());
    }

    private static Map<String, Object> described(Part part) {
        Members members = new Members();
        for (PartField field : part.fields()) {
            members.add(field);
        }
        for (Part each : part.within()) {
            members.properties.put(each.place(), each.isMany() ? several(each) : ref(each));
            if (each == Part.AREA) {
                members.required.add(each.place());
            }
        }
        Map<String, Object> object = titled(Texts.in(Language.EN).get("ownreform.part." + part.text()));
        object.putAll(members.object());
        if (part == Part.REQUIREMENT) {
            object.put("if", fixedByLaw());
            object.put("then", Map.of("required", List.of("law")));
        }
        return object;
    }

    private static Map<String, Object> several(Part part) {
        Map<String, Object> list = new LinkedHashMap<>(list(ref(part)));
        list.put("maxItems", ReformFiles.MOST - 1);
        if (part == Part.AREA) {
            list.put("minItems", 1);
        }
        return list;
    }

    private static Map<String, Object> fixedByLaw() {
        return Map.of("properties", Map.of("freedom", Map.of("const", "fixed-by-law")), "required", List.of("freedom"));
    }

    /** The members of an object; a full stop in the name of a field parts an object from its member. */
    private static final class Members {

        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final Map<String, Members> inner = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();

        void add(PartField field) {
            int dot = field.name().indexOf('.');
            String name = dot < 0 ? field.name() : field.name().substring(0, dot);
            Map<String, Object> said = titled(Texts.in(Language.EN).get("ownreform.column." + field.column()));
            said.putAll(written(field));
            if (dot < 0) {
                properties.put(name, said);
            } else {
                Members outer = inner.computeIfAbsent(name, any -> new Members());
                outer.properties.put(field.name().substring(dot + 1), said);
                // What is written of a law is written whole, also where it may be left out.
                outer.required.add(field.name().substring(dot + 1));
                properties.put(name, outer.object());
            }
            if (field.required() && !required.contains(name)) {
                required.add(name);
            }
        }

        Map<String, Object> object() {
            return FieldSchemas.object(properties, required);
        }
    }

    private static Map<String, Object> written(PartField field) {
        return switch (field.type()) {
            case LINE -> lines();
            case WORDS, TEXT -> words(field);
            case DAY -> pattern(DAY, field);
            case TIME -> pattern(TIME, field);
            case NAMES -> list(line());
            case ONE -> options(field);
            case SEVERAL -> list(options(field));
            case YES -> Map.of("type", "boolean");
        };
    }

    private static Map<String, Object> words(PartField field) {
        Map<String, Object> languages = new LinkedHashMap<>();
        Stream.of(Language.values()).forEach(each -> languages.put(each.tag(), lines()));
        Map<String, Object> words = new LinkedHashMap<>(FieldSchemas.object(languages, List.of()));
        if (field.required()) {
            words.put("minProperties", 1);
        }
        return words;
    }

    private static Map<String, Object> lines() {
        return Map.of("type", "string", "maxLength", ReformFiles.LONGEST);
    }

    private static Map<String, Object> line() {
        return Map.of("type", "string", "maxLength", ReformFiles.LONGEST, "pattern", "^[^\\n\\r]*$");
    }

    private static Map<String, Object> pattern(String pattern, PartField field) {
        return Map.of("type", "string", "pattern", field.required() ? "^" + pattern + "$" : "^(" + pattern + ")?$");
    }

    private static Map<String, Object> options(PartField field) {
        return Map.of("enum", field.options().stream().map(Field.Option::value).toList());
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return Map.of("type", "array", "items", items);
    }

    private static Map<String, Object> titled(String title) {
        Map<String, Object> titled = new LinkedHashMap<>();
        titled.put("title", title);
        return titled;
    }
}
