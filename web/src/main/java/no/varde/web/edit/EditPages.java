package no.varde.web.edit;

import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.varde.core.access.Right;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Problem;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Checked;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Step;
import no.varde.core.reform.ReformVersion;
import no.varde.core.situation.Situation;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
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

/** Records single facts and changes them, each in a form of its own. */
public final class EditPages {

    /** The kinds of facts that have a form here; that of a reform of one's own is more than a list of fields. */
    static final Set<Ref.Kind> FORMS = Set.copyOf(Draft.kinds().stream()
            .filter(each -> each != Ref.Kind.REFORM_VERSION)
            .toList());

    /** What is most often told on the day on which it happened. */
    private static final Set<Ref.Kind> OF_TODAY = Set.of(Ref.Kind.STATUS_NOTE, Ref.Kind.INVOLVEMENT);

    /** What a button sends that ticks many at once, and saves nothing. */
    private static final String TICK = "tick";

    private final Desk desk;

    private EditPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        EditPages pages = new EditPages(desk);
        String edit = "/{municipality}/facts/{fact}/edit";
        routes.get(edit, Right.CHANGE_OWN, pages::edit);
        routes.post(edit, Right.CHANGE_OWN, pages::change);
        String blank = "/{municipality}/new/{kind}";
        routes.get(blank, Right.CHANGE_OWN, pages::blank);
        routes.post(blank, Right.CHANGE_OWN, pages::add);
        UndoPages.addTo(routes, desk);
        ReceiptPages.addTo(routes, desk);
        CasePages.addTo(routes, desk);
    }

    private static Ref ref(Request request) {
        return Ref.parse(request.variable("fact"))
                .filter(ref -> FORMS.contains(ref.kind()))
                .orElseThrow(HttpError::notFound);
    }

    private static Ref.Kind kind(Request request) {
        return FORMS.stream()
                .filter(each -> each.text().equals(request.variable("kind")))
                .findFirst()
                .orElseThrow(HttpError::notFound);
    }

    private FormReader reader(Request request) {
        return new FormReader(new Links(desk.facts(request), request.page("")), Changeable.of(request, desk));
    }

    /** Where one goes when it is saved: back where one came from, else to where the fact is shown. */
    private String after(Request request, Ref ref) {
        String back = back(request);
        return back.isEmpty() ? new Links(desk.facts(request), request.page("")).to(ref) : back;
    }

    /** Where one goes without saving: back where one came from, or to what it belongs to. */
    private String leaving(Request request, Draft draft) {
        String back = back(request);
        Links links = new Links(desk.facts(request), request.page(""));
        return !back.isEmpty()
                ? back
                : reader(request)
                        .belongsTo(draft)
                        .map(links::to)
                        .orElseGet(() -> "/" + request.variable("municipality") + "/measures");
    }

    private static String back(Request request) {
        String back =
                request.form().find("back").orElseGet(() -> request.query().text("back"));
        return Answer.isLocal(back) ? back : "";
    }

    // What is new

    private Answer blank(Request request) {
        Ref.Kind kind = kind(request);
        Map<String, List<String>> begun = new LinkedHashMap<>();
        for (Field field : Draft.fields(kind)) {
            begun.put(field.name(), request.query().list(field.name()));
        }
        Draft draft = Draft.typed(kind, begun);
        Map<String, String> reasons = new HashMap<>();
        if (OF_TODAY.contains(kind) && draft.text("on").isEmpty()) {
            draft = draft.with("on", request.today().toString());
            reasons.put("on", request.texts().get("edit.proposed.today"));
        }
        require(request, draft);
        Draft proposed = Proposed.in(draft, Situation.of(desk.facts(request), request.today()));
        for (Field field : proposed.differences(draft)) {
            reasons.put(field.name(), request.texts().get("edit.proposed.field"));
        }
        return Answer.page(blankPage(request, proposed, reasons, Optional.empty(), new FieldErrors()));
    }

    /** Refuses a form for what whoever asks could not save: what stands on its own, or hangs on nothing of theirs. */
    private void require(Request request, Draft draft) {
        Changeable changeable = Changeable.of(request, desk);
        List<String> hangs = draft.fields().stream()
                .map(Field::name)
                .filter(List.of("measure", "step", "pledge", "subject", "subjects")::contains)
                .toList();
        List<String> given =
                hangs.stream().filter(each -> !draft.text(each).isEmpty()).toList();
        boolean theirs = given.isEmpty()
                ? !hangs.isEmpty()
                : given.stream().allMatch(each -> isTheirs(request, changeable, each, draft.text(each)));
        if (!changeable.everything() && !theirs) {
            throw new HttpError(403, "removal.not-own");
        }
    }

    private boolean isTheirs(Request request, Changeable changeable, String field, String text) {
        Optional<Ref> ref = field.startsWith("subject") ? Ref.parse(text) : Ref.parse(field + ":" + text);
        return ref.flatMap(desk.facts(request)::find).filter(changeable::has).isPresent();
    }

    /** A form to begin with; what is proposed in its fields tells why. */
    private JteModel blankPage(
            Request request, Draft draft, Map<String, String> proposed, Optional<Doubles> doubles, FieldErrors errors) {
        Texts texts = request.texts();
        Page page = page(request, texts.get("edit.new", kindName(draft.kind(), texts)), errors);
        FormReader reader = reader(request);
        List<Control> all = reader.controls(draft, false).stream()
                .map(each -> each.proposing(proposed.getOrDefault(each.name(), "")))
                .toList();
        boolean isMeasure = NewMeasure.isAsked(draft);
        return new StaticTemplates()
                .editForm(
                        page,
                        new EditSheet(
                                lead("edit.new.lead", draft.kind(), texts),
                                isMeasure ? NewMeasure.first(request, all, reader) : all,
                                isMeasure ? NewMeasure.more(all) : List.of(),
                                Optional.empty(),
                                Optional.of(Reflection.of(request.form())).filter(any -> Reflection.isAsked(draft)),
                                doubles,
                                Optional.of(draft)
                                        .filter(each -> each.kind() == Ref.Kind.INVOLVEMENT)
                                        .map(each -> new MeetingSheet(
                                                sets(request).of(each),
                                                request.form().text(TICK))),
                                "",
                                "",
                                back(request),
                                leaving(request, draft),
                                "",
                                Optional.empty(),
                                Map.of(),
                                errors));
    }

    private MeetingSets sets(Request request) {
        Links links = new Links(desk.facts(request), request.page(""));
        return new MeetingSets(Situation.of(links.facts(), request.today()), Changeable.of(request, desk), links);
    }

    private Answer add(Request request) {
        Draft draft = TypedDraft.of(kind(request), request.form());
        if (request.form().has(TICK) && draft.kind() == Ref.Kind.INVOLVEMENT) {
            Draft ticked = sets(request).with(request.form().text(TICK), draft);
            return Answer.page(blankPage(request, ticked, Map.of(), Optional.empty(), new FieldErrors()));
        }
        Checked checked = draft.check(UUID.randomUUID().toString(), reader(request)::isThere);
        FieldErrors errors = errors(checked, request.texts());
        Reflection reflection = Reflection.of(request.form());
        Optional<Step> step =
                checked.value().filter(any -> Reflection.isAsked(draft)).map(Step.class::cast);
        step.ifPresent(each -> reflection.check(each, request.texts(), errors));
        List<Fact> beside = NewMeasure.isAsked(draft)
                ? NewMeasure.facts(request, checked.value(), reader(request), errors)
                : List.of();
        Optional<Doubles> doubles = doubles(request, checked, errors);
        if (!errors.isEmpty()) {
            require(request, draft);
            return Answer.invalid(request, errors, () -> blankPage(request, draft, Map.of(), doubles, errors));
        }
        Fact fact = checked.value().orElseThrow();
        String municipality = request.variable("municipality");
        String batch = Batches.ofForm();
        desk.store().write(Signature.of(request.caller().id(), request.now()).inBatch(batch), to -> {
            if (!Changeable.within(to, request, desk).has(fact)) {
                throw new HttpError(403, "removal.not-own");
            }
            to.add(municipality, fact);
            beside.forEach(each -> to.add(municipality, each));
            step.flatMap(each -> reflection.step(UUID.randomUUID().toString(), each))
                    .ifPresent(each -> to.add(municipality, each));
            return true;
        });
        return fact instanceof Involvement
                ? Answer.seeOther(ReceiptPages.address(request, fact.ref()))
                : Answer.seeOther(after(request, fact.ref())).saying("edit.saved", batch);
    }

    /** What is recorded and may be the same: it is said once everything else is right, unless it was said already. */
    private Optional<Doubles> doubles(Request request, Checked checked, FieldErrors errors) {
        if (!errors.isEmpty() || request.form().has(Doubles.ANOTHER)) {
            return Optional.empty();
        }
        Links links = new Links(desk.facts(request), request.page(""));
        Optional<Doubles> doubles =
                checked.value().flatMap(fact -> Doubles.of(fact, links.facts(), links, back(request)));
        doubles.ifPresent(any -> errors.add(Doubles.ANOTHER, request.texts().get("edit.double.wrong")));
        return doubles;
    }

    // What is there

    private Answer edit(Request request) {
        Optional<String> elsewhere = Ref.parse(request.variable("fact"))
                .flatMap(desk.facts(request)::find)
                .filter(ReformVersion.class::isInstance)
                .map(each -> ((ReformVersion) each).reform().id());
        if (elsewhere.isPresent()) {
            return Answer.seeOther(
                    "/" + request.variable("municipality") + "/own-reforms/" + elsewhere.get() + "/edit");
        }
        Kept kept = Kept.of(request, desk, ref(request));
        if (desk.facts(request).find(ref(request)).isEmpty()) {
            return Answer.seeOther(thing(request));
        }
        Draft draft = begun(Draft.of(kept.now().fact()), request.query());
        return Answer.page(form(request, draft, kept.version(), Substance.of(Values.of(Map.of())), new FieldErrors()));
    }

    /** With what an address says of fields in which nothing stands: to be seen, and nothing until it is saved. */
    private static Draft begun(Draft recorded, Values query) {
        Draft draft = recorded;
        for (Field field : recorded.fields()) {
            if (!field.isMany()
                    && recorded.text(field.name()).isEmpty()
                    && query.find(field.name()).isPresent()) {
                draft = draft.with(field.name(), query.text(field.name()));
            }
        }
        return draft;
    }

    private static String thing(Request request) {
        return "/" + request.variable("municipality")
                + Links.removalPath(ref(request)).orElseThrow(HttpError::notFound);
    }

    private JteModel form(Request request, Draft draft, long version, Substance substance, FieldErrors errors) {
        Texts texts = request.texts();
        Page page = page(request, texts.get("edit.change", kindName(draft.kind(), texts)), errors);
        return new StaticTemplates()
                .editForm(
                        page,
                        new EditSheet(
                                lead("edit.change.lead", draft.kind(), texts),
                                reader(request).controls(draft, true),
                                List.of(),
                                Optional.of(substance).filter(each -> draft.kind() == Ref.Kind.MEASURE),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                String.valueOf(version),
                                "",
                                back(request),
                                after(request, ref(request)),
                                thing(request),
                                Optional.empty(),
                                Map.of(),
                                errors));
    }

    private Answer change(Request request) {
        Values form = request.form();
        Ref ref = ref(request);
        Kept kept = Kept.of(request, desk, ref);
        long seen = Kept.number(form.text("version"));
        Draft typed = TypedDraft.of(ref.kind(), form);
        FieldErrors errors = new FieldErrors();
        if (form.has("settles") && seen == kept.version()) {
            typed = Clash.settle(form, typed, kept, reader(request), request.texts(), errors);
            if (!errors.isEmpty()) {
                Draft carried = typed;
                return Answer.invalid(request, errors, () -> clash(request, carried, kept, errors));
            }
        }
        return save(request, typed, kept, seen);
    }

    private Answer save(Request request, Draft typed, Kept kept, long seen) {
        Texts texts = request.texts();
        Ref ref = ref(request);
        Checked checked = typed.check(ref.id(), reader(request)::isThere);
        FieldErrors errors = new FieldErrors();
        Substance substance = Substance.of(request.form());
        boolean asked = isAsked(request, kept, typed);
        if (asked) {
            substance.check(texts, errors);
        }
        errors(checked, texts).all().forEach((field, wrong) -> wrong.forEach(each -> errors.add(field, each)));
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> form(request, typed, seen, substance.asked(asked), errors));
        }
        Fact fact = checked.value().orElseThrow();
        if (seen == kept.version() && fact.equals(kept.now().fact())) {
            return Answer.seeOther(after(request, ref)).saying("edit.same.said");
        }
        String municipality = request.variable("municipality");
        String batch = Batches.ofForm();
        Saved saved = desk.store()
                .write(Signature.of(request.caller().id(), request.now()).inBatch(batch), to -> {
                    Versioned<? extends Fact> present =
                            to.find(municipality, ref).orElseThrow(HttpError::notFound);
                    Changeable changeable = Changeable.within(to, request, desk);
                    changeable.require(present);
                    if (!changeable.has(fact)) {
                        throw new HttpError(403, "removal.not-own");
                    }
                    Saved done = to.change(municipality, fact, seen);
                    if (done instanceof Saved.Done && asked) {
                        substance
                                .fact(UUID.randomUUID().toString(), ref, request.today())
                                .ifPresent(each -> to.add(municipality, each));
                    }
                    return done;
                });
        if (saved instanceof Saved.Missing) {
            throw HttpError.notFound();
        } else if (saved instanceof Saved.Conflict conflict) {
            if (conflict.current().enteredInError()) {
                return Answer.seeOther(thing(request)).saying("removal.already.said");
            } else if (!conflict.current().fact().equals(fact)) {
                return Answer.conflict(
                        request, () -> clash(request, typed, Kept.of(request, desk, ref), new FieldErrors()));
            }
            return Answer.seeOther(after(request, ref)).saying("edit.same.said");
        }
        return Answer.seeOther(after(request, ref)).saying("edit.saved", batch);
    }

    /** Whether something was changed that may be one of substance, since the version on which typing began. */
    private static boolean isAsked(Request request, Kept kept, Draft typed) {
        return kept.draft(Kept.base(request.form()))
                .filter(before -> Substance.isAsked(before, typed))
                .isPresent();
    }

    /** Both versions, field by field; what is chosen is saved on top of what was seen. */
    private JteModel clash(Request request, Draft typed, Kept kept, FieldErrors errors) {
        Texts texts = request.texts();
        Map<String, List<String>> carried = new LinkedHashMap<>(Clash.carried(request.form()));
        return new StaticTemplates()
                .editForm(
                        request.page(texts.get("common.conflict.title"))
                                .in("measures")
                                .failed(),
                        new EditSheet(
                                texts.get("common.conflict.lead"),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                String.valueOf(kept.version()),
                                String.valueOf(Kept.base(request.form())),
                                back(request),
                                "",
                                thing(request),
                                Optional.of(Clash.of(request.form(), typed, kept, reader(request), texts)),
                                carried,
                                errors));
    }

    // What both share

    private static Page page(Request request, String title, FieldErrors errors) {
        Page page = request.page(title).in("measures").under(request.texts().get("measures.title"), "/measures");
        return errors.isEmpty() ? page : page.failed();
    }

    static String kindName(Ref.Kind kind, Texts texts) {
        return texts.get("trail.kind." + kind.text())
                .toLowerCase(texts.language().locale());
    }

    private static String lead(String general, Ref.Kind kind, Texts texts) {
        String own = "edit.lead." + kind.text();
        return texts.get(texts.has(own) ? own : general);
    }

    private static FieldErrors errors(Checked checked, Texts texts) {
        FieldErrors errors = new FieldErrors();
        for (Problem each : checked.wrong()) {
            // Who was there and who was missing is one table.
            String field = each.pointer().equals(TypedDraft.MISSING) ? "participants" : each.pointer();
            errors.add(field, texts.capital(texts.of(each.message())));
        }
        return errors;
    }
}
