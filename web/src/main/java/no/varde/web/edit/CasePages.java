package no.varde.web.edit;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.varde.core.access.Right;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.intake.CaseLine;
import no.varde.core.intake.CaseTable;
import no.varde.core.participation.Form;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** The table «Behandles i» of a case paper is pasted once, and each of its lines confirmed. */
final class CasePages {

    private final Desk desk;

    CasePages(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        CasePages pages = new CasePages(desk);
        routes.get(
                "/{municipality}/case",
                Right.CHANGE,
                request -> Answer.page(
                        pages.page(request, List.of(), request.query().list("subjects"), new FieldErrors())));
        routes.post("/{municipality}/case", Right.CHANGE, pages::take);
    }

    private JteModel page(Request request, List<CaseLine> lines, List<String> subjects, FieldErrors errors) {
        Texts texts = request.texts();
        Page page =
                request.page(texts.get("case.title")).in("measures").under(texts.get("measures.title"), "/measures");
        FormReader reader = new FormReader(new Links(desk.facts(request), page), Changeable.of(request, desk));
        return new StaticTemplates()
                .editCase(
                        errors.isEmpty() ? page : page.failed(),
                        new CaseSheet(
                                request.form().text("table"),
                                reader.subjects(subjects),
                                rows(lines, subjects, request),
                                errors));
    }

