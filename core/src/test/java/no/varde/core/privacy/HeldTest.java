package no.varde.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.Responsibility;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.core.trail.Chain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of somebody: all of it, nothing of others, and no secret. */
class HeldTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Person ASTRID = new Person(
            "p1", "Astrid Ås", Optional.of("astrid@solvik.example"), Optional.of("enhetsleder hjemmetjenesten"), false);

    private final FactStore store = new InMemoryStore();

    @BeforeEach
    void work() {
        store.write(Signature.of("server", NOON), to -> {
            to.serve(LocalMunicipality.fictional("solvik", "Solvik", DAY));
            to.serve(LocalMunicipality.fictional("nabovik", "Nabovik", DAY));
            to.people().add(ASTRID);
            to.people().add(Person.named("p2", "Odd Astrid Åsen"));
            to.people().give(Membership.in("solvik", "r1", "p1", Role.OWNER, DAY));
            return to.people().change(ASTRID, ASTRID.withEmail("aas@solvik.example"));
        });
    }

    private void add(String municipality, Fact... facts) {
        store.write(Signature.of("p2", NOON), to -> {
            to.add(municipality, Measure.titled("m1", "Felles måltid"));
            for (Fact fact : facts) {
                to.add(municipality, fact);
            }
            return true;
        });
    }

    private static Responsibility owner(String id, String name) {
        return new Responsibility(id, "m1", Responsibility.Role.OWNER, name, Validity.always());
    }

    private static Note note(String id, String text) {
        return new Note(id, Ref.measure("m1"), Optional.empty(), text);
    }

    private Held held() {
        return store.<Optional<Held>>read(from -> Held.of(from, "p1", Reforms.builtIn(), DAY))
                .orElseThrow();
    }

    private List<String> named() {
        return held().places().get(0).named().stream().map(Fact::id).toList();
    }

    @Test
    void aStrangerIsUnknown() {
        assertThat(store.<Optional<Held>>read(from -> Held.of(from, "p9", Reforms.builtIn(), DAY)))
                .isEmpty();
    }

    @Test
    void findsTheNameInWhateverWasWritten() {
        add(
                "solvik",
                owner("r1", "Astrid Ås, enhetsleder"),
                owner("r2", "Enhetsleder hjemmetjenesten"),
                note("n1", "Avtalt med ASTRID ÅS."),
                note("n2", "(Astrid Ås) tar referatet"));
        assertThat(named()).containsExactly("r1", "r2", "n1", "n2");
    }

    @Test
    void leavesOutOthersWithALongerName() {
        add("solvik", owner("r1", "Astrid Åsen"), note("n1", "Oddastrid Ås var der"), note("n2", "enhetsleder"));
        assertThat(named()).isEmpty();
    }

    @Test
    void aNamesakeInAnotherMunicipalityIsSomebodyElse() {
        add("nabovik", owner("r1", "Astrid Ås"));
        assertThat(held().places()).extracting(each -> each.municipality().id()).containsExactly("solvik");
        assertThat(named()).isEmpty();
    }

    @Test
    void countsTheRowsOfEveryTrail() {
        add("solvik", note("n1", "Avtalt med Astrid Ås"));
        store.write(Signature.of("p1", NOON), to -> to.change("solvik", note("n1", "Avtalt"), 1));
        store.write(Signature.of("p1-x", NOON), to -> to.change("solvik", Measure.titled("m1", "Nytt"), 1));
        Held held = held();
        assertThat(held.server()).isEqualTo(new Held.Traces(Chain.server(), 0, 1));
        assertThat(held.places().get(0).traces()).isEqualTo(new Held.Traces(Chain.of("solvik"), 1, 2));
    }

    @Test
    void tellsHowOneSignsInAndNoSecret() {
        store.write(Signature.of("p1", NOON), to -> {
            Optional<Instant> at = Optional.of(NOON);
            to.people().keep(new Credential(Credential.Kind.PASSWORD, "p1", "p1", "secret-1", "", NOON, at));
            to.people().open(new Session("secret-2", "p1", NOON, NOON, "Firefox", "PASSWORD"));
            to.people()
                    .make(new OneTimeLink(
                            "secret-3",
                            OneTimeLink.Purpose.RECOVERY,
                            Optional.of("p1"),
                            "p2",
                            NOON,
                            NOON.plusSeconds(1),
                            Optional.empty()));
            to.people().choose(new LetterChoice("p1", false, Optional.empty()));
            to.people().sent(new SentLetter("p1", "solvik", LocalDate.of(2026, 2, 1)));
            to.people().park(new ParkedForm("f1", "p1", "/solvik/municipality", "name=Solvik", NOON));
            return true;
        });
        Held held = held();
        assertThat(held.proofs())
                .containsExactly(
                        new Held.Proof(Credential.Kind.PASSWORD, "", NOON, Optional.of(NOON), Optional.empty()));
        assertThat(held.signIns()).containsExactly(new Held.SignIn(NOON, NOON, "Firefox", "PASSWORD"));
        assertThat(held.links()).extracting(OneTimeLink::madeBy).containsExactly("p2");
        assertThat(held.parked()).extracting(ParkedForm::path).containsExactly("/solvik/municipality");
        assertThat(held.letterChoice().wanted()).isFalse();
        assertThat(held.letters()).containsExactly(new SentLetter("p1", "solvik", LocalDate.of(2026, 2, 1)));
        assertThat(held.toString()).doesNotContain("secret");
    }
}
