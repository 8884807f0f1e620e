package no.varde.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.draft.Field;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every form with every field wrong: all of it is told at once, each problem leads to its field and is read out with it, and
 * what was typed stands where it was typed.
 */
class EveryFormWrongTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String NO_DAY = "31.2.2026";
    private static final String NO_NUMBER = "mye <penger";
    private static final Pattern LINKED = Pattern.compile("<a class=\"ds-link\" href=\"#f-([A-Za-z]+)\">([^<]+)</a>");
    private static final FactStore STORE = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private static Served served;

    @BeforeAll
    static void serve() {
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", DAY));
            to.add("fjordvik", Measure.titled("m1", "Nattpatrulje"));
            return true;
        });
        DemoGate.peopleInto(STORE, "fjordvik", DAY, Served.NOW.instant());
        Desk desk = new Desk(STORE, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(new DemoGate(), routes -> EditPages.addTo(routes, desk), 5);
    }

    @AfterAll
    static void stop() {
        served.close();
        STORE.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void allThatIsWrongLeadsToItsFieldAndIsReadOutWithIt(Language language) {
        Guest guest = new Guest(served, language);
        guest.setCookie("varde-role", Role.COORDINATOR.text());
        for (Ref.Kind kind : new TreeSet<>(EditPages.FORMS)) {
            String path = "/fjordvik/new/" + kind.text();
            guest.get(path);
            Map<String, String> typed = typed(kind);
            HttpResponse<String> again = guest.post(path, pairs(typed));
            assertThat(again.statusCode()).as(path).isEqualTo(422);
            Set<String> linked = links(again.body());
            assertThat(linked).as(path).containsAll(wrong(kind));
            linked.forEach(field -> assertIsReadOut(path, field, again.body()));
            assertThat(again.body()).as(path).containsSubsequence("ds-error-summary", "autofocus", "<form");
            typed.values().stream()
                    .filter(each -> each.equals(NO_DAY) || each.equals(NO_NUMBER))
                    .forEach(each ->
                            assertThat(again.body()).as(path).contains("value=\"" + each.replace("<", "&lt;") + "\""));
        }
    }

    /** What cannot be right in a field; nothing where anything can, or where it must not be empty. */
    private static Map<String, String> typed(Ref.Kind kind) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Field field : Draft.fields(kind)) {
            nonsense(field).ifPresent(each -> typed.put(field.name(), each));
        }
        return typed;
    }

    private static Optional<String> nonsense(Field field) {
        return switch (field.type()) {
            case DAY, TIME -> Optional.of(NO_DAY);
            case AMOUNT -> Optional.of(NO_NUMBER);
            case ONE, SEVERAL -> Optional.of("ingen-slik");
            case POINTER, POINTERS -> Optional.of(field.kinds().size() == 1 ? "ingen-slik" : "measure:ingen-slik");
            case LINE, TEXT, YES, PARTICIPANTS -> Optional.empty();
        };
    }

    private static List<String> wrong(Ref.Kind kind) {
        return Draft.fields(kind).stream()
                .filter(each -> each.required()
                        || each.type() == Field.Type.DAY
                        || each.type() == Field.Type.TIME
                        || each.type() == Field.Type.AMOUNT)
                .map(Field::name)
                .toList();
    }

    private static String[] pairs(Map<String, String> typed) {
        List<String> pairs = new ArrayList<>();
        typed.forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        return pairs.toArray(String[]::new);
    }

    private static Set<String> links(String page) {
        return LINKED.matcher(page).results().map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a screen reader says of a field: its name, that it is wrong, and why, behind what describes it. */
    private static void assertIsReadOut(String path, String field, String page) {
        String id = "f-" + field;
        Matcher element = Pattern.compile("<[^>]* id=\"" + id + "\"[^>]*>").matcher(page);
        assertThat(element.find()).as("%s: nothing has the id %s", path, id).isTrue();
        assertThat(element.group()).as(path).containsPattern("aria-describedby=\"[^\"]*" + id + "-wrong");
        assertThat(page)
                .as(path)
                .containsPattern("(for=\"" + id + "\"|<fieldset[^>]* id=\"" + id + "\"[^>]*>\\s*<legend)")
                .containsPattern("id=\"" + id + "-wrong\"[^>]*>\\s*<p[^>]*>[^<\\s]");
        List<String> said = LINKED.matcher(page)
                .results()
                .filter(each -> each.group(1).equals(field))
                .map(MatchResult::group)
                .toList();
        assertThat(said).as(path + " " + field).isNotEmpty().doesNotHaveDuplicates();
    }
}
