package no.varde.web.ownreform;

import gg.jte.models.runtime.JteModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.basics.Language;
import no.varde.core.reform.Crosswalk;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Reforms;
import no.varde.web.exchange.JsonTree;
import no.varde.web.http.Answer;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** The form in which a reform of one's own is made and changed, a part at a time and without losing what was typed. */
final class FormPages {

    private final Desk desk;

    FormPages(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        FormPages pages = new FormPages(desk);
        routes.get("/{municipality}/own-reforms/new", Right.CHANGE, pages::blank);
        routes.post("/{municipality}/own-reforms/new", Right.CHANGE, request -> pages.take(request, Optional.empty()));
        routes.get("/{municipality}/own-reforms/{own}/edit", Right.CHANGE, pages::edit);
        routes.post(
                "/{municipality}/own-reforms/{own}/edit",
                Right.CHANGE,
                request -> pages.take(request, Optional.of(pages.kept(request))));
    }

    /** What stands in the form, and how it got there. */
    private record Typed(Node reform, Language words, String touched, Optional<Differences> file, FieldErrors errors) {

        static Typed of(Node reform, Language words) {
            return new Typed(reform, words, "", Optional.empty(), new FieldErrors());
        }

        Typed touching(Node other, String path) {
            return new Typed(other, words, path, file, errors);
        }

        Typed with(FieldErrors wrong) {
            return new Typed(reform, words, touched, file, wrong);
        }
    }

    private OwnReform kept(Request request) {
        return find(request).orElseThrow(HttpError::notFound);
    }

    private Optional<OwnReform> find(Request request) {
        return desk.store()
                .read(from -> OwnReform.find(
                        from, request.variable("municipality"), desk.facts(request), request.variable("own")));
    }

    // The form

    private Answer blank(Request request) {
        Optional<String> copied = request.query().find("copy");
        Node begun = copied.map(each -> copy(request, each))
                .orElseGet(() -> NodePath.root().added(Node.blank(Part.REFORM), Part.AREA));
        return Answer.page(page(request, Optional.empty(), Typed.of(begun, words(begun, request.language()))));
    }

    private Node copy(Request request, String id) {
        Reforms reforms = desk.facts(request).reforms();
        Reform reform = reforms.find(id).orElseThrow(HttpError::notFound);
        return Copies.of(
                DraftNodes.node(ReformDraft.of(reform, reforms.crosswalk())),
                request.place().orElseThrow().name());
    }

    private Answer edit(Request request) {
        OwnReform kept = kept(request);
        Language asked = request.query().find("words").flatMap(Language::of).orElse(request.language());
        return Answer.page(page(request, Optional.of(kept), Typed.of(kept.node(), words(kept.node(), asked))));
    }

    /** The form with what a file says, to be looked through and saved. */
    JteModel ofFile(Request request, Optional<OwnReform> kept, Node file) {
        Differences differences = kept.map(each -> Differences.between(each.node(), file, request.texts()))
                .orElse(Differences.none());
        return page(
                request,
                kept,
                new Typed(file, words(file, request.language()), "", Optional.of(differences), new FieldErrors()));
    }

    /** The language whose words are typed: the one that is asked for, when the reform has a name in it or none at all. */
    private static Language words(Node reform, Language asked) {
        var names = reform.words("name");
        return names.isEmpty() || names.containsKey(asked)
                ? asked
                : names.keySet().iterator().next();
    }

