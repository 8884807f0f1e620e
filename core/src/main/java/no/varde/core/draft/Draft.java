package no.varde.core.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Message;
import no.varde.core.basics.Problem;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;

/**
 * What somebody typed of one fact, field by field, as texts; perhaps half done, perhaps wrong. It becomes the fact, or all
 * its problems at once, by {@link #check}. Immutable.
 *
 * <p>{@code Draft.of(fact).check(fact.id(), any -> true)} gives the same fact again, for every fact of {@link #kinds()}.
 */
public final class Draft {

    private static final Set<String> WORDS_OF_A_MEASURE = Set.of("title", "outcome", "approach");

    private final Shape shape;
    private final Map<String, List<String>> values;

    private Draft(Shape shape, Map<String, List<String>> values) {
        this.shape = shape;
        this.values = values;
    }

    /**
     * The kinds of facts that are drafted: all that a municipality keeps but itself, and comments, which are written by
     * their authors alone.
     */
    public static Set<Ref.Kind> kinds() {
        return Shapes.ALL.keySet();
    }

    /**
     * The fields of a kind of fact, in the order in which they are asked for.
     *
     * @throws IllegalArgumentException when facts of this kind are not drafted
     */
    public static List<Field> fields(Ref.Kind kind) {
        return Shapes.of(kind).fields();
    }

    /** The fields of a measure whose change may be one of substance, and not of its wording alone. */
    public static Set<String> wordsOfAMeasure() {
        return WORDS_OF_A_MEASURE;
    }

    /** A draft in which nothing is typed yet. */
    public static Draft blank(Ref.Kind kind) {
        return new Draft(Shapes.of(kind), Map.of());
    }

    /**
     * What was typed, by field; no blanks around, and no blank texts.
     *
     * @param values texts by the name of the field; a name that is no field's is a problem of its own when checked
     */
    public static Draft typed(Ref.Kind kind, Map<String, List<String>> values) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((field, texts) -> {
            List<String> said = texts.stream()
                    .map(each -> each.replace("\r\n", "\n").strip())
                    .filter(each -> !each.isEmpty())
                    .toList();
            if (!said.isEmpty()) {
                kept.put(field, said);
            }
        });
        return new Draft(Shapes.of(kind), Collections.unmodifiableMap(kept));
    }

    /**
     * What a program wrote, by field, to the letter: for files that lose nothing. A blank text counts as none.
     *
     * @param values texts by the name of the field, as {@link #values()} gives them
     */
    public static Draft exact(Ref.Kind kind, Map<String, List<String>> values) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((field, texts) -> {
            List<String> said =
                    texts.stream().map(each -> each.isBlank() ? "" : each).toList();
            if (!said.isEmpty()) {
                kept.put(field, said);
            }
        });
        return new Draft(Shapes.of(kind), Collections.unmodifiableMap(kept));
    }

    /**
     * What a program wrote as a tree, as {@link #tree} gives it: {@link #exact} with its members.
     *
     * @param members a text, or a list of texts, by the name of the field
     * @param problems where it is told what is neither, by the name of the field; such values are left out
     */
    public static Draft ofTree(Ref.Kind kind, Map<?, ?> members, List<Problem> problems) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            List<?> values = value instanceof List<?> several ? several : Collections.singletonList(value);
            List<String> said = values.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
            if (said.size() < values.size()) {
                problems.add(new Problem(
                        String.valueOf(name),
                        Message.of("draft", "no-text", String.valueOf(name), String.valueOf(value))));
            }
            texts.put(String.valueOf(name), said);
        });
        return exact(kind, texts);
    }

    /**
     * What is typed, as files and programs are given it: a text by the name of its field, or a list of texts where several
     * can be typed; nothing for a field in which nothing is. In the order of the fields.
     *
     * <p>{@code Draft.ofTree(draft.kind(), draft.tree(), problems)} is the same draft, for every draft of a fact.
     */
    public Map<String, Object> tree() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Field field : fields()) {
            List<String> texts = list(field.name());
            if (!texts.isEmpty()) {
                members.put(field.name(), field.isMany() ? texts : texts.get(0));
            }
        }
        return members;
    }

    /** What would have to be typed for a fact. */
    public static Draft of(Fact fact) {
        Shape shape = Shapes.of(fact.ref().kind());
        return new Draft(shape, Collections.unmodifiableMap(shape.write(fact)));
    }

    /** The same with other texts in a field; none empties it. */
    public Draft with(String field, String... texts) {
        Map<String, List<String>> other = new LinkedHashMap<>(values);
        other.put(field, List.of(texts));
        return typed(kind(), other);
    }

    /** What kind of fact it is to become. */
    public Ref.Kind kind() {
        return shape.kind();
    }

    /** Its fields, in the order in which they are asked for. */
    public List<Field> fields() {
        return shape.fields();
    }

    /** What is typed in a field; empty for nothing, the first of several. */
    public String text(String field) {
        List<String> texts = list(field);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** Everything that is typed in a field. */
    public List<String> list(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Everything that is typed, by field. */
    public Map<String, List<String>> values() {
        return values;
    }

    /** The fields in which something else is typed than in another draft of the same kind. */
    public List<Field> differences(Draft other) {
        return fields().stream()
                .filter(each -> !list(each.name()).equals(other.list(each.name())))
                .toList();
    }

    /**
     * Whether it says in other words than another draft what a measure is: then somebody must tell a correction from a change
     * in substance, after which earlier decisions speak of something else (L11). What said nothing before is only made
     * known. False for every other kind of fact.
     */
    public boolean isAnotherMeasureThan(Draft other) {
        return kind() == Ref.Kind.MEASURE
                && differences(other).stream()
                        .map(Field::name)
                        .anyMatch(each -> WORDS_OF_A_MEASURE.contains(each) && isSaid(other.list(each)));
    }

    private static boolean isSaid(List<String> values) {
        return values.stream().anyMatch(each -> !each.isBlank());
    }

    /**
     * The fact, or everything that is wrong with what was typed.
     *
     * @param id the id of the fact
     * @param there whether what a field points at is there
     */
    public Checked check(String id, Predicate<Ref> there) {
        Require.nothingNull(id, there);
        List<Problem> problems = new ArrayList<>();
        for (String name : values.keySet()) {
            if (fields().stream().noneMatch(each -> each.name().equals(name))) {
                problems.add(new Problem(name, Message.of("draft", "no-field", name)));
            }
        }
        return shape.read(new Typed(this, id, there, problems));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Draft that && kind() == that.kind() && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * kind().hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return kind().text() + values;
    }
}
