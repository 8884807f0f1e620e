package no.varde.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what. */
class AccessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Person ASTRID = Person.named("p1", "Astrid Hauge");

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleSeesItsOwnAccountAndWhatIsOpen(Role role) {
        assertThat(Access.may(role, Right.OPEN)).isTrue();
        assertThat(Access.may(role, Right.SELF)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleInAMunicipalityReadsAndTheAdministratorDoesNot(Role role) {
        assertThat(Access.may(role, Right.READ)).isEqualTo(role.isLocal());
    }

    @ParameterizedTest
    @EnumSource(value = Right.class)
    void theAdministratorHasNoPartInAMunicipalitysData(Right right) {
        assertThat(Access.may(Role.ADMINISTRATOR, right)).isEqualTo(!right.isLocal());
    }

    @Test
    void onlyTheCoordinatorLetsPeopleInAndErases() {
        for (Right right : List.of(Right.PEOPLE, Right.PRIVACY)) {
            assertThat(holders(right)).containsExactly(Role.COORDINATOR);
        }
    }

    @Test
    void theAuditorReadsWhateverIsKeptAndChangesNothing() {
        assertThat(holders(Right.READ_PEOPLE)).containsExactly(Role.COORDINATOR, Role.AUDITOR);
        assertThat(holders(Right.READ_UPKEEP)).containsExactly(Role.AUDITOR, Role.ADMINISTRATOR);
        assertThat(Arrays.stream(Right.values()).filter(right -> Access.may(Role.AUDITOR, right)))
                .containsExactly(
                        Right.OPEN, Right.SELF, Right.READ, Right.READ_TRAIL, Right.READ_PEOPLE, Right.READ_UPKEEP);
    }

    @Test
    void anAuditorReadsHowTheServersCopiesStandAsLongAsTheyAuditAnything() {
        Who auditor = new Who(
                ASTRID,
                List.of(Membership.in("fjordvik", "r1", "p1", Role.AUDITOR, DAY).until(DAY.plusDays(9))));
        assertThat(auditor.may(Right.READ_UPKEEP, DAY)).isTrue();
        assertThat(auditor.may(Right.READ_UPKEEP, "bergnes", DAY)).isTrue();
        assertThat(auditor.may(Right.SERVE, DAY)).isFalse();
        assertThat(auditor.may(Right.READ_UPKEEP, DAY.plusDays(9))).isFalse();
        Who owner = new Who(ASTRID, List.of(Membership.in("fjordvik", "r1", "p1", Role.OWNER, DAY)));
        assertThat(owner.may(Right.READ_UPKEEP, "fjordvik", DAY)).isFalse();
    }

    @Test
    void thePlanIsChangedByThoseWhoCarryIt() {
        assertThat(holders(Right.CHANGE)).containsExactly(Role.COORDINATOR, Role.LEADER);
        assertThat(holders(Right.CHANGE_OWN)).containsExactly(Role.COORDINATOR, Role.LEADER, Role.OWNER);
    }

    @Test
    void representativesCommentAndChangeNothing() {
        assertThat(holders(Right.COMMENT)).containsExactly(Role.REPRESENTATIVE, Role.STATUTORY_COUNCIL_MEMBER);
        for (Role role : List.of(Role.REPRESENTATIVE, Role.STATUTORY_COUNCIL_MEMBER)) {
            assertThat(Access.may(role, Right.COMMENT)).isTrue();
            assertThat(Access.may(role, Right.CHANGE)).isFalse();
            assertThat(Access.may(role, Right.CHANGE_OWN)).isFalse();
        }
    }

    @Test
    void nobodyReadsOnlyWhatIsOpen() {
        for (Right right : Right.values()) {
            assertThat(Access.may(Set.of(), right)).isEqualTo(right == Right.OPEN);
        }
    }

    @Test
    void aRoleCountsInItsMunicipalityAndWhileItIsHeld() {
        Membership role = Membership.in("fjordvik", "r1", "p1", Role.COORDINATOR, DAY);
        Who who = new Who(ASTRID, List.of(role.until(DAY.plusDays(10))));
        assertThat(who.may(Right.CHANGE, "fjordvik", DAY)).isTrue();
        assertThat(who.may(Right.CHANGE, "bergnes", DAY)).isFalse();
        assertThat(who.may(Right.CHANGE, "fjordvik", DAY.minusDays(1))).isFalse();
        assertThat(who.may(Right.CHANGE, "fjordvik", DAY.plusDays(9))).isTrue();
        assertThat(who.may(Right.CHANGE, "fjordvik", DAY.plusDays(10)))
                .as("on the day it ends, it is gone")
                .isFalse();
        assertThat(who.municipalities(DAY)).containsExactly("fjordvik");
        assertThat(who.municipalities(DAY.plusDays(10))).isEmpty();
    }

    @Test
    void aPersonWhoIsEndedMayNothing() {
        Who who = new Who(
                ASTRID.withEnded(true),
                List.of(
                        Membership.in("fjordvik", "r1", "p1", Role.COORDINATOR, DAY),
                        Membership.onServer("r2", "p1", DAY)));
        for (Right right : EnumSet.complementOf(EnumSet.of(Right.OPEN))) {
            assertThat(who.may(right, "fjordvik", DAY)).as(right.name()).isFalse();
        }
        assertThat(who.municipalities(DAY)).isEmpty();
    }

    @Test
    void severalRolesAddUp() {
        Who who = new Who(
                ASTRID,
                List.of(
                        Membership.in("fjordvik", "r1", "p1", Role.AUDITOR, DAY),
                        Membership.in("fjordvik", "r2", "p1", Role.OWNER, DAY)));
        assertThat(who.roles("fjordvik", DAY)).containsExactlyInAnyOrder(Role.AUDITOR, Role.OWNER);
        assertThat(who.may(Right.READ_TRAIL, "fjordvik", DAY)).isTrue();
        assertThat(who.may(Right.CHANGE_OWN, "fjordvik", DAY)).isTrue();
    }

    @Test
    void whoMayChangeOnlyWhatIsTheirsIsBoundByTheirName() {
        Membership owner = Membership.in("fjordvik", "r1", "p1", Role.OWNER, DAY);
        Membership leader = Membership.in("fjordvik", "r2", "p1", Role.LEADER, DAY);
        Membership elsewhere = Membership.in("bergnes", "r3", "p1", Role.COORDINATOR, DAY);
        assertThat(new Who(ASTRID, List.of(owner)).isBoundByName(DAY)).isTrue();
        assertThat(new Who(ASTRID, List.of(owner)).isBoundByName(DAY.minusDays(1)))
                .as("or she would choose before it begins")
                .isTrue();
        assertThat(new Who(ASTRID, List.of(owner.until(DAY.plusDays(1)))).isBoundByName(DAY.plusDays(1)))
                .isFalse();
        assertThat(new Who(ASTRID, List.of(owner, elsewhere)).isBoundByName(DAY))
                .isTrue();
        assertThat(new Who(ASTRID, List.of(owner, leader)).isBoundByName(DAY)).isFalse();
        assertThat(new Who(ASTRID, List.of(elsewhere)).isBoundByName(DAY)).isFalse();
        assertThat(new Who(ASTRID, List.of()).isBoundByName(DAY)).isFalse();
    }

    @Test
    void aLocalRightIsNeverHeldOnTheServer() {
        Who who = new Who(ASTRID, List.of(Membership.onServer("r1", "p1", DAY)));
        assertThat(who.may(Right.SERVE, DAY)).isTrue();
        assertThat(who.may(Right.READ, DAY)).isFalse();
        assertThat(who.may(Right.READ, "fjordvik", DAY)).isFalse();
    }

    @Test
    void aRoleIsHeldWhereItBelongs() {
        assertThatThrownBy(() -> new Membership(
                        "r1",
                        "p1",
                        Optional.empty(),
                        Role.AUDITOR,
                        Optional.empty(),
                        Membership.onServer("r", "p", DAY).period()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AUDITOR");
        assertThatThrownBy(() -> Membership.in("fjordvik", "r1", "p1", Role.ADMINISTRATOR, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ADMINISTRATOR");
        assertThatThrownBy(() -> new Who(ASTRID, List.of(Membership.onServer("r1", "p2", DAY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p1");
    }

    @Test
    void oneSpeaksForAGroupInARoleThatSpeaksForIt() {
        Membership union = Membership.in("fjordvik", "r1", "p1", Role.REPRESENTATIVE, DAY)
                .speakingFor(ActorGroup.UNION_REPRESENTATIVES);
        Membership elders = Membership.in("fjordvik", "r2", "p1", Role.STATUTORY_COUNCIL_MEMBER, DAY)
                .speakingFor(ActorGroup.ELDERLY_COUNCIL)
                .until(DAY.plusDays(10));
        Who who = new Who(ASTRID, List.of(union, elders));
        assertThat(who.groups("fjordvik", DAY))
                .containsExactlyInAnyOrder(ActorGroup.UNION_REPRESENTATIVES, ActorGroup.ELDERLY_COUNCIL);
        assertThat(who.groups("fjordvik", DAY.plusDays(10))).containsExactly(ActorGroup.UNION_REPRESENTATIVES);
        assertThat(who.groups("bergnes", DAY)).isEmpty();
        assertThatThrownBy(() ->
                        Membership.in("fjordvik", "r1", "p1", Role.OWNER, DAY).speakingFor(ActorGroup.USERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("USERS")
                .hasMessageContaining("OWNER");
    }

    @Test
    void theSameRoleIsHeldTwiceOnlyForTwoGroups() {
        Membership union = Membership.in("fjordvik", "r1", "p1", Role.REPRESENTATIVE, DAY)
                .speakingFor(ActorGroup.UNION_REPRESENTATIVES);
        Who who = new Who(ASTRID, List.of(union));
        assertThat(who.holds(Membership.in("fjordvik", "r2", "p1", Role.REPRESENTATIVE, DAY.plusDays(5))
                        .speakingFor(ActorGroup.UNION_REPRESENTATIVES)))
                .isTrue();
        assertThat(who.holds(Membership.in("fjordvik", "r2", "p1", Role.REPRESENTATIVE, DAY)
                        .speakingFor(ActorGroup.SAFETY_DELEGATES)))
                .isFalse();
        assertThat(who.holds(Membership.in("bergnes", "r2", "p1", Role.REPRESENTATIVE, DAY)
                        .speakingFor(ActorGroup.UNION_REPRESENTATIVES)))
                .isFalse();
    }

    @Test
    void rolesAndRightsHaveNamesInThreeLanguages() {
        for (Language language : Language.values()) {
            for (Role role : Role.values()) {
                assertThat(role.label().in(language)).isNotBlank();
                assertThat(role.description().in(language)).endsWith(".");
            }
            for (Right right : Right.values()) {
                assertThat(right.label().in(language)).isNotBlank();
            }
        }
    }

    private static List<Role> holders(Right right) {
        return List.of(Role.values()).stream()
                .filter(role -> Access.may(role, right))
                .toList();
    }
}
