package no.varde.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
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
import no.varde.web.browser.Chromium;
import no.varde.web.browser.Pages;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a screen reader is given of a form with faults: the names, descriptions and states that the browser itself makes of
 * the page. Without JavaScript. With the bars on it is every form, else the two that have every sort of field.
 */
@ExtendWith(Chromium.class)
class ReadOutTest {

    private static final boolean WHOLE = Boolean.getBoolean("varde.bars");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
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
        served = Served.behind(new DemoGate(), routes -> EditPages.addTo(routes, desk), 10);
    }

    @AfterAll
    static void stop() {
        served.close();
        STORE.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldThatIsWrongSaysItsNameThatItIsWrongAndWhy(Language language, Pages pages) {
        Pages coordinator = coordinator(pages);
        for (Ref.Kind kind : WHOLE ? new TreeSet<>(EditPages.FORMS) : List.of(Ref.Kind.INVOLVEMENT, Ref.Kind.STEP)) {
            coordinator.openWithoutScript(served.url("/fjordvik/new/" + kind.text()), Pages.NARROW, language, page -> {
                fill(page, kind);
                page.locator("main form.v-form > .v-buttons button[type=submit]")
                        .click();
                page.waitForLoadState();
                assertReadOut(page, kind);
            });
        }
    }

    private static Pages coordinator(Pages pages) {
        return pages.as(
                "read-out",
                page -> page.context()
                        .addCookies(
                                List.of(new Cookie("varde-role", Role.COORDINATOR.text()).setUrl(served.url("/")))));
    }

    @Test
    void whetherAChangeIsOneOfSubstanceIsAskedBelowWhatWasChangedAndNotOtherwise(Pages pages) {
        String edit = served.url("/fjordvik/facts/measure%3Am1/edit");
        coordinator(pages).open(edit, Pages.NARROW, Language.NB, page -> {
            page.locator("#f-cost").fill("90");
            assertThat(page.locator("[name=substance]").count()).isZero();
            page.locator("#f-title").fill("Nattpatruljen");
            assertThat(page.locator(".v-field:has(#f-title) + .v-asked [name=substance]")
                            .count())
                    .isEqualTo(2);
            assertThat(page.locator("main form [role=status]").textContent()).contains("ordene eller tiltaket");
            page.locator("#f-title").fill("Nattpatrulje");
            assertThat(page.locator("[name=substance]").count()).isZero();
        });
    }

    @Test
    void aProposalIsReadOutWithItsFieldAndIsNoneOnceItIsChanged(Pages pages) {
        coordinator(pages).open(served.url("/fjordvik/case?subjects=measure%3Am1"), Pages.NARROW, Language.NB, page -> {
            page.locator("#f-table").fill("Behandles i\tMøtedato\tSaksnr\nRåd for eldre\t12.03.2026\tPS 5/26");
            page.locator("main form.v-form button[type=submit]").first().click();
            page.waitForLoadState();
            CDPSession session = page.context().newCDPSession(page);
            assertThat(value(node(session, "#f-take-0"), "description")).contains("Foreslått");
            page.locator("#f-take-0").uncheck();
            assertThat(value(node(session, "#f-take-0"), "description")).doesNotContain("Foreslått");
            assertThat(page.locator(".v-proposed").count()).isZero();
        });
    }

    private static void fill(Page page, Ref.Kind kind) {
        for (Field field : Draft.fields(kind)) {
            if (field.type() == Field.Type.DAY || field.type() == Field.Type.TIME) {
                page.locator("#f-" + field.name()).fill("31.2.2026");
            } else if (field.type() == Field.Type.AMOUNT) {
                page.locator("#f-" + field.name()).fill("mye");
            }
        }
    }

    private static void assertReadOut(Page page, Ref.Kind kind) {
        CDPSession session = page.context().newCDPSession(page);
        assertThat((String) page.evaluate("() => document.activeElement.className"))
                .as("%s: the summary is read first", kind)
                .contains("ds-error-summary");
        JsonObject summary = node(session, ".ds-error-summary");
        assertThat(value(summary, "name"))
                .as("%s: the summary has a name", kind)
                .isNotBlank();
        List<ElementHandle> links = page.querySelectorAll(".ds-error-summary a");
        assertThat(links).as(kind.text()).isNotEmpty();
        for (ElementHandle link : links) {
            String id = link.getAttribute("href").substring(1);
            JsonObject field = node(session, "[id='" + id + "']");
            assertThat(value(field, "name")).as("%s: the name of %s", kind, id).isNotBlank();
            assertThat(value(field, "description"))
                    .as("%s: %s says why it is wrong", kind, id)
                    .contains(link.textContent().strip());
            if (!List.of("group", "radiogroup").contains(value(field, "role"))) {
                assertThat(property(field, "invalid"))
                        .as("%s: %s is told to be wrong", kind, id)
                        .isEqualTo("true");
            }
        }
        session.detach();
    }

    /** An element as the browser hands it to those who do not see it. */
    private static JsonObject node(CDPSession session, String selector) {
        session.send("DOM.enable");
        int document = session.send("DOM.getDocument")
                .getAsJsonObject("root")
                .get("nodeId")
                .getAsInt();
        JsonObject find = new JsonObject();
        find.addProperty("nodeId", document);
        find.addProperty("selector", selector);
        JsonObject ask = new JsonObject();
        ask.add("nodeId", session.send("DOM.querySelector", find).get("nodeId"));
        ask.addProperty("fetchRelatives", false);
        JsonArray nodes = session.send("Accessibility.getPartialAXTree", ask).getAsJsonArray("nodes");
        return nodes.get(0).getAsJsonObject();
    }

    private static String value(JsonObject node, String what) {
        return node.has(what) ? node.getAsJsonObject(what).get("value").getAsString() : "";
    }

    private static String property(JsonObject node, String name) {
        for (JsonElement each : node.getAsJsonArray("properties")) {
            if (each.getAsJsonObject().get("name").getAsString().equals(name)) {
                return value(each.getAsJsonObject(), "value");
            }
        }
        return "";
    }
}
