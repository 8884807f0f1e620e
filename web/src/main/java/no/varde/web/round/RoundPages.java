package no.varde.web.round;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.access.Right;
import no.varde.core.basics.Fact;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.core.store.Batch;
import no.varde.core.store.Undone;
import no.varde.core.store.Versioned;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.ListPart;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import no.varde.web.trail.TrailReader;
import varde.pages.StaticTemplates;

/**
 * The status round over many measures at once, and its minutes. All rows are saved together, or one at a time when the
 * form names it in {@code row}: the answer is then that row as it stands after that.
 */
public final class RoundPages {

    /** How many measures are shown at a time: more than one gets through in a meeting. */
    private static final int ROWS = 100;

    private final Desk desk;
    private final RoundStore store;

    private RoundPages(Desk desk) {
        this.desk = desk;
        this.store = new RoundStore(desk);
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        RoundPages pages = new RoundPages(desk);
        routes.get("/{municipality}/round", Right.CHANGE_OWN, pages::show);
        routes.post("/{municipality}/round", Right.CHANGE_OWN, pages::save);
        routes.post("/{municipality}/round/undo", Right.CHANGE_OWN, pages::undo);
        routes.get("/{municipality}/round/minutes", Right.READ, pages::minutes);
    }

    private static String path(Request request) {
        return request.place().orElseThrow().path() + "/round";
    }

    private static Page page(Request request, String title) {
        return request.page(title).in("measures").under(request.texts().get("measures.title"), "/measures");
    }

    private Situation today(Request request) {
        return Situation.of(desk.facts(request), request.today());
    }

    private Answer show(Request request) {
        Situation situation = today(request);
        RoundFilter filter = RoundFilter.of(request.query(), situation);
        return Answer.page(roundPage(request, situation, filter, request.query(), List.of(), new FieldErrors()));
    }

    /** What came of rows that were sent stands in their place; all others are as they stand. */
    private JteModel roundPage(
            Request request,
            Situation situation,
            RoundFilter filter,
            Values values,
            List<RoundStore.Result> results,
            FieldErrors errors) {
        Texts texts = request.texts();
        Page page = page(request, texts.get("round.title"));
        Changeable changeable = Changeable.of(request, desk);
        List<MeasureView> found = filter.find(situation, request.language().locale());
        List<MeasureView> open = new ArrayList<>(found);
        results.stream()
                .flatMap(each -> situation.measure(each.row().measure()).stream())
                .filter(view -> open.stream().noneMatch(each -> each.id().equals(view.id())))
                .forEach(open::add);
        open.removeIf(view -> !changeable.has(view.measure()));
        ListPart part = ListPart.of(values, open.size(), ROWS);
        String path = path(request);
        long left =
                found.stream().filter(view -> !changeable.has(view.measure())).count();
        int own = store.own(request, request.today()).map(Batch::facts).orElse(0);
        return desk.store().read(reading -> {
            RowReader reader = new RowReader(
                    situation,
                    new RowCheck(situation, changeable, request.today(), texts),
                    request,
                    new Links(situation.facts(), page),
                    TrailReader.of(reading, situation.facts(), page, request.zone())::person);
            List<RowSheet> rows = part.of(open).stream()
                    .map(view -> results.stream()
                            .filter(each -> each.row().measure().equals(view.id()))
                            .findFirst()
                            .map(each -> reader.of(each, view))
                            .orElseGet(() -> reader.fresh(view, "")))
                    .toList();
            RoundSheet sheet = new RoundSheet(
                    open.isEmpty() ? "" : texts.get("round.lead", open.size()),
                    path,
                    filter,
                    RoundFilter.choices(filter, situation, texts),
                    path,
                    left == 0 ? "" : texts.get("round.left", (int) left),
                    rows,
                    part,
                    new RoundSheet.Parts(
                            part.hasEarlier() ? filter.from(path, part.earlier()) : "",
                            part.hasLater() ? filter.from(path, part.end()) : ""),
                    filter.address(path + "/minutes"),
                    own,
                    path + "/undo");
            return new StaticTemplates().roundPage(errors.isEmpty() ? page : page.failed(), sheet, errors);
        });
    }

    private Answer save(Request request) {
        List<RowForm> rows = RowForm.all(request.form());
        String row = request.form().text("row");
        List<RoundStore.Result> results = rows.isEmpty() ? List.of() : store.save(request, rows);
        Situation situation = today(request);
        if (!row.isEmpty() && results.size() == 1) {
            return one(request, situation, results.get(0));
        }
        RoundFilter filter = RoundFilter.of(request.form(), situation);
        FieldErrors errors = errors(results, situation, request.texts());
        boolean wrote = results.stream()
                .anyMatch(each -> each.outcome() instanceof RowOutcome.Taken taken
                        && !taken.facts().isEmpty());
        if (errors.isEmpty()) {
            return Answer.seeOther(filter.address(path(request))).saying(wrote ? "round.saved" : "round.nothing.said");
        }
        boolean onlyClashes = results.stream()
                .map(RoundStore.Result::outcome)
                .allMatch(each -> each instanceof RowOutcome.Taken
                        || (each instanceof RowOutcome.Clash clash
                                && clash.errors().isEmpty()));
        if (onlyClashes) {
            return Answer.conflict(
                    request, () -> roundPage(request, situation, filter, request.form(), results, errors));
        }
        return Answer.invalid(
                request, errors, () -> roundPage(request, situation, filter, request.form(), results, errors));
    }

