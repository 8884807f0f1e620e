package no.varde.core.basics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that is not written yet: a key in a room's texts, and typed arguments. One pure function,
 * {@link #in(Language)}, turns it into words. So a finding can be compared, stored and tested without its wording, and
 * read in three languages.
 *
 * <p>Arguments are a {@code String}, an {@code Integer}, a {@code LocalDate}, a {@link When}, a {@link LocalizedText},
 * another {@code Message}, anything {@link Labelled}, or a list of these, which is written "a, b and c". A text may have
 * the forms {@code key.one} and {@code key.other}; the first whole number among the arguments chooses, and one is one.
 *
 * @param room the room whose texts are meant, such as {@code findings}
 * @param key the key within the room
 * @param arguments what {@code {0}}, {@code {1}} … stand for
 */
public record Message(String room, String key, List<Object> arguments) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** Checks the arguments' types. */
    public Message {
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(arguments, "arguments");
        arguments = List.copyOf(arguments);
        checkAll(arguments);
    }

    private static void checkAll(List<?> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            check(arguments.get(i));
        }
    }

    private static void check(Object argument) {
        if (argument instanceof List<?> list) {
            checkAll(list);
        } else if (!(argument instanceof String
                || argument instanceof Integer
                || argument instanceof LocalDate
                || argument instanceof When
                || argument instanceof LocalizedText
                || argument instanceof Labelled
                || argument instanceof Message)) {
            throw new IllegalArgumentException("No argument of a message: " + argument.getClass());
        }
    }

    /** A message of a room. */
    public static Message of(String room, String key, Object... arguments) {
        return new Message(room, key, List.of(arguments));
    }

    /** A message that is a text already, for those who bring their own words, such as an embedder's own rule. */
    public static Message said(LocalizedText text) {
        return of("basics", "said", text);
    }

    /**
     * The sentence in a language.
     *
     * @throws IllegalArgumentException when the room has no text of this key, or a place has no argument
     */
    public String in(Language language) {
        Matcher places = PLACE.matcher(pattern(language));
        StringBuilder sentence = new StringBuilder();
        while (places.find()) {
            int index = Integer.parseInt(places.group(1));
            if (index >= arguments.size()) {
                throw new IllegalArgumentException("Message " + room + "/" + key + " lacks argument " + index);
            }
            places.appendReplacement(sentence, Matcher.quoteReplacement(words(arguments.get(index), language)));
        }
        return places.appendTail(sentence).toString();
    }

    private String pattern(Language language) {
        Optional<Integer> count = arguments.stream()
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst();
        return count.flatMap(n -> Texts.find(room, key + (n == 1 ? ".one" : ".other"), language))
                .orElseGet(() -> Texts.get(room, key, language));
    }

    private static String words(Object argument, Language language) {
        if (argument instanceof LocalDate day) {
            return date(day, language);
        } else if (argument instanceof When when) {
            return time(when, language);
        } else if (argument instanceof LocalizedText text) {
            return text.in(language);
        } else if (argument instanceof Labelled labelled) {
            return labelled.label().in(language);
        } else if (argument instanceof Message message) {
            return message.in(language);
        } else if (argument instanceof List<?> list) {
            return series(list, language);
        }
        return String.valueOf(argument);
    }

    private static String series(List<?> list, Language language) {
        List<String> words = list.stream().map(each -> words(each, language)).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        String and = language == Language.EN ? " and " : " og ";
        return String.join(", ", words.subList(0, words.size() - 1)) + and + words.get(words.size() - 1);
    }

    private static String date(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern(language == Language.EN ? "d MMMM uuuu" : "d. MMMM uuuu", language.locale())
                .format(day);
    }

    private static String time(When when, Language language) {
        return switch (when.precision()) {
            case DAY -> date(when.earliest().orElseThrow(), language);
            case MONTH ->
                DateTimeFormatter.ofPattern("MMMM uuuu", language.locale())
                        .format(YearMonth.from(when.earliest().orElseThrow()));
            case YEAR -> when.text();
            case UNKNOWN -> Texts.get("basics", "when.unknown", language);
        };
    }
}
