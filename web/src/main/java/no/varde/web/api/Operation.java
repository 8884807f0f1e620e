package no.varde.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.varde.core.access.Right;
import no.varde.web.http.Handler;
import no.varde.web.http.Method;

/**
 * One thing that a program can ask for: its route and how it is described, in one.
 *
 * @param method how it is asked
 * @param path where
 * @param right what one must be allowed
 * @param id its name in the description, by which programs that are made of it call it
 * @param summary what it does, in English
 * @param handler who answers
 * @param parameters what the address or a header may say, beside the names in the path
 * @param body the schema of what is sent; empty for nothing
 * @param answers what is answered when all is well and when it is not
 */
record Operation(
        Method method,
        String path,
        Right right,
        String id,
        String summary,
        Handler handler,
        List<Parameter> parameters,
        Map<String, Object> body,
        List<Reply> answers) {

    /** Copies. */
    Operation {
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
    }

    /**
     * Something that the query or a header may say.
     *
     * @param in {@code query} or {@code header}
     * @param name its name
     * @param says what it says, in English
     * @param schema its schema
     * @param required whether it must be there
     */
    record Parameter(String in, String name, String says, Map<String, Object> schema, boolean required) {}

    /**
     * An answer.
     *
     * @param status its status code
     * @param says what it means, in English
     * @param schema the name of the schema of what is answered; empty for nothing
     */
    record Reply(int status, String says, String schema) {}

    static Operation get(String path, Right right, String id, String summary, Handler handler) {
        return new Operation(Method.GET, path, right, id, summary, handler, List.of(), Map.of(), List.of());
    }

    static Operation of(Method method, String path, Right right, String id, String summary, Handler handler) {
        return new Operation(method, path, right, id, summary, handler, List.of(), Map.of(), List.of());
    }

    /** The same with something more that the query may say. */
    Operation query(String name, String says, Map<String, Object> schema) {
        return with(new Parameter("query", name, says, schema, false));
    }

    /** The same with a header; whether it must be there. */
    Operation header(String name, String says, boolean required) {
        return with(new Parameter("header", name, says, Map.of("type", "string"), required));
    }

    private Operation with(Parameter parameter) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(parameter);
        return new Operation(method, path, right, id, summary, handler, more, body, answers);
    }

    /** The same with something that is sent. */
    Operation sends(Map<String, Object> schema) {
        return new Operation(method, path, right, id, summary, handler, parameters, schema, answers);
    }

    /** The same with one more answer. */
    Operation answers(int status, String says, String schema) {
        List<Reply> more = new ArrayList<>(answers);
        more.add(new Reply(status, says, schema));
        return new Operation(method, path, right, id, summary, handler, parameters, body, more);
    }

    /** The same with one more problem, as RFC 9457 describes them. */
    Operation problem(int status, String says) {
        return answers(status, says, OpenApi.PROBLEM);
    }
}