    private List<CaseSheet.Row> rows(List<CaseLine> lines, List<String> subjects, Request request) {
        List<CaseSheet.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(i, lines.get(i), stands(lines.get(i), i, subjects, request), request));
        }
        return rows;
    }

    private static String take(int row) {
        return "take." + row;
    }

    private static String outcome(int row) {
        return "outcome." + row;
    }

    /** What is recorded and may be what a line tells; its outcome, which is not typed yet, makes no difference. */
    private List<Doubles.Line> stands(CaseLine line, int row, List<String> subjects, Request request) {
        Links links = new Links(desk.facts(request), request.page(""));
        FormReader reader = new FormReader(links, Changeable.of(request, desk));
        return draft(line, row, subjects, request)
                .map(each -> decides(line) && line.isHeldBy(request.today())
                        ? each.with("decision", Field.written(Outcome.ADOPTED))
                        : each)
                .flatMap(each -> each.check("line", reader::isThere).value())
                .flatMap(each -> Doubles.of(each, links.facts(), links, ""))
                .map(Doubles::lines)
                .orElse(List.of());
    }

    private static CaseSheet.Row row(int number, CaseLine line, List<Doubles.Line> stands, Request request) {
        Texts texts = request.texts();
        Values form = request.form();
        List<Choice> outcomes = new ArrayList<>();
        if (decides(line) && line.isHeldBy(request.today())) {
            String chosen = confirms(form) ? form.text(outcome(number)) : "";
            outcomes.add(new Choice("", texts.get("edit.choose"), chosen.isEmpty()));
            outcomes.addAll(Choice.of(
                    List.of(Outcome.values()), Field::written, each -> texts.capital(texts.of(each)), List.of(chosen)));
        }
        return new CaseSheet.Row(
                line.isRecordable() ? take(number) : "",
                confirms(form) ? form.has(take(number)) : stands.isEmpty(),
                !confirms(form) && stands.isEmpty(),
                line.written(),
                said(line, request),
                stands,
                outcome(number),
                outcomes);
    }

    /** Whether what was shown is confirmed: a table that was changed since is read first, since its lines are others. */
    private static boolean confirms(Values form) {
        return form.has("save") && plain(form, "table").equals(plain(form, "read"));
    }

    /** Browsers send the ends of lines of a hidden field as it was, and those of what is typed in their own way. */
    private static String plain(Values form, String name) {
        return form.text(name).replace("\r\n", "\n");
    }

    private static String said(CaseLine line, Request request) {
        Texts texts = request.texts();
        String use = texts.get("case.use." + Field.written(line.use()));
        String who = line.body()
                .map(texts::of)
                .or(() -> line.council().map(texts::of))
                .map(each -> ": " + each)
                .orElse("");
        String when = line.on().isKnown() ? ", " + texts.when(line.on()) : "";
        String planned =
                line.isRecordable() && !line.isHeldBy(request.today()) ? " (" + texts.get("case.planned") + ")" : "";
        boolean isDayless = !line.on().isKnown() && line.use() != CaseLine.Use.UNKNOWN;
        return use + who + when + planned + (isDayless ? ". " + texts.get("case.dayless") : "");
    }

    private static boolean decides(CaseLine line) {
        return line.act().filter(each -> each.isDecision()).isPresent();
    }

    private Answer take(Request request) {
        Texts texts = request.texts();
        Values form = request.form();
        List<CaseLine> lines = CaseTable.read(form.text("table"));
        List<String> subjects = form.list("subjects");
        FieldErrors errors = new FieldErrors();
        boolean confirms = confirms(form);
        if (lines.isEmpty()) {
            errors.add("table", texts.get("case.table.missing"));
        }
        if (subjects.isEmpty()) {
            errors.add("subjects", texts.get("case.subjects.missing"));
        }
        List<Fact> facts = confirms && errors.isEmpty() ? facts(lines, subjects, request, errors) : List.of();
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> page(request, confirms ? lines : List.of(), subjects, errors));
        } else if (!confirms) {
            return Answer.page(page(request, lines, subjects, errors));
        }
        return save(request, facts);
    }

    private Answer save(Request request, List<Fact> facts) {
        String municipality = request.variable("municipality");
        String batch = Batches.ofForm();
        desk.store().write(Signature.of(request.caller().id(), request.now()).inBatch(batch), to -> {
            facts.forEach(each -> to.add(municipality, each));
            return true;
        });
        return Answer.seeOther(new Links(desk.facts(request), request.page(""))
                        .to(facts.get(0).ref()))
                .saying("edit.saved", batch);
    }

    /** The lines that are ticked as facts; says what is wrong with them. */
    private List<Fact> facts(List<CaseLine> lines, List<String> subjects, Request request, FieldErrors errors) {
        Texts texts = request.texts();
        FormReader reader =
                new FormReader(new Links(desk.facts(request), request.page("")), Changeable.of(request, desk));
        List<Fact> facts = new ArrayList<>();
        boolean ticked = false;
        for (int i = 0; i < lines.size(); i++) {
            if (request.form().has(take(i))) {
                ticked = true;
                Optional<Draft> draft = draft(lines.get(i), i, subjects, request);
                if (draft.isEmpty()) {
                    errors.add(take(i), texts.get("case.unknown", lines.get(i).written()));
                    continue;
                }
                var checked = draft.get().check(UUID.randomUUID().toString(), reader::isThere);
                checked.value().ifPresent(facts::add);
                int row = i;
                checked.wrong()
                        .forEach(each -> errors.add(
                                each.pointer().equals("decision") ? outcome(row) : take(row),
                                lines.get(row).written() + ": " + texts.of(each.message())));
            }
        }
        if (!ticked) {
            errors.add(take(0), texts.get("case.none"));
        }
        return facts;
    }

    private static Optional<Draft> draft(CaseLine line, int row, List<String> subjects, Request request) {
        String[] about = subjects.toArray(String[]::new);
        if (!line.isRecordable()) {
            return Optional.empty();
        } else if (line.council().isPresent()) {
            return Optional.of(Draft.blank(Ref.Kind.INVOLVEMENT)
                    .with("form", Field.written(Form.STATEMENT))
                    .with("on", line.on().text())
                    .with("subjects", about)
                    .with("participants", line.council().get().text() + ":" + TypedDraft.AS_FORM));
        }
        return line.body().map(body -> {
            boolean held = line.isHeldBy(request.today());
            return Draft.blank(Ref.Kind.ANCHORING)
                    .with("body", Field.written(body))
                    .with("act", line.act().map(Field::written).orElse(""))
                    .with("subjects", about)
                    .with(held ? "held" : "planned", line.on().text())
                    .with("decision", request.form().text(outcome(row)))
                    .with(
                            "caseNumber",
                            line.caseNumber().map(each -> each.text()).orElse(""));
        });
    }
}
