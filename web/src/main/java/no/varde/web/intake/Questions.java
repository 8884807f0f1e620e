package no.varde.web.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.intake.Issue;
import no.varde.core.intake.Options;
import no.varde.core.intake.Preview;
import no.varde.core.intake.Proposal;
import no.varde.web.http.Choice;
import no.varde.web.http.Texts;

/** What a preview waits for, as questions with their choices. */
final class Questions {

    /** How many are asked at a time. */
    static final int MOST = 40;

    /** What is asked where a row names a reform and no area: the words are the same, and what they mean is not. */
    private static final String AREA = "name.area";

    private final Preview preview;
    private final Texts texts;

    Questions(Preview preview, Texts texts) {
        this.preview = preview;
        this.texts = texts;
    }

    /** The first ones of many. */
    List<PreviewSheet.Question> first(List<Issue> issues) {
        Map<String, List<Issue>> alike = new HashMap<>();
        issues.forEach(issue ->
                alike.computeIfAbsent(issue.alike(), any -> new ArrayList<>()).add(issue));
        Map<Integer, String> titles = titles(issues);
        return issues.stream()
                .limit(MOST)
                .map(issue -> question(issue, alike.getOrDefault(issue.alike(), List.of()), titles))
                .toList();
    }

    /** The titles of the rows that are asked about: a row's number says little to whoever answers. */
    private Map<Integer, String> titles(List<Issue> issues) {
        Set<Integer> asked = issues.stream().limit(MOST).map(Issue::row).collect(Collectors.toSet());
        Map<Integer, String> titles = new HashMap<>();
        preview.rows().stream()
                .filter(row -> asked.contains(row.number()))
                .forEach(row -> row.title().ifPresent(title -> titles.put(row.number(), title)));
        return titles;
    }

    private PreviewSheet.Question question(Issue issue, List<Issue> alike, Map<Integer, String> titles) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < issue.proposals().size(); i++) {
            choices.add(new Choice(
                    AnswerForm.PROPOSAL + i,
                    texts.capital(texts.of(issue.proposals().get(i).label())),
                    false));
        }
        boolean own = AnswerForm.takesOwnWords(issue);
        boolean listed = !issue.options().isEmpty();
        if (listed) {
            choices.add(new Choice(AnswerForm.LISTED, texts.get("import.listed"), false));
        }
        if (own) {
            choices.add(new Choice(
                    AnswerForm.OWN,
                    texts.get(listed ? "import.own.name" : "import.own"),
                    issue.tried().isPresent()));
        }
        if (issue.canBeUnknown()) {
            choices.add(new Choice(AnswerForm.UNKNOWN, unknown(issue), false));
        }
        if (!issue.isOfColumns()) {
            choices.add(new Choice(AnswerForm.OUT, texts.get("import.out"), false));
        }
        return new PreviewSheet.Question(
                AnswerForm.field(issue),
                Optional.ofNullable(titles.get(issue.row()))
                        .map(title -> texts.get("import.place.of", place(issue), title))
                        .orElseGet(() -> place(issue)),
                texts.of(issue.message()),
                choices,
                listed ? AnswerForm.listField(issue) : "",
                lists(issue),
                own ? AnswerForm.ownField(issue) : "",
                issue.tried().orElse(""),
                alike.size() - 1,
                !issue.message().key().endsWith(AREA)
                        && alike.stream().allMatch(other -> other.text().equals(issue.text())));
    }

    /** All names that can be chosen, each numbered through, by what they have in common. */
    private List<PreviewSheet.Names> lists(Issue issue) {
        List<PreviewSheet.Names> lists = new ArrayList<>();
        int number = 0;
        for (Options kind : issue.options()) {
            List<Choice> names = new ArrayList<>();
            for (Proposal each : kind.each()) {
                names.add(new Choice(String.valueOf(number++), texts.capital(texts.of(each.label())), false));
            }
            lists.add(new PreviewSheet.Names(texts.capital(texts.of(kind.title())), names));
        }
        return lists;
    }

    /** What it means to leave it unknown. */
    String unknown(Issue issue) {
        return texts.get(issue.isOfColumns() ? "import.unknown.columns" : "import.unknown");
    }

    /** What can be chosen of whole columns, each with its value in the form; nothing where a row is asked about. */
    String choicesOfColumns(Issue issue) {
        return issue.isOfColumns()
                ? question(issue, List.of(issue), Map.of()).choices().stream()
                        .map(choice -> choice.value() + ": " + choice.text())
                        .collect(Collectors.joining("; ", " (", ")"))
                : "";
    }

    /** Row and column, or columns, in words. */
    String place(Issue issue) {
        if (issue.isOfColumns()) {
            return issue.column()
                    .map(column -> texts.get("import.whole", heading(column)))
                    .orElseGet(() -> texts.get("import.whole.several"));
        }
        return issue.column()
                .map(column -> texts.get("import.cell", issue.row(), heading(column)))
                .orElseGet(() -> texts.get("import.row", issue.row()));
    }

    /** A column as people find it: its letters and its heading. */
    private String heading(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        String heading = preview.mapping().heading(column - 1);
        return heading.equals(letters) ? letters : texts.get("import.cell.heading", letters, heading);
    }
}
