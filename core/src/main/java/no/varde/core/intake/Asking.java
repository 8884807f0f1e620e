package no.varde.core.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts questions, and finds their answers: one given now, else one remembered of the same measure. Every question that a
 * row comes to passes here, so that nothing is asked twice and every answer can be shown and taken back.
 */
final class Asking {

    /** The column in the id of what is asked about a cell. */
    private static final Pattern OF_CELL = Pattern.compile("^r\\d+\\.([A-Z]+)\\.");

    /** How the id of what is asked about whole columns of amounts begins. */
    private static final String OF_COLUMNS = "column.";

    /** The choice that a row belongs with another one. */
    static final String SAME = "same";

    private final Mapping mapping;
    private final Map<String, Answer> answers;

    Asking(Mapping mapping, Map<String, Answer> answers) {
        this.mapping = mapping;
        this.answers = answers;
    }

    /**
     * A question about a row.
     *
     * @param id its id among the issues
     * @param row the row's number; 0 when whole columns are meant
     * @param column where it stands, counted from 0; negative when the row as a whole or several columns are meant
     * @param text what the cell says
     * @param doubt what is asked
     * @param canBeUnknown whether the field can be left unknown
     * @param words what the question is about, for those that ask the same
     */
    record Question(String id, int row, int column, String text, Doubt doubt, boolean canBeUnknown, String words) {

        /** A question about a cell or a piece of one. */
        static Question ofCell(int row, int column, String what, String text, Doubt doubt) {
            return new Question(Asking.id(row, column, what), row, column, text, doubt, true, text);
        }

        /** A question about whole columns of amounts, which is asked once and not of each row. */
        static Question ofColumns(List<Integer> columns, String what, String headings, Doubt doubt) {
            int column = columns.size() == 1 ? columns.get(0) : -1;
            return new Question(OF_COLUMNS + what, 0, column, headings, doubt, true, headings);
        }
    }

    /** The id of an issue at a cell; of the whole row when the column is negative. */
    static String id(int row, int column, String what) {
        return "r" + row + (column < 0 ? "." : "." + SheetText.columnName(column) + ".") + what;
    }

    /** Whether an answer to what has this id fits when the columns are read otherwise. */
    static boolean stillFits(String id, Mapping before, Mapping after) {
        Matcher cell = OF_CELL.matcher(id);
        Predicate<Integer> isMeant;
        if (id.startsWith(OF_COLUMNS)) {
            isMeant = column -> isOfAmounts(before, column) || isOfAmounts(after, column);
        } else if (cell.find()) {
            String name = cell.group(1);
            isMeant = column -> SheetText.columnName(column).equals(name);
        } else {
            isMeant = column -> namesMeasures(before, column) || namesMeasures(after, column);
        }
        return after.headingRows().equals(before.headingRows())
                && Stream.concat(before.columns().keySet().stream(), after.columns().keySet().stream())
                        .filter(isMeant)
                        .allMatch(column -> Objects.equals(
                                before.columns().get(column), after.columns().get(column)));
    }

    private static boolean isOfAmounts(Mapping mapping, int column) {
        Column meaning = mapping.columns().get(column);
        return meaning == Column.COST || meaning == Column.COST_YEAR;
    }

    private static boolean namesMeasures(Mapping mapping, int column) {
        Column meaning = mapping.columns().get(column);
        return meaning == Column.TITLE || meaning == Column.KEY;
    }

    /**
     * Asks, unless there is an answer that settles it.
     *
     * @param mending whether a text mends it; takes it in when it does
     * @return the answer that settled it; empty while it waits
     */
    Optional<Answer> ask(RowDraft draft, Question question, Predicate<String> mending) {
        return ask(draft, question, draft.memory, mending);
    }

    /** Asks with what is remembered elsewhere than with the row. */
    Optional<Answer> ask(RowDraft draft, Question question, Memory memory, Predicate<String> mending) {
        Optional<Answer> given = Optional.ofNullable(answers.get(question.id()));
        boolean again = given.filter(Answer.Ask.class::isInstance).isPresent();
        Optional<Answer> remembered = given.isPresent() ? Optional.empty() : memory.find(remembering(question));
        Optional<Answer> answer = again ? Optional.empty() : given.or(() -> remembered);
        if (answer.isPresent() && settles(draft, question, answer.get(), mending)) {
            draft.settled.add(new RowDraft.Given(
                    issue(question, Optional.empty()), remembering(question), answer.get(), remembered.isPresent()));
            return answer;
        }
        Optional<String> tried = given.filter(Answer.Mend.class::isInstance)
                .map(each -> ((Answer.Mend) each).text())
                .filter(text -> !text.isBlank());
        draft.issues.add(issue(question, tried));
        return Optional.empty();
    }

