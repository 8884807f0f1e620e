package no.varde.persistence;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import no.varde.core.basics.Ref;

/** The kinds of facts as they are written in the file. */
final class Kinds {

    private static final Map<String, Ref.Kind> BY_TEXT = new HashMap<>();
    private static final Map<Ref.Kind, String> TEXTS = new EnumMap<>(Ref.Kind.class);

    static {
        for (Ref.Kind kind : Ref.Kind.values()) {
            BY_TEXT.put(kind.text(), kind);
            TEXTS.put(kind, kind.text());
        }
    }

    private Kinds() {}

    static String text(Ref.Kind kind) {
        return TEXTS.getOrDefault(kind, "");
    }

    /** Whether a kind of row in a trail is one of facts; else it is one of events. */
    static boolean isFact(String kind) {
        return BY_TEXT.containsKey(kind);
    }

    static Ref ref(String kind, String name) throws SQLException {
        Ref.Kind known = BY_TEXT.get(kind);
        if (known == null) {
            throw new Damage("No kind of fact: '" + kind + "'");
        }
        return new Ref(known, name);
    }
}
