package no.varde.web.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.web.http.Choice;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.situation.Links;

/** Says in words what a list would change. */
final class PreviewReader {

    /** As many rows of each sort are shown; the others are only counted. */
    private static final int SHOWN = 200;

    private final ListRows rows;
    private final Edits edits;
    private final Naming naming;
    private final Links links;
    private final Texts texts;
    private final Values form;
    private final Map<String, CellWords> words = new LinkedHashMap<>();
    private final Set<Integer> first = new HashSet<>();

    PreviewReader(ListRows rows, Edits edits, Naming naming, Links links, Values form) {
        this.rows = rows;
        this.edits = edits;
        this.naming = naming;
        this.links = links;
        this.texts = links.page().texts();
        this.form = form;
        edits.changed().stream().limit(SHOWN).forEach(each -> first.add(each.row()));
        Draft.fields(rows.kind())
                .forEach(each -> words.put(each.name(), new CellWords(each, texts.language(), naming)));
    }

    ListSheet.Preview read(List<String> passed) {
        List<String> remarks = new ArrayList<>();
        if (!passed.isEmpty()) {
            remarks.add(texts.get("lists.passed", passed));
        }
        if (edits.absent() > 0) {
            remarks.add(texts.get("lists.absent", edits.absent()));
        }
        boolean isGood = edits.problems().isEmpty() && !edits.isNothing();
        Set<Integer> numbers = new HashSet<>();
        edits.fresh().forEach(each -> numbers.add(each.row()));
        edits.changed().forEach(each -> numbers.add(each.row()));
        return new ListSheet.Preview(
                said(),
                remarks,
                edits.problems().stream().limit(SHOWN).map(this::wrong).toList(),
                edits.changed().stream()
                        .filter(this::isShown)
                        .map(this::changed)
                        .toList(),
                edits.fresh().stream().limit(SHOWN).map(this::fresh).toList(),
                new ListSheet.More(
                        Math.max(0, edits.problems().size() - SHOWN),
                        (int) edits.changed().stream()
                                .filter(each -> !isShown(each))
                                .count(),
                        Math.max(0, edits.fresh().size() - SHOWN)),
                isGood ? rows.only(numbers).carried() : "");
    }

    /** A row in which something must be chosen is always shown. */
    private boolean isShown(Edits.Changed row) {
        return first.contains(row.row()) || row.cells().stream().anyMatch(Edits.Cell::isClash);
    }

    private String said() {
        return edits.isNothing() && edits.problems().isEmpty()
                ? texts.get("lists.nothing", edits.same())
                : texts.get(
                        "lists.said",
                        texts.get("lists.said.changed", edits.changed().size()),
                        texts.get("lists.said.fresh", edits.fresh().size()),
                        texts.get("lists.said.same", edits.same()));
    }

    private String wrong(Edits.Wrong wrong) {
        return wrong.column().isEmpty()
                ? texts.get("lists.wrong.row", String.valueOf(wrong.row()), wrong.said())
                : texts.get("lists.wrong.cell", String.valueOf(wrong.row()), wrong.column(), wrong.said());
    }

    private static boolean asksSubstance(Edits.Changed row) {
        return Draft.of(row.fact()).isAnotherMeasureThan(Draft.of(row.now().fact()));
    }

    private ListSheet.Changed changed(Edits.Changed row) {
        Ref ref = row.fact().ref();
        String substance = asksSubstance(row) ? Saving.substance(row) : "";
        return new ListSheet.Changed(
                row.row(),
                naming.name(ref, texts.language()),
                links.to(ref),
                row.cells().stream().map(this::cell).toList(),
                substance,
                substance.isEmpty() ? "" : form.text(substance));
    }

    private ListSheet.Cell cell(Edits.Cell cell) {
        String before = words(cell.field(), cell.before());
        String after = words(cell.field(), cell.after());
        List<Choice> choices = cell.isClash()
                ? List.of(
                        new Choice(
                                "theirs",
                                texts.get("lists.clash.here", before),
                                cell.keepsTheirs().orElse(false)),
                        new Choice(
                                "typed",
                                texts.get("lists.clash.file", after),
                                cell.keepsTheirs().map(each -> !each).orElse(false)))
                : List.of();
        return new ListSheet.Cell(label(cell.field()), before, after, choices, cell.clash());
    }

    private String label(Field field) {
        return texts.capital(texts.of(field));
    }

    private String words(Field field, List<String> values) {
        CellWords each = Optional.ofNullable(words.get(field.name())).orElseThrow();
        String said = ListOut.words(each.cell(values), texts).replace("\n", ", ");
        return said.isBlank() ? texts.get("common.conflict.nothing") : said;
    }

    private ListSheet.Fresh fresh(Edits.Fresh row) {
        Draft draft = Draft.of(row.fact());
        return new ListSheet.Fresh(
                row.row(),
                draft.fields().stream()
                        .filter(each -> !draft.list(each.name()).isEmpty())
                        .map(each -> new ListSheet.Cell(
                                label(each), "", words(each, draft.list(each.name())), List.of(), ""))
                        .toList());
    }
}
