package no.varde.web.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.intake.Fate;
import no.varde.core.intake.Issue;
import no.varde.core.intake.Preview;
import no.varde.core.intake.PreviewRow;
import no.varde.web.http.ListPart;
import no.varde.web.http.Page;
import no.varde.web.http.Texts;

/** The rows of a preview as a table: those of one fate or all of them, some hundred at a time. */
final class RowTable {

    private static final int ROWS = 200;
    private static final int LONGEST = 160;
    private static final String SHOW = "show";

    /** What goes without saying, or is said anyway. */
    private static final Set<String> NOT_TOLD = Set.of("change.measure", "change.concern", "change.note");

    private final Preview preview;
    private final Page page;
    private final Texts texts;
    private final Questions questions;
    private final Set<Issue> asked;
    private final Optional<Fate> only;
    private final List<PreviewRow> rows;
    private final ListPart part;

    RowTable(Preview preview, Page page) {
        this.preview = preview;
        this.page = page;
        this.texts = page.texts();
        this.questions = new Questions(preview, texts);
        this.asked = preview.issues().stream().limit(Questions.MOST).collect(Collectors.toSet());
        String shown = page.query().text(SHOW);
        this.only = Arrays.stream(Fate.values())
                .filter(fate -> name(fate).equals(shown))
                .findFirst();
        this.rows = preview.rows().stream()
                .filter(row -> only.filter(fate -> fate != row.fate()).isEmpty())
                .toList();
        this.part = ListPart.of(page.query(), rows.size(), ROWS);
    }

    PreviewSheet.Table read() {
        return new PreviewSheet.Table(filters(), lines(), pages());
    }

    private static String name(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A link for all rows, and one for each fate that rows meet. */
    private List<PreviewSheet.PageLink> filters() {
        Map<Fate, Integer> count = preview.count();
        List<PreviewSheet.PageLink> filters = new ArrayList<>();
        filters.add(new PreviewSheet.PageLink(
                texts.get("import.show.all", preview.rows().size()), page.path() + "#rows", only.isEmpty()));
        count.forEach((fate, rowsOfIt) -> filters.add(new PreviewSheet.PageLink(
                texts.get("import.show", rowsOfIt, texts.of(fate)),
                page.path() + "?" + SHOW + "=" + name(fate) + "#rows",
                only.equals(Optional.of(fate)))));
        return filters;
    }

    private List<PreviewSheet.Line> lines() {
        return part.of(rows).stream()
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

    /**
     * What there is to say of a row; of a measure first, in one line, what will be recorded; and last what will be asked when
     * the questions that come first are answered.
     */
    private List<String> says(PreviewRow row) {
        List<String> says = new ArrayList<>();
        if (row.fate() == Fate.NEW || row.fate() == Fate.WAITING) {
            String tells = preview.tells(row.number()).stream()
                    .filter(each -> !NOT_TOLD.contains(each.key()))
                    .map(each -> texts.capital(texts.of(each)))
                    .collect(Collectors.joining(" · "));
            if (!tells.isEmpty()) {
                says.add(tells);
            }
        }
        row.says().forEach(each -> says.add(texts.capital(texts.of(each))));
        row.issues().stream()
                .filter(each -> !asked.contains(each))
                .forEach(each ->
                        says.add(texts.get("import.rows.asks", questions.place(each), texts.of(each.message()))));
        return says;
    }

    private static String shortened(Optional<String> title) {
        String text = title.orElse("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }

    private List<PreviewSheet.PageLink> pages() {
        if (part.isWhole()) {
            return List.of();
        }
        String show = only.map(fate -> "&" + SHOW + "=" + name(fate)).orElse("");
        return part.all()
                .map(each -> new PreviewSheet.PageLink(
                        texts.get(
                                "import.rows.part",
                                rows.get(each.first()).number(),
                                rows.get(each.end() - 1).number()),
                        page.path() + "?" + ListPart.FROM + "=" + each.first() + show + "#rows",
                        each.equals(part)))
                .toList();
    }
}
