package no.varde.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.SentLetter;
import no.varde.core.access.Session;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.Responsibility;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.core.store.Vouched;
import no.varde.web.Served;
import no.varde.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is held about oneself, as a page and as a file: everything, and nothing of anybody else. */
class HeldPagesTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final FactStore store = new InMemoryStore();
    private final Served served = Served.program(store);
    private final Visitor me = new Visitor(served, Language.NB);

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    @BeforeEach
    void work() {
        store.write(Signature.of("p-2", NOON), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", DAY));
            people(to.people());
            to.add("fjordvik", Measure.titled("m1", "Felles kjøkken"));
            to.add(
                    "fjordvik",
                    new Responsibility(
                            "r1", "m1", Responsibility.Role.OWNER, "Åse Øygard, rådgiver", Validity.from(DAY)));
            to.add("fjordvik", new Note("n1", Ref.measure("m1"), Optional.empty(), "Odd Ås har laget lista."));
            return true;
        });
        store.write(Signature.of("tester", NOON), to -> to.change("fjordvik", Measure.titled("m1", "Kjøkkenhage"), 1));
        store.write(Signature.of("p-2", NOON), to -> {
            Responsibility other =
                    new Responsibility("r1", "m1", Responsibility.Role.OWNER, "Odd Ås", Validity.from(DAY));
            return to.change("fjordvik", other, 1);
        });
    }

    private static void people(PeopleWriting to) {
        to.add(new Person("tester", "Åse Øygard", Optional.of("ase@fjordvik.no"), Optional.of("rådgiver"), false));
        to.add(new Person("p-2", "Odd Ås", Optional.of("odd@fjordvik.no"), Optional.empty(), false));
        to.give(Membership.in("fjordvik", "h1", "tester", Role.OWNER, DAY));
        to.give(Membership.in("fjordvik", "h2", "tester", Role.LEADER, DAY).until(LocalDate.of(2026, 11, 11)));
        to.give(Membership.in("fjordvik", "h3", "p-2", Role.COORDINATOR, DAY));
        to.keep(new Credential(Credential.Kind.PASSWORD, "tester", "tester", "kept-hash", "", NOON, Optional.of(NOON)));
        to.open(new Session("session-hash", "tester", NOON, NOON, "Firefox på Windows", "PASSWORD"));
        to.make(new OneTimeLink(
                "link-hash",
                OneTimeLink.Purpose.RECOVERY,
                Optional.of("tester"),
                "p-2",
                NOON,
                NOON.plusSeconds(60),
                Optional.empty()));
        to.choose(new LetterChoice("tester", false, Optional.of(Language.NN)));
        to.sent(new SentLetter("tester", "fjordvik", DAY));
        to.park(new ParkedForm("f1", "tester", "/fjordvik/municipality", "name=Fjordvik", NOON));
    }

    private String page() {
        HttpResponse<String> answer = me.get("/account/data");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return me.text();
    }

    private JsonNode file() throws Exception {
        HttpResponse<String> answer = me.get("/account/data/json");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("mine-opplysninger-2026-11-22.json");
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void saysWhoOneIsWhatOneHoldsAndHowOneSignsIn() {
        assertThat(page())
                .contains("Åse Øygard", "ase@fjordvik.no", "rådgiver")
                .contains("Tiltakseier, Fjordvik")
                .contains("til og med 10. november 2026")
                .containsSubsequence("Passord", "Laget 20. november 2026")
                .containsSubsequence("Firefox på Windows", "Passord, fra 20. november 2026")
                .containsSubsequence("Ny innlogging", "av Odd Ås")
                .contains("Et skjema til /fjordvik/municipality")
                .containsSubsequence(
                        "Du vil ikke ha påminnelser", "Nynorsk", "Siste påminnelse fra Fjordvik", "1. november 2026");
    }

    @Test
    void noSecretAndNobodyElsesAddressStandsThere() throws Exception {
        assertThat(page()).doesNotContain("-hash", "odd@fjordvik.no");
        assertThat(me.page()).doesNotContain("-hash", "odd@fjordvik.no");
        assertThat(file().toString()).doesNotContain("-hash", "odd@fjordvik.no");
    }

    @Test
    void saysWhatOneDidAndWhatWasDoneToOnesRoles() {
        assertThat(page())
                .containsSubsequence("Det du har gjort", "Tiltak endret: Kjøkkenhage", "20. november 2026", "Fjordvik")
                .containsSubsequence("Det som er gjort med opplysningene", "Rolle gitt", "Person tatt inn");
    }

    @Test
    void isFoundFromTheAccountAndLeadsToWhereOneIsNamed() {
        store.write(
                Signature.of("p-2", NOON),
                to -> to.change(
                        "fjordvik",
                        new Note("n1", Ref.measure("m1"), Optional.empty(), "Åse Øygard har laget lista."),
                        1));
        assertThat(me.get("/account").body()).contains("href=\"/account/data\"");
        page();
        assertThat(me.page()).contains("href=\"/fjordvik/measures/m1#note-n1\"");
        assertThat(me.text()).containsSubsequence("Notat: Kjøkkenhage", "Ført 20. november 2026", "av Odd Ås");
    }

    @Test
    void theFileHoldsTheSameAndEveryRowThatNamesOneAlsoInEarlierWordings() throws Exception {
        JsonNode file = file();
        assertThat(file.path("format").asText()).isEqualTo("varde-personal-data-1");
        assertThat(file.path("person").path("name").asText()).isEqualTo("Åse Øygard");
        assertThat(file.path("roles").findValuesAsText("lastDay")).containsExactly("null", "2026-11-10");
        assertThat(file.path("parkedForms")
                        .path(0)
                        .path("typed")
                        .path("name")
                        .path(0)
                        .asText())
                .isEqualTo("Fjordvik");
        assertThat(file.path("letters").toString())
                .isEqualTo("{\"wanted\":false,\"language\":\"nn\","
                        + "\"latest\":[{\"municipality\":\"fjordvik\",\"sent\":\"2026-11-01\"}]}");
        assertThat(file.path("municipalities").path(0).path("named"))
                .as("nothing now")
                .isEmpty();
        store.write(Signature.of("p-2", NOON), to -> {
            to.people().give(Membership.in("fjordvik", "h4", "tester", Role.AUDITOR, DAY));
            return true;
        });
        file = file();
        assertThat(file.path("trail").findValuesAsText("why"))
                .containsExactly("signed", "about", "about", "about", "about", "about", "named", "about");
        assertThat(file.path("trail").findValuesAsText("what")).contains("Ny innloggingsmåte");
        JsonNode named = file.path("trail").path(6);
        assertThat(named.path("what").asText()).isEqualTo("Ansvar registrert");
        assertThat(named.toString()).contains("Åse Øygard, rådgiver").doesNotContain("Odd Ås");
    }

    @Test
    void anotherNameThatOneGaveOneselfFindsNothing() throws Exception {
        store.write(Signature.of("tester", NOON), to -> {
            Person me = to.people().person("tester").orElseThrow();
            return to.people().change(me, new Person("tester", "Odd Ås", me.email(), Optional.of("laget"), false));
        });
        JsonNode file = file();
        assertThat(file.path("person").path("name").asText()).isEqualTo("Odd Ås");
        assertThat(file.path("municipalities").path(0).path("named")).isEmpty();
        assertThat(file.path("trail").toString()).doesNotContain("har laget lista", "Odd Ås har");
        store.write(Signature.of("p-2", NOON), to -> {
            Vouched.confirm(
                    to, Optional.of("fjordvik"), to.people().person("tester").orElseThrow());
            return true;
        });
        assertThat(file().path("municipalities").path(0).path("named"))
                .as("a name that the coordinator confirmed is one's own")
                .isNotEmpty();
    }

    @Test
    void ofWhatOthersWroteOneReadsWhatNamesOneAndOnlyWhereOneMayRead() throws Exception {
        store.write(Signature.of("p-2", NOON), to -> {
            to.add("fjordvik", new Note("n2", Ref.measure("m1"), Optional.of("Om Per Moe"), "Spør Åse Øygard."));
            return true;
        });
        JsonNode note = file().path("municipalities").path(0).path("named").path(0);
        assertThat(note.path("texts").toString()).isEqualTo("[\"Spør Åse Øygard.\"]");
        assertThat(file().path("trail").findValuesAsText("why"))
                .as("an owner does not read the trail")
                .doesNotContain("named");
        store.write(Signature.of("p-2", NOON), to -> {
            Membership role = to.people().membership("h1").orElseThrow();
            return to.people().change(role, role.until(LocalDate.of(2026, 11, 20)));
        });
        JsonNode after = file();
        assertThat(after.toString()).doesNotContain("Spør", "Per Moe", "Kjøkkenhage", "Felles kjøkken");
        assertThat(after.path("municipalities").path(0).path("namedWithheld").asInt())
                .isEqualTo(1);
        assertThat(after.path("trail").findValuesAsText("why")).contains("signed", "about");
        assertThat(page())
                .contains("Du er nevnt ett sted her", "be koordinatoren")
                .doesNotContain("Kjøkkenhage");
    }

    @Test
    void whoIsNotKnownHereHasNothing() {
        Served empty = Served.program(new InMemoryStore());
        assertThat(new Visitor(empty, Language.NB).get("/account/data").statusCode())
                .isEqualTo(404);
        empty.close();
    }
}