    private JteModel page(Request request, Optional<OwnReform> kept, Typed typed) {
        Texts texts = request.texts();
        String title = kept.map(each -> texts.get(
                        "ownreform.edit",
                        texts.of(each.present().fact().reform().name())))
                .orElseGet(() -> texts.get("ownreform.new"));
        Page page = under(request.page(title));
        String lead = typed.file().isPresent()
                ? texts.get(kept.isPresent() ? "ownreform.file.lead" : "ownreform.file.lead.new")
                : kept.map(each -> texts.get("ownreform.edit.lead", each.number()))
                        .orElseGet(() -> texts.get("ownreform.new.lead"));
        return new StaticTemplates()
                .ownreformForm(
                        typed.errors().isEmpty() ? page : page.failed(),
                        new FormSheet(
                                lead,
                                action(request, kept),
                                kept.map(each -> seen(request, each)).orElse(""),
                                typed.words(),
                                new FormWriter(
                                                typed.reform(),
                                                typed.words(),
                                                desk.facts(request).reforms(),
                                                texts,
                                                typed.errors(),
                                                typed.touched())
                                        .write(),
                                typed.file(),
                                kept.map(each -> saveAs(request, each, typed.reform())),
                                typed.errors()));
    }

    /** The state that typing began on, which a form keeps however often it is shown again. */
    private static String seen(Request request, OwnReform kept) {
        return request.form().find("seen").orElseGet(kept::seen);
    }

    static Page under(Page page) {
        Texts texts = page.texts();
        return page.in("reforms")
                .under(texts.get("reforms.title"), "/reforms")
                .under(texts.get("ownreform.title"), "/own-reforms");
    }

    static String action(Request request, Optional<OwnReform> kept) {
        String own = "/" + request.variable("municipality") + "/own-reforms/";
        return kept.map(each -> own + each.id() + "/edit").orElse(own + "new");
    }

    static FormSheet.SaveAs saveAs(Request request, OwnReform kept, Node typed) {
        Texts texts = request.texts();
        Differences differences = Differences.between(kept.node(), typed, texts);
        boolean isVersion =
                differences.losesContent() || request.form().text(FormSheet.AS).equals(FormSheet.VERSION);
        return new FormSheet.SaveAs(
                differences.losesContent() ? differences.gone() : List.of(),
                List.of(
                        new Choice("correction", texts.get("ownreform.as.correction", kept.number()), !isVersion),
                        new Choice(
                                FormSheet.VERSION, texts.get("ownreform.as.version", kept.number() + 1), isVersion)));
    }

    // What is sent

    private Answer take(Request request, Optional<OwnReform> kept) throws IOException {
        Language words = Language.of(request.form().text("words")).orElse(request.language());
        Typed typed = Typed.of(typed(request), words);
        String deed = request.form().text("do");
        String where = deed.substring(deed.indexOf(':') + 1);
        if (deed.startsWith("add:")) {
            return Answer.page(page(request, kept, added(typed, where)));
        } else if (deed.startsWith("up:")) {
            return Answer.page(page(request, kept, raised(typed, path(where))));
        } else if (deed.startsWith("drop:")) {
            return Answer.page(page(
                    request,
                    kept,
                    typed.touching(
                            path(where).dropped(typed.reform()),
                            path(where).parent().text())));
        }
        Values form = request.form();
        if (form.has("settles") && kept.isPresent()) {
            Clash clash = new Clash(desk, request, kept.get());
            Merging merging = clash.merging(typed.reform());
            FieldErrors errors = new FieldErrors();
            merging.check(form, errors);
            if (!errors.isEmpty() && !deed.equals("show")) {
                return Answer.invalid(request, errors, () -> clash.page(typed.reform(), typed.words(), errors));
            }
            Typed settled = typed.touching(merging.settled(form), "");
            return deed.equals("show") ? Answer.page(page(request, kept, settled)) : save(request, kept, settled);
        }
        return save(request, kept, typed);
    }

    private static NodePath path(String text) {
        return NodePath.of(text)
                .filter(each -> !each.isRoot())
                .orElseThrow(() -> new HttpError(400, "errors.400.text"));
    }

    /** Adds a part before or after which nothing of its kind stands yet, or one more. */
    private static Typed added(Typed typed, String place) {
        NodePath last = path(
                place.endsWith("]")
                                || Part.at(place).filter(each -> !each.isMany()).isPresent()
                        ? place
                        : place + "[0]");
        Part part = last.last().part();
        NodePath parent = last.parent();
        int next = parent.in(typed.reform()).map(each -> each.all(part).size()).orElse(0);
        return typed.touching(
                parent.added(typed.reform(), part), parent.then(part, next).text());
    }

