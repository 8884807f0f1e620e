package no.varde.core.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * One field of a {@link Draft}.
 *
 * @param name its name, as written in forms and files: {@code plannedStart}
 * @param type what is typed there
 * @param required whether something must be typed there; what is needed only beside something else is not marked
 * @param options what can be chosen; empty unless one chooses
 * @param kinds what can be pointed at; empty unless one points
 */
public record Field(String name, Type type, boolean required, List<Option> options, Set<Ref.Kind> kinds)
        implements Labelled {

    /** What is typed in a field, and how it is written. */
    public enum Type {
        /** A line of text. */
        LINE,
        /** A text of several lines. */
        TEXT,
        /** A day, {@code 2026-11-22}. */
        DAY,
        /** A day, a month or a year, as {@link no.varde.core.basics.When#text()} writes it; nothing for unknown. */
        TIME,
        /** One of the options. */
        ONE,
        /** Any number of the options. */
        SEVERAL,
        /** {@code yes}, or nothing. */
        YES,
        /** A number that is zero or more, with a decimal comma or point. */
        AMOUNT,
        /** The id of one thing when only one kind can be pointed at, else a written {@link Ref}. */
        POINTER,
        /** Written {@link Ref}s of any number of things. */
        POINTERS,
        /**
         * Groups that took part: {@code employees:consult}, {@code employees} when nobody knows how far, and {@code
         * employees:form} for the level that the form proposes.
         */
        PARTICIPANTS
    }

    /**
     * Something that can be chosen.
     *
     * @param value how it is written
     * @param meaning what it means
     */
    public record Option(String value, Labelled meaning) {}

    /** Copies. */
    public Field {
        Require.nothingNull(name, type, options, kinds);
        options = List.copyOf(options);
        kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
    }

    static Field of(String name, Type type) {
        return new Field(name, type, false, List.of(), Set.of());
    }

    static Field line(String name) {
        return of(name, Type.LINE);
    }

    static Field text(String name) {
        return of(name, Type.TEXT);
    }

    static Field day(String name) {
        return of(name, Type.DAY);
    }

    static Field time(String name) {
        return of(name, Type.TIME);
    }

    static Field amount(String name) {
        return of(name, Type.AMOUNT);
    }

    static Field yes(String name) {
        return of(name, Type.YES);
    }

    static <E extends Enum<E> & Labelled> Field one(String name, Class<E> type) {
        return new Field(name, Type.ONE, false, options(type), Set.of());
    }

    static <E extends Enum<E> & Labelled> Field several(String name, Class<E> type) {
        return new Field(name, Type.SEVERAL, false, options(type), Set.of());
    }

    static Field pointer(String name, Ref.Kind... kinds) {
        return new Field(name, Type.POINTER, true, List.of(), Set.of(kinds));
    }

    static Field pointers(String name, Ref.Kind... kinds) {
        return new Field(name, Type.POINTERS, true, List.of(), Set.of(kinds));
    }

    /** The same, as one that must be filled in. */
    Field must() {
        return new Field(name, type, true, options, kinds);
    }

    /** The same, as one that may be left empty. */
    Field may() {
        return new Field(name, type, false, options, kinds);
    }

    static <E extends Enum<E> & Labelled> List<Option> options(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(each -> new Option(written(each), each))
                .toList();
    }

    /** A constant as drafts and files write it: {@code ordinary-operation}. */
    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether several things can be typed in it. */
    public boolean isMany() {
        return type == Type.SEVERAL || type == Type.POINTERS || type == Type.PARTICIPANTS;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("draft", "field." + name);
    }
}
