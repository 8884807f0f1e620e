package no.varde.web.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.web.http.Texts;

/**
 * The columns of a list: the id of each fact, the version that was read, the fields of its draft, and what Varde says of it
 * today, which is not read. A heading is what the column is called, and its name in brackets, by which it is known again in
 * any language: {@code Tittel [title]}. That of the ids names the list and the municipality: {@code [measure@fjordvik]}.
 */
final class Columns {

    /** The column of the version that a row was read at. */
    static final String VERSION = "version";

    /** Begins the name of a column that is not read. */
    static final String TODAY = "today.";

    private static final Pattern NAMED = Pattern.compile("(?s).*\\[([^\\[\\]]+)]\\s*");

    private Columns() {}

    /**
     * Which list a heading of ids says that a table is.
     *
     * @param kind the kind of its facts
     * @param municipality the id of the municipality
     */
    record Whose(Ref.Kind kind, String municipality) {

        String name() {
            return kind.text() + "@" + municipality;
        }
    }

    /** What the heading of a table's ids says; empty when it is none. */
    static Optional<Whose> whose(String heading) {
        return name(heading).filter(each -> each.indexOf('@') > 0).flatMap(each -> {
            int at = each.indexOf('@');
            return Draft.kinds().stream()
                    .filter(kind -> kind.text().equals(each.substring(0, at)))
                    .findFirst()
                    .map(kind -> new Whose(kind, each.substring(at + 1)));
        });
    }

    private static Optional<String> name(String heading) {
        Matcher matcher = NAMED.matcher(heading);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    static String heading(String label, String name) {
        return label + " [" + name + "]";
    }

    /** The headings of what a draft says, in a language. */
    static List<String> headings(Whose whose, Texts texts) {
        List<String> headings = new ArrayList<>();
        headings.add(heading(texts.get("lists.id"), whose.name()));
        headings.add(heading(texts.get("lists.version"), VERSION));
        for (Field each : Draft.fields(whose.kind())) {
            headings.add(heading(texts.capital(texts.of(each)), each.name()));
        }
        return headings;
    }

    /**
     * What a heading names: a field or {@link #VERSION}; empty for one that is passed over. One whose name somebody took away
     * is known by what it is called, in any language.
     */
    static Optional<String> known(Ref.Kind kind, String heading) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            names.put(texts.get("lists.version").toLowerCase(language.locale()), VERSION);
            Draft.fields(kind).forEach(each -> names.put(texts.of(each).toLowerCase(language.locale()), each.name()));
        }
        String name = name(heading).orElse("");
        return names.containsValue(name)
                ? Optional.of(name)
                : Optional.ofNullable(names.get(heading.strip().toLowerCase(Language.NB.locale())))
                        .filter(any -> name.isEmpty());
    }
}
