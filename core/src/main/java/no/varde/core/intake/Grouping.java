package no.varde.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Message;

/**
 * Which rows are one measure. The same key is the same measure, and so is a title that is merged over several rows; the
 * same title alone is proposed as one, and a row without a title as a part of the one above it.
 */
final class Grouping {

    private static final String SAME = "same";
    private static final String OWN = "own";
    private static final String FIRST = "first";
    private static final String THIS = "this";

    private final Map<String, Answer> answers;
    private final Mapping mapping;
    private final Map<String, Group> byKey = new HashMap<>();
    private final Map<String, Group> byTitle = new HashMap<>();
    final List<Group> groups = new ArrayList<>();
    final Map<Integer, List<Issue>> issues = new HashMap<>();
    final Map<Integer, List<Message>> says = new HashMap<>();
    final Map<Integer, Group> ofRow = new LinkedHashMap<>();

    Grouping(Mapping mapping, Map<String, Answer> answers) {
        this.mapping = mapping;
        this.answers = answers;
    }

    /** Takes the next row in. */
    void add(RowDraft row, boolean onlyTitle, Optional<RowDraft> above) {
        if (row.leftOut || (row.title.isEmpty() && !titled(row, above)) || (onlyTitle && !confirmed(row))) {
            return;
        }
        String title = Words.normal(row.title.orElseThrow());
        Group sameKey = row.key.map(key -> byKey.get(Words.normal(key))).orElse(null);
        Group sameTitle = byTitle.get(title);
        if (row.titleFromAbove && sameTitle != null) {
            keepOtherKey(sameTitle, row);
            join(sameTitle, row);
            return;
        } else if (sameKey != null) {
            join(sameKey, row);
            return;
        }
        boolean otherKey = sameTitle != null
                && row.key.isPresent()
                && sameTitle.whole().key.isPresent();
        if (sameTitle != null && !otherKey) {
            if (chosen(row, "join", SAME)) {
                join(sameTitle, row);
                return;
            } else if (leftOut(row, "join")) {
                return;
            } else if (!chosen(row, "join", OWN)) {
                ask(
                        row,
                        "join",
                        row.title.orElseThrow(),
                        Doubt.of("row.same", row.title.orElseThrow(), sameTitle.first().number)
                                .with(List.of(
                                        new Proposal(SAME, Doubt.message("row.same.join", sameTitle.first().number)),
                                        new Proposal(OWN, Doubt.message("row.same.own")))),
                        "join");
                join(sameTitle, row);
                return;
            }
        }
        Group group = new Group(row);
        groups.add(group);
        ofRow.put(row.number, group);
        row.key.ifPresent(key -> byKey.put(Words.normal(key), group));
        byTitle.putIfAbsent(title, group);
    }

    /** A row that belongs to the measure above has no key of its own; what stands there is kept. */
    private void keepOtherKey(Group group, RowDraft row) {
        row.key
                .filter(key -> group.whole().key.filter(key::equals).isEmpty())
                .ifPresent(key ->
                        row.note(mapping.find(Column.KEY).map(mapping::heading).orElse(""), key));
        row.key = Optional.empty();
    }

    private void join(Group group, RowDraft row) {
        for (Map.Entry<Column, RowDraft.Single> each : List.copyOf(row.singles.entrySet())) {
            RowDraft.Single before = group.whole().singles.get(each.getKey());
            if (before != null && !before.value().equals(each.getValue().value())) {
                differs(group, row, each.getKey(), before, each.getValue());
            }
        }
        if (row.leftOut) {
            return;
        }
        if (!row.title.equals(group.whole().title) && !row.titleFromAbove) {
            row.title
                    .filter(title -> !Words.normal(title).equals(Words.normal(group.title())))
                    .ifPresent(title -> row.note(
                            mapping.find(Column.TITLE).map(mapping::heading).orElse(""), title));
        }
        group.join(row);
        ofRow.put(row.number, group);
        say(row.number, Doubt.message("row.joined", group.first().number));
    }

