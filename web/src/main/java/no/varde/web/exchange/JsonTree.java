package no.varde.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON into maps, lists and plain values, in their order; refuses what is none, too deep, or says a name twice.
 * Writes such maps for people, a value on each line.
 */
public final class JsonTree {

    private static final int DEEPEST = 20;
    private static final int LONGEST = 1 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonTree() {}

    /** What a file holds. */
    public sealed interface Read {

        /**
         * An object.
         *
         * @param members its members by name
         */
        record Whole(Map<?, ?> members) implements Read {}

        /**
         * No object in JSON.
         *
         * @param line the line on which reading stopped, counted from 1; empty when nothing tells it
         */
        record Broken(Optional<Integer> line) implements Read {}
    }

    /** Reads one object. */
    public static Read read(InputStream in) throws IOException {
        try (in) {
            Object value = MAPPER.readValue(in, Object.class);
            return value instanceof Map<?, ?> members ? new Read.Whole(members) : new Read.Broken(Optional.empty());
        } catch (JacksonException e) {
            return new Read.Broken(Optional.ofNullable(e.getLocation()).map(TokenStreamLocation::getLineNr));
        }
    }

    /** Writes maps, lists and plain values in their order, with a line for each value, and a line's end after the last. */
    public static String written(Map<String, ?> members) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(members) + "\n";
    }
}
