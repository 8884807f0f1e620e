package no.varde.web.ownreform;

import java.util.List;
import java.util.stream.Stream;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Language;
import no.varde.core.draft.Field;

/**
 * One thing that is said of a part of a reform.
 *
 * @param name what it is called in a draft, and in JSON: {@code law.section}
 * @param type how it is written
 * @param column the column of a CSV file in which it stands
 * @param options what can be chosen; empty unless one chooses
 * @param unsaid what it counts as when nothing stands there
 * @param required whether something must stand there
 */
record PartField(String name, Type type, String column, List<Field.Option> options, String unsaid, boolean required) {

    /** How something is written. */
    enum Type {
        /** A line. */
        LINE,
        /** A line in each language. */
        WORDS,
        /** A text in each language. */
        TEXT,
        /** A day, {@code 2026-11-22}. */
        DAY,
        /** A day, a month or a year. */
        TIME,
        /** Any number of names, one on a line. */
        NAMES,
        /** One of the options. */
        ONE,
        /** Any number of the options, one on a line. */
        SEVERAL,
        /** {@code yes} or {@code no}. */
        YES
    }

    private static PartField of(String name, Type type, String column) {
        return new PartField(name, type, column, List.of(), "", false);
    }

    static PartField line(String name) {
        return line(name, name);
    }

    static PartField line(String name, String column) {
        return of(name, Type.LINE, column);
    }

    static PartField words(String name) {
        return words(name, name);
    }

    static PartField words(String name, String column) {
        return of(name, Type.WORDS, column);
    }

    static PartField text(String name) {
        return text(name, name);
    }

    static PartField text(String name, String column) {
        return of(name, Type.TEXT, column);
    }

    static PartField day(String name) {
        return of(name, Type.DAY, name);
    }

    static PartField time(String name) {
        return of(name, Type.TIME, name);
    }

    static PartField names(String name) {
        return of(name, Type.NAMES, name);
    }

    static PartField yes(String name, boolean unsaid) {
        return new PartField(name, Type.YES, name, List.of(), unsaid ? Node.YES : Node.NO, false);
    }

    static <E extends Enum<E> & Labelled> PartField one(String name, Class<E> type, E unsaid) {
        return new PartField(name, Type.ONE, name, options(type), Field.written(unsaid), false);
    }

    static <E extends Enum<E> & Labelled> PartField several(String name, Class<E> type) {
        return new PartField(name, Type.SEVERAL, name, options(type), "", false);
    }

    private static <E extends Enum<E> & Labelled> List<Field.Option> options(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(each -> new Field.Option(Field.written(each), each))
                .toList();
    }

    /** The same, where something must stand there. */
    PartField must() {
        return new PartField(name, type, column, options, unsaid, true);
    }

    /** Whether it is written in each language by itself. */
    boolean isWords() {
        return type == Type.WORDS || type == Type.TEXT;
    }

    /** The names under which it stands in a node: one a language, or its own. */
    List<String> keys() {
        return isWords() ? Stream.of(Language.values()).map(this::in).toList() : List.of(name);
    }

    /** The name under which its words in a language stand: {@code name.nb}. */
    String in(Language language) {
        return name + "." + language.tag();
    }

    /** Whether a value is one of the options. */
    boolean allows(String value) {
        return options.stream().anyMatch(each -> each.value().equals(value));
    }
}
