package no.varde.web.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;

/** The JSON Schema of the fields of a fact, made of the fields themselves. */
public final class FieldSchemas {

    private static final String TIME = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String AMOUNT = "^[0-9]{1,15}([.,][0-9]{1,6})?$";
    private static final String POINTED = "^[a-z-]+:.+$";

    private FieldSchemas() {}

    /**
     * The fields of a kind of fact.
     *
     * @throws IllegalArgumentException when facts of this kind are not drafted
     */
    public static Map<String, Object> of(Ref.Kind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : Draft.fields(kind)) {
            properties.put(field.name(), described(field));
            if (field.required()) {
                required.add(field.name());
            }
        }
        return object(properties, required);
    }

    /** An object of these members and no others. */
    public static Map<String, Object> object(Map<String, ?> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> described(Field field) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("title", field.label().in(Language.EN));
        Map<String, Object> one = one(field);
        if (field.isMany()) {
            described.put("type", "array");
            described.put("items", one);
        } else {
            described.putAll(one);
        }
        return described;
    }

    private static Map<String, Object> one(Field field) {
        return switch (field.type()) {
            case LINE, TEXT -> Map.of("type", "string", "minLength", 1);
            case DAY -> pattern(DAY);
            case TIME -> pattern(TIME);
            case AMOUNT -> pattern(AMOUNT);
            case YES -> Map.of("const", "yes");
            case ONE, SEVERAL ->
                Map.of("enum", field.options().stream().map(Field.Option::value).toList());
            case POINTER -> field.kinds().size() == 1 ? Map.of("type", "string", "minLength", 1) : pattern(POINTED);
            case POINTERS -> pattern(POINTED);
            case PARTICIPANTS -> Map.of("enum", participants(field));
        };
    }

    private static Map<String, Object> pattern(String pattern) {
        return Map.of("type", "string", "pattern", pattern);
    }

    private static List<String> participants(Field field) {
        return Stream.of(ActorGroup.values())
                .flatMap(group -> Stream.concat(
                        Stream.of(group.text(), group.text() + ":form"),
                        field.options().stream().map(level -> group.text() + ":" + level.value())))
                .toList();
    }
}
