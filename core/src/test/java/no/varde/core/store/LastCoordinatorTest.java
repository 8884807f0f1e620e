package no.varde.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.municipality.LocalMunicipality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is the last to coordinate a municipality, or to look after the server, also when roles have an end. */
class LastCoordinatorTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FactStore store = new InMemoryStore();

    @BeforeEach
    void serve() {
        store.write(Signature.of("test", NOON), to -> {
            to.serve(LocalMunicipality.fictional("solvik", "Solvik", TODAY));
            for (String id : new String[] {"kari", "ola"}) {
                to.people().add(Person.named(id, id));
                to.people().keep(new Credential(Credential.Kind.PASSWORD, id, id, "hash", "", NOON, Optional.empty()));
            }
            return true;
        });
    }

    private void give(Membership role) {
        store.write(Signature.of("test", NOON), to -> {
            to.people().give(role);
            return role;
        });
    }

    private static Membership coordinates(String person) {
        return Membership.in("solvik", "c-" + person, person, Role.COORDINATOR, TODAY.minusDays(9));
    }

    private boolean another(String but, LocalDate day) {
        return store.read(from -> from.people().hasOtherCoordinator("solvik", but, day));
    }

    @Test
    void oneWhoStopsSoonRelievesNobody() {
        give(coordinates("kari"));
        give(coordinates("ola").until(TODAY.plusDays(3)));
        assertThat(another("kari", TODAY)).isFalse();
        assertThat(another("ola", TODAY)).isTrue();
    }

    @Test
    void whereEverybodyStopsOnTheSameDayEitherMayGoFirst() {
        give(coordinates("kari").until(TODAY.plusDays(30)));
        give(coordinates("ola").until(TODAY.plusDays(30)));
        assertThat(another("kari", TODAY)).isTrue();
    }

    @Test
    void oneWhoBeginsLaterCountsFromThenOn() {
        give(coordinates("kari"));
        give(Membership.in("solvik", "c-ola", "ola", Role.COORDINATOR, TODAY.plusDays(5)));
        assertThat(another("kari", TODAY)).isFalse();
        assertThat(another("kari", TODAY.plusDays(5))).isTrue();
    }

    @Test
    void whoeverHasNoMeansThatLetSomebodyInHereRelievesNobody() {
        give(coordinates("kari"));
        give(coordinates("ola"));
        Set<Credential.Kind> provider = Set.of(Credential.Kind.PROVIDER);
        assertThat(store.<Boolean>read(from ->
                        from.people().hasOtherCoordinator("solvik", "kari", TODAY, Set.of(Credential.Kind.PASSWORD))))
                .isTrue();
        assertThat(store.<Boolean>read(from -> from.people().hasOtherCoordinator("solvik", "kari", TODAY, provider)))
                .as("a password, where only the provider lets anybody in")
                .isFalse();
        give(Membership.onServer("a-ola", "ola", TODAY));
        assertThat(store.<Boolean>read(from -> from.people().hasOtherAdministrator("kari", TODAY, provider)))
                .isFalse();
        store.write(Signature.of("test", NOON), to -> {
            to.people().keep(new Credential(Credential.Kind.PROVIDER, "iss|1", "ola", "", "", NOON, Optional.empty()));
            return true;
        });
        assertThat(store.<Boolean>read(from -> from.people().hasOtherCoordinator("solvik", "kari", TODAY, provider)))
                .isTrue();
        assertThat(store.<Boolean>read(from -> from.people().hasOtherAdministrator("kari", TODAY, provider)))
                .isTrue();
    }

    @Test
    void theServerIsLookedAfterBySomebodyWithoutAnEndWhoCanSignIn() {
        give(Membership.onServer("a-kari", "kari", TODAY));
        assertThat(store.<Boolean>read(from -> from.people().hasOtherAdministrator("kari", TODAY)))
                .isFalse();
        give(Membership.onServer("a-ola", "ola", TODAY).until(TODAY.plusDays(5)));
        assertThat(store.<Boolean>read(from -> from.people().hasOtherAdministrator("kari", TODAY)))
                .isFalse();
        assertThat(store.<Boolean>read(from -> from.people().hasOtherAdministrator("ola", TODAY)))
                .isTrue();
    }
}
