package no.varde.web.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.municipality.MunicipalityNumber;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.Visitor;
import no.varde.web.browser.Chromium;
import no.varde.web.browser.Pages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The settings of a municipality: never overwritten unseen, and nothing typed is lost. */
class SettingsPagesTest {

    private static final String PATH = "/fjordvik/municipality";
    private static final LocalMunicipality FIRST =
            LocalMunicipality.fictional("fjordvik", "Fjordvik", LocalDate.of(2024, 1, 1));

    private final FactStore store = new InMemoryStore();
    private final Served served = Served.program(store);

    @BeforeEach
    void takeUp() {
        keep(FIRST);
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private void keep(LocalMunicipality municipality) {
        store.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(municipality);
            return true;
        });
    }

    private LocalMunicipality kept() {
        return store.<Optional<LocalMunicipality>>read(from -> from.municipality("fjordvik"))
                .orElseThrow();
    }

    private long version() {
        return store.<Long>read(
                from -> from.find("fjordvik", FIRST.ref()).orElseThrow().version());
    }

    private static LocalMunicipality called(String name, String since, boolean balance) {
        return LocalMunicipality.fictional("fjordvik", name, LocalDate.parse(since))
                .withBalanceNumber(balance);
    }

    private Visitor reader(Language language) {
        Visitor visitor = new Visitor(served, language);
        visitor.get(PATH);
        return visitor;
    }

    /** The fields of the page read last, with some typed anew; a value of nothing is a box that is not ticked. */
    private static Map<String, String> typing(Visitor visitor, String... changed) {
        Map<String, String> fields = new HashMap<>(visitor.fields());
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
            if (changed[i + 1].isEmpty() && changed[i].equals("balance")) {
                fields.remove("balance");
            }
        }
        return fields;
    }

    @Test
    void showsWhatIsKeptAndTheVersionItWasMadeOf() {
        assertThat(reader(Language.NB).fields())
                .containsEntry("name", "Fjordvik")
                .containsEntry("since", "01.01.2024")
                .containsEntry("balance", "yes")
                .containsEntry("version", "1");
    }

    @Test
    void savesWhatWasTypedOnTopOfWhatWasSeen() {
        Visitor visitor = reader(Language.NB);
        HttpResponse<String> saved =
                visitor.post(PATH, typing(visitor, "name", "Nye Fjordvik", "since", "1. mars 2025", "balance", ""));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location")).contains(PATH);
        assertThat(kept()).isEqualTo(called("Nye Fjordvik", "2025-03-01", false));
        assertThat(version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatIsWrongIsSaidAtOnceAndStays(Language language) {
        Visitor visitor = reader(language);
        HttpResponse<String> refused =
                visitor.post(PATH, typing(visitor, "name", "", "since", "30.02.2026", "balance", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(visitor.text())
                .contains(
                        switch (language) {
                            case NB ->
                                new String[] {
                                    "2 ting må rettes", "Skriv hva kommunen heter.", "«30.02.2026» er ingen dag."
                                };
                            case NN ->
                                new String[] {
                                    "2 ting må rettast", "Skriv kva kommunen heiter.", "«30.02.2026» er ingen dag."
                                };
                            case EN ->
                                new String[] {
                                    "2 things must be put right",
                                    "Write what the municipality is called.",
                                    "“30.02.2026” is no day."
                                };
                        });
        assertThat(visitor.fields())
                .containsEntry("name", "")
                .containsEntry("since", "30.02.2026")
                .containsEntry("version", "1")
                .doesNotContainKey("balance");
        assertThat(kept()).isEqualTo(FIRST);
    }

    @Test
    void addressAndNumberStayWhateverIsSent() {
        keep(new LocalMunicipality(
                "fjordvik",
                "Fjordvik",
                Optional.of(MunicipalityNumber.of("0301")),
                LocalMunicipality.Standing.REGISTERED,
                LocalDate.of(2024, 1, 1),
                true));
        Visitor visitor = reader(Language.NB);
        visitor.post(PATH, typing(visitor, "number", "1508", "path", "alesund", "name", "Ny"));
        assertThat(kept().number()).contains(MunicipalityNumber.of("0301"));
        assertThat(kept().name()).isEqualTo("Ny");
    }

    @Test
    void aMunicipalityWhoseNumberIsGoneCanStillBeChangedAndIsTold() {
        keep(new LocalMunicipality(
                "fjordvik",
                "Ålesund",
                Optional.of(MunicipalityNumber.of("1507")),
                LocalMunicipality.Standing.REGISTERED,
                LocalDate.of(2022, 1, 1),
                true));
        Visitor visitor = reader(Language.NB);
        assertThat(visitor.text()).contains("Nummeret 1507 er ikke i bruk lenger: Ålesund ble delt 1. januar 2024.");
        visitor.post(PATH, typing(visitor, "balance", ""));
        assertThat(kept().showBalanceNumber()).isFalse();
    }

    /** Two read the same page; one saves; then the other sends. */
    @Nested
    class WhenSomebodyElseSavedMeanwhile {

        private final Visitor second = new Visitor(served, Language.NB);

        private HttpResponse<String> sendAfter(LocalMunicipality theirs, String... typed) {
            second.get(PATH);
            Map<String, String> fields = typing(second, typed);
            keep(theirs);
            return second.post(PATH, fields);
        }

        private boolean isChosen(String field, String which) {
            return second.page()
                    .matches("(?s).*<input[^>]*name=\"keep." + field + "\"[^>]*value=\"" + which + "\"[^>]* checked.*");
        }

        @Test
        void nothingIsOverwrittenAndBothAreShownFieldByField() {
            HttpResponse<String> conflict = sendAfter(
                    called("Fjordvik kommune", "2025-01-01", false), "name", "Nye Fjordvik", "since", "01.06.2025");
            assertThat(conflict.statusCode()).isEqualTo(409);
            assertThat(kept()).isEqualTo(called("Fjordvik kommune", "2025-01-01", false));
            assertThat(second.text())
                    .contains("Noen andre lagret mens du skrev", "Den andre lagret 22. november 2026 kl. 10:00.")
                    .contains("Lagret av den andre: Fjordvik kommune", "Skrevet av deg: Nye Fjordvik")
                    .contains("Lagret av den andre: 01.01.2025", "Skrevet av deg: 01.06.2025")
                    .contains("Lagret av den andre: nei", "Skrevet av deg: ja");
        }

        @Test
        void whatOnlyOneOfThemChangedIsProposedAndWhatBothChangedIsAsked() {
            sendAfter(called("Fjordvik kommune", "2025-01-01", true), "name", "Nye Fjordvik", "balance", "");
            assertThat(isChosen("name", "theirs") || isChosen("name", "typed")).isFalse();
            assertThat(isChosen("since", "theirs")).isTrue();
            assertThat(isChosen("balance", "typed")).isTrue();
        }

        @Test
        void whatTheSecondChoosesIsSavedOnTopOfWhatTheFirstSaved() {
            sendAfter(called("Fjordvik kommune", "2025-01-01", true), "name", "Nye Fjordvik", "balance", "");
            Map<String, String> chosen = new HashMap<>(second.fields());
            chosen.put("keep.name", "typed");
            HttpResponse<String> saved = second.post(PATH, chosen);
            assertThat(saved.statusCode()).isEqualTo(303);
            assertThat(kept()).isEqualTo(called("Nye Fjordvik", "2025-01-01", false));
            assertThat(version()).isEqualTo(3);
        }

        @Test
        void whoChoosesWhatTheOtherSavedChangesNothing() {
            sendAfter(called("Fjordvik kommune", "2024-01-01", true), "name", "Nye Fjordvik");
            Map<String, String> chosen = new HashMap<>(second.fields());
            chosen.put("keep.name", "theirs");
            assertThat(second.post(PATH, chosen).statusCode()).isEqualTo(303);
            assertThat(kept().name()).isEqualTo("Fjordvik kommune");
            assertThat(version()).isEqualTo(2);
        }

        @Test
        void aFieldWithoutAChoiceIsAskedAgainAndNothingIsLost() {
            sendAfter(called("Fjordvik kommune", "2025-01-01", true), "name", "Nye Fjordvik");
            HttpResponse<String> refused = second.post(PATH, second.fields());
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(second.text())
                    .contains("Én ting må rettes", "Velg hva som skal gjelde: Navn", "Skrevet av deg: Nye Fjordvik");
            assertThat(kept().name()).isEqualTo("Fjordvik kommune");
        }

        @Test
        void aThirdWhoSavesWhileTheSecondChoosesIsShownToo() {
            sendAfter(called("Fjordvik kommune", "2024-01-01", true), "name", "Nye Fjordvik");
            Map<String, String> chosen = new HashMap<>(second.fields());
            chosen.put("keep.name", "typed");
            keep(called("Fjordvik herad", "2024-01-01", true));
            assertThat(second.post(PATH, chosen).statusCode()).isEqualTo(409);
            assertThat(second.text()).contains("Lagret av den andre: Fjordvik herad", "Skrevet av deg: Nye Fjordvik");
            assertThat(kept().name()).isEqualTo("Fjordvik herad");
        }

        @Test
        void twoWhoSaveTheSameHaveNoConflict() {
            assertThat(sendAfter(called("Nye Fjordvik", "2024-01-01", true), "name", "Nye Fjordvik")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(version()).isEqualTo(2);
        }

        @Test
        void whatIsWrongIsSaidBeforeAnythingIsChosen() {
            HttpResponse<String> refused = sendAfter(called("Fjordvik kommune", "2024-01-01", true), "since", "i fjor");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(second.text()).contains("«i fjor» er ingen dag.");
        }

        @Test
        void aVersionThatIsNoneOverwritesNothing() {
            second.get(PATH);
            for (String version : new String[] {"", "x", "-1", "99", "99999999999999999999"}) {
                assertThat(second.post(PATH, Map.of("name", "Nye", "since", "01.01.2024", "version", version))
                                .statusCode())
                        .as(version)
                        .isEqualTo(409);
            }
            assertThat(kept()).isEqualTo(FIRST);
        }

        @Test
        void aProgramIsToldToFetchTheNewest() {
            second.get(PATH);
            Map<String, String> fields = typing(second, "name", "Nye Fjordvik");
            keep(called("Fjordvik kommune", "2024-01-01", true));
            HttpResponse<String> conflict = second.postForJson(PATH, fields);
            assertThat(conflict.statusCode()).isEqualTo(409);
            assertThat(conflict.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(conflict.body()).contains("\"status\":409", "Hent det nyeste");
        }
    }

    @Nested
    @ExtendWith(Chromium.class)
    class InABrowser {

        @Test
        void theConflictReadsWellForEverybodyAndCanBeSettledByKeyboard(Pages pages) {
            for (Language language : Language.values()) {
                for (int width : Pages.widths(language)) {
                    keep(FIRST);
                    pages.open(served.url(PATH), width, language, page -> {
                        page.locator("#f-name").fill("Nye Fjordvik");
                        page.locator("#f-since").fill("01.06.2025");
                        keep(called("Fjordvik kommune", "2024-01-01", false));
                        page.locator("main form[method=post] button").click();
                        Pages.shoot(page, "municipality-conflict-" + language.tag() + "-" + width);
                        Pages.assertAccessible(page);
                        Pages.assertNoSidewaysScroll(page);
                        page.locator("main form[method=post] button").click();
                        Pages.shoot(page, "municipality-unchosen-" + language.tag() + "-" + width);
                        Pages.assertAccessible(page);
                        page.locator("input[name='keep.name'][value=typed]").focus();
                        page.keyboard().press("Space");
                        page.keyboard().press("Enter");
                        assertThat(page.url()).endsWith(PATH);
                        assertThat(page.locator("#f-name").inputValue()).isEqualTo("Nye Fjordvik");
                    });
                    assertThat(kept()).isEqualTo(called("Nye Fjordvik", "2025-06-01", false));
                }
            }
        }

        @Test
        void theFormWithAllThatIsWrongReadsWellForEverybody(Pages pages) {
            for (Language language : Language.values()) {
                pages.open(served.url("/municipalities/new"), Pages.NARROW, language, page -> {
                    page.locator("#f-name").fill("");
                    page.locator("#f-number").fill("1507");
                    page.locator("#f-path").fill("about");
                    page.locator("#f-since").fill("31.02.2026");
                    page.locator("main form[method=post] button").click();
                    Pages.shoot(page, "municipality-wrong-" + language.tag());
                    Pages.assertAccessible(page);
                    Pages.assertNoSidewaysScroll(page);
                    assertThat(page.locator(".ds-error-summary li").count()).isEqualTo(4);
                });
            }
        }
    }
}
