package no.varde.core.draft;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;

/**
 * How one kind of fact is typed.
 *
 * @param kind the kind
 * @param fields its fields, in the order in which they are asked for
 * @param reader reads all fields and says what is wrong with them; what it gives makes the fact when nothing is
 * @param writer writes a fact's fields
 */
record Shape(
        Ref.Kind kind,
        List<Field> fields,
        Function<Typed, Supplier<? extends Fact>> reader,
        BiConsumer<Fact, Written> writer) {

    static <F extends Fact> Shape of(
            Ref.Kind kind,
            Class<F> type,
            List<Field> fields,
            Function<Typed, Supplier<? extends Fact>> reader,
            BiConsumer<F, Written> writer) {
        return new Shape(kind, List.copyOf(fields), reader, (fact, to) -> writer.accept(type.cast(fact), to));
    }

    Checked read(Typed from) {
        Supplier<? extends Fact> maker = reader.apply(from);
        return from.problems().isEmpty() ? new Checked.Valid(maker.get()) : new Checked.Invalid(from.inOrder());
    }

    Map<String, List<String>> write(Fact fact) {
        Written to = new Written();
        writer.accept(fact, to);
        return to.values();
    }
}
