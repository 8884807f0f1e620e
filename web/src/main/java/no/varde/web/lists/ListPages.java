package no.varde.web.lists;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.access.Right;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Situation;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.web.exchange.CsvOut;
import no.varde.web.exchange.Reading;
import no.varde.web.exchange.Spreadsheets;
import no.varde.web.exchange.XlsxOut;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.http.Upload;
import no.varde.web.http.Values;
import no.varde.web.plan.MeasureFilter;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** Every list as a table for spreadsheets: fetched, edited elsewhere, looked through and taken in again. */
public final class ListPages {

    private static final Values NOTHING = Values.of(Map.of());

    private final Desk desk;

    private ListPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        ListPages pages = new ListPages(desk);
        routes.get("/{municipality}/lists", Right.READ, pages::show);
        routes.post("/{municipality}/lists", Right.CHANGE, pages::take);
        routes.get("/{municipality}/lists/{kind}/csv", Right.READ, pages::csv);
        routes.get("/{municipality}/lists/{kind}/xlsx", Right.READ, pages::xlsx);
    }

    /** The lists that people work in; the others are all the rest of what is recorded. */
    private static final List<Ref.Kind> USUAL = List.of(
            Ref.Kind.MEASURE,
            Ref.Kind.STEP,
            Ref.Kind.INVOLVEMENT,
            Ref.Kind.ANCHORING,
            Ref.Kind.PLEDGE,
            Ref.Kind.PLAN_LINE);

    /**
     * The kinds of facts that there is a list of, the usual ones first: all but reforms of one's own, which have files of
     * their own.
     */
    static List<Ref.Kind> kinds() {
        return Stream.concat(
                        USUAL.stream(),
                        Draft.kinds().stream().filter(each -> !USUAL.contains(each) && each != Ref.Kind.REFORM_VERSION))
                .toList();
    }

    // Out

    private Answer csv(Request request) {
        Fetched list = fetch(request);
        return Answer.download(
                name(request, ".csv"),
                "text/csv",
                out -> CsvOut.write(out, rows -> {
                    rows.accept(list.out().headings());
                    list.kept()
                            .forEach(each -> rows.accept(list.out().row(each).stream()
                                    .map(cell -> ListOut.text(cell, request.language()))
                                    .toList()));
                }));
    }

    private Answer xlsx(Request request) {
        Fetched list = fetch(request);
        String name = request.texts().get("lists.kind." + kind(request).text());
        return Answer.download(
                name(request, ".xlsx"),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                out -> XlsxOut.write(
                        out,
                        name,
                        list.out().columns(),
                        rows -> list.kept()
                                .forEach(each -> rows.accept(list.out().row(each)))));
    }

    private static Ref.Kind kind(Request request) {
        return kinds().stream()
                .filter(each -> each.text().equals(request.variable("kind")))
                .findFirst()
                .orElseThrow(HttpError::notFound);
    }

    private static String name(Request request, String end) {
        return request.variable("municipality") + "-" + kind(request).text() + "-" + request.today() + end;
    }

    /** A list that is asked for. */
    private record Fetched(ListOut out, List<Versioned<? extends Fact>> kept) {}

    private Fetched fetch(Request request) {
        Ref.Kind kind = kind(request);
        Facts facts = desk.facts(request);
        Situation today = Situation.of(facts, request.today());
        ListOut list = new ListOut(
                new Columns.Whose(kind, request.variable("municipality")),
                request.language(),
                new Naming(facts),
                new Today(today, request.texts()));
        return new Fetched(list, kept(request, refs(request, kind, today)));
    }

    /** What is in a list; measures as the filter of the address says, of today. */
    private List<Ref> refs(Request request, Ref.Kind kind, Situation today) {
        MeasureFilter filter = MeasureFilter.of(request.query(), today);
        return kind == Ref.Kind.MEASURE
                ? filter.find(today, request.language().locale()).stream()
                        .map(each -> each.ref())
                        .toList()
                : refs(desk.facts(request), kind);
    }

    private static List<Ref> refs(Facts facts, Ref.Kind kind) {
        return facts.everything().stream()
                .map(Fact::ref)
                .filter(each -> each.kind() == kind)
                .toList();
    }

    /** Each fact with its version, from one look at the store: else a row could tell an older fact as the newest. */
    private List<Versioned<? extends Fact>> kept(Request request, List<Ref> refs) {
        return desk.store().read(from -> {
            Versions versions = new Versions(from, request.variable("municipality"), desk.facts(request));
            List<Versioned<? extends Fact>> kept = new ArrayList<>();
            refs.forEach(ref ->
                    versions.present(ref).filter(each -> !each.enteredInError()).ifPresent(kept::add));
            return kept;
        });
    }

    private Answer show(Request request) {
        return Answer.page(page(request, Optional.empty(), new FieldErrors()));
    }

    private JteModel page(Request request, Optional<ListSheet.Preview> preview, FieldErrors errors) {
        Texts texts = request.texts();
        Page page =
                request.page(texts.get("lists.title")).in("measures").under(texts.get("measures.title"), "/measures");
        Map<Ref.Kind, Long> sizes = desk.facts(request).everything().stream()
                .collect(Collectors.groupingBy(each -> each.ref().kind(), Collectors.counting()));
        List<ListSheet.Row> lists = kinds().stream()
                .map(kind -> new ListSheet.Row(
                        texts.get("lists.kind." + kind.text()),
                        sizes.getOrDefault(kind, 0L).intValue(),
                        page.link("/lists/" + kind.text()),
                        USUAL.contains(kind)))
                .toList();
        return new StaticTemplates()
                .listsPage(
                        errors.isEmpty() ? page : page.failed(),
                        new ListSheet(done(request), lists, preview, pasted(request, preview), errors));
    }

    /** What was pasted and could not be read; what could be stands in the preview. */
    private static String pasted(Request request, Optional<ListSheet.Preview> preview) {
        return preview.isPresent() ? "" : request.form().text("pasted");
    }

    private static String done(Request request) {
        String saved = request.query().text("saved");
        if (!saved.matches("\\d{1,7}-\\d{1,7}")) {
            return "";
        }
        int hyphen = saved.indexOf('-');
        Texts texts = request.texts();
        return texts.get(
                "lists.done",
                texts.get("lists.said.changed", Integer.valueOf(saved.substring(0, hyphen))),
                texts.get("lists.said.fresh", Integer.valueOf(saved.substring(hyphen + 1))));
    }

    // In

    private Answer take(Request request) throws IOException {
        Texts texts = request.texts();
        if (request.form().has("rows")) {
            return ListRows.carriedIn(request.form().text("rows"))
                    .map(rows -> save(request, rows))
                    .orElseGet(() -> wrong(request, texts.get("lists.file.none")));
        }
        Optional<Upload> upload = request.upload("file");
        String pasted = request.form().text("pasted");
        if (upload.isEmpty() && pasted.isBlank()) {
            return wrong(request, texts.get("lists.file.missing"));
        }
        Reading reading = upload.isPresent()
                ? read(upload.get())
                : Spreadsheets.readPastedTable(pasted, texts.get("lists.pasted.sheet"));
        if (reading instanceof Reading.Refusal refusal) {
            return wrong(request, texts.of(refusal.reason()));
        }
        ListFile.Result result =
                new ListFile(request.variable("municipality"), texts).read(((Reading.Workbook) reading).sheets());
        return result instanceof ListFile.Result.Good good
                ? look(request, good)
                : wrong(request, ((ListFile.Result.Bad) result).why());
    }

    private static Reading read(Upload upload) throws IOException {
        Path file = Files.createTempFile("varde-list", ".tmp");
        try {
            try (InputStream in = upload.open()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return Spreadsheets.readTable(file, upload.name());
        } finally {
            Files.delete(file);
        }
    }

    private Answer wrong(Request request, String why) {
        boolean pasted = request.upload("file").isEmpty()
                && !request.form().text("pasted").isBlank();
        FieldErrors errors = new FieldErrors().add(pasted ? "pasted" : "file", why);
        return Answer.invalid(request, errors, () -> page(request, Optional.empty(), errors));
    }

    private Edits edits(Request request, ListRows rows, Values chosen) {
        Facts facts = desk.facts(request);
        return desk.store()
                .read(from -> new EditsReader(
                                new Naming(facts),
                                new Versions(from, request.variable("municipality"), facts)::history,
                                request.texts(),
                                chosen)
                        .read(
                                rows,
                                refs(facts, rows.kind()).stream().map(Ref::id).collect(Collectors.toSet())));
    }

    private Answer look(Request request, ListFile.Result.Good file) {
        Edits edits = edits(request, file.rows(), NOTHING);
        FieldErrors errors = problems(request, edits);
        return errors.isEmpty()
                ? Answer.page(preview(request, file.rows(), edits, file.passed(), errors))
                : Answer.invalid(request, errors, () -> preview(request, file.rows(), edits, file.passed(), errors));
    }

    private static FieldErrors problems(Request request, Edits edits) {
        FieldErrors errors = new FieldErrors();
        if (!edits.problems().isEmpty()) {
            errors.add(
                    "file", request.texts().get("lists.wrong", edits.problems().size()));
        }
        return errors;
    }

    private JteModel preview(Request request, ListRows rows, Edits edits, List<String> passed, FieldErrors errors) {
        Facts facts = desk.facts(request);
        PreviewReader reader =
                new PreviewReader(rows, edits, new Naming(facts), new Links(facts, request.page("")), request.form());
        return page(request, Optional.of(reader.read(passed)), errors);
    }

    private Answer save(Request request, ListRows rows) {
        Edits edits = edits(request, rows, request.form());
        FieldErrors errors = problems(request, edits);
        for (Edits.Changed row : edits.changed()) {
            for (Edits.Cell cell : row.cells()) {
                if (cell.isClash() && cell.keepsTheirs().isEmpty()) {
                    errors.add(
                            cell.clash(),
                            request.texts().get("lists.clash.choose", String.valueOf(row.row()), cell.field()));
                }
            }
        }
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> preview(request, rows, edits, List.of(), errors));
        }
        String municipality = request.variable("municipality");
        String batch = Batches.ofForm();
        boolean saved = new Saving(desk.store(), municipality)
                .save(
                        edits,
                        request.form(),
                        request.today(),
                        Signature.of(request.caller().id(), request.now()).inBatch(batch));
        if (!saved) {
            FieldErrors moved = new FieldErrors().add("file", request.texts().get("lists.moved"));
            return Answer.conflict(
                    request, () -> preview(request, rows, edits(request, rows, request.form()), List.of(), moved));
        }
        int changed = (int) edits.changed().stream()
                .filter(each -> !each.fact().equals(each.now().fact()))
                .count();
        Answer back = Answer.seeOther("/" + municipality + "/lists?saved=" + changed + "-"
                + edits.fresh().size());
        return changed + edits.fresh().size() == 0 ? back.saying("edit.same.said") : back.saying("edit.saved", batch);
    }
}
