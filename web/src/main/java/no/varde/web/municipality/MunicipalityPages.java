package no.varde.web.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.varde.core.access.Membership;
import no.varde.core.access.Right;
import no.varde.core.access.Role;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.municipality.Municipality;
import no.varde.core.municipality.MunicipalityNumber;
import no.varde.core.municipality.MunicipalityRegister;
import no.varde.core.municipality.NumberLookup;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Measure;
import no.varde.core.situation.Facts;
import no.varde.core.store.Signature;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** The first page, the list of municipalities, a new one, and what is known of one. */
public final class MunicipalityPages {

    private final Desk desk;
    private final Clock clock;

    private MunicipalityPages(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk, Clock clock) {
        MunicipalityPages pages = new MunicipalityPages(desk, clock);
        routes.get("/", Right.SELF, pages::home);
        routes.get("/municipalities", Right.SELF, pages::list);
        routes.get("/municipalities/new", Right.SERVE, pages::blank);
        routes.post("/municipalities/new", Right.SERVE, pages::create);
        routes.get("/{municipality}/municipality", Right.READ, pages::one);
        routes.post("/{municipality}/municipality", Right.CHANGE, pages::change);
    }

    /**
     * A link with a note.
     *
     * @param text what it says
     * @param href where it leads
     * @param note what stands after it; may be empty
     */
    public record Hit(String text, String href, String note) {}

    /** The only municipality, when there is one; else the list. */
    private Answer home(Request request) {
        List<LocalMunicipality> served = readable(request);
        return Answer.seeOther(served.size() == 1 ? "/" + served.get(0).id() : "/municipalities");
    }

    private Answer list(Request request) {
        Texts texts = request.texts();
        String words = request.query().text("q");
        List<Hit> served = readable(request).stream()
                .map(each -> new Hit(each.name(), "/" + each.id(), texts.of(each.standing())))
                .toList();
        return Answer.page(new StaticTemplates()
                .municipalityList(
                        request.page(texts.get("municipality.list.title")),
                        served,
                        words,
                        words.isEmpty() ? List.of() : hits(words, request.today(), texts)));
    }

    /** The municipalities whose data the reader may see. */
    private List<LocalMunicipality> readable(Request request) {
        return desk.municipalities().stream()
                .filter(each -> request.caller().may(Right.READ, desk.place(each.id())))
                .toList();
    }

    /** What the register has; a number that is gone leads to its successors, and says so. */
    private static List<Hit> hits(String words, LocalDate today, Texts texts) {
        MunicipalityRegister register = MunicipalityRegister.builtIn();
        List<Hit> hits = new ArrayList<>();
        Optional<MunicipalityNumber> number = MunicipalityNumber.parse(words);
        if (number.isPresent() && register.find(number.get(), today) instanceof NumberLookup.Gone gone) {
            gone.successors()
                    .forEach(each -> hits.add(hit(
                            each,
                            texts.get(
                                    "municipality.gone",
                                    gone.change().number().text(),
                                    gone.change().name(),
                                    texts.of(gone.change().kind()),
                                    gone.change().day()))));
        }
        register.search(words, today).stream().limit(20).forEach(each -> {
            if (hits.stream().noneMatch(hit -> hit.href().endsWith(each.number().text()))) {
                hits.add(hit(each, each.county().name()));
            }
        });
        return hits;
    }

    private static Hit hit(Municipality each, String note) {
        return new Hit(
                each.number().text() + " " + each.officialName(),
                "/municipalities/new?number=" + each.number().text(),
                note);
    }

    private Answer blank(Request request) {
        Optional<Municipality> known = MunicipalityNumber.parse(request.query().text("number"))
                .map(number -> MunicipalityRegister.builtIn().find(number, request.today()))
                .filter(NumberLookup.Found.class::isInstance)
                .map(found -> ((NumberLookup.Found) found).municipality());
        MunicipalityForm form = MunicipalityForm.proposing(known, request.today(), request.texts());
        return Answer.page(template(request, form, new FieldErrors(), false));
    }

