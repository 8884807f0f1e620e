package no.varde.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.intake.Existing;
import no.varde.core.intake.Harvest;
import no.varde.core.intake.Preview;
import no.varde.core.situation.Facts;
import no.varde.core.store.Undone;
import no.varde.web.exchange.Reading;
import no.varde.web.exchange.Spreadsheets;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.http.Upload;
import no.varde.web.http.Values;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** Bringing a spreadsheet in: hand it in, check the columns, answer what is in doubt, save, undo. */
public final class ImportPages {

    private final Desk desk;
    private final Clock clock;
    private final Saving saving;
    private final Remembering remembering;
    private final Drafts drafts = new Drafts();

    private ImportPages(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.saving = new Saving(desk.store(), clock);
        this.remembering = new Remembering(desk.store(), clock);
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk, Clock clock) {
        ImportPages pages = new ImportPages(desk, clock);
        routes.get("/{municipality}/import", Right.CHANGE, pages::start);
        routes.post("/{municipality}/import", Right.CHANGE, pages::receive);
        routes.get("/{municipality}/import/{draft}", Right.CHANGE, pages::preview);
        routes.post("/{municipality}/import/{draft}", Right.CHANGE, pages::answer);
        routes.get("/{municipality}/import/{draft}/columns", Right.CHANGE, pages::columns);
        routes.post("/{municipality}/import/{draft}/columns", Right.CHANGE, pages::chooseColumns);
        routes.post("/{municipality}/import/{draft}/save", Right.CHANGE, pages::save);
        routes.post("/{municipality}/import/{draft}/drop", Right.CHANGE, pages::drop);
        routes.post("/{municipality}/import/answers/forget", Right.CHANGE, pages::forget);
        routes.post("/{municipality}/import/undo/{batch}", Right.CHANGE, pages::undo);
    }

    private Answer start(Request request) {
        return Answer.page(
                new StaticTemplates().intakeStart(startPage(request), startSheet(request, new FieldErrors())));
    }

    private static Page startPage(Request request) {
        return request.page(request.texts().get("import.title"))
                .in("measures")
                .under(request.texts().get("measures.title"), "/measures");
    }

    private StartSheet startSheet(Request request, FieldErrors errors) {
        DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm").withZone(clock.getZone());
        Texts texts = request.texts();
        String base = base(request);
        List<StartSheet.Earlier> earlier =
                desk.store().read(reading -> Batches.imports(reading, request.variable("municipality"))).stream()
                        .map(batch -> new StartSheet.Earlier(
                                texts.date(batch.at().atZone(clock.getZone()).toLocalDate()) + " "
                                        + time.format(batch.at()),
                                batch.facts(),
                                batch.undone(),
                                base + "/undo/" + batch.id()))
                        .toList();
        Facts facts = desk.facts(request);
        String place = request.place().orElseThrow().path();
        return new StartSheet(
                request.form().text("pasted"),
                errors,
                earlier,
                Remembering.first(facts, place, texts),
                Remembering.count(facts));
    }

    private Answer receive(Request request) throws IOException {
        Optional<Upload> upload = request.upload("file");
        Texts texts = request.texts();
        String pasted = request.form().text("pasted");
        if (upload.isEmpty() && pasted.isBlank()) {
            return refused(request, "file", texts.get("import.file.missing"));
        }
        String name = upload.map(Upload::name).orElse(texts.get("import.pasted.name"));
        Reading reading = upload.isPresent() ? read(upload.get()) : Spreadsheets.readPasted(pasted, name);
        if (reading instanceof Reading.Refusal refusal) {
            return refused(request, upload.isPresent() ? "file" : "pasted", texts.of(refusal.reason()));
        }
        Reading.Workbook workbook = (Reading.Workbook) reading;
        Draft draft = drafts.add(
                request.variable("municipality"),
                name,
                workbook.sheets(),
                desk.facts(request).reforms());
        String path = base(request) + "/" + draft.id();
        return Answer.seeOther(draft.mapping().isEnough() ? path : path + "/columns");
    }

