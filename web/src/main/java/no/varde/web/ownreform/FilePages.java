package no.varde.web.ownreform;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.basics.Language;
import no.varde.core.basics.Slug;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.Reforms;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.http.Upload;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** Any reform as a file that can be edited elsewhere, and such a file taken in again. */
final class FilePages {

    private final Desk desk;

    private FilePages(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        FilePages pages = new FilePages(desk);
        routes.get("/{municipality}/reforms/{reform}/json", Right.READ, pages::json);
        routes.get("/{municipality}/reforms/{reform}/csv", Right.READ, pages::csv);
        routes.get("/{municipality}/own-reforms/file", Right.CHANGE, pages::ask);
        routes.post("/{municipality}/own-reforms/file", Right.CHANGE, pages::read);
        routes.get(
                "/about/reform-file",
                Right.OPEN,
                request -> Answer.text("application/schema+json", ReformSchema.text()));
    }

    // Out

    private Answer json(Request request) {
        Node reform = reform(request);
        return Answer.download(name(request) + ".json", "application/json", out -> ReformFiles.json(reform, out));
    }

    private Answer csv(Request request) {
        Node reform = reform(request);
        return Answer.download(
                name(request) + ".csv", "text/csv", out -> ReformFiles.csv(reform, request.language(), out));
    }

    private static String name(Request request) {
        return request.variable("reform")
                + request.query().find("version").map(each -> "-" + each).orElse("");
    }

    /** The present state of a reform or, when a version of one's own is asked for, that version. */
    private Node reform(Request request) {
        Optional<String> version = request.query().find("version");
        if (version.isPresent()) {
            return find(request, request.variable("reform"))
                    .flatMap(each -> each.version(version.get()))
                    .map(OwnReform::node)
                    .orElseThrow(HttpError::notFound);
        }
        Reforms reforms = desk.facts(request).reforms();
        Reform reform = reforms.find(request.variable("reform")).orElseThrow(HttpError::notFound);
        return DraftNodes.node(ReformDraft.of(reform, reforms.crosswalk()));
    }

    private Optional<OwnReform> find(Request request, String id) {
        return desk.store()
                .read(from -> OwnReform.find(from, request.variable("municipality"), desk.facts(request), id));
    }

    // In

    private Answer ask(Request request) {
        return Answer.page(page(request, List.of(), new FieldErrors()));
    }

    private static JteModel page(Request request, List<String> problems, FieldErrors errors) {
        Page page = FormPages.under(request.page(request.texts().get("ownreform.file")));
        return new StaticTemplates().ownreformFile(errors.isEmpty() ? page : page.failed(), problems, errors);
    }

    private Answer read(Request request) throws IOException {
        Optional<Upload> upload = request.upload("file");
        if (upload.isEmpty()) {
            return wrong(request, request.texts().get("ownreform.file.missing"), List.of());
        }
        Read read = ReformFiles.read(upload.get(), request.language());
        if (read instanceof Read.Bad bad) {
            return wrong(
                    request,
                    request.texts().get("ownreform.file.wrong", bad.problems().size()),
                    bad.problems());
        }
        return look(request, (Read.Good) read);
    }

    /** Shows what a file says in the form, or what is wrong with it. */
    private Answer look(Request request, Read.Good file) {
        Texts texts = request.texts();
        Reforms reforms = desk.facts(request).reforms();
        String written = file.reform().text("id");
        String id = written.isEmpty() ? Slug.of(file.reform().called(Language.NB)) : written;
        Optional<OwnReform> kept = find(request, id);
        boolean isTaken =
                !written.isEmpty() && kept.isEmpty() && reforms.find(id).isPresent();
        Node reform = isTaken
                ? Copies.of(file.reform(), request.place().orElseThrow().name())
                : Copies.relative(file.reform()).with("id", kept.isPresent() ? id : written);
        ReformDraft.Outcome outcome =
                DraftNodes.draft(reform).check(FormPages.others(reforms, kept.isPresent() ? id : ""));
        if (outcome instanceof ReformDraft.Refused refused) {
            List<String> problems = refused.problems().list().stream()
                    .map(each ->
                            texts.get("ownreform.place", file.places().of(each.pointer()), texts.of(each.message())))
                    .toList();
            return wrong(request, texts.get("ownreform.file.wrong", problems.size()), problems);
        }
        return Answer.page(new FormPages(desk).ofFile(request, kept, reform));
    }

    private static Answer wrong(Request request, String said, List<String> problems) {
        FieldErrors errors = new FieldErrors().add("file", said);
        return Answer.invalid(request, errors, () -> page(request, problems, errors));
    }
}