    private Answer create(Request request) {
        MunicipalityForm form = MunicipalityForm.of(request.form());
        FieldErrors errors = new FieldErrors();
        Optional<LocalMunicipality> made = form.check(request.today(), request.texts(), errors);
        if (made.isPresent()) {
            for (LocalMunicipality each : desk.municipalities()) {
                if (each.id().equals(made.get().id())) {
                    errors.add("path", request.texts().get("municipality.path.taken", each.id(), each.name()));
                } else if (each.number().isPresent()
                        && each.number().equals(made.get().number())) {
                    errors.add("number", request.texts().get("municipality.number.taken", each.name()));
                }
            }
        }
        if (!errors.isEmpty()) {
            return Answer.invalid(template(request, form, errors, false));
        }
        LocalMunicipality municipality = made.orElseThrow();
        if (!takeUp(request, municipality)) {
            errors.add("path", request.texts().get("municipality.path.taken", municipality.id(), municipality.id()));
            return Answer.invalid(template(request, form, errors, false));
        }
        return Answer.seeOther("/" + municipality.id()).saying("municipality.saved");
    }

    /**
     * Takes up a municipality that is still new; who does so becomes its coordinator, unless they have no account here, as
     * in the demonstration.
     */
    private boolean takeUp(Request request, LocalMunicipality municipality) {
        String person = request.caller().id();
        return desk.store().write(Signature.of(person, clock.instant()), writing -> {
            if (writing.municipality(municipality.id()).isPresent()) {
                return false;
            }
            writing.serve(municipality);
            if (writing.people().person(person).isPresent()) {
                String id = UUID.randomUUID().toString();
                writing.people().give(Membership.in(municipality.id(), id, person, Role.COORDINATOR, request.today()));
            }
            return true;
        });
    }

    private Answer one(Request request) {
        MunicipalityForm form = MunicipalityForm.of(desk.facts(request).municipality(), request.texts());
        return Answer.page(template(request, form, new FieldErrors(), true));
    }

    /** Name, day and balance can be changed; address and number stay. */
    private Answer change(Request request) {
        LocalMunicipality present = desk.facts(request).municipality();
        MunicipalityForm typed = MunicipalityForm.of(request.form());
        MunicipalityForm form = new MunicipalityForm(
                present.number().map(MunicipalityNumber::text).orElse(""),
                typed.name(),
                present.id(),
                typed.since(),
                present.standing() == LocalMunicipality.Standing.FUTURE,
                typed.balance());
        FieldErrors errors = new FieldErrors();
        Optional<LocalMunicipality> changed = form.check(request.today(), request.texts(), errors);
        return changed.map(each -> save(request, each))
                .orElseGet(() -> Answer.invalid(template(request, form, errors, true)));
    }

    private Answer save(Request request, LocalMunicipality municipality) {
        desk.store().write(Signature.of(request.caller().id(), clock.instant()), writing -> {
            writing.serve(municipality);
            return municipality;
        });
        return Answer.seeOther("/" + municipality.id() + "/municipality").saying("municipality.saved");
    }

    private gg.jte.models.runtime.JteModel template(
            Request request, MunicipalityForm form, FieldErrors errors, boolean existing) {
        Texts texts = request.texts();
        Page page = request.page(texts.get(existing ? "municipality.title" : "municipality.new.title", form.name()))
                .in("municipality");
        List<String> known = new ArrayList<>();
        MunicipalityNumber.parse(form.number())
                .map(number -> MunicipalityRegister.builtIn().find(number, request.today()))
                .filter(NumberLookup.Found.class::isInstance)
                .map(found -> ((NumberLookup.Found) found).municipality())
                .ifPresent(each -> known.add(texts.get(
                        "municipality.register",
                        each.number().text(),
                        each.officialName(),
                        each.county().name())));
        if (existing) {
            Facts facts = desk.facts(request);
            known.add(texts.of(facts.municipality().standing()));
            known.add(texts.get(
                    "municipality.counts",
                    facts.all(Measure.class).size(),
                    facts.all(Involvement.class).size(),
                    facts.all(Anchoring.class).size()));
        }
        return new StaticTemplates()
                .municipalityForm(errors.isEmpty() ? page : page.failed(), form, errors, known, existing);
    }
}
