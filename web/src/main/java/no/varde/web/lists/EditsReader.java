package no.varde.web.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Problem;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Checked;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.store.Versioned;
import no.varde.web.http.Conflict;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * Compares the rows of a list with what is kept. A cell counts as changed when it says something else than the version that
 * its row was read at; where the same field was changed here since into something else again, somebody must choose.
 */
final class EditsReader {

    private final Naming naming;
    private final Texts texts;
    private final Values chosen;
    private final Function<Ref, List<Versioned<? extends Fact>>> histories;

    /**
     * A reader.
     *
     * @param histories every version of a fact, the oldest first; empty where there is none
     * @param chosen what was chosen where both sides changed the same
     */
    EditsReader(Naming naming, Function<Ref, List<Versioned<? extends Fact>>> histories, Texts texts, Values chosen) {
        this.naming = naming;
        this.histories = histories;
        this.texts = texts;
        this.chosen = chosen;
    }

    /**
     * What rows would change.
     *
     * @param present the ids of all facts of the list
     */
    Edits read(ListRows rows, Set<String> present) {
        return new Reading(rows).all(present);
    }

    /** The name of the choice on a field of a fact of a version: once that is changed again, it is asked anew. */
    static String choice(Versioned<? extends Fact> now, Field field) {
        return now.fact().id() + "." + field.name() + "." + now.version();
    }

    /** One list that is compared. */
    private final class Reading {

        private final ListRows rows;
        private final Map<Field, CellWords> words = new LinkedHashMap<>();
        private final List<Edits.Fresh> fresh = new ArrayList<>();
        private final List<Edits.Changed> changed = new ArrayList<>();
        private final List<Edits.Wrong> wrong = new ArrayList<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private int same;

        Reading(ListRows rows) {
            this.rows = rows;
            Draft.fields(rows.kind()).stream()
                    .filter(each -> rows.columns().containsKey(each.name()))
                    .forEach(each -> words.put(each, new CellWords(each, texts.language(), naming)));
        }

        Edits all(Set<String> present) {
            for (ListRows.Row row : rows.rows()) {
                Integer before = row.id().isEmpty() ? null : seen.putIfAbsent(row.id(), row.number());
                if (before != null) {
                    wrong(row, ListRows.ID, texts.get("lists.wrong.twice", row.id(), before));
                } else if (row.id().isEmpty()) {
                    fresh(row);
                } else {
                    known(row);
                }
            }
            Set<String> absent = new HashSet<>(present);
            absent.removeAll(seen.keySet());
            return new Edits(fresh, changed, same, absent.size(), wrong);
        }

        private void wrong(ListRows.Row row, String column, String said) {
            wrong.add(new Edits.Wrong(row.number(), rows.columns().getOrDefault(column, ""), said));
        }

        private void fresh(ListRows.Row row) {
            Map<String, List<String>> typed = new LinkedHashMap<>();
            words.forEach((field, each) -> typed.put(field.name(), each.read(row.text(field.name()))));
            check(row, Draft.typed(rows.kind(), typed), UUID.randomUUID().toString())
                    .ifPresent(fact -> fresh.add(new Edits.Fresh(row.number(), fact)));
        }

        private Optional<Fact> check(ListRows.Row row, Draft draft, String id) {
            Checked checked = draft.check(id, naming::isThere);
            for (Problem each : checked.wrong()) {
                wrong(row, each.pointer(), texts.capital(texts.of(each.message())));
            }
            return checked.value();
        }

        private void known(ListRows.Row row) {
            Optional<Ref> ref = Ref.parse(rows.kind().text() + ":" + row.id());
            List<Versioned<? extends Fact>> history = ref.map(histories).orElse(List.of());
            if (history.isEmpty()) {
                wrong(row, ListRows.ID, texts.get("lists.wrong.unknown", row.id()));
                return;
            }
            Versioned<? extends Fact> now = history.get(history.size() - 1);
            Optional<Draft> base = history.stream()
                    .filter(each -> Long.toString(each.version()).equals(row.text(Columns.VERSION)))
                    .map(each -> Draft.of(each.fact()))
                    .findFirst();
            if (base.isEmpty()) {
                wrong(row, Columns.VERSION, texts.get("lists.wrong.version", row.text(Columns.VERSION)));
            } else {
                compare(row, now, base.get());
            }
        }

        private void compare(ListRows.Row row, Versioned<? extends Fact> now, Draft base) {
            Draft kept = Draft.of(now.fact());
            Map<String, List<String>> merged = new LinkedHashMap<>(kept.values());
            List<Edits.Cell> cells = new ArrayList<>();
            words.forEach((field, each) -> {
                List<String> said = each.read(row.text(field.name()));
                List<String> here = kept.list(field.name());
                List<String> before = base.list(field.name());
                if (!each.same(said, before) && !each.same(said, here)) {
                    Edits.Cell cell = each.same(before, here)
                            ? new Edits.Cell(field, here, said, "", Optional.empty())
                            : clash(now, field, here, said);
                    cells.add(cell);
                    if (!cell.keepsTheirs().orElse(false)) {
                        merged.put(field.name(), said);
                    }
                }
            });
            if (cells.isEmpty()) {
                same++;
            } else if (now.enteredInError()) {
                wrong(row, ListRows.ID, texts.get("lists.wrong.gone", row.id()));
            } else {
                check(row, Draft.exact(rows.kind(), merged), row.id())
                        .ifPresent(fact -> changed.add(new Edits.Changed(row.number(), now, fact, cells)));
            }
        }

        private Edits.Cell clash(Versioned<? extends Fact> now, Field field, List<String> here, List<String> said) {
            String name = choice(now, field);
            return new Edits.Cell(field, here, said, Conflict.name(name), Conflict.keepsTheirs(chosen, name));
        }
    }
}
