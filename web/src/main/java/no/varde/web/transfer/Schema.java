package no.varde.web.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.participation.Comment;
import no.varde.web.http.JsonText;

/** The JSON Schema of a municipality's file, made of the fields of its facts. */
final class Schema {

    private Schema() {}

    static String text() {
        return JsonText.of(whole()) + "\n";
    }

    private static Map<String, Object> whole() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A municipality in Varde");
        schema.putAll(FieldSchemas.object(
                Map.of(
                        "format", Map.of("const", FileOut.FORMAT),
                        "version", Map.of("const", FileOut.VERSION),
                        "made", Map.of("type", "string", "format", "date-time"),
                        "municipality", Map.of("type", "object"),
                        "facts", Map.of("type", "array", "items", Map.of("oneOf", facts()))),
                List.of("format", "version", "made", "municipality", "facts")));
        return schema;
    }

    private static List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        for (Ref.Kind kind : Draft.kinds()) {
            facts.add(fact(kind, FieldSchemas.of(kind)));
        }
        facts.add(fact(Ref.Kind.COMMENT, comment()));
        return facts;
    }

    private static Map<String, Object> comment() {
        Map<String, Object> day = Map.of("type", "string", "format", "date");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("measure", Map.of("type", "string", "minLength", 1, "maxLength", Ref.MAX_ID));
        properties.put("author", Map.of("type", "string", "minLength", 1, "maxLength", CommentIn.MAX_AUTHOR));
        properties.put(
                "group",
                Map.of(
                        "enum",
                        Stream.of(ActorGroup.values()).map(ActorGroup::text).toList()));
        properties.put("on", day);
        properties.put("text", Map.of("type", "string", "minLength", 1, "maxLength", Comment.MAX_TEXT));
        properties.put("corrected", day);
        properties.put("withdrawn", day);
        return FieldSchemas.object(properties, List.of("measure", "author", "on", "text"));
    }

    private static Map<String, Object> fact(Ref.Kind kind, Map<String, Object> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", Map.of("const", kind.text()));
        properties.put("id", Map.of("type", "string", "minLength", 1, "maxLength", Ref.MAX_ID));
        properties.put("fields", fields);
        properties.put("keys", Map.of("type", "object", "additionalProperties", Map.of("type", "string")));
        return FieldSchemas.object(properties, List.of("kind", "id", "fields"));
    }
}
