package no.varde.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import no.varde.core.access.Membership;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Comment;
import no.varde.core.plan.Note;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.core.trail.Chain;
import no.varde.web.Served;
import no.varde.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator erases a person: sees what goes and what stays, types the name, and finds nothing of them any more. */
class ErasurePagesTest {

    private static final String PERSON = "/fjordvik/people/p-2";
    private static final String ERASE = PERSON + "/erase";

    private final FactStore store = new InMemoryStore();
    private final Served served = Served.program(store);
    private final Visitor kari = new Visitor(served, Language.NB);

    @BeforeEach
    void work() {
        PrivacyWork.tell(store);
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private String show() {
        HttpResponse<String> answer = kari.get(ERASE);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return kari.text();
    }

    @Test
    void thePageSaysWhatGoesWhatStaysAndWhereThePersonIsNamed() {
        kari.get(PERSON);
        assertThat(kari.page()).contains("href=\"" + ERASE + "\"");
        assertThat(show())
                .containsSubsequence(
                        "Slett Odd Ås",
                        "Dette blir borte for godt",
                        "Navnet: Odd Ås",
                        "odd@fjordvik.no",
                        "vaktmester",
                        "Det personen logger inn med",
                        "Én innlogging",
                        "Det én rad i sporet sier",
                        "Dette blir stående",
                        "Én endring som personen gjorde",
                        "2 steder i planen nevner personen",
                        "Notat: Felles kjøkken",
                        "«Odd Ås har laget lista.»",
                        "«Vi er ikke spurt»",
                        "Skriv navnet for å bekrefte: Odd Ås");
        assertThat(kari.page())
                .as("the name in the plan is chosen, and what they said themselves is not")
                .containsPattern("value=\"note:n1\"\\s+checked")
                .doesNotContainPattern("value=\"comment:c1\"\\s+checked");
    }

    @Test
    void whoIsErasedIsNowhereAnyMoreAndTheTrailIsWhole() {
        show();
        HttpResponse<String> done = kari.post(ERASE, Map.of("name", " odd ås ", "fact", "note:n1"));
        assertThat(done.headers().firstValue("Location")).contains("/fjordvik/people");
        kari.get("/fjordvik/people");
        assertThat(kari.text()).contains("Kari Moe").doesNotContain("Odd Ås");
        assertThat(kari.get(PERSON).statusCode()).isEqualTo(404);
        assertThat(kari.get(ERASE).statusCode()).isEqualTo(404);
        kari.get("/fjordvik/measures/m1");
        assertThat(kari.text()).contains("Vi er ikke spurt").doesNotContain("Odd Ås");
        kari.get("/fjordvik/trail");
        assertThat(kari.text())
                .contains("Person slettet", "slettet person", "noen bekreftet slettingen av en person")
                .doesNotContain("Odd Ås", "odd@fjordvik.no", "vaktmester", "███");
        assertThat(store.<Boolean>read(from -> from.verify(Chain.of("fjordvik")).isIntact()))
                .isTrue();
    }

    @Test
    void withoutTheNameNothingIsErasedAndWhatWasChosenStays() {
        show();
        HttpResponse<String> refused = kari.post(ERASE, Map.of("name", "Odd", "fact", "comment:c1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(kari.text()).contains("«Odd» er ikke navnet. Skriv Odd Ås");
        assertThat(kari.page())
                .contains("value=\"Odd\"")
                .containsPattern("value=\"comment:c1\"\\s+checked")
                .doesNotContainPattern("value=\"note:n1\"\\s+checked");
        assertThat(store.<String>read(
                        from -> from.people().person("p-2").orElseThrow().name()))
                .isEqualTo("Odd Ås");
    }

    @Test
    void everythingThatStandsInTheWayIsSaidAtOnce() {
        PrivacyWork.own(store);
        show();
        assertThat(kari.text())
                .contains("Odd Ås står som eier av tiltak som pågår")
                .doesNotContain("Slik går dere fram", "Skriv navnet for å bekrefte");
        store.write(Signature.of("tester", PrivacyWork.NOON), to -> {
            to.serve(LocalMunicipality.fictional("nabovik", "Nabovik", PrivacyWork.DAY));
            to.people().give(Membership.in("nabovik", "h9", "p-2", Role.OWNER, PrivacyWork.DAY));
            return true;
        });
        assertThat(kari.post(ERASE, Map.of("name", "")).statusCode()).isEqualTo(422);
        assertThat(kari.text())
                .contains("har eller har hatt en rolle i en annen kommune")
                .contains(
                        "Slik går dere fram",
                        "Be Odd Ås åpne «Det som er lagret om meg»",
                        "«Gitt ved en feil: ta tilbake»")
                .doesNotContain("Nabovik")
                .contains("står som eier av tiltak som pågår")
                .contains("«» er ikke navnet");
    }

    @Test
    void aNameIsTakenOutOfTheTextsOfOneWhoHasNoAccount() {
        store.write(Signature.of("p-2", PrivacyWork.NOON), to -> {
            to.add("fjordvik", new Note("n2", Ref.measure("m1"), Optional.empty(), "Avtalt med Per Moe, sønnen"));
            return true;
        });
        store.write(Signature.of("p-2", PrivacyWork.NOON), to -> {
            to.add("fjordvik", comment("c2", "Vi støtter Per Moe i dette"));
            return true;
        });
        kari.get("/fjordvik/people");
        assertThat(kari.page()).contains("href=\"/fjordvik/erase-name\"");
        kari.get("/fjordvik/erase-name");
        assertThat(kari.post("/fjordvik/erase-name", Map.of("name", "Per", "do", "look"))
                        .statusCode())
                .isEqualTo(422);
        kari.post("/fjordvik/erase-name", Map.of("name", "Per Moe", "do", "look"));
        assertThat(kari.text()).contains("Det står 2 steder", "Avtalt med Per Moe, sønnen", "støtter Per Moe");
        HttpResponse<String> refused = kari.post(
                "/fjordvik/erase-name", Map.of("name", "Per Moe", "do", "erase", "again", "P", "fact", "comment:c2"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(kari.page()).doesNotContainPattern("value=\"note:n2\"\\s+checked");
        HttpResponse<String> done = kari.post(
                "/fjordvik/erase-name",
                Map.of("name", "Per Moe", "do", "erase", "again", "per moe", "fact", "comment:c2"));
        assertThat(done.statusCode()).isEqualTo(303);
        kari.get("/fjordvik/measures/m1");
        assertThat(kari.text())
                .contains("Vi støtter ███ i dette", "er et navn tatt ut fordi noen er slettet")
                .contains("Avtalt med Per Moe, sønnen");
        assertThat(store.<Boolean>read(from -> from.verify(Chain.of("fjordvik")).isIntact()))
                .isTrue();
        kari.get("/fjordvik/trail");
        assertThat(kari.text()).contains("Navn tatt ut av tekstene", "Steder");
    }

    @Test
    void wordsThatAreNoNameAreNotTakenOutOfWhatOthersWrote() {
        store.write(Signature.of("p-2", PrivacyWork.NOON), to -> {
            to.add("fjordvik", comment("c2", "Vi sier nei til dette. Bemanningen halveres"));
            return true;
        });
        kari.get("/fjordvik/erase-name");
        for (String words : new String[] {"tiltak", "nei til", "X Y", "a b c"}) {
            assertThat(kari.post("/fjordvik/erase-name", Map.of("name", words, "do", "look"))
                            .statusCode())
                    .as(words)
                    .isEqualTo(422);
        }
        for (String what : new String[] {"look", "erase"}) {
            HttpResponse<String> refused = kari.post(
                    "/fjordvik/erase-name",
                    Map.of(
                            "name",
                            "bemanningen halveres",
                            "again",
                            "bemanningen halveres",
                            "do",
                            what,
                            "fact",
                            "comment:c2"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(kari.text())
                    .contains("står ikke skrevet som et navn noe sted")
                    .doesNotContain("Er du sikker?");
        }
        kari.get("/fjordvik/measures/m1");
        assertThat(kari.text()).contains("Vi sier nei til dette. Bemanningen halveres");
    }

    private static Comment comment(String id, String text) {
        return new Comment(
                id, "m1", "p-2", Optional.empty(), PrivacyWork.DAY, text, Optional.empty(), Optional.empty());
    }

    @Test
    void nobodyErasesThemselvesOrTheLastCoordinator() {
        kari.get("/fjordvik/people/tester");
        assertThat(kari.page()).doesNotContain("/people/tester/erase");
        HttpResponse<String> refused = kari.post("/fjordvik/people/tester/erase", Map.of("name", "Kari Moe"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(kari.text()).contains("Du kan ikke slette deg selv", "den siste koordinatoren");
    }
}
