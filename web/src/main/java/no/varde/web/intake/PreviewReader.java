package no.varde.web.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.intake.Fate;
import no.varde.core.intake.Issue;
import no.varde.core.intake.Preview;
import no.varde.core.intake.PreviewRow;
import no.varde.web.http.Choice;
import no.varde.web.http.Page;
import no.varde.web.http.Texts;

/** Reads a preview into what its page shows. */
final class PreviewReader {

    private static final int QUESTIONS = 40;
    private static final int ROWS = 200;

    /** What goes without saying, or is said anyway. */
    private static final Set<String> NOT_TOLD = Set.of("change.measure", "change.concern", "change.note");

    private final Draft draft;
    private final Preview preview;
    private final Page page;
    private final Texts texts;

    PreviewReader(Draft draft, Preview preview, Page page) {
        this.draft = draft;
        this.preview = preview;
        this.page = page;
        this.texts = page.texts();
    }

    PreviewSheet read() {
        List<Issue> issues = preview.issues();
        int measures = preview.measures();
        String lead = issues.isEmpty()
                ? texts.get("import.lead.ready", measures)
                : texts.get("import.lead", measures) + " " + texts.get("import.lead.waiting", issues.size());
        return new PreviewSheet(
                lead,
                draft.file(),
                page.place().orElseThrow().path() + "/import/" + draft.id(),
                preview.remarks().stream().map(texts::of).toList(),
                counts(),
                questions(issues),
                issues.size(),
                preview.isReady() && measures > 0,
                measures,
                rows(),
                pages());
    }

    private List<String> counts() {
        List<String> counts = new ArrayList<>();
        preview.count().forEach((fate, count) -> counts.add(texts.number(count) + " – " + texts.of(fate)));
        return counts;
    }

    private List<PreviewSheet.Question> questions(List<Issue> issues) {
        Map<String, List<Issue>> alike = new HashMap<>();
        issues.forEach(issue ->
                alike.computeIfAbsent(issue.alike(), any -> new ArrayList<>()).add(issue));
        return issues.stream()
                .limit(QUESTIONS)
                .map(issue -> question(issue, alike.getOrDefault(issue.alike(), List.of())))
                .toList();
    }

    private PreviewSheet.Question question(Issue issue, List<Issue> alike) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < issue.proposals().size(); i++) {
            choices.add(new Choice(
                    AnswerForm.PROPOSAL + i,
                    texts.capital(texts.of(issue.proposals().get(i).label())),
                    false));
        }
        boolean own = AnswerForm.takesOwnWords(issue);
        if (own) {
            choices.add(new Choice(AnswerForm.OWN, texts.get("import.own"), false));
        }
        if (issue.canBeUnknown()) {
            choices.add(new Choice(AnswerForm.UNKNOWN, texts.get("import.unknown"), false));
        }
        choices.add(new Choice(AnswerForm.OUT, texts.get("import.out"), false));
        String place = issue.column()
                .map(column -> texts.get("import.cell", issue.row(), heading(column)))
                .orElseGet(() -> texts.get("import.row", issue.row()));
        return new PreviewSheet.Question(
                AnswerForm.field(issue),
                place,
                texts.of(issue.message()),
                choices,
                own ? AnswerForm.ownField(issue) : "",
                alike.size() - 1,
                alike.stream().allMatch(other -> other.text().equals(issue.text())));
    }

    /** A column as people find it: its letters and its heading. */
    private String heading(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        String heading = preview.mapping().heading(column - 1);
        return heading.equals(letters) ? letters : letters + " («" + heading + "»)";
    }

    private int first() {
        int shown = page.query()
                .find("from")
                .filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        return Math.min(shown / ROWS * ROWS, Math.max(0, (preview.rows().size() - 1) / ROWS * ROWS));
    }

    private List<PreviewSheet.Line> rows() {
        List<PreviewRow> rows = preview.rows();
        return rows.subList(first(), Math.min(rows.size(), first() + ROWS)).stream()
                .map(row -> new PreviewSheet.Line(
                        row.number(),
                        "row-" + row.number(),
                        shortened(row.title()),
                        texts.of(row.fate()),
                        says(row),
                        row.hidden(),
                        row.fate() == Fate.WAITING))
                .toList();
    }

    /** What there is to say of a row; of a measure first, in one line, what will be recorded. */
    private List<String> says(PreviewRow row) {
        List<String> says = new ArrayList<>();
        if (row.fate() == Fate.NEW || row.fate() == Fate.WAITING) {
            String tells = preview.tells(row.number()).stream()
                    .filter(each -> !NOT_TOLD.contains(each.key()))
                    .map(texts::of)
                    .collect(Collectors.joining(" · "));
            if (!tells.isEmpty()) {
                says.add(tells);
            }
        }
        row.says().forEach(each -> says.add(texts.of(each)));
        return says;
    }

    private static String shortened(Optional<String> title) {
        String text = title.orElse("");
        return text.length() > 160 ? text.substring(0, 160) + " …" : text;
    }

    private List<PreviewSheet.PageLink> pages() {
        List<PreviewSheet.PageLink> pages = new ArrayList<>();
        List<PreviewRow> rows = preview.rows();
        for (int from = 0; rows.size() > ROWS && from < rows.size(); from += ROWS) {
            int last = Math.min(rows.size(), from + ROWS) - 1;
            pages.add(new PreviewSheet.PageLink(
                    texts.get(
                            "import.rows.part",
                            rows.get(from).number(),
                            rows.get(last).number()),
                    page.path() + "?from=" + from + "#rows",
                    from == first()));
        }
        return pages;
    }
}