    private static boolean settles(RowDraft draft, Question question, Answer answer, Predicate<String> mending) {
        if (answer instanceof Answer.LeaveOut) {
            draft.leftOut = question.row() > 0;
            return draft.leftOut;
        } else if (answer instanceof Answer.Mend mend) {
            return !mend.text().isBlank() && mending.test(mend.text());
        }
        return answer instanceof Answer.Unknown && question.canBeUnknown();
    }

    /** The name under which an answer is remembered: where it stood, what was asked, and about which words. */
    String remembering(Question question) {
        return (question.column() < 0 ? "" : Words.normal(mapping.heading(question.column()))) + "|"
                + question.doubt().message().key() + "|" + Words.normal(question.text());
    }

    private Issue issue(Question question, Optional<String> tried) {
        Optional<String> column =
                question.column() < 0 ? Optional.empty() : Optional.of(SheetText.columnName(question.column()));
        String key = question.doubt().message().key();
        boolean sameForAll = key.equals("decision.organisations");
        return new Issue(
                question.id(),
                question.row(),
                column,
                question.text(),
                question.doubt().message(),
                question.doubt().proposals(),
                question.doubt().options(),
                question.canBeUnknown(),
                column.orElse("") + "|" + key + (sameForAll ? "" : "|" + words(question)),
                tried);
    }

    /** What a question is about; ticks and a «ja» in one column say the same. */
    private static String words(Question question) {
        return Marks.isYes(question.words()) ? "ja" : Words.normal(question.words());
    }

    /**
     * Reads the pieces of a cell, each by the answer that was given for it, if one was.
     *
     * @param splitter takes what was written instead of a piece apart, as the cell was
     */
    <T> void pieces(
            RowDraft draft,
            int column,
            List<String> pieces,
            Function<String, Reading<T>> reader,
            Function<String, List<String>> splitter,
            Consumer<T> sink) {
        pieces(draft, column, "", pieces, reader, splitter, sink);
    }

    /** The same, where a cell is asked about once more: {@code what} tells these questions from its first ones. */
    <T> void pieces(
            RowDraft draft,
            int column,
            String what,
            List<String> pieces,
            Function<String, Reading<T>> reader,
            Function<String, List<String>> splitter,
            Consumer<T> sink) {
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            Reading<T> reading = reader.apply(piece);
            if (reading.doubt().isPresent()) {
                Question question = Question.ofCell(
                        draft.number,
                        column,
                        what + (i + 1),
                        piece,
                        reading.doubt().get());
                List<Reading<T>> mended = new ArrayList<>();
                Optional<Answer> answer = ask(draft, question, text -> mends(text, reader, splitter, mended));
                boolean readNothing =
                        mended.stream().allMatch(each -> each.values().isEmpty());
                boolean kept = answer.filter(each -> each instanceof Answer.Unknown
                                || (each instanceof Answer.Mend
                                        && (readNothing || reading.doubt().get().isTelling())))
                        .isPresent();
                if (kept) {
                    draft.note(mapping.heading(column), piece);
                }
                for (Reading<T> each : mended) {
                    each.values().stream().filter(seen::add).forEach(sink);
                }
                if (mended.stream().anyMatch(Reading::keep)) {
                    answer.filter(Answer.Mend.class::isInstance)
                            .ifPresent(each -> draft.note(mapping.heading(column), ((Answer.Mend) each).text()));
                }
                continue;
            }
            boolean silent = reading.values().isEmpty() && Marks.isNothing(piece) && !Marks.isLater(piece);
            if (reading.keep() || (reading.values().isEmpty() && !silent)) {
                draft.note(mapping.heading(column), piece);
            }
            reading.values().stream().filter(seen::add).forEach(sink);
        }
    }

    /** Whether every piece of a text that was written instead can be read. */
    private static <T> boolean mends(
            String text,
            Function<String, Reading<T>> reader,
            Function<String, List<String>> splitter,
            List<Reading<T>> mended) {
        mended.clear();
        for (String piece : splitter.apply(text)) {
            mended.add(reader.apply(piece));
        }
        boolean readable = !mended.isEmpty()
                && mended.stream().allMatch(each -> each.doubt().isEmpty());
        if (!readable) {
            mended.clear();
        }
        return readable;
    }
}
