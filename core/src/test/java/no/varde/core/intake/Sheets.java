package no.varde.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.varde.core.basics.Fact;
import no.varde.core.plan.Note;
import no.varde.core.reform.Reforms;

/** Small sheets for tests: rows parted by line breaks, cells by bars. */
final class Sheets {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Intake INTAKE = Intake.of(Reforms.builtIn());

    private Sheets() {}

    static SheetText sheet(String text) {
        List<RowText> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                rows.add(RowText.of(number, line.split("\\|", -1)));
            }
        }
        return SheetText.of("Tiltak", rows);
    }

    static Preview preview(String text) {
        return preview(sheet(text), List.of());
    }

    static Preview preview(SheetText sheet, List<? extends Fact> existing) {
        return INTAKE.read(sheet, INTAKE.propose(sheet), Existing.of(existing), TODAY);
    }

    static PreviewRow row(Preview preview, int number) {
        return preview.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    static Issue issue(Preview preview) {
        assertThat(preview.issues()).hasSize(1);
        return preview.issues().get(0);
    }

    /** Takes the first proposal of every issue, or leaves the field unknown, until nothing waits. */
    static Preview settled(Preview preview) {
        Preview settled = preview;
        for (int i = 0; i < 200 && !settled.issues().isEmpty(); i++) {
            Map<String, Answer> answers = new HashMap<>();
            settled.issues().forEach(issue -> answers.put(issue.id(), first(issue)));
            settled = settled.decide(answers);
        }
        return settled;
    }

    private static Answer first(Issue issue) {
        return !issue.proposals().isEmpty()
                ? new Answer.Mend(issue.proposals().get(0).text())
                : issue.canBeUnknown() ? new Answer.Unknown() : new Answer.LeaveOut();
    }

    static List<Fact> facts(Preview preview) {
        assertThat(preview.issues()).isEmpty();
        return preview.facts(ids("f")).added();
    }

    static <F extends Fact> List<F> facts(Preview preview, Class<F> type) {
        return facts(preview).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** A measure with one more cell, under a heading of its own; «⏎» breaks a line in it. */
    static Preview cell(String heading, String cell) {
        return preview("Tiltak|" + heading + "|Sektor\nTur|" + cell.replace("⏎", "\r") + "|Kultur");
    }

    /** The facts of a cell that is read without a question. */
    static List<Fact> read(String heading, String text) {
        Preview preview = cell(heading, text);
        assertThat(preview.issues()).as(text).isEmpty();
        return facts(preview);
    }

    /** Whether a cell is asked about or kept to the letter, and no fact of a kind comes of it by itself. */
    static void assertNever(String heading, String text, Predicate<Fact> wrong) {
        Preview preview = cell(heading, text);
        Map<String, Answer> unknown = new HashMap<>();
        preview.issues().forEach(issue -> unknown.put(issue.id(), new Answer.Unknown()));
        List<Fact> facts = facts(preview.decide(unknown));
        assertThat(facts).as(text).noneMatch(wrong);
        assertThat(facts)
                .as(text)
                .anyMatch(fact -> fact instanceof Note note
                        && Words.oneLine(note.text()).equals(Words.oneLine(text.replace("⏎", " "))));
    }

    static Supplier<String> ids(String prefix) {
        int[] next = {0};
        return () -> prefix + next[0]++;
    }
}
