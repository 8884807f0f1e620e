package no.varde.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.PeopleTold;
import no.varde.core.store.Signature;
import no.varde.core.store.Vouched;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.TrailFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An invitation from a second municipality, taken with the account that somebody has in the first. */
class InvitationTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofHours(1));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Chain SOLVIK = Chain.of("solvik");
    private static final Chain NABOVIK = Chain.of("nabovik");

    private final FactStore store = new InMemoryStore();

    @BeforeEach
    void work() {
        store.write(Signature.of("server", NOON), to -> {
            to.serve(LocalMunicipality.fictional("solvik", "Solvik", DAY));
            to.serve(LocalMunicipality.fictional("nabovik", "Nabovik", DAY));
            to.people().add(Person.named("astrid", "Astrid Ås").withEmail("astrid@solvik.example"));
            to.people().give(Membership.in("solvik", "r1", "astrid", Role.COUNCIL_MEMBER, DAY));
            return to.people();
        });
        invite(Role.LEADER);
    }

    private void invite(Role role) {
        store.write(Signature.of("coordinator", NOON), to -> {
            to.people().add(Person.named("invited", "A. Aas"));
            to.people().give(Membership.in("nabovik", "r2", "invited", role, DAY));
            to.people().make(link(OneTimeLink.Purpose.INVITATION, "invited", "hash"));
            return to.people();
        });
    }

    private static OneTimeLink link(OneTimeLink.Purpose purpose, String person, String hash) {
        return new OneTimeLink(
                hash,
                purpose,
                Optional.of(person),
                "coordinator",
                NOON,
                NOON.plus(Duration.ofDays(7)),
                Optional.empty());
    }

    private Optional<Invitation> take(Instant at) {
        return store.write(Signature.of("astrid", at), to -> Invitation.take(to, "hash", "astrid", at));
    }

    private List<String> roles(String person) {
        return store.<Optional<Who>>read(from -> from.people().who(person)).orElseThrow().memberships().stream()
                .map(each -> each.role() + " in " + each.municipality().orElse(""))
                .toList();
    }

    private List<Entry> trail(Chain chain) {
        return store.read(from -> from.trail(chain, TrailFilter.all(), Long.MAX_VALUE, 100)).stream()
                .filter(Entry.OfEvent.class::isInstance)
                .toList();
    }

    private static String said(Entry entry) {
        Entry.OfEvent told = (Entry.OfEvent) entry;
        return told.stamp().actor() + ": " + told.event().kind() + " "
                + told.event().action() + " " + told.subject();
    }

    @Test
    void oneAccountHoldsBothRolesAndTheEntryOfTheInvitationSaysNothingOfAnybody() {
        assertThat(take(LATER))
                .hasValueSatisfying(taken -> assertThat(taken.canBeTaken()).isTrue());
        assertThat(roles("astrid")).containsExactlyInAnyOrder("COUNCIL_MEMBER in solvik", "LEADER in nabovik");
        assertThat(roles("invited")).isEmpty();
        assertThat(store.<Optional<Person>>read(from -> from.people().person("invited")))
                .hasValueSatisfying(entry -> assertThat(entry.isErased()).isTrue());
        assertThat(store.<List<Who>>read(from -> from.people().members("nabovik")))
                .extracting(who -> who.person().name())
                .containsExactly("Astrid Ås");
        assertThat(take(LATER)).as("it works once").isEmpty();
    }

    @Test
    void theTrailOfTheMunicipalityThatInvitedTellsWhoTookItAndForWhomItWasMadeAndTheOtherNothing() {
        List<Entry> before = trail(SOLVIK);
        take(LATER);
        assertThat(trail(SOLVIK)).isEqualTo(before);
        assertThat(trail(NABOVIK).stream().map(InvitationTest::said))
                .contains(
                        "astrid: way-in used invited",
                        "astrid: person joined astrid",
                        "astrid: role taken-back invited",
                        "astrid: role given astrid",
                        "astrid: person erased invited");
        assertThat(trail(NABOVIK).stream()
                        .map(each -> ((Entry.OfEvent) each).event())
                        .filter(each -> each.action().equals("joined")))
                .singleElement()
                .satisfies(event -> assertThat(event.after()).containsEntry("invited-as", "A. Aas"));
        assertThat(trail(Chain.server()).stream()
                        .filter(each -> said(each).equals("coordinator: person added invited"))
                        .map(each -> each.stamp().erased()))
                .as("what was written of the entry goes with it")
                .allSatisfy(parts -> assertThat(parts).contains(Erasure.Part.WORDS))
                .hasSize(1);
    }

    @Test
    void whatIsKeptAndWhatTheTrailsTellStillFit() {
        take(LATER);
        PeopleTold told = new PeopleTold(true);
        store.<List<Chain>>read(from -> from.chains()).forEach(chain -> {
            List<Entry> rows = trail(chain);
            for (int i = rows.size() - 1; i >= 0; i--) {
                Entry.OfEvent row = (Entry.OfEvent) rows.get(i);
                boolean erased = row.stamp().erased().contains(Erasure.Part.WORDS);
                told.add(chain, row.stamp().at(), row.event(), erased);
            }
        });
        assertThat(told.differences(store.read(from -> from.people().everybody())))
                .isEmpty();
    }

    @Test
    void endingTheRoleInOneLeavesTheOtherAlone() {
        take(LATER);
        store.write(Signature.of("coordinator", LATER), to -> {
            Membership role = to.people().membership("r2").orElseThrow();
            return to.people().change(role, role.until(DAY.plusDays(1)));
        });
        Who astrid =
                store.<Optional<Who>>read(from -> from.people().who("astrid")).orElseThrow();
        assertThat(astrid.municipalities(DAY.plusDays(1))).containsExactly("solvik");
    }

    @Test
    void aLinkThatIsOverOrOpensOneAccountAloneIsNotTaken() {
        assertThat(take(NOON.plus(Duration.ofDays(7)))).as("too old").isEmpty();
        store.write(Signature.of("server", NOON), to -> {
            to.people()
                    .keep(new Credential(
                            Credential.Kind.PASSWORD, "invited", "invited", "kept", "", NOON, Optional.empty()));
            return to.people();
        });
        assertThat(take(LATER)).as("whoever was invited has come in").isEmpty();
        store.write(Signature.of("server", NOON), to -> {
            to.people().drop(Credential.Kind.PASSWORD, "invited");
            to.people().make(link(OneTimeLink.Purpose.RECOVERY, "invited", "lost"));
            return to.people();
        });
        assertThat(store.<Optional<Invitation>>read(from -> Invitation.of(from, "lost", "astrid", LATER)))
                .as("for what was lost")
                .isEmpty();
        assertThat(store.<Optional<Invitation>>read(from -> Invitation.of(from, "hash", "invited", LATER)))
                .as("whose link it is")
                .isEmpty();
    }

    @Test
    void whoHasTheRoleAlreadyTakesNothingAndTheLinkStaysOpen() {
        store.write(Signature.of("coordinator", NOON), to -> {
            to.people().give(Membership.in("nabovik", "r3", "astrid", Role.LEADER, DAY));
            return to.people();
        });
        assertThat(take(LATER))
                .hasValueSatisfying(taken -> assertThat(taken.roles()).isEmpty());
        assertThat(roles("invited")).containsExactly("LEADER in nabovik");
        assertThat(store.<Optional<OneTimeLink>>read(from -> from.people().link("hash")))
                .hasValueSatisfying(link -> assertThat(link.isOpen(LATER)).isTrue());
    }

    @Test
    void whoChoseTheirOwnNameIsConfirmedBeforeARoleThatHangsOnTheName() {
        store.write(Signature.of("coordinator", NOON), to -> {
            to.people().give(Membership.in("nabovik", "r4", "invited", Role.OWNER, DAY));
            return to.people();
        });
        store.write(Signature.of("astrid", NOON), to -> {
            Person before = to.people().person("astrid").orElseThrow();
            return to.people().change(before, before.withPosition("rektor"));
        });
        assertThat(take(LATER))
                .hasValueSatisfying(taken -> assertThat(taken.unconfirmed()).isTrue());
        assertThat(roles("astrid")).containsExactly("COUNCIL_MEMBER in solvik");
        store.write(Signature.of("coordinator", NOON), to -> {
            Vouched.confirm(
                    to, Optional.of("solvik"), to.people().person("astrid").orElseThrow());
            return true;
        });
        take(LATER);
        assertThat(roles("astrid")).contains("OWNER in nabovik", "LEADER in nabovik");
    }
}
