package no.varde.web.ownreform;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.stream.Stream;
import no.varde.core.access.Right;
import no.varde.core.basics.Language;
import no.varde.core.reform.ReformDraft;
import no.varde.web.http.Answer;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** Translates a reform of one's own: every text beside the field for it in another language. */
final class WordsPages {

    private static final int LINE = 90;

    private final Desk desk;

    private WordsPages(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        WordsPages pages = new WordsPages(desk);
        String words = "/{municipality}/own-reforms/{own}/words";
        routes.get(words, Right.CHANGE, pages::show);
        routes.post(words, Right.CHANGE, pages::save);
    }

    private OwnReform kept(Request request) {
        return desk.store()
                .read(from -> OwnReform.find(
                        from, request.variable("municipality"), desk.facts(request), request.variable("own")))
                .orElseThrow(HttpError::notFound);
    }

    private Answer show(Request request) {
        OwnReform kept = kept(request);
        Language to = request.query()
                .find("to")
                .flatMap(Language::of)
                .orElseGet(() -> Stream.of(Language.values())
                        .filter(each -> Translation.of(kept.node(), each).missing() > 0)
                        .findFirst()
                        .orElse(request.language()));
        return Answer.page(page(request, kept, Translation.of(kept.node(), to), "", new FieldErrors()));
    }

    private JteModel page(Request request, OwnReform kept, Translation translation, String moved, FieldErrors errors) {
        Texts texts = request.texts();
        String name = texts.of(kept.present().fact().reform().name());
        Page page = FormPages.under(request.page(texts.get("ownreform.words", name)));
        List<WordsSheet.Line> lines = translation.lines().stream()
                .map(each -> new WordsSheet.Line(
                        each.name(),
                        texts.get(
                                "ownreform.words.what",
                                texts.get("ownreform.part." + each.part().text()),
                                texts.get("ownreform.column." + each.field().column())),
                        texts.get("ownreform.in." + each.from().tag()),
                        each.from().tag(),
                        each.words(),
                        each.text(),
                        1 + Math.min(8, each.words().length() / LINE)))
                .toList();
        return new StaticTemplates()
                .ownreformWords(
                        errors.isEmpty() && moved.isEmpty() ? page : page.failed(),
                        new WordsSheet(
                                kept.seen(),
                                translation.to().tag(),
                                texts.get("ownreform.in." + translation.to().tag()),
                                Choice.of(
                                        List.of(Language.values()),
                                        Language::tag,
                                        each -> texts.get("ownreform.in." + each.tag()),
                                        List.of(translation.to().tag())),
                                translation.missing(),
                                moved,
                                lines),
                        errors);
    }

    private Answer save(Request request) {
        OwnReform kept = kept(request);
        Language to = Language.of(request.form().text("to")).orElseThrow(() -> new HttpError(400, "errors.400.text"));
        Translation typed = Translation.of(kept.node(), to).with(request.form());
        FieldErrors errors = new FieldErrors();
        for (Translation.Line each : typed.lines()) {
            if (ReformFiles.length(each.text()) > ReformFiles.LONGEST) {
                errors.add(
                        each.name(),
                        request.texts().get("ownreform.long", ReformFiles.length(each.text()), ReformFiles.LONGEST));
            }
        }
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> page(request, kept, typed, "", errors));
        }
        // A present version is finished, and other words in one more language leave it so.
        ReformDraft.Made made =
                (ReformDraft.Made) DraftNodes.draft(typed.in(kept.node())).check();
        Saving.Result result = new Saving(desk, request).go(made, request.form().text("seen"), false);
        String after = "/" + request.variable("municipality") + "/own-reforms";
        if (result instanceof Saving.Result.Done done) {
            return Answer.seeOther(after).saying("edit.saved", done.batch());
        } else if (result instanceof Saving.Result.Same) {
            return Answer.seeOther(after).saying("edit.same.said");
        }
        OwnReform now = kept(request);
        Translation again = Translation.of(now.node(), to).with(request.form());
        return Answer.conflict(request, () -> page(request, now, again, Clash.when(request, now), new FieldErrors()));
    }
}
