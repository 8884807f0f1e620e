package no.varde.web.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Membership;
import no.varde.core.access.Role;
import no.varde.core.basics.ActorGroup;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Comment;
import no.varde.core.plan.Measure;
import no.varde.core.plan.StatusNote;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import no.varde.web.access.DemoGate;
import no.varde.web.access.Guest;
import no.varde.web.plan.MeasurePages;
import no.varde.web.situation.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What representatives write beside the official status, and what nobody else can do with it. */
class CommentPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String MEASURE = "/fjordvik/measures/m1";
    private static final Pattern OWN = Pattern.compile("href=\"(/fjordvik/measures/m1/comments/[^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

    private final FactStore store = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @BeforeEach
    void serve() {
        store.write(Signature.of("test", Served.NOW.instant()), writing -> {
            writing.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", DAY));
            writing.add("fjordvik", Measure.titled("m1", "Nattpatrulje"));
            writing.add(
                    "fjordvik", new StatusNote("s1", "m1", DAY, java.util.Optional.empty(), "Alt går etter planen."));
            return true;
        });
        DemoGate.peopleInto(store, "fjordvik", DAY, Served.NOW.instant());
        Desk desk = new Desk(store, Reforms.builtIn(), BuiltInRules.all());
        served = Served.behind(
                new DemoGate(),
                routes -> {
                    MeasurePages.addTo(routes, desk);
                    CommentPages.addTo(routes, desk);
                },
                5);
    }

    @AfterEach
    void stop() {
        served.close();
        store.close();
    }

    private Guest as(Role role) {
        Guest guest = new Guest(served);
        guest.setCookie("varde-role", role.text());
        return guest;
    }

    private List<Comment> comments() {
        return store.read(reading ->
                reading.facts("fjordvik", Reforms.builtIn()).orElseThrow().all(Comment.class));
    }

    private String say(Guest guest, String text) {
        guest.get(MEASURE);
        HttpResponse<String> answer = guest.post(MEASURE + "/comments", "text", text);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        Matcher own = OWN.matcher(guest.get(MEASURE).body());
        assertThat(own.find()).isTrue();
        return own.group(1);
    }

    private static String version(HttpResponse<String> page) {
        Matcher version = VERSION.matcher(page.body());
        assertThat(version.find()).as(page.body()).isTrue();
        return version.group(1);
    }

    @Test
    void aRepresentativesWordsStandBesideTheStatusForEverybodyToRead() {
        say(as(Role.REPRESENTATIVE), "Vi ble ikke hørt.\nDet vil vi <b>bli</b>.");
        for (Role reader : List.of(Role.COORDINATOR, Role.COUNCIL_MEMBER, Role.AUDITOR)) {
            assertThat(as(reader).get(MEASURE).body())
                    .contains("Alt går etter planen.", "Tone Lund, for tillitsvalgte", "22. november 2026")
                    .contains("Vi ble ikke hørt.\nDet vil vi &lt;b&gt;bli&lt;/b&gt;.")
                    .doesNotContain("Rett eller trekk tilbake", "Skriv en kommentar");
        }
        assertThat(comments()).singleElement().satisfies(comment -> {
            assertThat(comment.author()).isEqualTo("representative");
            assertThat(comment.group()).contains(ActorGroup.UNION_REPRESENTATIVES);
            assertThat(comment.on()).isEqualTo(LocalDate.of(2026, 11, 22));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REPRESENTATIVE", "STATUTORY_COUNCIL_MEMBER", "ADMINISTRATOR"})
    void nobodyElseWritesOrCorrectsOne(Role role) {
        String own = say(as(Role.REPRESENTATIVE), "Vi ble ikke hørt.");
        Guest other = as(role);
        other.get(MEASURE);
        assertThat(other.post(MEASURE + "/comments", "text", "Alt er bra.").statusCode())
                .isEqualTo(403);
        assertThat(other.get(own).statusCode()).isEqualTo(403);
        assertThat(other.post(own, "do", "save", "version", "1", "text", "Alt er bra.")
                        .statusCode())
                .isEqualTo(403);
        assertThat(comments()).extracting(Comment::text).containsExactly("Vi ble ikke hørt.");
    }

    @Test
    void anotherRepresentativeDoesNotEither() {
        String own = say(as(Role.REPRESENTATIVE), "Vi ble ikke hørt.");
        Guest other = as(Role.STATUTORY_COUNCIL_MEMBER);
        say(other, "Rådet sier ja.");
        assertThat(other.get(own).statusCode()).isEqualTo(403);
        for (String what : List.of("save", "withdraw", "remove")) {
            assertThat(other.post(own, "do", what, "version", "1", "text", "Alt er bra.")
                            .statusCode())
                    .as(what)
                    .isEqualTo(403);
        }
        assertThat(comments()).extracting(Comment::text).containsExactly("Vi ble ikke hørt.", "Rådet sier ja.");
    }

    @Test
    void theAuthorCorrectsWithdrawsAndStandsByItAgain() {
        Guest tone = as(Role.REPRESENTATIVE);
        String own = say(tone, "Vi ble ikke hørt.");
        String version = version(tone.get(own));
        assertThat(tone.post(own, "do", "save", "version", version, "text", "Vi ble ikke hørt i juni.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(tone.get(MEASURE).body()).contains("Vi ble ikke hørt i juni.", "rettet 22. november 2026");
        version = version(tone.get(own));
        assertThat(tone.post(own, "do", "withdraw", "version", version).statusCode())
                .isEqualTo(303);
        assertThat(tone.get(MEASURE).body()).doesNotContain("Vi ble ikke hørt i juni.");
        version = version(tone.get(own));
        assertThat(tone.post(own, "do", "stand", "version", version).statusCode())
                .isEqualTo(303);
        assertThat(tone.get(MEASURE).body()).contains("Vi ble ikke hørt i juni.");
    }

    @Test
    void whatWasWrittenInErrorIsGoneAndCanBePutBack() {
        Guest tone = as(Role.REPRESENTATIVE);
        String own = say(tone, "På feil tiltak.");
        assertThat(tone.post(own, "do", "remove", "version", version(tone.get(own)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(comments()).isEmpty();
        HttpResponse<String> gone = tone.get(own);
        assertThat(gone.body()).contains("tatt bort som skrevet ved en feil", "Sett den tilbake");
        assertThat(tone.post(own, "do", "put-back", "version", version(gone)).statusCode())
                .isEqualTo(303);
        assertThat(comments()).hasSize(1);
    }

    @Test
    void nothingTypedIsLostWhenSomethingIsWrong() {
        Guest tone = as(Role.REPRESENTATIVE);
        tone.get(MEASURE);
        HttpResponse<String> empty = tone.post(MEASURE + "/comments", "text", " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Skriv kommentaren");
        String long_ = "x".repeat(Comment.MAX_TEXT + 1);
        HttpResponse<String> tooLong = tone.post(MEASURE + "/comments", "text", long_);
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains(long_).contains("har 4\u00a0001 tegn");
        assertThat(comments()).isEmpty();
        tone.get(MEASURE);
        assertThat(tone.post("/fjordvik/measures/none/comments", "text", "Hei").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCorrectionOnAnotherDeviceIsNotOverwrittenUnseen() {
        Guest tone = as(Role.REPRESENTATIVE);
        String own = say(tone, "Vi ble ikke hørt.");
        String seen = version(tone.get(own));
        tone.post(own, "do", "save", "version", seen, "text", "Vi ble hørt for sent.");
        tone.get(own);
        HttpResponse<String> late = tone.post(own, "do", "save", "version", seen, "text", "Vi ble hørt for seint.");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Vi ble hørt for sent.", "Vi ble hørt for seint.");
        assertThat(tone.post(own, "do", "save", "version", version(late), "text", "Vi ble hørt for seint.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(comments()).extracting(Comment::text).containsExactly("Vi ble hørt for seint.");
    }

    @Test
    void whoSpeaksForSeveralGroupsChoosesOne() {
        store.write(Signature.of("test", Served.NOW.instant()), writing -> {
            writing.people()
                    .give(Membership.in("fjordvik", "more", "representative", Role.REPRESENTATIVE, DAY)
                            .speakingFor(ActorGroup.SAFETY_DELEGATES));
            return true;
        });
        Guest tone = as(Role.REPRESENTATIVE);
        assertThat(tone.get(MEASURE).body()).contains("Du sier det for", "Verneombud");
        assertThat(tone.post(MEASURE + "/comments", "text", "Vi ble ikke hørt.").body())
                .contains("Velg gruppen du sier det for", "Vi ble ikke hørt.");
        assertThat(tone.post(MEASURE + "/comments", "text", "Vi ble ikke hørt.", "group", "users")
                        .statusCode())
                .as("a group that is not theirs")
                .isEqualTo(422);
        assertThat(tone.post(MEASURE + "/comments", "text", "Vi ble ikke hørt.", "group", "safety-delegates")
                        .statusCode())
                .isEqualTo(303);
        assertThat(comments())
                .extracting(Comment::group)
                .containsExactly(java.util.Optional.of(ActorGroup.SAFETY_DELEGATES));
    }
}
