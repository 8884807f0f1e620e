package no.varde.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Token;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Signature;
import no.varde.web.SampleServer;
import no.varde.web.access.Secrets;
import no.varde.web.exchange.JsonTree;
import no.varde.web.http.JsonText;
import no.varde.web.http.Method;
import no.varde.web.sample.SampleMunicipality;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Programs read and write as the pages do; every answer is what the published description says of it, and every operation
 * that it describes has been asked for here.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiTest {

    private static final String PLACE = "/api/v1/municipalities/" + SampleMunicipality.ID;
    private static final String FACTS = PLACE + "/facts";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();
    private static final Set<String> ASKED = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    private static SampleServer server;

    @SuppressWarnings("NullAway.Init")
    private static Map<?, ?> description;

    private static String coordinator = "";
    private static String reader = "";
    private static String owner = "";

    @BeforeAll
    static void serve() {
        server = SampleServer.startEmpty();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        SampleMunicipality.loadInto(server.store(), today);
        coordinator = token("astrid", "Astrid Hauge", Role.COORDINATOR, true, today);
        reader = token("berit", "Berit Moe", Role.COORDINATOR, false, today);
        owner = token("odd", "Odd Vik", Role.OWNER, true, today);
        server.own(SampleMunicipality.ID, "of-odd", "Tiltaket til Odd", "Odd Vik");
        description = tree(send("GET", "/api/v1/openapi.json", "", "").body());
    }

    private static String token(String id, String name, Role role, boolean changes, LocalDate today) {
        String token = Secrets.TOKEN + Secrets.fresh();
        server.store().write(Signature.of("test", Instant.now()), writing -> {
            writing.people().add(Person.named(id, name));
            writing.people().give(Membership.in(SampleMunicipality.ID, "role-" + id, id, role, today.minusDays(9)));
            writing.people()
                    .keep(new Token(changes, today.plusDays(2)).kept(Secrets.hash(token), id, "Test", Instant.now()));
            return true;
        });
        return token;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<?, ?> tree(String json) {
        try {
            JsonTree.Read read = JsonTree.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
            assertThat(read).as(json).isInstanceOf(JsonTree.Read.Whole.class);
            return ((JsonTree.Read.Whole) read).members();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks, and holds the answer against the description. */
    private static HttpResponse<String> ask(String method, String path, String token, String body, String... headers) {
        HttpResponse<String> answer = send(method, path, token, body, headers);
        Operation operation = operation(method, path.replaceAll("[?].*", ""));
        ASKED.add(operation.id());
        String said = at(description, "paths", operation.path(), method.toLowerCase(Locale.ROOT), "responses")
                                instanceof Map<?, ?> answers
                        && answers.get(String.valueOf(answer.statusCode())) instanceof Map<?, ?> described
                ? schema(described)
                : "not described";
        assertThat(said).as(method + " " + path + " " + answer.statusCode()).isNotEqualTo("not described");
        if (said.isEmpty()) {
            assertThat(answer.body()).isEmpty();
        } else {
            assertThat(wrong(said, answer.body())).as(answer.body()).isEmpty();
        }
        return answer;
    }

    private static HttpResponse<String> send(String method, String path, String token, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Accept-Language", "en")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Operation> operations() {
        return Operations.of(new Desk(server.store(), Reforms.builtIn(), List.of()));
    }

    private static Operation operation(String method, String path) {
        return operations().stream()
                .filter(each -> each.method() == Method.valueOf(method))
                .filter(each -> Pattern.matches(each.path().replaceAll("\\{\\w+}", "[^/]+"), path))
                .min(Comparator.comparingInt(each -> each.path().split("\\{", -1).length))
                .orElseThrow();
    }

    private static Object at(Object tree, String... names) {
        Object found = tree;
        for (String name : names) {
            assertThat(found).as(name).isInstanceOf(Map.class);
            found = Optional.<Object>ofNullable(((Map<?, ?>) found).get(name)).orElse(Map.of());
        }
        return found;
    }

    private static List<?> list(Map<?, ?> tree, String name) {
        return (List<?>) at(tree, name);
    }

    /** The schema that a described answer has; empty for one without a body. */
    private static String schema(Map<?, ?> answer) {
        return answer.get("content") instanceof Map<?, ?> content
                ? String.valueOf(at(content.values().iterator().next(), "schema", "$ref"))
                : "";
    }

    private static List<?> wrong(String schema, String json) {
        return SCHEMAS.computeIfAbsent(schema, ApiTest::compiled).validate(json, InputFormat.JSON);
    }

    private static Schema compiled(String schema) {
        String whole = JsonText.of(Map.of(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$ref",
                schema,
                "components",
                at(description, "components")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    private static String added(String title) {
        HttpResponse<String> made =
                ask("POST", FACTS, coordinator, "{\"kind\":\"measure\",\"fields\":{\"title\":\"" + title + "\"}}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made.headers().firstValue("Location").orElseThrow();
    }

    @Test
    @Order(1)
    void theFactsOfAMunicipalityAreReadPageByPageEachOnce() {
        String path = FACTS + "?limit=200";
        List<Object> seen = new ArrayList<>();
        while (!path.isEmpty()) {
            Map<?, ?> page = tree(ask("GET", path, reader, "").body());
            for (Object each : list(page, "facts")) {
                seen.add(at(each, "kind") + ":" + at(each, "id"));
            }
            path = page.get("next") instanceof String next ? next : "";
            assertThat(page.get("total")).isInstanceOf(Integer.class);
        }
        int facts = server.store()
                .read(reading -> reading.facts(SampleMunicipality.ID, Reforms.builtIn())
                        .orElseThrow()
                        .everything()
                        .size());
        assertThat(seen).doesNotHaveDuplicates().hasSize(facts);
    }

    @Test
    @Order(1)
    void aListCanBeOfOneKindAndIsNotSentAgainUntilSomethingChanges() {
        String path = FACTS + "?kind=status-note&limit=3";
        HttpResponse<String> first = ask("GET", path, reader, "");
        assertThat(list(tree(first.body()), "facts"))
                .hasSize(3)
                .allMatch(each -> at(each, "kind").equals("status-note"));
        assertThat(ask("GET", path, reader, "", "If-None-Match", tag(first)).statusCode())
                .isEqualTo(304);
        added("Noko nytt");
        assertThat(ask("GET", path, reader, "", "If-None-Match", tag(first)).statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(1)
    void whatAParameterCannotSayIsToldWithWhatItSays() {
        for (String wrong : List.of("kind=hope", "limit=0", "limit=1001", "limit=ti", "after=measure:gone")) {
            HttpResponse<String> answer = ask("GET", FACTS + "?" + wrong, reader, "");
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains(wrong.substring(wrong.indexOf('=') + 1));
        }
        assertThat(ask("GET", PLACE + "/findings?day=31.02.2026", reader, "").statusCode())
                .isEqualTo(400);
    }

    @Test
    @Order(1)
    void aFactIsAddedReadChangedTakenAwayAndPutBack() {
        String path = added("Matvert");
        HttpResponse<String> first = ask("GET", path, reader, "");
        assertThat(tag(first)).isEqualTo("\"1\"");
        assertThat(ask("GET", path, reader, "", "If-None-Match", "\"1\"").statusCode())
                .isEqualTo(304);
        // What was read can be sent back as it is, and changes nothing.
        assertThat(tag(ask("PUT", path, coordinator, first.body(), "If-Match", "\"1\"")))
                .isEqualTo("\"1\"");
        HttpResponse<String> changed = ask(
                "PUT",
                path,
                coordinator,
                "{\"fields\":{\"title\":\"Matvert på alle sjukeheimar\"},\"keys\":{\"sak\":\"26/7\"}}",
                "If-Match",
                "\"1\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(at(tree(changed.body()), "fields", "title")).isEqualTo("Matvert på alle sjukeheimar");
        assertThat(at(tree(changed.body()), "keys", "sak")).isEqualTo("26/7");
        String gone = path + "/entered-in-error";
        assertThat(ask("POST", gone, coordinator, "{\"why\":\"\"}", "If-Match", tag(changed))
                        .statusCode())
                .isEqualTo(422);
        assertThat(ask("POST", gone, coordinator, "{\"why\":\"Sto to gonger\"}", "If-Match", tag(changed))
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> after = ask("GET", path, reader, "");
        assertThat(after.statusCode()).isEqualTo(410);
        assertThat(ask("PUT", path, coordinator, first.body(), "If-Match", tag(after))
                        .statusCode())
                .isEqualTo(410);
        HttpResponse<String> back = ask("POST", path + "/put-back", coordinator, "", "If-Match", tag(after));
        assertThat(at(tree(back.body()), "fields", "title")).isEqualTo("Matvert på alle sjukeheimar");
        assertThat(ask("POST", path + "/put-back", coordinator, "", "If-Match", tag(back))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @Order(1)
    void nobodyIsOverwrittenUnseen() {
        String path = added("Velferdsteknologi");
        String body = "{\"fields\":{\"title\":\"Velferdsteknologi heime\"}}";
        assertThat(ask("PUT", path, coordinator, body).statusCode()).isEqualTo(428);
        assertThat(ask("PUT", path, coordinator, body, "If-Match", "*").statusCode())
                .isEqualTo(428);
        assertThat(ask("PUT", path, coordinator, body, "If-Match", "W/\"x\"").statusCode())
                .isEqualTo(412);
        assertThat(ask("PUT", path, coordinator, body, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
        HttpResponse<String> late = ask("PUT", path, coordinator, body.replace("heime", "ute"), "If-Match", "\"1\"");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(at(tree(late.body()), "detail").toString()).contains("\"1\"", "\"2\"");
        assertThat(at(tree(ask("GET", path, reader, "").body()), "fields", "title"))
                .isEqualTo("Velferdsteknologi heime");
    }

    @Test
    @Order(1)
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        HttpResponse<String> answer = ask(
                "POST",
                FACTS,
                coordinator,
                "{\"kind\":\"step\",\"id\":\"\",\"colour\":\"red\",\"keys\":{\"a\":1},"
                        + "\"fields\":{\"measure\":\"none\",\"kind\":7,\"plannedStart\":\"2026-02-31\"}}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(list(tree(answer.body()), "errors"))
                .extracting(each -> at(each, "pointer"))
                .contains("#/id", "#/colour", "#/keys/a", "#/fields/measure", "#/fields/kind", "#/fields/plannedStart");
        assertThat(answer.body()).contains("2026-02-31").contains("none");
        for (String broken : List.of("[]", "{", "{\"kind\":\"a\",\"kind\":\"b\"}")) {
            assertThat(send("POST", FACTS, coordinator, broken).statusCode())
                    .as(broken)
                    .isEqualTo(400);
        }
        assertThat(ask("POST", FACTS, coordinator, "{\"kind\":\"comment\",\"fields\":{}}")
                        .statusCode())
                .isEqualTo(422);
        String there = "{\"kind\":\"measure\",\"id\":\"of-odd\",\"fields\":{\"title\":\"To\"}}";
        assertThat(ask("POST", FACTS, coordinator, there).statusCode()).isEqualTo(409);
    }

    @Test
    @Order(1)
    void aReformOfOnesOwnIsWrittenCorrectedAndListedForItsMunicipality() {
        String area = "\\narea.mote.kind = CONTENT\\narea.mote.name.nb = Møteplasser";
        String head =
                "{\"kind\":\"reform-version\",\"id\":\"oya-1\",\"fields\":{\"versionNumber\":\"1\",\"written\":\"";
        String oya = "kind = OWN_PROGRAMME\\nname.nb = Trygg på øya\\nperiod.first = 2026-01-01" + area;
        HttpResponse<String> taken =
                ask("POST", FACTS, coordinator, head + "id = bth\\ncolour = red\\n" + oya + "\"}}");
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("#/fields/written", "colour");
        assertThat(ask("POST", FACTS, coordinator, head + "id = bth\\n" + oya + "\"}}")
                        .body())
                .contains("#/fields/written", "bth");
        HttpResponse<String> made = ask("POST", FACTS, coordinator, head + "id = oya\\n" + oya + "\"}}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat((List<?>)
                        tree(ask("GET", PLACE + "/reforms", reader, "").body()).get("reforms"))
                .extracting(each -> at(each, "id"))
                .startsWith("lhl")
                .endsWith("oya");
        assertThat(ask("GET", "/api/v1/reforms", reader, "").body()).doesNotContain("oya");
        String adoption = "{\"kind\":\"adoption\",\"fields\":{\"reform\":\"oya\",\"from\":\"2026-01-01\"}}";
        assertThat(ask("POST", FACTS, coordinator, adoption).statusCode()).isEqualTo(201);
        String link = "{\"kind\":\"link\",\"fields\":{\"measure\":\"of-odd\",\"target\":\"area:oya.mote\"}}";
        assertThat(ask("POST", FACTS, coordinator, link).statusCode()).isEqualTo(201);
        String cut = made.body().replace("area.mote", "area.kai");
        HttpResponse<String> lost = ask("PUT", FACTS + "/reform-version:oya-1", coordinator, cut, "If-Match", "\"1\"");
        assertThat(lost.statusCode()).isEqualTo(422);
        assertThat(lost.body()).contains("Møteplasser", "Tiltaket til Odd");
    }

    @Test
    @Order(1)
    void aTokenThatReadsChangesNothingAndAnOwnerOnlyWhatIsTheirs() {
        String note = "{\"kind\":\"status-note\",\"fields\":{\"measure\":\"%s\",\"on\":\"2026-11-20\","
                + "\"progress\":\"on-plan\",\"text\":\"Går bra\"}}";
        assertThat(ask("POST", FACTS, reader, note.formatted("of-odd")).statusCode())
                .isEqualTo(403);
        assertThat(ask("POST", FACTS, owner, note.formatted("of-odd")).statusCode())
                .isEqualTo(201);
        String anothers = added("Ikkje til Odd");
        String id = anothers.substring(anothers.lastIndexOf("%3A") + 3);
        assertThat(ask("POST", FACTS, owner, note.formatted(id)).statusCode()).isEqualTo(403);
        assertThat(ask("PUT", anothers, owner, "{\"fields\":{\"title\":\"Mitt\"}}", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ask("POST", FACTS, "", note).statusCode()).isEqualTo(401);
    }

    @Test
    @Order(1)
    void anotherSiteCannotUseTheBrowserOfSomebodyWhoIsIn() {
        HttpResponse<String> crossed = send("POST", FACTS, coordinator, "{}", "Sec-Fetch-Site", "cross-site");
        assertThat(crossed.statusCode()).isEqualTo(403);
        HttpResponse<String> form = send("POST", FACTS, coordinator, "");
        assertThat(form.statusCode()).isEqualTo(400);
    }

    @Test
    @Order(1)
    void whatIsSeenComesWithItsReasonsInTheReadersLanguage() {
        Map<?, ?> found = tree(ask("GET", PLACE + "/findings", reader, "").body());
        assertThat(list(found, "findings")).isNotEmpty();
        assertThat((List<?>)
                        tree(ask("GET", "/api/v1/reforms", reader, "").body()).get("reforms"))
                .extracting(each -> at(each, "id"))
                .contains("lhl");
        assertThat((List<?>)
                        tree(ask("GET", "/api/v1/municipalities", reader, "").body())
                                .get("municipalities"))
                .extracting(each -> at(each, "facts"))
                .containsExactly(FACTS);
        assertThat(at(tree(ask("GET", PLACE, reader, "").body()), "id")).isEqualTo(SampleMunicipality.ID);
        assertThat(ask("GET", PLACE + "x", reader, "").statusCode()).isEqualTo(404);
        assertThat(ask("GET", FACTS + "/measure:none", reader, "").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void theDescriptionHasEveryRouteAndEveryOneWasAskedFor() {
        ask("GET", "/api/v1/openapi.json", "", "");
        Set<String> described = new TreeSet<>();
        ((Map<?, ?>) at(description, "paths"))
                .forEach((path, methods) -> ((Map<?, ?>) methods)
                        .keySet()
                        .forEach(method -> described.add(method.toString().toUpperCase(Locale.ROOT) + " " + path)));
        Set<String> routes = new TreeSet<>();
        SampleServer.routes().stream()
                .filter(route -> route.path().startsWith("/api/"))
                .forEach(route -> routes.add(route.method() + " " + route.path()));
        assertThat(described).isEqualTo(routes);
        assertThat(ASKED)
                .containsExactlyInAnyOrderElementsOf(
                        operations().stream().map(Operation::id).toList());
        assertThat(at(description, "openapi")).isEqualTo("3.1.0");
    }
}
