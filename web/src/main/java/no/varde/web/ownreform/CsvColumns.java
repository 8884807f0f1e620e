package no.varde.web.ownreform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.Language;
import no.varde.web.http.Texts;

/**
 * The columns of a reform as CSV: what a row is, what it stands under, and what is said of it. A heading is what the column
 * is called, and its name in brackets, by which it is known again in any language: {@code Navn på bokmål [name.nb]}.
 */
final class CsvColumns {

    /** What a row is: an area, a solution … */
    static final String PART = "part";

    /** The area that a row stands in; the one above when nothing stands there. */
    static final String UNDER = "under";

    private static final Pattern NAMED = Pattern.compile("(?s).*\\[([^\\[\\]]+)]\\s*");

    /** The names of the columns, with the language of those that hold words. */
    private static final Map<String, Optional<Language>> ALL = all();

    private CsvColumns() {}

    private static Map<String, Optional<Language>> all() {
        Map<String, Optional<Language>> all = new LinkedHashMap<>();
        all.put(PART, Optional.empty());
        all.put(UNDER, Optional.empty());
        for (Part part : Part.values()) {
            for (PartField field : part.fields()) {
                if (field.isWords()) {
                    for (Language language : Language.values()) {
                        all.put(name(field, language), Optional.of(language));
                    }
                } else {
                    all.put(field.column(), Optional.empty());
                }
            }
        }
        return all;
    }

    private static String name(PartField field, Language language) {
        return field.column() + "." + language.tag();
    }

    /** The names of the columns, in their order. */
    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** What is said under each column of a part: the keys of its nodes by the names of columns. */
    static Map<String, String> keys(Part part) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (PartField field : part.fields()) {
            if (field.isWords()) {
                for (Language language : Language.values()) {
                    keys.put(name(field, language), field.in(language));
                }
            } else {
                keys.put(field.column(), field.name());
            }
        }
        return keys;
    }

    /** What a column is called. */
    static String called(String name, Texts texts) {
        return ALL.getOrDefault(name, Optional.empty())
                .map(language -> texts.get(
                        "ownreform.column.words",
                        texts.get("ownreform.column." + name.substring(0, name.lastIndexOf('.'))),
                        texts.get("ownreform.in." + language.tag())))
                .orElseGet(() -> texts.get("ownreform.column." + name));
    }

    static String heading(String name, Texts texts) {
        return called(name, texts) + " [" + name + "]";
    }

    /** The column that a heading names, by its brackets or by what it is called in any language. */
    static Optional<String> known(String heading) {
        Matcher matcher = NAMED.matcher(heading);
        if (matcher.matches() && ALL.containsKey(matcher.group(1).strip())) {
            return Optional.of(matcher.group(1).strip());
        }
        for (Language language : Language.values()) {
            for (String name : ALL.keySet()) {
                if (called(name, Texts.in(language)).equalsIgnoreCase(heading.strip())) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }
}
