package no.varde.web.intake;

import java.util.List;
import no.varde.core.intake.Answer;
import no.varde.core.intake.Issue;
import no.varde.core.intake.Preview;
import no.varde.core.intake.Settled;
import no.varde.core.plan.Measure;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Page;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;

/** Reads a preview into what its page shows. */
final class PreviewReader {

    private static final int SETTLED = 1_000;
    private static final int ABSENT = 200;

    private final Draft draft;
    private final Preview preview;
    private final Links links;
    private final Page page;
    private final Texts texts;

    PreviewReader(Draft draft, Preview preview, Links links) {
        this.draft = draft;
        this.preview = preview;
        this.links = links;
        this.page = links.page();
        this.texts = page.texts();
    }

    PreviewSheet read() {
        List<Issue> issues = preview.issues();
        List<Settled> settled = preview.settled();
        boolean news = preview.hasNews();
        int measures = preview.measures();
        Questions questions = new Questions(preview, texts);
        return new PreviewSheet(
                lead(issues.size(), measures, news),
                wrong(issues),
                draft.file(),
                page.place().orElseThrow().path() + "/import/" + draft.id(),
                preview.remarks().stream().map(texts::of).toList(),
                questions.first(issues),
                issues.size(),
                preview.isReady() && measures > 0 && news,
                measures,
                settled.stream()
                        .limit(SETTLED)
                        .map(each -> given(questions, each))
                        .toList(),
                settled.size(),
                absent(),
                new RowTable(preview, page).read());
    }

    private String lead(int waiting, int measures, boolean news) {
        if (waiting > 0) {
            return texts.get("import.lead", measures) + " " + texts.get("import.lead.waiting", waiting);
        } else if (measures == 0) {
            return texts.get("import.lead.none");
        }
        return texts.get(news ? "import.lead.ready" : "import.lead.nothing", measures);
    }

    private PreviewSheet.Absent absent() {
        List<Measure> gone = preview.noLongerInSheet();
        return new PreviewSheet.Absent(
                gone.size(),
                gone.stream()
                        .limit(ABSENT)
                        .map(measure -> new PreviewSheet.AbsentLine(
                                measure.title(),
                                links.to(measure.ref()),
                                Links.removalPath(measure.ref()).map(page::link).orElse("")))
                        .toList());
    }

    /** What was written and could not be read either, by the questions' fields. */
    private FieldErrors wrong(List<Issue> issues) {
        FieldErrors errors = new FieldErrors();
        issues.stream()
                .limit(Questions.MOST)
                .forEach(issue -> issue.tried()
                        .ifPresent(tried ->
                                errors.add(AnswerForm.field(issue), texts.get("import.tried", issue.row(), tried))));
        return errors;
    }

    private PreviewSheet.Given given(Questions questions, Settled settled) {
        Issue issue = settled.issue();
        return new PreviewSheet.Given(
                AnswerForm.againField(issue),
                questions.place(issue),
                texts.of(issue.message()),
                said(questions, issue, settled.answer()),
                settled.remembered());
    }

    private String said(Questions questions, Issue issue, Answer answer) {
        if (answer instanceof Answer.Mend mend) {
            return issue.meaning(mend.text())
                    .map(meaning -> texts.capital(texts.of(meaning)))
                    .orElse("«" + mend.text() + "»");
        }
        return answer instanceof Answer.LeaveOut ? texts.get("import.out") : questions.unknown(issue);
    }
}
