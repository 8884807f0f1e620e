package no.varde.web.ownreform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.basics.Language;
import no.varde.core.basics.When;
import no.varde.core.draft.Field;
import no.varde.web.exchange.Dictionary;
import no.varde.web.http.DateInput;
import no.varde.web.http.Texts;

/** What stands in the cells of a field: what a node says as people write it in one language, and back from any language. */
final class CellTexts {

    private final PartField field;
    private final Dictionary words;

    private CellTexts(PartField field, Dictionary words) {
        this.field = field;
        this.words = words;
    }

    static CellTexts of(PartField field, Language language) {
        return new CellTexts(
                field,
                field.type() == PartField.Type.YES
                        ? Dictionary.of(
                                language,
                                List.of(Node.YES, Node.NO),
                                (value, each) ->
                                        Texts.in(each).capital(Texts.in(each).get("common." + value)))
                        : Dictionary.of(
                                language,
                                field.options().stream()
                                        .map(Field.Option::value)
                                        .toList(),
                                (value, each) -> said(field, value, Texts.in(each))));
    }

    /** The dictionary of the kinds of rows. */
    static Dictionary parts(Language language) {
        return Dictionary.of(
                language,
                Stream.of(Part.values()).map(Part::text).toList(),
                (value, each) -> Texts.in(each).get("ownreform.part." + value));
    }

    private static String said(PartField field, String value, Texts texts) {
        return field.options().stream()
                .filter(each -> each.value().equals(value))
                .findFirst()
                .map(each -> texts.capital(texts.of(each.meaning())))
                .orElse(value);
    }

    String cell(String text) {
        return switch (field.type()) {
            case YES, ONE -> words.word(text);
            case SEVERAL -> text.lines().map(words::word).collect(Collectors.joining("\n"));
            case LINE, WORDS, TEXT, DAY, TIME, NAMES -> text;
        };
    }

    /** What a cell says; empty when its words mean nothing here. */
    Optional<String> read(String cell) {
        String text = cell.replace("\r\n", "\n").replace('\r', '\n').strip();
        return switch (field.type()) {
            case LINE, WORDS, TEXT, NAMES -> Optional.of(text);
            case DAY -> Optional.of(DateInput.day(text).map(LocalDate::toString).orElse(text));
            case TIME -> Optional.of(DateInput.when(text).map(When::text).orElse(text));
            case YES, ONE -> text.isEmpty() ? Optional.of("") : words.value(text);
            case SEVERAL -> several(text);
        };
    }

    private Optional<String> several(String text) {
        List<String> values = new ArrayList<>(words.several(text));
        return values.stream().allMatch(field::allows) ? Optional.of(String.join("\n", values)) : Optional.empty();
    }
}
