package no.varde.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.RetentionRule;
import no.varde.core.basics.Language;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.core.trail.Chain;
import no.varde.web.Served;
import no.varde.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator sets how long data is kept, sees what goes next, and the nightly round takes it. */
class RetentionPagesTest {

    private static final String PATH = "/fjordvik/retention";

    private final FactStore store = new InMemoryStore();
    private final Served served = Served.program(store);
    private final Visitor kari = new Visitor(served, Language.NB);

    @BeforeEach
    void work() {
        PrivacyWork.tell(store);
        store.write(Signature.of("tester", PrivacyWork.NOON), to -> {
            Person odd = to.people().person("p-2").orElseThrow();
            to.remove("fjordvik", PrivacyWork.NOTE, 1);
            return to.people().change(odd, odd.withEnded(true));
        });
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    /** The form as it stands when nobody has decided, with some fields written otherwise. */
    private Map<String, String> form(String... changed) {
        Map<String, String> form = new LinkedHashMap<>();
        for (RetentionRule rule : RetentionRule.values()) {
            if (rule.mayBeNever()) {
                form.put(RetentionForm.choice(rule), "never");
            }
            form.put(RetentionForm.time(rule), rule.usual().map(String::valueOf).orElse(""));
        }
        form.put("was", RetentionForm.written(Retention.USUAL));
        for (int i = 0; i < changed.length; i += 2) {
            form.put(changed[i], changed[i + 1]);
        }
        return form;
    }

    private Retention rules() {
        return store.read(from -> from.people().retention("fjordvik"));
    }

    private void nightOf(String instant) {
        NightlyRound.once(store, Reforms.builtIn(), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void untilSomebodyDecidesNothingGoesByItselfAndThePageSaysSo() {
        assertThat(kari.get("/fjordvik/people").body()).contains("href=\"" + PATH + "\"");
        assertThat(kari.get("/about/personal-data").body()).contains("href=\"" + PATH + "\"");
        assertThat(kari.get(PATH).statusCode()).isEqualTo(200);
        assertThat(kari.text())
                .contains("Neste gang reglene virker, er 23. november 2026")
                .containsSubsequence("Én person er avsluttet", "Odd Ås", "20. november 2026", "Aldri av seg selv")
                .contains("Ingenting er slettet, og ingen regel er endret.");
        String before = rules().toString();
        nightOf("2036-11-23T03:20:00Z");
        assertThat(rules()).hasToString(before);
        assertThat(store.<String>read(
                        from -> from.people().person("p-2").orElseThrow().name()))
                .isEqualTo("Odd Ås");
    }

    @Test
    void whatWasDecidedIsShownTakenAtNightAndTold() {
        kari.get(PATH);
        HttpResponse<String> saved = kari.post(
                PATH,
                form(
                        "does-ended-people",
                        "after",
                        "time-ended-people",
                        "12",
                        "does-in-error",
                        "after",
                        "time-in-error",
                        "1"));
        assertThat(saved.headers().firstValue("Location")).contains(PATH);
        kari.get(PATH);
        assertThat(kari.text())
                .contains("Tekster som er tatt bort som feilregistrert: 1 senere, det første 20. desember 2026")
                .containsSubsequence("Odd Ås", "20. november 2026", "20. november 2027")
                .containsSubsequence(
                        "Regler for oppbevaring endret, av Kari Moe",
                        "Avsluttede personer: 12 måneder, før Aldri av seg selv",
                        "Feilregistrerte tekster: én måned");
        nightOf("2026-12-20T03:20:00Z");
        kari.get(PATH);
        assertThat(kari.text())
                .containsSubsequence("Slettet etter reglene, av Varde (programmet selv)", "Feilregistrerte tekster: 1");
        nightOf("2027-11-20T03:20:00Z");
        kari.get(PATH);
        assertThat(kari.text())
                .contains("Person slettet, av Varde (programmet selv)", "Avsluttede personer: 1")
                .doesNotContain("Odd Ås");
        assertThat(store.<Boolean>read(from -> from.verify(Chain.of("fjordvik")).isIntact()))
                .isTrue();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndWhatWasTypedStays() {
        kari.get(PATH);
        HttpResponse<String> refused = kari.post(
                PATH,
                form(
                        "does-ended-people",
                        "after",
                        "time-ended-people",
                        "121",
                        "does-in-error",
                        "after",
                        "time-in-error",
                        "",
                        "time-sign-ins",
                        "to uker"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(kari.text())
                .contains("Personer som er avsluttet: «121» er ikke et helt tall i 1–120 måneder")
                .contains("Tekster som er tatt bort som feilregistrert: skriv en tid, 1–120 måneder")
                .contains("«to uker» er ikke et helt tall i 1–7 dager");
        assertThat(kari.page()).contains("value=\"121\"", "value=\"to uker\"");
        assertThat(rules()).isEqualTo(Retention.USUAL);
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseDecidedMeanwhile() {
        kari.get(PATH);
        Retention others = Retention.USUAL.with(RetentionRule.SIGN_INS, Optional.of(2));
        store.write(
                Signature.of("p-3", PrivacyWork.NOON), to -> to.people().decide("fjordvik", Retention.USUAL, others));
        Map<String, String> mine = form("time-parked-forms", "3");
        assertThat(kari.post(PATH, mine).statusCode()).isEqualTo(422);
        assertThat(kari.text()).contains("Noen andre har endret reglene mens du skrev");
        assertThat(rules()).isEqualTo(others);
        mine.put("was", RetentionForm.written(others));
        assertThat(kari.page()).contains("value=\"" + mine.get("was") + "\"");
        assertThat(kari.post(PATH, mine).statusCode()).isEqualTo(303);
        assertThat(rules().of(RetentionRule.PARKED_FORMS)).contains(3);
    }
}
