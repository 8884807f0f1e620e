package no.varde.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static Edits edits(Tables tables, Ref.Kind kind) {
        return tables.edits(Tables.csv(tables.rows(kind)));
    }

    @Test
    void whatWasNotEditedChangesNothingWhateverTheLanguage() {
        Property.forAll(25, Case::draw, drawn -> {
            try (FactStore store = new InMemoryStore()) {
                Tables.record(drawn.municipality(), store);
                byte[] file = Tables.csv(new Tables(store, drawn.out()).rows(Ref.Kind.MEASURE));
                Edits edits = new Tables(store, drawn.in()).edits(file);
                assertThat(edits.problems()).isEmpty();
                assertThat(edits.isNothing()).isTrue();
                assertThat(edits.absent()).isZero();
                assertThat(edits.same())
                        .isEqualTo(new Tables(store, drawn.in())
                                .kept(Ref.Kind.MEASURE)
                                .size());
            }
        });
    }

    /** Rows without ids become facts that say the same. */
    @Test
    void whatGoesIntoAnEmptyMunicipalitySaysTheSameThere() {
        Property.forAll(25, Case::draw, drawn -> {
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

    @Test
    void whatWasEditedIsChangedAndNothingElse() {
        Property.forAll(25, Case::draw, drawn -> {
            try (FactStore store = new InMemoryStore()) {
                Tables.record(drawn.municipality(), store);
                Tables tables = new Tables(store, drawn.out());
                List<List<String>> rows = tables.rows(Ref.Kind.MEASURE);
                Map<String, Map<String, List<String>>> expected = new LinkedHashMap<>();
                tables.drafts(Ref.Kind.MEASURE).forEach((id, draft) -> expected.put(id, plain(draft)));
                for (List<String> row : rows.subList(1, rows.size())) {
                    if (drawn.source().flag()) {
                        String title = "=" + drawn.source().text(8, "abæ;\"'\n=+x") + "!";
                        row.set(2, title);
                        Optional.ofNullable(expected.get(row.get(0)))
                                .orElseThrow()
                                .put("title", List.of(title));
                    }
                }
                Edits edits = new Tables(store, drawn.in()).edits(Tables.csv(rows));
                assertThat(edits.problems()).isEmpty();
                tables.save(edits, 10);
                assertThat(tables.drafts(Ref.Kind.MEASURE).entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, each -> plain(each.getValue()))))
                        .isEqualTo(expected);
                assertThat(edits(tables, Ref.Kind.MEASURE).isNothing()).isTrue();
            }
        });
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
