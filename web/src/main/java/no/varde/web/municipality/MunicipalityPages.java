package no.varde.web.municipality;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.varde.core.access.Membership;
import no.varde.core.access.Right;
import no.varde.core.access.Role;
import no.varde.core.basics.Period;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.municipality.Municipality;
import no.varde.core.municipality.MunicipalityNumber;
import no.varde.core.municipality.MunicipalityRegister;
import no.varde.core.municipality.NumberLookup;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/** The first page, the list of municipalities, and a new one. */
public final class MunicipalityPages {

    /** How many hits of a search are shown. */
    private static final int MOST = 20;

    private final Desk desk;
    private final Clock clock;
    private final ReservedPaths reserved;

    private MunicipalityPages(Desk desk, Clock clock, ReservedPaths reserved) {
        this.desk = desk;
        this.clock = clock;
        this.reserved = reserved;
    }

    /** Adds the routes of this room; no municipality may be called what any path in the table begins with. */
    public static void addTo(Routes.Builder routes, Desk desk, Clock clock) {
        MunicipalityPages pages = new MunicipalityPages(desk, clock, new ReservedPaths(routes.firstParts()));
        SettingsPages settings = new SettingsPages(desk, clock);
        routes.get("/", Right.SELF, pages::home);
        routes.get("/municipalities", Right.SELF, pages::list);
        routes.get("/municipalities/new", Right.SERVE, pages::blank);
        routes.post("/municipalities/new", Right.SERVE, pages::create);
        routes.get("/{municipality}/municipality", Right.READ, settings::show);
        routes.post("/{municipality}/municipality", Right.CHANGE, settings::change);
    }

    /**
     * A link with a note.
     *
     * @param text what it says
     * @param href where it leads
     * @param note what stands after it; may be empty
     */
    public record Hit(String text, String href, String note) {}

    /** One's own page in the only municipality, when there is one, and a visitor's the overview; else the list. */
    private Answer home(Request request) {
        List<LocalMunicipality> served = readable(request);
        if (served.size() != 1) {
            return Answer.seeOther("/municipalities");
        }
        String only = "/" + served.get(0).id();
        return Answer.seeOther(request.caller().isVisitor() ? only : only + "/mine");
    }

    private Answer list(Request request) {
        Texts texts = request.texts();
        String words = request.query().text("q");
        List<LocalMunicipality> readable = readable(request);
        Map<String, Period> shared = shared(request);
        List<Hit> served = readable.stream()
                .filter(each -> !shared.containsKey(each.id()))
                .map(each -> new Hit(each.name(), "/" + each.id(), note(each, texts)))
                .toList();
        List<Hit> advised = new ArrayList<>();
        for (LocalMunicipality each : readable) {
            Period period = shared.get(each.id());
            if (period != null) {
                advised.add(new Hit(each.name(), "/" + each.id(), until(period, texts)));
            }
        }
        return Answer.page(new StaticTemplates()
                .municipalityList(
                        request.page(texts.get("municipality.list.title")),
                        served,
                        advised,
                        words,
                        words.isEmpty() ? List.of() : hits(words, request.today(), texts),
                        MOST));
    }

    /** Those that are shared with the reader as an adviser and not theirs in any other role, each for how long. */
    private Map<String, Period> shared(Request request) {
        LocalDate today = request.today();
        Map<String, Period> shared = new HashMap<>();
        desk.store()
                .read(reading -> reading.people().who(request.caller().id()))
                .ifPresent(who -> who.memberships().stream()
                        .filter(each -> each.role() == Role.ADVISER && each.holdsOn(today))
                        .forEach(each -> each.municipality()
                                .filter(id -> who.roles(id, today).equals(Set.of(Role.ADVISER)))
                                .ifPresent(id -> shared.put(id, each.period()))));
        return shared;
    }

    private static String until(Period period, Texts texts) {
        return period.lastDay()
                .map(last -> texts.get("municipality.shared.until", last))
                .orElseGet(() -> texts.get("municipality.shared.open"));
    }

    /** The number of a municipality in the register; else why it has none. */
    private static String note(LocalMunicipality each, Texts texts) {
        return each.number().map(MunicipalityNumber::text).orElseGet(() -> texts.of(each.standing()));
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
        register.search(words, today).forEach(each -> {
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
        Optional<NumberLookup> asked = MunicipalityNumber.parse(request.query().text("number"))
                .map(number -> MunicipalityRegister.builtIn().find(number, request.today()));
        if (asked.isPresent() && asked.get() instanceof NumberLookup.Gone gone) {
            // The search says what became of it, and leads to its successors.
            return Answer.seeOther("/municipalities?q=" + gone.change().number().text());
        }
        Optional<Municipality> known = asked.filter(NumberLookup.Found.class::isInstance)
                .map(found -> ((NumberLookup.Found) found).municipality());
        MunicipalityForm form = MunicipalityForm.proposing(known, request.today(), request.texts());
        return Answer.page(template(request, form, new FieldErrors()));
    }

    /** Checks and saves in one transaction, so that nobody takes the same address or number in between. */
    private Answer create(Request request) {
        MunicipalityForm form = MunicipalityForm.of(request.form());
        FieldErrors errors = new FieldErrors();
        Optional<LocalMunicipality> made = desk.store()
                .write(Signature.of(request.caller().id(), clock.instant()), writing -> {
                    Optional<LocalMunicipality> checked =
                            form.check(writing.municipalities(), reserved, request.today(), request.texts(), errors);
                    checked.ifPresent(municipality -> takeUp(request, writing, municipality));
                    return checked;
                });
        return made.map(each -> Answer.seeOther("/" + each.id()).saying("municipality.saved"))
                .orElseGet(() -> Answer.invalid(request, errors, () -> template(request, form, errors)));
    }

    /** Who takes up a municipality becomes its coordinator, unless they have no account here, as in the demonstration. */
    private static void takeUp(Request request, Writing writing, LocalMunicipality municipality) {
        writing.serve(municipality, 0);
        String person = request.caller().id();
        if (writing.people().person(person).isPresent()) {
            String id = UUID.randomUUID().toString();
            writing.people().give(Membership.in(municipality.id(), id, person, Role.COORDINATOR, request.today()));
        }
    }

    private static JteModel template(Request request, MunicipalityForm form, FieldErrors errors) {
        Texts texts = request.texts();
        Page page = request.page(texts.get("municipality.new.title"));
        List<String> known = new ArrayList<>();
        MunicipalityNumber.parse(form.number())
                .map(number -> MunicipalityRegister.builtIn().find(number, request.today()))
                .filter(NumberLookup.Found.class::isInstance)
                .map(found -> ((NumberLookup.Found) found).municipality())
                .ifPresent(each -> known.add(inRegister(each, texts)));
        return new StaticTemplates().municipalityForm(errors.isEmpty() ? page : page.failed(), form, errors, known);
    }

    static String inRegister(Municipality municipality, Texts texts) {
        return texts.get(
                "municipality.register",
                municipality.number().text(),
                municipality.officialName(),
                municipality.county().name());
    }
}