    private static Typed raised(Typed typed, NodePath path) {
        Node raised = path.raised(typed.reform());
        int index = Math.max(0, path.last().index() - 1);
        return typed.touching(
                raised, path.parent().then(path.last().part(), index).text());
    }

    private static Node typed(Request request) throws IOException {
        Optional<String> json = request.form().find("json");
        if (json.isEmpty()) {
            return FormNodes.read(request.form());
        }
        JsonTree.Read tree = JsonTree.read(new ByteArrayInputStream(json.get().getBytes(StandardCharsets.UTF_8)));
        if (tree instanceof JsonTree.Read.Whole whole
                && new JsonIn(request.texts()).read(whole.members()) instanceof Read.Good good) {
            return good.reform();
        }
        throw new HttpError(400, "errors.400.text");
    }

    private Answer save(Request request, Optional<OwnReform> kept, Typed typed) {
        Texts texts = request.texts();
        Node reform = typed.reform()
                .with("id", kept.map(OwnReform::id).orElse(typed.reform().text("id")));
        ReformDraft.Outcome outcome = DraftNodes.draft(reform).check(others(request, kept));
        FieldErrors errors = new FormErrors(reform, typed.words(), texts)
                .of(
                        outcome instanceof ReformDraft.Refused refused
                                ? refused.problems().list()
                                : List.of());
        boolean isVersion = request.form().text(FormSheet.AS).equals(FormSheet.VERSION);
        if (!errors.isEmpty()) {
            return Answer.invalid(request, errors, () -> page(request, kept, typed.with(errors)));
        }
        ReformDraft.Made made = (ReformDraft.Made) outcome;
        Saving saving = new Saving(desk, request);
        Saving.Result result =
                kept.isPresent() ? saving.go(made, request.form().text("seen"), isVersion) : saving.begin(made);
        return answer(request, kept, typed, made, result);
    }

    /** The catalogue without the reform itself, so that its id is free and its pairs are checked. */
    private Reforms others(Request request, Optional<OwnReform> kept) {
        return others(desk.facts(request).reforms(), kept.map(OwnReform::id).orElse(""));
    }

    static Reforms others(Reforms all, String id) {
        return all.find(id).isEmpty()
                ? all
                : Reforms.of(
                        all.all().stream().filter(each -> !each.id().equals(id)).toList(),
                        new Crosswalk(List.of(), all.crosswalk().standing()));
    }

    private Answer answer(
            Request request, Optional<OwnReform> kept, Typed typed, ReformDraft.Made made, Saving.Result result) {
        String reform = "/" + request.variable("municipality") + "/reforms/"
                + made.reform().id();
        if (result instanceof Saving.Result.Done done) {
            return Answer.seeOther(reform).saying("edit.saved", done.batch());
        } else if (result instanceof Saving.Result.Same) {
            return Answer.seeOther(reform).saying("edit.same.said");
        } else if (result instanceof Saving.Result.Taken) {
            FieldErrors errors = new FieldErrors()
                    .add("name." + typed.words().tag(), request.texts().get("ownreform.taken"));
            return Answer.invalid(request, errors, () -> page(request, kept, typed.with(errors)));
        }
        if (result instanceof Saving.Result.Refused refused) {
            Texts texts = request.texts();
            FieldErrors errors = new FieldErrors();
            refused.problems().forEach(each -> errors.add(FormSheet.AS, texts.capital(texts.of(each.message()))));
            return Answer.invalid(request, errors, () -> page(request, kept, typed.with(errors)));
        }
        OwnReform now = find(request).orElseThrow(HttpError::notFound);
        Node whole = OwnReform.node(ReformVersion.of(now.present().fact().id(), now.number(), made));
        return Answer.conflict(
                request, () -> new Clash(desk, request, now).page(whole, typed.words(), new FieldErrors()));
    }
}
