package no.varde.core.situation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The names of sectors, as people write them. */
final class Sectors {

    private Sectors() {}

    /** Each once, however its capitals are written, in the order and the spelling in which it comes first. */
    static List<String> once(Stream<String> written) {
        Map<String, String> names = new LinkedHashMap<>();
        written.map(String::strip).forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        return List.copyOf(names.values());
    }
}
