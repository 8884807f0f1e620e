package no.varde.web.intake;

import java.util.List;
import no.varde.core.intake.Preview;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/** What is answered when an import is not saved or not undone: a page for people, a problem for programs. */
final class Refusals {

    private final Request request;
    private final Texts texts;

    Refusals(Request request) {
        this.request = request;
        this.texts = request.texts();
    }

    /**
     * Something waits for an answer: the preview, which asks; for a program, each field that is to be filled with what it
     * asks, as many as the page asks at a time, and with what can be chosen where whole columns are asked about.
     */
    Answer waiting(Preview preview, String path) {
        if (!request.wantsJson()) {
            return Answer.seeOther(path).saying("import.waiting.said");
        }
        FieldErrors asked = new FieldErrors();
        Questions questions = new Questions(preview, texts);
        preview.issues().stream()
                .limit(Questions.MOST)
                .forEach(issue -> asked.add(
                        AnswerForm.field(issue),
                        questions.place(issue) + ": " + texts.of(issue.message()) + questions.choicesOfColumns(issue)));
        int waiting = preview.issues().size();
        return Answer.problem(
                409, texts.get("import.questions", waiting), texts.get("import.lead.waiting", waiting), asked);
    }

    /** Somebody changed the data after the preview was made: the preview once more. */
    Answer changed(String path) {
        return request.wantsJson()
                ? Answer.problem(
                        409, texts.get("errors.409.title"), texts.get("import.changed.said"), new FieldErrors())
                : Answer.seeOther(path).saying("import.changed.said");
    }

    /** Something was edited after it was brought in: a list of it; for a program, where each is shown and its name. */
    Answer edited(Page page, List<EditedLine> lines) {
        if (!request.wantsJson()) {
            return Answer.page(409, new StaticTemplates().intakeEdited(page, lines));
        }
        FieldErrors edited = new FieldErrors();
        lines.forEach(line -> edited.add(line.href(), line.text()));
        return Answer.problem(
                409, texts.get("import.edited.title"), texts.get("import.edited.lead", lines.size()), edited);
    }
}
