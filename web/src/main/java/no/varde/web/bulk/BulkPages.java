package no.varde.web.bulk;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.access.Right;
import no.varde.core.situation.Facts;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.plan.MeasureFilter;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** Changes many measures at once: first chosen, then shown before and after, then saved together. */
public final class BulkPages {

    /** How many measures are changed at once at most. */
    private static final int MOST = 500;

    private final Desk desk;

    private BulkPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        BulkPages pages = new BulkPages(desk);
        routes.get("/{municipality}/bulk", Right.CHANGE, pages::show);
        routes.post("/{municipality}/bulk", Right.CHANGE, pages::send);
    }

    private Situation today(Request request) {
        return Situation.of(desk.facts(request), request.today());
    }

    private Answer show(Request request) {
        BulkForm blank = BulkForm.blank(request.today(), request.texts());
        return Answer.page(choosing(request, blank, new FieldErrors()));
    }

    private static String with(Request request, String path) {
        String query = request.query().encoded();
        return "/" + request.variable("municipality") + path + (query.isEmpty() ? "" : "?" + query);
    }

    private Answer send(Request request) {
        BulkForm form = BulkForm.of(request.form());
        if (request.form().has("back")) {
            return Answer.page(choosing(request, form, new FieldErrors()));
        }
        FieldErrors errors = new FieldErrors();
        Situation situation = today(request);
        Optional<BulkChange> change = form.check(request.texts(), errors);
        change.ifPresent(each -> chosen(situation, form).stream()
                .filter(measure -> !each.isSo(measure) && each.isTooEarly(measure))
                .forEach(measure ->
                        errors.add("from", request.texts().get("bulk.early", measure.title(), form.from()))));
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> choosing(request, form, errors));
        }
        return request.form().has("save")
                ? save(request, form, change.orElseThrow())
                : Answer.page(preview(request, form, change.orElseThrow(), false));
    }

    private static List<MeasureView> chosen(Situation situation, BulkForm form) {
        return form.measures().stream()
                .distinct()
                .limit(MOST)
                .flatMap(each -> situation.measure(each).stream())
                .toList();
    }

    /** What the preview said; when it says something else by now, it is shown once more. */
    private static String mark(BulkSheet.Line line) {
        return line.id() + "=" + line.before();
    }

    private static String marks(List<BulkSheet.Line> lines) {
        return lines.stream().map(BulkPages::mark).collect(Collectors.joining("\n"));
    }

    private Answer save(Request request, BulkForm form, BulkChange change) {
        String seen = request.form().text("seen").replace("\r\n", "\n");
        String municipality = request.variable("municipality");
        String batch = Batches.ofForm();
        List<MeasureView> changed = new ArrayList<>();
        boolean saved = desk.store()
                .write(Signature.of(request.caller().id(), request.now()).inBatch(batch), to -> {
                    Facts facts = to.facts(municipality, desk.reforms()).orElseThrow(HttpError::notFound);
                    Situation situation = Situation.of(facts, request.today());
                    List<MeasureView> measures = chosen(situation, form);
                    if (!marks(lines(measures, change, request.texts())).equals(seen)) {
                        return false;
                    }
                    write(measures, change, municipality, to, changed);
                    return true;
                });
        if (!saved) {
            return Answer.conflict(request, () -> preview(request, form, change, true));
        }
        return changed.isEmpty()
                ? Answer.seeOther(with(request, "/measures")).saying("edit.same.said")
                : Answer.seeOther(with(request, "/measures")).saying("edit.saved", batch);
    }

    private static void write(
            List<MeasureView> measures, BulkChange change, String municipality, Writing to, List<MeasureView> changed) {
        for (MeasureView each : measures) {
            if (!change.isSo(each)) {
                change.write(each, municipality, to);
                changed.add(each);
            }
        }
    }

    private static List<BulkSheet.Line> lines(List<MeasureView> measures, BulkChange change, Texts texts) {
        return measures.stream()
                .map(each -> new BulkSheet.Line(
                        each.id(),
                        each.title(),
                        change.before(each, texts),
                        change.isSo(each) ? "" : change.after(texts)))
                .toList();
    }

    private static Page page(Request request, FieldErrors errors) {
        Page page = request.page(request.texts().get("bulk.title"))
                .in("measures")
                .under(request.texts().get("measures.title"), "/measures");
        return errors.isEmpty() ? page : page.failed();
    }

    private JteModel choosing(Request request, BulkForm form, FieldErrors errors) {
        Situation situation = today(request);
        Texts texts = request.texts();
        List<MeasureView> found = MeasureFilter.of(request.query(), situation)
                .find(situation, request.language().locale());
        List<BulkSheet.Row> rows = found.stream()
                .limit(MOST)
                .map(each -> new BulkSheet.Row(
                        each.id(),
                        each.title(),
                        says(each, texts),
                        form.measures().contains(each.id())))
                .toList();
        return new StaticTemplates()
                .bulkPage(
                        page(request, errors),
                        new BulkSheet(
                                form,
                                rows,
                                Math.max(0, found.size() - MOST),
                                List.of(),
                                false,
                                with(request, "/bulk"),
                                with(request, "/measures"),
                                errors),
                        "");
    }

    private static String says(MeasureView measure, Texts texts) {
        return Stream.of(
                        String.join(", ", measure.owners()),
                        String.join(", ", measure.sectors()),
                        measure.life().map(texts::of).orElse(""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private JteModel preview(Request request, BulkForm form, BulkChange change, boolean meanwhile) {
        FieldErrors errors = new FieldErrors();
        List<BulkSheet.Line> lines = lines(chosen(today(request), form), change, request.texts());
        Page page = page(request, errors);
        return new StaticTemplates()
                .bulkPage(
                        meanwhile ? page.failed() : page,
                        new BulkSheet(
                                form,
                                List.of(),
                                0,
                                lines,
                                meanwhile,
                                with(request, "/bulk"),
                                with(request, "/measures"),
                                errors),
                        marks(lines));
    }
}
