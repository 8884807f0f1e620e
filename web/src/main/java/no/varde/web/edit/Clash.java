package no.varde.web.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.web.http.Conflict;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/** Two people on one fact: both versions field by field, and what the second chose. */
final class Clash {

    private static final Set<String> OWN = Set.of("token", "version", "base", "settles", "back");

    private Clash() {}

    static Conflict of(Values form, Draft typed, Kept kept, FormReader reader, Texts texts) {
        return new Conflict(kept.changed(), fields(form, typed, kept, reader, texts));
    }

    private static List<Conflict.Field> fields(Values form, Draft typed, Kept kept, FormReader reader, Texts texts) {
        Draft theirs = Draft.of(kept.now().fact());
        Optional<Draft> before = kept.draft(Kept.base(form));
        List<Conflict.Field> fields = new ArrayList<>();
        for (Field field : theirs.differences(typed)) {
            Conflict.field(
                            field.name(),
                            reader.label(field),
                            before.map(each -> reader.words(field, each)),
                            reader.words(field, theirs),
                            reader.words(field, typed),
                            texts)
                    .ifPresent(fields::add);
        }
        return fields;
    }

    /** What was chosen in each field that differs; where nothing was, that is an error. */
    static Draft settle(Values form, Draft typed, Kept kept, FormReader reader, Texts texts, FieldErrors errors) {
        Draft theirs = Draft.of(kept.now().fact());
        for (Conflict.Field field : fields(form, typed, kept, reader, texts)) {
            if (form.find(field.name()).isEmpty()) {
                errors.add(field.name(), texts.get("common.conflict.choose", field.label()));
            }
        }
        Draft settled = typed;
        for (Field field : theirs.differences(typed)) {
            if (Conflict.keepsTheirs(form, field.name()).orElse(false)) {
                settled = settled.with(field.name(), theirs.list(field.name()).toArray(String[]::new));
            }
        }
        return settled;
    }

    /** Everything that was typed, to be sent along with what is chosen. */
    static Map<String, List<String>> carried(Values form) {
        Map<String, List<String>> carried = new LinkedHashMap<>();
        form.all().forEach((name, texts) -> {
            if (!OWN.contains(name) && !name.startsWith(Conflict.name(""))) {
                carried.put(name, texts);
            }
        });
        return carried;
    }
}
