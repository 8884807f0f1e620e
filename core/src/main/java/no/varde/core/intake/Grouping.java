package no.varde.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Message;

/**
 * Which rows are one measure. The same key is the same measure unless the titles have nothing in common, and so is a title
 * that is merged over several rows; the same title alone is proposed as one, and a row without a title as a part of the
 * one above it.
 */
final class Grouping {

    private static final String SAME = Asking.SAME;
    private static final String OWN = "own";
    private static final String FIRST = "first";
    private static final String THIS = "this";
    private static final int MOST_COMPARED = 500;

    private final Asking asking;
    private final Mapping mapping;
    private final Map<String, List<Group>> byKey = new HashMap<>();
    private final Map<String, Group> byTitle = new HashMap<>();
    final List<Group> groups = new ArrayList<>();
    final Map<Integer, List<Message>> says = new HashMap<>();
    final Map<Integer, Group> ofRow = new LinkedHashMap<>();

    Grouping(Mapping mapping, Asking asking) {
        this.mapping = mapping;
        this.asking = asking;
    }

    /** Takes the next row in. */
    void add(RowDraft row, boolean onlyTitle, Optional<RowDraft> above) {
        if (row.leftOut || (row.title.isEmpty() && !titled(row, above)) || (onlyTitle && !confirmed(row))) {
            return;
        }
        String title = Titles.compact(row.title.orElseThrow());
        List<Group> sameKey = row.key.map(key -> byKey.get(Words.normal(key))).orElse(List.of());
        Optional<Group> sameMeasure = sameKey.stream()
                .filter(group -> Titles.areOne(group.title(), row.title.orElseThrow())
                        || (group.first().part == row.part && Titles.saysAllOf(group.title(), row.title.orElseThrow())))
                .findFirst();
        Group sameTitle = byTitle.get(title);
        if (row.titleFromAbove && sameTitle != null) {
            keepOtherKey(sameTitle, row);
            join(sameTitle, row);
            return;
        } else if (sameMeasure.isPresent()) {
            join(sameMeasure.get(), row);
            return;
        } else if (!sameKey.isEmpty() && isJoinedByKey(row, sameKey.get(sameKey.size() - 1))) {
            return;
        }
        boolean otherKey = sameTitle != null
                && row.key.isPresent()
                && sameTitle.whole().key.isPresent();
        if (sameTitle != null && !otherKey) {
            Optional<Answer> answer =
                    ask(row, "join", row.title.orElseThrow(), same(row, sameTitle), "join", SAME, OWN);
            if (answer.isEmpty() || chosen(answer, SAME)) {
                join(sameTitle, row);
                return;
            } else if (row.leftOut) {
                return;
            }
        }
        Optional<Group> alike = sameTitle == null ? alike(row) : Optional.empty();
        if (alike.isPresent()) {
            Doubt doubt = alike(row, alike.get());
            if (chosen(ask(row, "join", row.title.orElseThrow(), doubt, "alike", SAME, OWN), SAME)) {
                join(alike.get(), row);
                return;
            } else if (row.leftOut) {
                return;
            }
        }
        Group group = new Group(row);
        groups.add(group);
        ofRow.put(row.number, group);
        row.key.ifPresent(key -> byKey.computeIfAbsent(Words.normal(key), any -> new ArrayList<>(1))
                .add(group));
        byTitle.putIfAbsent(title, group);
    }

    /**
     * Asks of a row with the number of another measure and a title that has nothing in common with its title: most often
     * the numbers begin anew, and below a heading between the rows they surely do.
     */
    private boolean isJoinedByKey(RowDraft row, Group group) {
        if (group.first().part != row.part) {
            return false;
        }
        int first = group.first().number;
        Doubt doubt = Doubt.of("row.number", row.title.orElseThrow(), row.key.orElseThrow(), group.title(), first)
                .with(List.of(
                        new Proposal(OWN, Doubt.message("row.number.own")),
                        new Proposal(SAME, Doubt.message("row.same.join", first))));
        Optional<Answer> answer = ask(row, "number", row.title.orElseThrow(), doubt, "number", SAME, OWN);
        if (chosen(answer, SAME)) {
            join(group, row);
        }
        return row.leftOut || chosen(answer, SAME);
    }

