package no.varde.web.api;

import static no.varde.web.api.OpenApi.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.findings.Finding;
import no.varde.web.transfer.FieldSchemas;

/** The schemas of what programs send and are given; those of facts are made of their fields. */
final class ApiSchemas {

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> COUNT = Map.of("type", "integer", "minimum", 0);
    private static final Map<String, Object> INSTANT = members("type", "string", "format", "date-time");
    private static final Map<String, Object> DAY = members("type", "string", "format", "date");

    private ApiSchemas() {}

    static Map<String, Object> all() {
        Map<String, Object> schemas = members(
                OpenApi.ANYTHING,
                Map.of("type", "object"),
                OpenApi.PROBLEM,
                problem(),
                "Municipality",
                municipality(),
                "Municipalities",
                listOf("municipalities", "Municipality"),
                "Reforms",
                reforms(),
                "Findings",
                findings(),
                "Facts",
                facts(),
                "Fact",
                oneOf(""),
                "NewFact",
                oneOf("New"),
                "ChangedFact",
                oneOf("Changed"),
                "Why",
                open(members("why", members("type", "string", "minLength", 1)), List.of("why")));
        for (Ref.Kind kind : Draft.kinds()) {
            Map<String, Object> fields = FieldSchemas.of(kind);
            schemas.put(name(kind), open(fact(kind, fields), List.of("kind", "id", "fields")));
            schemas.put("New" + name(kind), closed(fresh(kind, fields), List.of("kind", "fields")));
            schemas.put("Changed" + name(kind), closed(fact(kind, fields), List.of("fields")));
        }
        schemas.put(
                name(Ref.Kind.COMMENT),
                open(fact(Ref.Kind.COMMENT, Map.of("type", "object")), List.of("kind", "id", "fields")));
        return schemas;
    }

    /** What a kind of fact is called in the description: {@code StatusNote}. */
    private static String name(Ref.Kind kind) {
        StringBuilder name = new StringBuilder();
        for (String word : kind.text().split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    private static Map<String, Object> fact(Ref.Kind kind, Map<String, Object> fields) {
        Map<String, Object> properties = fresh(kind, fields);
        properties.put("version", members("type", "integer", "minimum", 1));
        properties.put("recordedAt", INSTANT);
        return properties;
    }

    private static Map<String, Object> fresh(Ref.Kind kind, Map<String, Object> fields) {
        return members(
                "kind",
                Map.of("const", kind.text()),
                "id",
                members("type", "string", "minLength", 1, "maxLength", Ref.MAX_ID),
                "fields",
                fields,
                "keys",
                members("type", "object", "additionalProperties", TEXT));
    }

    private static Map<String, Object> oneOf(String which) {
        List<Object> kinds = new ArrayList<>();
        Draft.kinds().forEach(kind -> kinds.add(OpenApi.ref(which + name(kind))));
        if (which.isEmpty()) {
            kinds.add(OpenApi.ref(name(Ref.Kind.COMMENT)));
        }
        // How a fact is changed is told from others by the address, and so may fit several.
        return members(which.equals("Changed") ? "anyOf" : "oneOf", kinds);
    }

    private static Map<String, Object> facts() {
        return open(
                members(
                        "total",
                        COUNT,
                        "facts",
                        members("type", "array", "items", OpenApi.ref("Fact")),
                        "next",
                        members("type", List.of("string", "null"))),
                List.of("total", "facts", "next"));
    }

    private static Map<String, Object> problem() {
        Map<String, Object> error = open(members("pointer", TEXT, "detail", TEXT), List.of("pointer", "detail"));
        return open(
                members(
                        "type",
                        TEXT,
                        "title",
                        TEXT,
                        "status",
                        Map.of("type", "integer"),
                        "detail",
                        TEXT,
                        "instance",
                        TEXT,
                        "errors",
                        members("type", "array", "items", error)),
                List.of("type", "title", "status", "detail"));
    }

    private static Map<String, Object> municipality() {
        return open(
                members(
                        "id",
                        TEXT,
                        "name",
                        TEXT,
                        "number",
                        TEXT,
                        "standing",
                        TEXT,
                        "inUseSince",
                        DAY,
                        "showBalanceNumber",
                        Map.of("type", "boolean"),
                        "facts",
                        TEXT),
                List.of("id", "name", "standing", "inUseSince", "facts"));
    }

    private static Map<String, Object> reforms() {
        Map<String, Object> named = open(members("id", TEXT, "name", TEXT), List.of("id", "name"));
        Map<String, Object> several = members("type", "array", "items", named);
        Map<String, Object> area = open(
                members("id", TEXT, "name", TEXT, "solutions", several, "duties", several),
                List.of("id", "name", "solutions", "duties"));
        Map<String, Object> reform = open(
                members(
                        "id",
                        TEXT,
                        "name",
                        TEXT,
                        "from",
                        DAY,
                        "until",
                        members("type", List.of("string", "null"), "format", "date"),
                        "areas",
                        members("type", "array", "items", area)),
                List.of("id", "name", "from", "areas"));
        return open(members("reforms", members("type", "array", "items", reform)), List.of("reforms"));
    }

    private static Map<String, Object> findings() {
        Map<String, Object> reason = open(members("text", TEXT, "fact", TEXT), List.of("text", "fact"));
        Map<String, Object> finding = open(
                members(
                        "rule",
                        TEXT,
                        "kind",
                        Map.of(
                                "enum",
                                Stream.of(Finding.Kind.values())
                                        .map(Field::written)
                                        .toList()),
                        "principles",
                        members("type", "array", "items", TEXT),
                        "subject",
                        TEXT,
                        "name",
                        TEXT,
                        "sentence",
                        TEXT,
                        "reasons",
                        members("type", "array", "items", reason),
                        "suggestion",
                        TEXT,
                        "daysToAct",
                        COUNT),
                List.of("rule", "kind", "principles", "subject", "name", "sentence", "reasons"));
        return open(
                members("day", DAY, "findings", members("type", "array", "items", finding)),
                List.of("day", "findings"));
    }

    private static Map<String, Object> listOf(String member, String schema) {
        return open(members(member, members("type", "array", "items", OpenApi.ref(schema))), List.of(member));
    }

    /** An object to which a later version may add members. */
    private static Map<String, Object> open(Map<String, Object> properties, List<String> required) {
        return members("type", "object", "properties", properties, "required", required);
    }

    private static Map<String, Object> closed(Map<String, Object> properties, List<String> required) {
        return FieldSchemas.object(properties, required);
    }
}
