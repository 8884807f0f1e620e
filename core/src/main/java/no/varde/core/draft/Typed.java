package no.varde.core.draft;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Message;
import no.varde.core.basics.Period;
import no.varde.core.basics.Problem;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.participation.Form;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;

/**
 * Reads the fields of a draft, and keeps what is wrong with them. What cannot be read is told once and then counts as not
 * typed, so that reading goes on to the last field.
 */
final class Typed {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}([.,]\\d{1,6})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");
    private static final String AS_FORM = "form";

    private final Draft draft;
    private final String id;
    private final Predicate<Ref> there;
    private final List<Problem> problems;

    Typed(Draft draft, String id, Predicate<Ref> there, List<Problem> problems) {
        this.draft = draft;
        this.id = id;
        this.there = there;
        this.problems = problems;
    }

    String id() {
        return id;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The problems in the order of the fields; those of no field first. */
    List<Problem> inOrder() {
        List<String> names = draft.fields().stream().map(Field::name).toList();
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort((a, b) -> Integer.compare(names.indexOf(a.pointer()), names.indexOf(b.pointer())));
        return sorted;
    }

    private Field field(String name) {
        return draft.fields().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field " + name + " in " + draft.kind()));
    }

    /** Tells what is wrong with a field; the key of a sentence that begins with what the field is called. */
    void wrong(String field, String key, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(field(field));
        arguments.addAll(List.of(more));
        problems.add(new Problem(field, new Message("draft", key, arguments)));
    }

    /** Tells that a field must be filled in beside another. */
    void wanted(String field) {
        wrong(field, "missing");
    }

    /** Whether something is wrong with a field. */
    boolean isWrong(String field) {
        return problems.stream().anyMatch(each -> each.pointer().equals(field));
    }

    /** What stands in a field; says so when nothing does and something must. */
    Optional<String> text(String name) {
        String text = draft.text(name);
        if (text.isEmpty() && field(name).required()) {
            wanted(name);
        }
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    When time(String name) {
        return text(name)
                .map(text -> {
                    try {
                        return When.parse(text);
                    } catch (DateTimeException e) {
                        wrong(name, "no-time", text);
                        return When.unknown();
                    }
                })
                .orElseGet(When::unknown);
    }

    Optional<LocalDate> day(String name) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                wrong(name, "no-day", text);
                return Optional.empty();
            }
        });
    }

    boolean yes(String name) {
        return text(name)
                .filter(text -> {
                    if (!text.equals("yes")) {
                        wrong(name, "no-option", text);
                    }
                    return text.equals("yes");
                })
                .isPresent();
    }

    Optional<BigDecimal> amount(String name) {
        return text(name).flatMap(text -> {
            String digits = SPACES.matcher(text).replaceAll("");
            if (!AMOUNT.matcher(digits).matches()) {
                wrong(name, "no-amount", text);
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(digits.replace(',', '.')));
        });
    }

    <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        return text(name).flatMap(text -> constant(name, type, text));
    }

    private <E extends Enum<E>> Optional<E> constant(String name, Class<E> type, String text) {
        for (E each : type.getEnumConstants()) {
            if (Field.written(each).equals(text)) {
                return Optional.of(each);
            }
        }
        wrong(name, "no-option", text);
        return Optional.empty();
    }

    /** What an option means; the option is told by its written form. */
    <V extends Labelled> Optional<V> option(String name, Class<V> type) {
        return text(name).flatMap(text -> {
            Optional<V> found = field(name).options().stream()
                    .filter(each -> each.value().equals(text))
                    .map(Field.Option::meaning)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst();
            if (found.isEmpty()) {
                wrong(name, "no-option", text);
            }
            return found;
        });
    }

    <E extends Enum<E>> Set<E> several(String name, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        for (String text : all(name)) {
            constant(name, type, text).ifPresent(found::add);
        }
        return found;
    }

    private List<String> all(String name) {
        text(name);
        return draft.list(name);
    }

    /** The id of the one thing that a field points at. */
    Optional<String> pointer(String name) {
        return text(name).flatMap(text -> refs(name, text).map(Ref::id));
    }

    Optional<Ref> ref(String name) {
        return text(name).flatMap(text -> refs(name, text));
    }

    Set<Ref> refs(String name) {
        Set<Ref> found = new LinkedHashSet<>();
        for (String text : all(name)) {
            refs(name, text).ifPresent(found::add);
        }
        return Collections.unmodifiableSet(found);
    }

    private Optional<Ref> refs(String name, String text) {
        Set<Ref.Kind> kinds = field(name).kinds();
        boolean bare = kinds.size() == 1 && field(name).type() == Field.Type.POINTER;
        Optional<Ref> ref = bare
                ? Optional.of(text)
                        .filter(each -> each.length() <= Ref.MAX_ID)
                        .map(each -> new Ref(kinds.iterator().next(), each))
                : Ref.parse(text).filter(each -> kinds.contains(each.kind()));
        Optional<Ref> found = ref.filter(there);
        if (found.isEmpty()) {
            wrong(name, "not-there", text);
        }
        return found;
    }

    /** From the first day on, and until the last. */
    Optional<Period> period() {
        return period("from");
    }

    /** The same with the first day in another field; empty when no day is typed there. */
    Optional<Period> period(String first) {
        Optional<LocalDate> from = day(first);
        Optional<LocalDate> last = day("lastDay");
        if (from.isEmpty()) {
            if (last.isPresent() && !field(first).required()) {
                wanted(first);
            }
            return Optional.empty();
        }
        if (last.isPresent() && last.get().isBefore(from.get())) {
            wrong("lastDay", "too-early", last.get(), from.get());
            return Optional.empty();
        }
        return last.map(day -> Period.inclusive(from.get(), day)).or(() -> from.map(Period::from));
    }

    Validity validity() {
        When from = time("from");
        Optional<LocalDate> until = day("until");
        if (until.isPresent() && from.isAfter(until.get())) {
            wrong("until", "too-early", until.get(), from);
            return Validity.from(from);
        }
        return new Validity(from, until);
    }

    /** The groups that took part, each once; at the level of the form where that was asked for. */
    List<Participant> participants(String name, Optional<Form> form) {
        List<Participant> found = new ArrayList<>();
        Set<ActorGroup> seen = EnumSet.noneOf(ActorGroup.class);
        for (String text : all(name)) {
            int colon = text.indexOf(':');
            Optional<ActorGroup> group = ActorGroup.find(colon < 0 ? text : text.substring(0, colon));
            if (group.isEmpty()) {
                wrong(name, "no-option", text);
            } else if (!seen.add(group.get())) {
                wrong(name, "twice", group.get());
            } else {
                String level = colon < 0 ? "" : text.substring(colon + 1);
                participant(name, group.get(), level, form).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Participant> participant(String name, ActorGroup group, String level, Optional<Form> form) {
        return switch (level) {
            case "" -> Optional.of(Participant.present(group));
            case AS_FORM -> Optional.of(new Participant(group, form.flatMap(Form::proposedLevel)));
            default -> constant(name, InvolvementLevel.class, level).map(each -> Participant.of(group, each));
        };
    }
}
