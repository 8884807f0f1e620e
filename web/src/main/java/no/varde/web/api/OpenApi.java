package no.varde.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.varde.core.access.Right;
import no.varde.web.http.JsonText;

/** The description of what programs can ask for, as OpenAPI 3.1 writes it; made of the operations themselves. */
final class OpenApi {

    /** The name of the schema of a problem. */
    static final String PROBLEM = "Problem";

    /** The name of the schema of any object. */
    static final String ANYTHING = "Anything";

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    private OpenApi() {}

    static String text(List<Operation> operations) {
        return JsonText.of(document(operations)) + "\n";
    }

    private static Map<String, Object> document(List<Operation> operations) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Operation each : operations) {
            @SuppressWarnings("unchecked")
            Map<String, Object> path =
                    (Map<String, Object>) paths.computeIfAbsent(each.path(), any -> new LinkedHashMap<>());
            path.put(each.method().name().toLowerCase(Locale.ROOT), operation(each));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                members(
                        "title", "Varde",
                        "version", "1",
                        "description",
                                "What a municipality has recorded about its reforms, and what follows from it."
                                        + " Texts are in the language that Accept-Language asks for."));
        document.put("security", List.of(Map.of("token", List.of())));
        document.put("paths", paths);
        document.put(
                "components",
                members(
                        "securitySchemes",
                        Map.of("token", members("type", "http", "scheme", "bearer")),
                        "schemas",
                        ApiSchemas.all()));
        return document;
    }

    private static Map<String, Object> operation(Operation operation) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("operationId", operation.id());
        described.put("summary", operation.summary());
        if (operation.right() == Right.OPEN) {
            described.put("security", List.of());
        }
        List<Object> parameters = new ArrayList<>();
        IN_PATH.matcher(operation.path())
                .results()
                .map(MatchResult::group)
                .forEach(each -> parameters.add(inPath(each.substring(1, each.length() - 1))));
        operation.parameters().forEach(each -> parameters.add(parameter(each)));
        if (!parameters.isEmpty()) {
            described.put("parameters", parameters);
        }
        if (!operation.body().isEmpty()) {
            described.put(
                    "requestBody", members("required", true, "content", json("application/json", operation.body())));
        }
        described.put("responses", answers(operation));
        return described;
    }

    private static Map<String, Object> inPath(String name) {
        return members("name", name, "in", "path", "required", true, "schema", Map.of("type", "string"));
    }

    private static Map<String, Object> parameter(Operation.Parameter parameter) {
        return members(
                "name",
                parameter.name(),
                "in",
                parameter.in(),
                "required",
                parameter.required(),
                "description",
                parameter.says(),
                "schema",
                parameter.schema());
    }

    private static Map<String, Object> answers(Operation operation) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Operation.Reply each : operation.answers()) {
            Map<String, Object> answer = members("description", each.says());
            if (!each.schema().isEmpty()) {
                String type = each.schema().equals(PROBLEM) ? "application/problem+json" : "application/json";
                answer.put("content", json(type, ref(each.schema())));
            }
            answers.put(String.valueOf(each.status()), answer);
        }
        if (operation.right() != Right.OPEN) {
            answers.put(
                    "401",
                    members(
                            "description",
                            "No token, or one that works no more",
                            "content",
                            json("application/problem+json", ref(PROBLEM))));
        }
        return answers;
    }

    private static Map<String, Object> json(String type, Map<String, Object> schema) {
        return members(type, members("schema", schema));
    }

    /** A reference to one of the schemas. */
    static Map<String, Object> ref(String schema) {
        return members("$ref", "#/components/schemas/" + schema);
    }

    /** A map in the order in which it is written: a name, what it is, a name, what it is. */
    static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
