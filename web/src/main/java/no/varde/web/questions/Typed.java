package no.varde.web.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Period;
import no.varde.core.basics.When;
import no.varde.web.http.Choice;
import no.varde.web.http.DateInput;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * What was typed in a small form: makes its fields with that in them, and reads them; what is wrong is gathered, all of it.
 * The texts of a field are those of its name: {@code questions.field.when}, with {@code .hint} and {@code .missing}.
 *
 * @param values what was sent; nothing for a form that is shown for the first time
 * @param errors what is wrong with it
 * @param texts the texts
 */
record Typed(Values values, FieldErrors errors, Texts texts) {

    /** The longest text that is taken, in characters. */
    static final int MOST = 200;

    private static final String TEXTS = "questions.field.";
    private static final String FIRST = "first";
    private static final String LAST = "last";

    /** Whether the form was sent, so that what is empty in it was left empty. */
    boolean isSent() {
        return values.has("answer");
    }

    private String text(String name, String what) {
        String key = TEXTS + name + what;
        return texts.has(key) ? texts.get(key) : "";
    }

    Field words(String name, boolean required) {
        return new Field(
                Field.Kind.TEXT, name, text(name, ""), text(name, ".hint"), values.text(name), List.of(), required, "");
    }

    /** A day, a month or a year, with what is proposed in a form that nobody has sent yet. */
    Field when(String name, boolean required, Optional<When> proposed) {
        String value = isSent() ? values.text(name) : proposed.map(texts::typed).orElse("");
        return marked(
                new Field(Field.Kind.SHORT, name, text(name, ""), text(name, ".hint"), value, List.of(), required, ""),
                proposed.isPresent());
    }

    /** Says of a field in a form that nobody has sent yet that what is filled in is proposed, and why. */
    Field marked(Field field, boolean proposed) {
        String key = TEXTS + field.name() + ".proposed";
        return isSent() || !proposed ? field : field.proposing(texts.get(texts.has(key) ? key : "questions.proposed"));
    }

    Field number(String name) {
        return new Field(
                Field.Kind.SHORT, name, text(name, ""), text(name, ".hint"), values.text(name), List.of(), false, "");
    }

    /** One of some values; of a few all are seen, and of many a list is opened. */
    <T extends Enum<T> & Labelled> Field one(String name, Collection<T> all, Optional<T> proposed, boolean required) {
        Field field = choosing(
                name,
                Choice.of(
                        all,
                        Typed::text,
                        each -> texts.capital(texts.of(each)),
                        chosen(name, proposed.map(Typed::text))),
                required);
        return marked(field, proposed.isPresent());
    }

    /** One of some choices, whose values and words come from elsewhere. */
    Field choosing(String name, List<Choice> choices, boolean required) {
        boolean few = choices.size() <= 5 && required;
        List<Choice> shown = new ArrayList<>();
        if (!few && choices.stream().noneMatch(Choice::chosen)) {
            shown.add(new Choice("", texts.get(required ? "questions.choose" : "questions.open"), true));
        } else if (!few && !required) {
            shown.add(new Choice("", texts.get("questions.open"), false));
        }
        shown.addAll(choices);
        return new Field(
                few ? Field.Kind.ONE : Field.Kind.SELECT,
                name,
                text(name, ""),
                text(name, ".hint"),
                "",
                shown,
                required,
                "");
    }

    Field several(String name, List<Choice> choices) {
        return new Field(Field.Kind.SEVERAL, name, text(name, ""), text(name, ".hint"), "", choices, true, "");
    }

    /** What is chosen of a name: what was sent or, before that, what is proposed. */
    List<String> chosen(String name, Optional<String> proposed) {
        return isSent() ? values.list(name) : proposed.stream().toList();
    }

    /** The written form of a value in a form. */
    static String text(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The time that was typed; what is left empty is unknown, unless it must be given. */
    Optional<When> readWhen(String name, boolean required) {
        String typed = values.text(name);
        if (typed.isEmpty()) {
            if (required) {
                errors.add(name, text(name, ".missing"));
                return Optional.empty();
            }
            return Optional.of(When.unknown());
        }
        Optional<When> when = DateInput.when(typed);
        if (when.isEmpty()) {
            errors.add(name, texts.get("questions.when.wrong", typed));
        }
        return when;
    }

    /** The first and the last day of a period, with what is proposed and the name of the text that says why. */
    List<Field> period(Optional<Period> proposed, String why) {
        String says = isSent() ? "" : texts.get(TEXTS + why + ".proposed");
        Optional<When> last = proposed.flatMap(Period::lastDay).map(When::day);
        return List.of(
                when(FIRST, true, proposed.map(each -> When.day(each.from())))
                        .proposing(proposed.isPresent() ? says : ""),
                when(LAST, false, last).proposing(last.isPresent() ? says : ""));
    }

    /** The period whose days were typed, the last one included; empty when something is wrong with it. */
    Optional<Period> readPeriod() {
        Optional<LocalDate> first = readDay(FIRST, true);
        Optional<LocalDate> last = readDay(LAST, false);
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
            errors.add(LAST, texts.get("questions.period.wrong", first.get(), last.get()));
        }
        return errors.isEmpty()
                ? first.map(day -> new Period(day, last.map(each -> each.plusDays(1))))
                : Optional.empty();
    }

    private Optional<LocalDate> readDay(String name, boolean required) {
        String typed = values.text(name);
        Optional<LocalDate> day = DateInput.day(typed);
        if (typed.isEmpty() && required) {
            errors.add(name, text(name, ".missing"));
        } else if (!typed.isEmpty() && day.isEmpty()) {
            errors.add(name, texts.get("questions.day.wrong", typed));
        }
        return day;
    }

    /** The value that was chosen; an error when none was and one must be. */
    <T extends Enum<T>> Optional<T> readOne(String name, Collection<T> all, boolean required) {
        String typed = values.text(name);
        Optional<T> found =
                all.stream().filter(each -> text(each).equals(typed)).findFirst();
        if (found.isEmpty() && required) {
            errors.add(name, text(name, ".missing"));
        }
        return found;
    }

    /** The words that were typed; empty when there are none, which is an error when there must be. */
    Optional<String> readWords(String name, boolean required) {
        return readWords(name, required, MOST);
    }

    Optional<String> readWords(String name, boolean required, int most) {
        Optional<String> typed = values.find(name);
        if (typed.isEmpty() && required) {
            errors.add(name, text(name, ".missing"));
        }
        if (typed.filter(each -> each.length() > most).isPresent()) {
            errors.add(name, texts.get("questions.long", typed.get().length(), most));
            return Optional.empty();
        }
        return typed;
    }

    /** Says that something must be given in a field. */
    void missing(String name) {
        errors.add(name, text(name, ".missing"));
    }

    /** What was typed and chosen, each with the label of its field, for whoever came too late to copy. */
    List<String> sent() {
        List<String> sent = new ArrayList<>();
        for (String name : values.names()) {
            if (texts.has(TEXTS + name)) {
                values.list(name).forEach(each -> sent.add(texts.get("questions.sent", text(name, ""), each)));
            }
        }
        return sent;
    }
}
