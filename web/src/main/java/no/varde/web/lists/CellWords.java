package no.varde.web.lists;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.draft.Field;
import no.varde.web.exchange.Dictionary;
import no.varde.web.exchange.TableCell;
import no.varde.web.http.DateInput;
import no.varde.web.http.Texts;

/**
 * What stands in the cells of a field: the texts of a draft as people write them in one language, and from any language
 * back to the texts of a draft. What cannot be read stays as it stood, and the draft says what is wrong with it.
 */
final class CellWords {

    private static final String YES = "yes";
    private static final List<String> TICKED = List.of("x", "1", "true", "sann");
    private static final List<String> NOT_TICKED = List.of("0", "false", "usann");

    /** Letters in one cell that every spreadsheet takes, with some to spare. */
    private static final int LONGEST = 32_000;

    private static final Pattern NOT_KEPT = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

    private final Field field;
    private final Texts texts;
    private final Dictionary dictionary;

    CellWords(Field field, Language language, Naming naming) {
        this.field = field;
        this.texts = Texts.in(language);
        this.dictionary = switch (field.type()) {
            case POINTER, POINTERS -> pointers(field, language, naming);
            case ONE, SEVERAL -> options(field, language);
            case PARTICIPANTS -> participants(field, language);
            case YES ->
                Dictionary.of(
                        language,
                        List.of(YES, "no"),
                        (value, each) -> capital(Texts.in(each).get("common." + value), each));
            default -> Dictionary.of(language, List.of(), (value, each) -> value);
        };
    }

    private static String capital(String word, Language language) {
        return Texts.in(language).capital(word);
    }

    private static Dictionary pointers(Field field, Language language, Naming naming) {
        boolean byId = field.kinds().size() == 1 && field.type() == Field.Type.POINTER;
        Map<String, Ref> all = naming.all(field.kinds(), byId);
        return Dictionary.of(
                language,
                all.keySet(),
                (value, each) -> naming.name(Optional.ofNullable(all.get(value)).orElseThrow(), each));
    }

    private static Dictionary options(Field field, Language language) {
        Map<String, Labelled> meanings = new LinkedHashMap<>();
        field.options().forEach(each -> meanings.put(each.value(), each.meaning()));
        return labelled(meanings, language);
    }

    private static Dictionary labelled(Map<String, Labelled> meanings, Language language) {
        return Dictionary.of(
                language,
                meanings.keySet(),
                (value, each) -> capital(
                        Optional.ofNullable(meanings.get(value))
                                .orElseThrow()
                                .label()
                                .in(each),
                        each));
    }

    /** Each group by itself, and with each level behind it. */
    private static Dictionary participants(Field field, Language language) {
        Map<String, String[]> parts = new LinkedHashMap<>();
        for (ActorGroup group : ActorGroup.values()) {
            parts.put(group.text(), new String[] {group.text(), ""});
            field.options()
                    .forEach(level ->
                            parts.put(group.text() + ":" + level.value(), new String[] {group.text(), level.value()}));
        }
        Map<String, Labelled> levels =
                field.options().stream().collect(Collectors.toMap(Field.Option::value, Field.Option::meaning));
        return Dictionary.of(language, parts.keySet(), (value, each) -> {
            String[] both = Optional.ofNullable(parts.get(value)).orElseThrow();
            String group =
                    capital(ActorGroup.find(both[0]).orElseThrow().label().in(each), each);
            return both[1].isEmpty()
                    ? group
                    : group + ": "
                            + Optional.ofNullable(levels.get(both[1]))
                                    .orElseThrow()
                                    .label()
                                    .in(each);
        });
    }

    /** What is written for the texts of a draft. */
    TableCell cell(List<String> values) {
        String first = values.isEmpty() ? "" : values.get(0);
        return switch (field.type()) {
            case LINE, TEXT -> new TableCell.Text(cut(first));
            case DAY, TIME -> time(first);
            case AMOUNT ->
                number(first).<TableCell>map(TableCell.Amount::new).orElseGet(() -> new TableCell.Text(first));
            case YES -> new TableCell.Text(dictionary.word(first.isEmpty() ? "no" : first));
            case ONE, SEVERAL, POINTER, POINTERS, PARTICIPANTS ->
                new TableCell.Text(values.stream().map(dictionary::word).collect(Collectors.joining("\n")));
        };
    }

    /** What can be chosen in a cell, in words; empty where more than one of them, or anything at all, can be written. */
    List<String> choices() {
        return switch (field.type()) {
            case ONE ->
                field.options().stream()
                        .map(each -> dictionary.word(each.value()))
                        .toList();
            case YES -> List.of(dictionary.word(YES), dictionary.word("no"));
            default -> List.of();
        };
    }

    /** A text as far as every spreadsheet takes it; what is cut off is not missed when the cell is read again. */
    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " […]";
    }

    private TableCell time(String text) {
        try {
            When when = When.parse(text);
            return when.exactDay()
                    .<TableCell>map(TableCell.Day::new)
                    .orElseGet(() -> new TableCell.Text(texts.typed(when)));
        } catch (DateTimeException e) {
            return new TableCell.Text(text);
        }
    }

    /** The texts of a draft for what stands in a cell. */
    List<String> read(String cell) {
        String text = cell.replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            return List.of();
        }
        return switch (field.type()) {
            case LINE, TEXT, AMOUNT -> List.of(text);
            case DAY -> List.of(DateInput.day(text).map(LocalDate::toString).orElse(text));
            case TIME -> List.of(DateInput.when(text).map(When::text).orElse(text));
            case ONE, POINTER -> List.of(dictionary.value(text).orElse(text));
            case SEVERAL, POINTERS, PARTICIPANTS -> dictionary.several(text);
            case YES -> yes(text);
        };
    }

    private List<String> yes(String text) {
        String word = text.toLowerCase(texts.language().locale());
        String value = TICKED.contains(word)
                ? YES
                : NOT_TICKED.contains(word) ? "no" : dictionary.value(word).orElse(text);
        return value.equals("no") ? List.of() : List.of(value);
    }

    /**
     * Whether what was read says the same as a draft's texts: spaces around, the way in which lines end, characters that no
     * spreadsheet keeps, noughts after a comma and the order of several say nothing.
     */
    boolean same(List<String> some, List<String> others) {
        return field.isMany()
                ? new LinkedHashSet<>(some).equals(new LinkedHashSet<>(others))
                : plain(some).equals(plain(others));
    }

    private List<String> plain(List<String> values) {
        List<String> plain = new ArrayList<>();
        for (String each : values) {
            String text = NOT_KEPT.matcher(each.replace("\r\n", "\n").replace('\r', '\n'))
                    .replaceAll("")
                    .strip();
            plain.add(field.type() == Field.Type.AMOUNT ? amount(text) : cut(text));
        }
        return plain;
    }

    private static String amount(String text) {
        return number(text)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElse(text);
    }

    private static Optional<BigDecimal> number(String text) {
        String digits = text.replaceAll("[\\s\\u00a0\\u2009\\u202f]+", "").replace(',', '.');
        return Optional.of(digits)
                .filter(each -> each.matches("\\d{1,15}(\\.\\d{1,6})?"))
                .map(BigDecimal::new);
    }
}