    /** One row as it stands after it was sent: saved, with what is wrong, or with what somebody else recorded. */
    private Answer one(Request request, Situation situation, RoundStore.Result result) {
        Texts texts = request.texts();
        Page page = page(request, texts.get("round.title"));
        MeasureView view = situation.measure(result.row().measure()).orElseThrow(HttpError::notFound);
        if (result.outcome() instanceof RowOutcome.Gone) {
            throw HttpError.forbidden();
        }
        FieldErrors errors = errors(List.of(result), situation, texts);
        Changeable changeable = Changeable.of(request, desk);
        RowSheet sheet = desk.store()
                .read(reading -> new RowReader(
                                situation,
                                new RowCheck(situation, changeable, request.today(), texts),
                                request,
                                new Links(situation.facts(), page),
                                TrailReader.of(reading, situation.facts(), page, request.zone())::person)
                        .of(result, view));
        if (errors.isEmpty()) {
            return Answer.page(new StaticTemplates().roundRow(page, sheet, errors));
        }
        return sheet.conflict().isPresent()
                ? Answer.conflict(request, () -> new StaticTemplates().roundRow(page, sheet, errors))
                : Answer.invalid(request, errors, () -> new StaticTemplates().roundRow(page, sheet, errors));
    }

    /** Everything that keeps rows from being saved, in the order of the page. */
    private static FieldErrors errors(List<RoundStore.Result> results, Situation situation, Texts texts) {
        FieldErrors errors = new FieldErrors();
        for (RoundStore.Result result : results) {
            RowForm row = result.row();
            if (result.outcome() instanceof RowOutcome.Wrong wrong) {
                addAll(errors, wrong.errors());
            } else if (result.outcome() instanceof RowOutcome.Clash clash) {
                if (clash.errors().isEmpty()) {
                    String title = situation
                            .measure(row.measure())
                            .map(MeasureView::title)
                            .orElse("");
                    errors.add(RowForm.name("row", row.measure()), texts.get("round.clash", title));
                }
                addAll(errors, clash.errors());
            } else if (result.outcome() instanceof RowOutcome.Gone) {
                errors.add(
                        "", row.text().isEmpty() ? texts.get("round.gone") : texts.get("round.gone.text", row.text()));
            }
        }
        return errors;
    }

    private static void addAll(FieldErrors errors, FieldErrors more) {
        more.all().forEach((field, all) -> all.forEach(text -> errors.add(field, text)));
    }

    private Answer undo(Request request) {
        Undone undone = store.undo(request, request.today());
        RoundFilter filter = RoundFilter.of(request.form(), today(request));
        if (undone instanceof Undone.EditedSince edited) {
            FieldErrors errors = new FieldErrors();
            Links links = new Links(desk.facts(request), page(request, ""));
            edited.facts().stream()
                    .flatMap(ref -> desk.facts(request).find(ref).stream())
                    .flatMap(fact -> fact.about().stream())
                    .flatMap(ref -> links.name(ref).stream())
                    .distinct()
                    .forEach(title -> errors.add("", request.texts().get("round.undo.edited", title)));
            if (errors.isEmpty()) {
                errors.add("", request.texts().get("round.undo.edited.some"));
            }
            return Answer.invalid(
                    request,
                    errors,
                    () -> roundPage(request, today(request), filter, request.form(), List.of(), errors));
        }
        return Answer.seeOther(filter.address(path(request)))
                .saying(undone instanceof Undone.Done ? "round.undone.said" : "round.undo.none.said");
    }

    private Answer minutes(Request request) {
        Texts texts = request.texts();
        LocalDate day = request.day();
        Situation situation = Situation.of(desk.facts(request), day);
        RoundFilter filter = RoundFilter.ofAnyLife(request.query(), situation);
        Page page = page(request, texts.get("round.minutes.title", day)).showingDay();
        boolean may = request.caller().may(Right.CHANGE_OWN, request.place());
        Links links = new Links(situation.facts(), page);
        Minutes minutes = desk.store().read(reading -> {
            String municipality = request.variable("municipality");
            Set<Instant> imports = Batches.imports(reading, municipality).stream()
                    .map(Batch::at)
                    .collect(Collectors.toSet());
            // Only what was recorded when something was imported is asked of: on most days that is nothing.
            KnownBefore known = new KnownBefore(
                    situation.facts(),
                    day,
                    ref -> situation
                            .facts()
                            .provenance(ref)
                            .filter(each -> imports.contains(each.recordedAt()))
                            .flatMap(any -> reading.find(municipality, ref))
                            .flatMap(kept -> imported(kept, request)),
                    texts);
            return new MinutesReader(situation, known, links)
                    .read(filter.findAll(situation, request.language().locale()), filter.filter());
        });
        return Answer.page(new StaticTemplates()
                .roundMinutes(page, minutes, may ? Optional.of(filter.address(path(request))) : Optional.empty()));
    }

    /** The day on which an import brought a fact in; empty when it came otherwise. */
    private static Optional<LocalDate> imported(Versioned<? extends Fact> kept, Request request) {
        return kept.batch()
                .filter(batch -> Batches.kind(batch).isEmpty())
                .map(batch ->
                        kept.provenance().recordedAt().atZone(request.zone()).toLocalDate());
    }
}
