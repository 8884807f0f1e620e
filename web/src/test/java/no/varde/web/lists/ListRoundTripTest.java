package no.varde.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomMunicipality;
import no.varde.core.testkit.Source;
import no.varde.web.exchange.TableCell;
import org.junit.jupiter.api.Test;

/** A list that goes out comes in again as it was, and one that was edited as just what was edited. */
class ListRoundTripTest {

    private record Case(RandomMunicipality municipality, Language out, Language in, Source source) {

        static Case draw(Source source) {
            return new Case(
                    RandomMunicipality.draw(source, 3),
                    source.oneOf(Language.class),
                    source.oneOf(Language.class),
                    source);
        }
    }

    @Test
    void whatWasNotEditedChangesNothingWhateverTheLanguage() {
        Property.forAll(5, Case::draw, drawn -> {
            try (FactStore store = new InMemoryStore()) {
                Tables.record(drawn.municipality(), store);
                Tables out = new Tables(store, drawn.out());
                Tables in = new Tables(store, drawn.in());
                for (Ref.Kind kind : ListPages.kinds()) {
                    for (byte[] file : List.of(Tables.csv(out.rows(kind)), out.xlsx(kind))) {
                        Edits edits = in.edits(file);
                        assertThat(edits.problems()).isEmpty();
                        assertThat(edits.isNothing()).isTrue();
                        assertThat(edits.absent()).isZero();
                        assertThat(edits.same()).isEqualTo(in.kept(kind).size());
                    }
                }
            }
        });
    }

    /** Rows without ids become facts that say the same. */
    @Test
    void whatGoesIntoAnEmptyMunicipalitySaysTheSameThere() {
        Property.forAll(5, Case::draw, drawn -> {
            try (FactStore store = new InMemoryStore()) {
                Tables.record(drawn.municipality(), store);
                Tables tables = new Tables(store, drawn.out());
                for (Ref.Kind kind : ListPages.kinds()) {
                    List<List<String>> rows = tables.rows(kind);
                    rows.stream().skip(1).forEach(row -> row.set(0, ""));
                    Edits edits = new Tables(store, drawn.in()).edits(Tables.csv(rows));
                    assertThat(edits.problems()).isEmpty();
                    assertThat(edits.fresh().stream()
                                    .map(each -> plain(each.fact()))
                                    .toList())
                            .isEqualTo(tables.kept(kind).stream()
                                    .map(each -> plain(each.fact()))
                                    .toList());
                }
            }
        });
    }

    /** In some rows a cell is taken from another row, wherever that makes a fact. */
    @Test
    void whatWasEditedIsChangedAndNothingElse() {
        Property.forAll(5, Case::draw, drawn -> {
            try (FactStore store = new InMemoryStore()) {
                Tables.record(drawn.municipality(), store);
                Tables tables = new Tables(store, drawn.out());
                for (Ref.Kind kind : ListPages.kinds()) {
                    List<List<TableCell>> cells = new ArrayList<>();
                    tables.cells(kind).forEach(row -> cells.add(new ArrayList<>(row)));
                    Map<String, Map<String, List<String>>> expected = edited(cells, tables, kind, drawn.source());
                    byte[] file = drawn.source().flag() ? tables.csv(kind, cells) : tables.xlsx(kind, cells);
                    Edits edits = new Tables(store, drawn.in()).edits(file);
                    assertThat(edits.problems()).isEmpty();
                    tables.save(edits, 10);
                    assertThat(plain(tables, kind)).isEqualTo(expected);
                    // What was saved is what the file says, so that the same edit is not found again.
                    assertThat(new Tables(store, drawn.in()).edits(file).isNothing())
                            .isTrue();
                }
            }
        });
    }

    /** Edits rows, and tells what each fact says then. */
    private static Map<String, Map<String, List<String>>> edited(
            List<List<TableCell>> cells, Tables tables, Ref.Kind kind, Source source) {
        List<Draft> drafts = List.copyOf(tables.drafts(kind).values());
        List<String> ids = List.copyOf(tables.drafts(kind).keySet());
        Map<String, Map<String, List<String>>> expected = new LinkedHashMap<>(plain(tables, kind));
        List<Field> fields = Draft.fields(kind);
        for (int i = 0; i < cells.size(); i++) {
            int column = source.integer(0, fields.size() - 1);
            int from = source.integer(0, cells.size() - 1);
            String field = fields.get(column).name();
            Map<String, List<String>> merged = new LinkedHashMap<>(drafts.get(i).values());
            merged.put(field, drafts.get(from).list(field));
            Optional<Fact> fact =
                    Draft.exact(kind, merged).check(ids.get(i), any -> true).value();
            if (fact.isPresent()) {
                cells.get(i).set(2 + column, tables.cells(kind).get(from).get(2 + column));
                expected.put(ids.get(i), plain(fact.get()));
            }
        }
        return expected;
    }

    private static Map<String, Map<String, List<String>>> plain(Tables tables, Ref.Kind kind) {
        Map<String, Map<String, List<String>>> plain = new LinkedHashMap<>();
        tables.drafts(kind).forEach((id, draft) -> plain.put(id, plain(draft)));
        return plain;
    }

    @Test
    void whatAFormCarriesIsWhatCameInHoweverLongItIs() {
        List<ListRows.Row> rows = java.util.stream.IntStream.rangeClosed(1, 30)
                .mapToObj(each -> new ListRows.Row(
                        each, Map.of("id", "", "title", "\"Å\"\r\n" + each, "outcome", "x".repeat(9_000))))
                .toList();
        ListRows all = new ListRows(Ref.Kind.MEASURE, Map.of("id", "A", "title", "C"), rows);
        assertThat(all.carried().length()).isLessThan(10_000);
        assertThat(ListRows.carriedIn(all.carried())).contains(all);
        assertThat(ListRows.carriedIn(all.carried().substring(1))).isEmpty();
        assertThat(ListRows.carriedIn("")).isEmpty();
    }

    private static Map<String, List<String>> plain(Fact fact) {
        return plain(Draft.of(fact));
    }

    /** Spaces around say nothing, nor do noughts at the end of a number. */
    private static Map<String, List<String>> plain(Draft draft) {
        Map<String, List<String>> plain = new LinkedHashMap<>();
        for (Field field : draft.fields()) {
            List<String> texts = new ArrayList<>();
            draft.list(field.name())
                    .forEach(each -> texts.add(
                            field.type() == Field.Type.AMOUNT
                                    ? new java.math.BigDecimal(each)
                                            .stripTrailingZeros()
                                            .toPlainString()
                                    : each.strip()));
            if (!texts.isEmpty()) {
                plain.put(field.name(), texts);
            }
        }
        return plain;
    }
}