    private static Reading read(Upload upload) throws IOException {
        Path file = Files.createTempFile("varde-import", ".tmp");
        try {
            try (InputStream in = upload.open()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return Spreadsheets.read(file, upload.name());
        } finally {
            Files.delete(file);
        }
    }

    private Answer refused(Request request, String field, String why) {
        FieldErrors errors = new FieldErrors().add(field, why);
        return Answer.invalid(
                request,
                errors,
                () -> new StaticTemplates().intakeStart(startPage(request).failed(), startSheet(request, errors)));
    }

    private Answer columns(Request request) {
        Draft draft = draft(request);
        return Answer.page(columnsPage(request, draft, new FieldErrors(), Values.of(Map.of())));
    }

    private static gg.jte.models.runtime.JteModel columnsPage(
            Request request, Draft draft, FieldErrors errors, Values chosen) {
        Texts texts = request.texts();
        Page page = request.page(texts.get("import.columns.title"))
                .in("measures")
                .under(texts.get("import.title"), "/import")
                .under(draft.file(), "/import/" + draft.id());
        return new StaticTemplates()
                .intakeColumns(
                        errors.isEmpty() ? page : page.failed(), new ColumnForm(draft, texts).sheet(errors, chosen));
    }

    private Answer chooseColumns(Request request) {
        Draft draft = draft(request);
        int sheet = draft.sheetIndex();
        List<Integer> headings = draft.mapping().headingRows();
        FieldErrors errors = new ColumnForm(draft, request.texts()).read(request.form());
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> columnsPage(request, draft, errors, request.form()));
        }
        String path = base(request) + "/" + draft.id();
        boolean other =
                sheet != draft.sheetIndex() || !headings.equals(draft.mapping().headingRows());
        return Answer.seeOther(other || !draft.mapping().isEnough() ? path + "/columns" : path);
    }

    private Answer preview(Request request) {
        Draft draft = draft(request);
        if (!draft.mapping().isEnough()) {
            return Answer.seeOther(base(request) + "/" + draft.id() + "/columns");
        }
        Page page = request.page(request.texts()
                        .get("import.preview.title", draft.sheet().name()))
                .in("measures")
                .under(request.texts().get("import.title"), "/import");
        PreviewSheet sheet =
                new PreviewReader(draft, previewOf(request, draft), new Links(desk.facts(request), page)).read();
        return Answer.page(new StaticTemplates().intakePreview(sheet.errors().isEmpty() ? page : page.failed(), sheet));
    }

    private Preview previewOf(Request request, Draft draft) {
        return draft.preview(() -> recorded(request), desk.revision(request), request.today());
    }

    private Existing recorded(Request request) {
        return Recorded.of(
                desk.facts(request),
                desk.store().read(reading -> Batches.imports(reading, request.variable("municipality"))));
    }

    private Answer answer(Request request) {
        Draft draft = draft(request);
        Map<String, no.varde.core.intake.Answer> answers = AnswerForm.read(request.form(), previewOf(request, draft));
        draft.answer(answers);
        Answer on = Answer.seeOther(base(request) + "/" + draft.id());
        return answers.isEmpty() ? on.saying("import.unanswered.said") : on;
    }

    private Answer save(Request request) {
        Draft draft = draft(request);
        long revision = desk.revision(request);
        String path = base(request) + "/" + draft.id();
        Optional<Harvest> harvest = draft.harvest(() -> recorded(request), revision, request.today());
        if (harvest.isEmpty()) {
            return new Refusals(request).waiting(previewOf(request, draft), path);
        }
        Optional<Integer> saved =
                saving.save(request.caller().id(), request.variable("municipality"), harvest.get(), revision);
        if (saved.isEmpty()) {
            return new Refusals(request).changed(path);
        }
        drafts.drop(draft);
        return Answer.seeOther(base(request).replaceFirst("/import$", "/measures"))
                .saying(saved.get() == 0 ? "import.nothing.said" : "import.saved");
    }

    private Answer drop(Request request) {
        drafts.drop(draft(request));
        return Answer.seeOther(base(request)).saying("import.dropped.said");
    }

    private Answer forget(Request request) {
        List<String> chosen = request.form().list("forget");
        if (chosen.isEmpty()) {
            return Answer.seeOther(base(request)).saying("import.kept.none.said");
        }
        remembering.forget(request.caller().id(), request.variable("municipality"), chosen);
        return Answer.seeOther(base(request)).saying("import.kept.forgotten.said");
    }

    private Answer undo(Request request) {
        Facts facts = desk.facts(request);
        Undone undone = saving.undo(request.caller().id(), request.variable("municipality"), request.variable("batch"));
        if (undone instanceof Undone.EditedSince edited) {
            Page page = request.page(request.texts().get("import.edited.title"))
                    .in("measures")
                    .under(request.texts().get("import.title"), "/import")
                    .failed();
            Links links = new Links(facts, page);
            List<EditedLine> lines =
                    edited.facts().stream().map(ref -> line(facts, links, ref)).toList();
            return new Refusals(request).edited(page, lines);
        }
        if (undone instanceof Undone.Missing) {
            throw HttpError.notFound();
        }
        return Answer.seeOther(base(request)).saying("import.undone.said");
    }

    private static EditedLine line(Facts facts, Links links, Ref ref) {
        Optional<Fact> fact = facts.find(ref);
        Ref subject = fact.filter(each -> each.ref().kind() != Ref.Kind.MEASURE)
                .flatMap(each -> each.about().stream()
                        .filter(about -> about.kind() == Ref.Kind.MEASURE)
                        .findFirst())
                .orElse(ref);
        return new EditedLine(links.name(subject).orElse(subject.id()), links.to(subject));
    }

    private Draft draft(Request request) {
        return drafts.find(request.variable("municipality"), request.variable("draft"))
                .orElseThrow(() -> new HttpError(404, "import.gone"));
    }

    private static String base(Request request) {
        return request.place().orElseThrow().path() + "/import";
    }
}
