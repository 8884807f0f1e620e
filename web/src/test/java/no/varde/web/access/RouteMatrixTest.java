package no.varde.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.varde.core.access.Access;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.access.Role;
import no.varde.core.access.Session;
import no.varde.core.access.Token;
import no.varde.core.basics.Language;
import no.varde.core.basics.Validity;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.reform.AreaDraft;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformVersion;
import no.varde.core.store.Signature;
import no.varde.web.SampleServer;
import no.varde.web.http.Method;
import no.varde.web.http.Route;
import no.varde.web.http.Texts;
import no.varde.web.sample.SampleMunicipality;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every route as every role and as nobody, as a page and as JSON: who may is served, who may not is refused, and no
 * refusal tells anything of what is there.
 */
class RouteMatrixTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String OURS = SampleMunicipality.ID;
    private static final String THEIRS = "nabovik";
    private static final String MARK = "Hemmelegheit 4711";
    private static final String THEIR_MARK = "Løyndom 815";
    private static final Pattern FORM = Pattern.compile("<form[^>]* method=\"post\" action=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"");
    private static final List<String> FORMATS = List.of("text/html", "application/json");

    private static final Map<Role, String> SECRETS = new EnumMap<>(Role.class);
    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private static SampleServer server;

    @BeforeAll
    static void serve() {
        server = SampleServer.startEmpty();
        SampleMunicipality.loadInto(server.store(), LocalDate.now(java.time.ZoneId.of("Europe/Oslo")));
        Instant now = Instant.now();
        server.store().write(Signature.of("test", now), writing -> {
            writing.serve(LocalMunicipality.fictional(THEIRS, THEIR_MARK, DAY));
            writing.add(THEIRS, Measure.titled("m1", THEIR_MARK));
            writing.add(OURS, plan("plan"));
            for (String id : List.of("marked", "anothers")) {
                writing.add(OURS, Measure.titled(id, MARK));
                writing.add(
                        OURS,
                        new Responsibility(
                                "owner-of-" + id,
                                id,
                                Responsibility.Role.OWNER,
                                id.equals("marked") ? "Person owner" : "Somebody else",
                                Validity.from(DAY)));
            }
            for (Role role : Role.values()) {
                String id = role.text();
                writing.people().add(Person.named(id, "Person " + id));
                writing.people()
                        .give(
                                role.isLocal()
                                        ? Membership.in(OURS, "m-" + id, id, role, DAY)
                                        : Membership.onServer("m-" + id, id, DAY));
                String secret = Secrets.fresh();
                SECRETS.put(role, secret);
                writing.people().open(new Session(Secrets.hash(secret), id, now, now, "", "PASSWORD"));
                String token = Secrets.TOKEN + Secrets.fresh();
                TOKENS.put(role, token);
                writing.people()
                        .keep(new Token(
                                        true,
                                        LocalDate.now(java.time.ZoneId.of("Europe/Oslo"))
                                                .plusDays(2))
                                .kept(Secrets.hash(token), id, "Program", now));
            }
            return true;
        });
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A plan of one's own. */
    private static ReformVersion plan(String id) {
        ReformDraft draft =
                ReformDraft.named(Language.NB, id, "2026-01-01", "", AreaDraft.named(Language.NB, MARK, MARK));
        return ReformVersion.of(id, 1, (ReformDraft.Made) draft.check());
    }

    private static String path(Route route, String municipality) {
        String measure = municipality.equals(OURS) ? "marked" : "m1";
        return route.path()
                .replace("{municipality}", municipality)
                .replace("{measure}", measure)
                .replace("{fact}", "measure:" + measure)
                .replace("{reform}", "lhl")
                .replace("{own}", "plan")
                .replace("{kind}", "step")
                .replace("{person}", "owner")
                .replace("{role}", "m-owner")
                .replaceAll("\\{[a-z]+}", "none");
    }

    private static HttpResponse<String> send(Route route, String municipality, Optional<Role> role, String format) {
        return ask(route, path(route, municipality), role, format);
    }

    private static HttpResponse<String> ask(Route route, String path, Optional<Role> role, String format) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Accept", format)
                .header("Accept-Language", "en");
        role.ifPresent(each -> {
            if (isForPrograms(route)) {
                request.header("Authorization", "Bearer " + TOKENS.get(each));
            } else {
                request.header("Cookie", "varde-session=" + SECRETS.get(each));
            }
        });
        if (route.method() == Method.GET) {
            request.GET();
        } else {
            request.method(route.method().name(), HttpRequest.BodyPublishers.ofString("a=b"))
                    .header("Content-Type", "application/x-www-form-urlencoded");
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(route.toString(), e);
        }
    }

    /** Routes of which the answer does not hang on who asks, but on a proof of another kind or on the machine. */
    private static boolean isOpen(Route route) {
        return route.right() == Right.OPEN;
    }

    private static boolean isForPrograms(Route route) {
        return route.path().startsWith("/api/");
    }

    private static List<Route> guarded() {
        List<Route> guarded = new ArrayList<>(SampleServer.routes());
        guarded.removeIf(RouteMatrixTest::isOpen);
        assertThat(guarded).hasSizeGreaterThan(40);
        return guarded;
    }

    @Test
    void nobodyGetsPastTheSignInPage() {
        for (Route route : guarded()) {
            for (String format : FORMATS) {
                HttpResponse<String> answer = send(route, OURS, Optional.empty(), format);
                boolean led = format.equals("text/html") && route.method() == Method.GET && !isForPrograms(route);
                assertThat(answer.statusCode()).as(route + " " + format).isEqualTo(led ? 303 : 401);
                assertThat(answer.body()).as(route + " " + format).doesNotContain(MARK);
            }
        }
    }

    @Test
    void whoMayIsServedAndWhoMayNotIsRefused() {
        Texts english = Texts.in(Language.EN);
        String form = english.get("errors.form");
        for (Route route : guarded()) {
            for (Role role : Role.values()) {
                for (String format : FORMATS) {
                    String what = route + " as " + role + ", " + format;
                    HttpResponse<String> answer = send(route, OURS, Optional.of(role), format);
                    if (!may(role, route.right())) {
                        boolean hidden = route.right().isLocal() && !may(role, Right.READ);
                        assertThat(answer.statusCode()).as(what).isEqualTo(hidden ? 404 : 403);
                        assertThat(answer.body()).as(what).doesNotContain(MARK).doesNotContain(form);
                    } else if (route.method() == Method.GET) {
                        // Only what no id of ours is known for may be missing.
                        boolean madeUp = path(route, OURS).contains("/none");
                        assertThat(answer.statusCode())
                                .as(what)
                                .isIn(madeUp ? List.of(200, 303, 404) : List.of(200, 303));
                    } else if (isForPrograms(route)) {
                        assertThat(answer.statusCode()).as(what + " is no JSON").isEqualTo(415);
                    } else {
                        assertThat(answer.statusCode()).as(what).isEqualTo(403);
                        assertThat(answer.body())
                                .as(what + " lacks the form's token")
                                .contains(escaped(form, format));
                    }
                }
            }
        }
    }

    private static String escaped(String text, String format) {
        return format.equals("text/html") ? text.replace("'", "&#39;") : text;
    }

    private static boolean may(Role role, Right right) {
        boolean where = role.isLocal() || !right.isLocal();
        return where && Access.may(role, right);
    }

    @Test
    void noMunicipalitySeesAnythingOfAnother() {
        for (Route route : guarded()) {
            for (Role role : Role.values()) {
                for (String format : FORMATS) {
                    String what = route + " as " + role + ", " + format;
                    if (route.path().contains("{municipality}")) {
                        HttpResponse<String> answer = send(route, THEIRS, Optional.of(role), format);
                        assertThat(answer.statusCode()).as(what).isEqualTo(404);
                        assertThat(answer.body()).as(what).doesNotContain(THEIR_MARK);
                    } else if (route.method() == Method.GET) {
                        assertThat(send(route, THEIRS, Optional.of(role), format)
                                        .body())
                                .as(what)
                                .doesNotContain(THEIR_MARK);
                    }
                }
            }
        }
    }

    @Test
    void noPageOffersWhatWouldBeRefused() {
        SoftAssertions all = new SoftAssertions();
        Set<String> forms = new TreeSet<>();
        for (Route route : guarded()) {
            for (Role role : Role.values()) {
                if (route.method() == Method.GET && may(role, route.right())) {
                    String page =
                            send(route, OURS, Optional.of(role), "text/html").body();
                    for (MatchResult form : FORM.matcher(page).results().toList()) {
                        offered(Method.POST, form.group(1)).ifPresent(to -> {
                            forms.add(to.path());
                            all.assertThat(may(role, to.right()))
                                    .as(route + " as " + role + " has a form for " + to)
                                    .isTrue();
                        });
                    }
                    for (MatchResult link : LINK.matcher(page).results().toList()) {
                        offered(Method.GET, link.group(1))
                                .ifPresent(to -> all.assertThat(may(role, to.right()))
                                        .as(route + " as " + role + " leads to " + to)
                                        .isTrue());
                    }
                }
            }
        }
        all.assertAll();
        assertThat(forms).hasSizeGreaterThan(15);
    }

    /** The route behind an address of ours on a page; the one without parts that vary, when there are two. */
    private static Optional<Route> offered(Method method, String href) {
        String path = href.replaceAll("[?#].*", "");
        return SampleServer.routes().stream()
                .filter(route -> route.method() == method && route.right() != Right.OPEN)
                .filter(route -> path.matches(route.path().replaceAll("\\{[a-z]+}", "[^/]+")))
                .filter(route -> !route.path().startsWith("/{municipality}") || path.startsWith("/" + OURS))
                .min(Comparator.comparingInt(route -> route.path().split("\\{", -1).length));
    }

    @Test
    void anOwnerOpensNothingThatBelongsToAnothersMeasure() {
        int asked = 0;
        for (Route route : guarded()) {
            boolean ofOneThing = route.path().contains("{fact}");
            if (ofOneThing && route.right() == Right.CHANGE_OWN && route.method() == Method.GET) {
                for (String thing : List.of("measure:anothers", "responsibility:owner-of-anothers")) {
                    for (String format : FORMATS) {
                        String path = route.path()
                                .replace("{municipality}", OURS)
                                .replace("{fact}", thing)
                                .replace("{kind}", "step?measure=anothers");
                        HttpResponse<String> refused = ask(route, path, Optional.of(Role.OWNER), format);
                        assertThat(refused.statusCode()).as(path).isEqualTo(403);
                        assertThat(refused.body()).as(path).doesNotContain(MARK, "Somebody else");
                        assertThat(ask(route, path, Optional.of(Role.LEADER), format)
                                        .statusCode())
                                .as(path)
                                .isIn(200, 303);
                        asked++;
                    }
                }
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(12);
    }

    /** A page of many measures leaves out what is not the owner's. */
    @Test
    void anOwnersRoundHoldsTheirMeasuresAlone() {
        Route round = SampleServer.routes().stream()
                .filter(route -> route.path().equals("/{municipality}/round") && route.method() == Method.GET)
                .findFirst()
                .orElseThrow();
        String page = send(round, OURS, Optional.of(Role.OWNER), "text/html").body();
        assertThat(page).contains("/measures/marked\"").doesNotContain("/measures/anothers\"");
    }

    @Test
    void whatIsOpenTellsNothingOfAnybodysData() {
        for (Route route : SampleServer.routes()) {
            if (isOpen(route) && route.method() == Method.GET) {
                for (String format : FORMATS) {
                    HttpResponse<String> answer = send(route, OURS, Optional.empty(), format);
                    assertThat(answer.statusCode()).as(route.toString()).isLessThan(500);
                    assertThat(answer.body()).as(route.toString()).doesNotContain(MARK, THEIR_MARK, "Fjordvik");
                }
            }
        }
    }
}