    private static Doubt same(RowDraft row, Group group) {
        String title = row.title.orElseThrow();
        int first = group.first().number;
        return Words.normal(title).equals(Words.normal(group.title()))
                ? Doubt.of("row.same", title, first).with(choices(first))
                : alike(row, group);
    }

    private static Doubt alike(RowDraft row, Group group) {
        int first = group.first().number;
        return Doubt.of("row.alike", row.title.orElseThrow(), first, group.title())
                .with(choices(first));
    }

    private static List<Proposal> choices(int first) {
        return List.of(
                new Proposal(SAME, Doubt.message("row.same.join", first)),
                new Proposal(OWN, Doubt.message("row.same.own")));
    }

    /** A measure above with nearly the same title and no other number; looked for only where there are few. */
    private Optional<Group> alike(RowDraft row) {
        String title = row.title.orElseThrow();
        return groups.size() > MOST_COMPARED
                ? Optional.empty()
                : groups.stream()
                        .filter(group -> row.key.isEmpty() || group.whole().key.isEmpty())
                        .filter(group -> Titles.isMisspelt(title, group.title()))
                        .findFirst();
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
        Doubt doubt = Doubt.of(
                        "row.differs", mapping.heading(now.column()), before.text(), now.text(), group.first().number)
                .with(List.of(
                        new Proposal(FIRST, Doubt.said(before.text())), new Proposal(THIS, Doubt.said(now.text()))));
        String words = before.text() + "|" + now.text();
        Asking.Question question = new Asking.Question(
                Asking.id(row.number, -1, SheetText.columnName(now.column()) + ".differs"),
                row.number,
                now.column(),
                words,
                doubt,
                true,
                words);
        Optional<Answer> answer = asking.ask(row, question, mend -> mend.equals(FIRST) || mend.equals(THIS));
        if (answer.filter(Answer.Unknown.class::isInstance).isPresent()) {
            group.whole().singles.remove(column);
            row.singles.remove(column);
            row.note(mapping.heading(before.column()), before.text());
            row.note(mapping.heading(now.column()), now.text());
        } else if (chosen(answer, FIRST)) {
            row.singles.remove(column);
            row.note(mapping.heading(now.column()), now.text());
        } else if (chosen(answer, THIS)) {
            group.whole().singles.put(column, now);
            row.note(mapping.heading(before.column()), before.text());
        }
    }

    /** Finds the title of a row that has none: the one above, one's own words, or nothing yet. */
    private boolean titled(RowDraft row, Optional<RowDraft> above) {
        Optional<String> over = above.flatMap(draft -> draft.title);
        List<Proposal> proposals = over.stream()
                .map(title -> new Proposal(SAME, Doubt.message("row.title.above", title)))
                .toList();
        Asking.Question question = new Asking.Question(
                Asking.id(row.number, -1, "title"),
                row.number,
                mapping.find(Column.TITLE).orElse(-1),
                row.signature,
                Doubt.of("row.title").with(proposals),
                false,
                "title");
        asking.ask(row, question, mend -> {
            boolean part = mend.equals(SAME);
            row.title = part ? over : Optional.of(Words.oneLine(mend));
            row.titleFromAbove = part;
            return row.title.isPresent();
        });
        return row.title.isPresent();
    }

    /** A row with a title and nothing else can be a measure or a heading of the sheet's own. */
    private boolean confirmed(RowDraft row) {
        String title = row.title.orElseThrow();
        Doubt doubt = Doubt.of("row.only", title).with(List.of(new Proposal(OWN, Doubt.message("row.only.measure"))));
        return chosen(ask(row, "only", title, doubt, "only", OWN), OWN);
    }

    private Optional<Answer> ask(RowDraft row, String what, String text, Doubt doubt, String words, String... choices) {
        Asking.Question question = new Asking.Question(
                Asking.id(row.number, -1, what),
                row.number,
                mapping.find(Column.TITLE).orElse(-1),
                text,
                doubt,
                false,
                words);
        return asking.ask(row, question, mend -> List.of(choices).contains(mend));
    }

    private static boolean chosen(Optional<Answer> answer, String choice) {
        return answer.equals(Optional.of(new Answer.Mend(choice)));
    }

    private void say(int row, Message message) {
        says.computeIfAbsent(row, any -> new ArrayList<>()).add(message);
    }
}