    /** Two rows of one measure say different things of what it has only once. */
    private void differs(Group group, RowDraft row, Column column, RowDraft.Single before, RowDraft.Single now) {
        String what = SheetText.columnName(now.column()) + ".differs";
        Answer answer = answers.get(RowReader.id(row.number, -1, what));
        if (answer instanceof Answer.Unknown) {
            group.whole().singles.remove(column);
            row.singles.remove(column);
            row.note(mapping.heading(before.column()), before.text());
            row.note(mapping.heading(now.column()), now.text());
        } else if (chosen(row, what, FIRST)) {
            row.singles.remove(column);
            row.note(mapping.heading(now.column()), now.text());
        } else if (chosen(row, what, THIS)) {
            group.whole().singles.put(column, now);
            row.note(mapping.heading(before.column()), before.text());
        } else if (!leftOut(row, what)) {
            Doubt doubt = Doubt.of(
                            "row.differs",
                            mapping.heading(now.column()),
                            before.text(),
                            now.text(),
                            group.first().number)
                    .with(List.of(
                            new Proposal(FIRST, Doubt.said(before.text())),
                            new Proposal(THIS, Doubt.said(now.text()))));
            issues.computeIfAbsent(row.number, any -> new ArrayList<>())
                    .add(new Issue(
                            RowReader.id(row.number, -1, what),
                            row.number,
                            Optional.of(SheetText.columnName(now.column())),
                            now.text(),
                            doubt.message(),
                            doubt.proposals(),
                            true,
                            column + "|" + before.text() + "|" + now.text()));
        }
    }

    /** Finds the title of a row that has none: the one above, one's own words, or nothing yet. */
    private boolean titled(RowDraft row, Optional<RowDraft> above) {
        Answer answer = answers.get(RowReader.id(row.number, -1, "title"));
        if (answer instanceof Answer.LeaveOut) {
            row.leftOut = true;
            return false;
        }
        Optional<String> over = above.flatMap(draft -> draft.title);
        if (answer instanceof Answer.Mend mend && !mend.text().isBlank()) {
            boolean part = mend.text().equals(SAME) && over.isPresent();
            row.title = part ? over : Optional.of(Words.oneLine(mend.text()));
            row.titleFromAbove = part;
            return true;
        }
        List<Proposal> proposals = over.stream()
                .map(title -> new Proposal(SAME, Doubt.message("row.title.above", title)))
                .toList();
        ask(row, "title", "", Doubt.of("row.title").with(proposals), "title");
        return false;
    }

    /** A row with a title and nothing else can be a measure or a heading of the sheet's own. */
    private boolean confirmed(RowDraft row) {
        if (chosen(row, "only", OWN)) {
            return true;
        }
        if (!leftOut(row, "only")) {
            String title = row.title.orElseThrow();
            ask(
                    row,
                    "only",
                    title,
                    Doubt.of("row.only", title).with(List.of(new Proposal(OWN, Doubt.message("row.only.measure")))),
                    title);
        }
        return false;
    }

    private void ask(RowDraft row, String what, String text, Doubt doubt, String alike) {
        issues.computeIfAbsent(row.number, any -> new ArrayList<>())
                .add(new Issue(
                        RowReader.id(row.number, -1, what),
                        row.number,
                        mapping.find(Column.TITLE).map(SheetText::columnName),
                        text,
                        doubt.message(),
                        doubt.proposals(),
                        false,
                        what + "|" + alike));
    }

    private boolean chosen(RowDraft row, String what, String choice) {
        return answers.get(RowReader.id(row.number, -1, what)) instanceof Answer.Mend mend
                && mend.text().equals(choice);
    }

    private boolean leftOut(RowDraft row, String what) {
        if (answers.get(RowReader.id(row.number, -1, what)) instanceof Answer.LeaveOut) {
            row.leftOut = true;
            return true;
        }
        return false;
    }

    private void say(int row, Message message) {
        says.computeIfAbsent(row, any -> new ArrayList<>()).add(message);
    }
}
