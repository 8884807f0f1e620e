package no.varde.web.http;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.When;

/**
 * Everything that is written on the pages, in one language: texts by key, and days, numbers and names as one writes
 * them. A key begins with the name of its area, and the area's file is read when its first key is asked for.
 *
 * <p>Arguments stand at {@code {0}}, {@code {1}} …; whole numbers, days, {@link When}, localized texts, labelled values,
 * messages and lists of these are written as the language wants. A count has two texts, {@code key.one} and
 * {@code key.other}; the first whole number among the arguments chooses.
 */
public final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final Formats formats;

    private Texts(Language language) {
        this.language = language;
        this.formats = new Formats(language, this);
    }

    /** The texts in a language. */
    public static Texts in(Language language) {
        return Optional.ofNullable(ALL.get(language)).orElseThrow();
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** Whether there is a text of this key, or its two forms. */
    public boolean has(String key) {
        return TextFiles.find(language, key)
                .or(() -> TextFiles.find(language, key + ".other"))
                .isPresent();
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException when there is no such text, or a place in it has no argument
     */
    public String get(String key, Object... arguments) {
        String pattern = pattern(key, arguments);
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        StringBuilder text = new StringBuilder();
        Matcher places = PLACE.matcher(pattern);
        while (places.find()) {
            places.appendReplacement(text, Matcher.quoteReplacement(words(argument(key, places.group(1), arguments))));
        }
        return places.appendTail(text).toString();
    }

    /** The text of a key with markup at its places: jte content is written as it is, all else is escaped. */
    public Content rich(String key, Object... arguments) {
        String pattern = pattern(key, arguments);
        return output -> {
            Matcher places = PLACE.matcher(pattern);
            int written = 0;
            while (places.find()) {
                output.writeUserContent(pattern.substring(written, places.start()));
                Object argument = argument(key, places.group(1), arguments);
                if (argument instanceof Content content) {
                    output.writeUserContent(content);
                } else {
                    output.writeUserContent(words(argument));
                }
                written = places.end();
            }
            output.writeUserContent(pattern.substring(written));
        };
    }

    private String pattern(String key, Object... arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Integer count) {
                Optional<String> form = TextFiles.find(language, key + (count == 1 ? ".one" : ".other"));
                if (form.isPresent()) {
                    return form.get();
                }
                break;
            }
        }
        return TextFiles.find(language, key)
                .orElseThrow(() -> new IllegalArgumentException("No text '" + key + "' in " + language.tag()));
    }

    private static Object argument(String key, String place, Object... arguments) {
        int index = Integer.parseInt(place);
        if (index >= arguments.length) {
            throw new IllegalArgumentException("Text '" + key + "' lacks argument " + index);
        }
        return arguments[index];
    }

    /** Any value as one writes it in a sentence; numbers, days and names as the language wants. */
    public String words(Object value) {
        if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof LocalDate day) {
            return date(day);
        } else if (value instanceof When when) {
            return when(when);
        } else if (value instanceof List<?> list) {
            return series(list);
        } else if (value instanceof LocalizedText text) {
            return of(text);
        } else if (value instanceof Labelled labelled) {
            return of(labelled);
        } else if (value instanceof Message message) {
            return of(message);
        }
        return String.valueOf(value);
    }

    /** A localized text in this language, or in the nearest it has. */
    public String of(LocalizedText text) {
        return text.in(language);
    }

    /** The name of a value. */
    public String of(Labelled value) {
        return value.label().in(language);
    }

    /** A message of the core as a sentence. */
    public String of(Message message) {
        return message.in(language);
    }

    /** With a capital first, for names that begin a heading or a line. */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    /** A day: "4. desember 2026", "4 December 2026". */
    public String date(LocalDate day) {
        return formats.date(day);
    }

    /** A day as one types it: "04.12.2026", "04/12/2026". */
    public String typed(LocalDate day) {
        return formats.typed(day);
    }

    /** A time as exactly as it is known, as one types it; empty when unknown. */
    public String typed(When when) {
        return formats.typed(when);
    }

    /** A time as exactly as it is known: a day, "desember 2026", "2026", or "ikke kjent". */
    public String when(When when) {
        return formats.when(when);
    }

    /** A number with the language's comma and groups: "1 234,5". */
    public String number(Number number) {
        return formats.number(number);
    }

    /** A share from 0 to 1 in whole per cent: "12 %". */
    public String percent(double share) {
        return formats.percent(share);
    }

    /** An amount in whole kroner: "85 000 kr". */
    public String kroner(long kroner) {
        return get("common.kroner", kroner);
    }

    /** Several things in a row: "a, b og c". */
    public String series(List<?> things) {
        return formats.series(things);
    }

    /** Several pieces of markup in a row: "a, b og c". */
    public Content seriesOf(List<? extends Content> things) {
        return output -> {
            for (int i = 0; i < things.size(); i++) {
                output.writeUserContent(i == 0 ? "" : i == things.size() - 1 ? get("common.and") : ", ");
                things.get(i).writeTo(output);
            }
        };
    }
}
