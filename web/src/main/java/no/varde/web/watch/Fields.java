package no.varde.web.watch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a line of the log says beside its text, by name; a number or a text each. Given as the record's one parameter. */
record Fields(Map<String, Object> values) {

    Fields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
