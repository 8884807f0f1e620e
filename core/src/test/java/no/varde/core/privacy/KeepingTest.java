package no.varde.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.varde.core.access.Membership;
import no.varde.core.access.ParkedForm;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.RetentionRule;
import no.varde.core.access.Role;
import no.varde.core.access.Session;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.Responsibility;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Ending;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Removal;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.core.trail.Chain;
import no.varde.core.trail.TrailFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of retention: whom and what they concern on a day, and what comes of carrying them out. */
class KeepingTest {

    private static final Ref OWNER = new Ref(Ref.Kind.RESPONSIBILITY, "o1");
    private static final LocalDate BEGAN = LocalDate.of(2024, 1, 1);
    private static final Instant ENDED = Instant.parse("2025-03-10T12:00:00Z");
    private static final Retention YEAR = Retention.USUAL
            .with(RetentionRule.ENDED_PEOPLE, Optional.of(12))
            .with(RetentionRule.EARLIER_WORDINGS, Optional.of(2))
            .with(RetentionRule.IN_ERROR, Optional.of(1))
            .with(RetentionRule.REMEMBERED_ANSWERS, Optional.of(3))
            .with(RetentionRule.SIGN_INS, Optional.of(3))
            .with(RetentionRule.PARKED_FORMS, Optional.of(2));

    private final FactStore store = new InMemoryStore();

    @AfterEach
    void close() {
        store.close();
    }

    @BeforeEach
    void work() {
        store.write(Signature.of("server", ENDED.minusSeconds(99)), to -> {
            to.serve(LocalMunicipality.fictional("solvik", "Solvik", BEGAN));
            to.serve(LocalMunicipality.fictional("nabovik", "Nabovik", BEGAN));
            for (String id : List.of("ended", "over", "here", "elsewhere")) {
                to.people().add(Person.named(id, "Person " + id));
            }
            to.people().give(Membership.in("solvik", "r1", "ended", Role.OWNER, BEGAN));
            to.people()
                    .give(Membership.in("solvik", "r2", "over", Role.OWNER, BEGAN)
                            .until(LocalDate.of(2025, 6, 1)));
            to.people().give(Membership.in("solvik", "r3", "here", Role.OWNER, BEGAN));
            to.people()
                    .give(Membership.in("solvik", "r4", "elsewhere", Role.OWNER, BEGAN)
                            .until(LocalDate.of(2024, 6, 1)));
            to.people().give(Membership.in("nabovik", "r5", "elsewhere", Role.OWNER, BEGAN));
            return true;
        });
        end(true);
    }

    private void end(boolean ended) {
        store.write(Signature.of("here", ENDED), to -> {
            Person person = to.people().person("ended").orElseThrow();
            return to.people().change(person, person.withEnded(ended));
        });
    }

    private static Keeping at(Retention rules, String instant) {
        return new Keeping("solvik", rules, Reforms.builtIn(), Instant.parse(instant), ZoneOffset.UTC);
    }

    private List<Keeping.Gone> gone(Keeping keeping) {
        return store.read(keeping::gone);
    }

    private List<String> due(String instant) {
        LocalDate day = LocalDate.parse(instant.substring(0, 10));
        return gone(at(YEAR, instant)).stream()
                .filter(each -> each.isDue(day))
                .map(each -> each.person().id())
                .toList();
    }

    private Map<RetentionRule, Integer> carryOut(String instant) {
        Keeping keeping = at(YEAR, instant);
        return store.write(Signature.of("server", Instant.parse(instant)), keeping::carryOut);
    }

    private Keeping.Waiting waiting(RetentionRule rule, String instant) {
        return store.<List<Keeping.Waiting>>read(at(YEAR, instant)::waiting).stream()
                .filter(each -> each.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void peopleAreDueSoManyMonthsAfterTheyWereEndedOrTheirLastRoleWasOver() {
        assertThat(due("2026-03-09T23:59:59Z")).isEmpty();
        assertThat(due("2026-03-10T00:00:00Z")).containsExactly("ended");
        assertThat(due("2026-05-31T00:00:00Z")).containsExactly("ended");
        assertThat(due("2026-06-01T00:00:00Z")).containsExactly("ended", "over");
    }

    @Test
    void withoutARuleNobodyIsDueAndWhoHasARoleElsewhereNeverIs() {
        List<Keeping.Gone> gone = gone(at(Retention.USUAL, "2030-01-01T00:00:00Z"));
        assertThat(gone).extracting(each -> each.person().id()).containsExactly("elsewhere", "ended", "over");
        assertThat(gone).allMatch(each -> each.due().isEmpty() && each.since().isPresent());
        assertThat(gone.get(0).obstacles()).containsExactly(ErasurePreview.Obstacle.ELSEWHERE);
        assertThat(due("2030-01-01T00:00:00Z")).doesNotContain("elsewhere", "here");
    }

    @Test
    void whoIsLetInAgainIsNotGone() {
        end(false);
        assertThat(due("2030-01-01T00:00:00Z")).containsExactly("over");
    }

    @Test
    void whoStillOwnsWhatGoesOnWaitsUntilSomebodyHasTakenItOver() {
        store.write(Signature.of("here", ENDED), to -> {
            to.add("solvik", Measure.titled("m1", "Felles måltid"));
            to.add("solvik", LifeChange.of("lc1", "m1", Life.RUNNING, When.day(BEGAN)));
            to.add(
                    "solvik",
                    new Responsibility("o1", "m1", Responsibility.Role.OWNER, "Person ended", Validity.always()));
            return true;
        });
        assertThat(due("2026-03-10T00:00:00Z")).isEmpty();
        assertThat(gone(at(YEAR, "2026-03-10T00:00:00Z")))
                .filteredOn(each -> each.person().id().equals("ended"))
                .extracting(Keeping.Gone::obstacles)
                .containsExactly(Set.of(ErasurePreview.Obstacle.OPEN_MEASURES));
        assertThat(carryOut("2026-03-10T00:00:00Z")).isEmpty();
    }

    @Test
    void signInsAndParkedFormsOfTheMunicipalitysPeopleAreForgotten() {
        Instant now = Instant.parse("2025-03-11T03:00:00Z");
        store.write(Signature.of("here", now), to -> {
            to.people().open(new Session("old", "here", now, now.minusSeconds(4 * 86_400), "", "PASSWORD"));
            to.people().open(new Session("new", "here", now, now.minusSeconds(2 * 86_400), "", "PASSWORD"));
            to.people().park(new ParkedForm("f1", "here", "/", "", now.minusSeconds(3 * 86_400)));
            return true;
        });
        assertThat(waiting(RetentionRule.SIGN_INS, now.toString()))
                .isEqualTo(new Keeping.Waiting(RetentionRule.SIGN_INS, 1, 1, Optional.of(LocalDate.of(2025, 3, 12))));
        assertThat(carryOut(now.toString()))
                .containsOnly(Map.entry(RetentionRule.SIGN_INS, 1), Map.entry(RetentionRule.PARKED_FORMS, 1));
        assertThat(store.<Integer>read(from -> from.people().sessions("here").size()))
                .isEqualTo(1);
    }

    private static final Ref NOTE = new Ref(Ref.Kind.NOTE, "n1");

    private static Note note(String text) {
        return new Note("n1", Ref.measure("m1"), Optional.empty(), text);
    }

    private void at(String instant, Consumer<Writing> work) {
        store.write(Signature.of("here", Instant.parse(instant)), to -> {
            work.accept(to);
            return true;
        });
    }

    @Test
    void anEarlierWordingIsDueSoManyMonthsAfterItWasReplaced() {
        at("2025-04-01T09:00:00Z", to -> {
            to.add("solvik", Measure.titled("m1", "Felles måltid"));
            to.add("solvik", note("Én"));
        });
        at("2025-05-20T09:00:00Z", to -> to.change("solvik", note("To"), 1));
        at("2025-06-05T09:00:00Z", to -> to.change("solvik", note("Tre"), 2));
        assertThat(waiting(RetentionRule.EARLIER_WORDINGS, "2025-07-20T00:00:00Z"))
                .isEqualTo(new Keeping.Waiting(
                        RetentionRule.EARLIER_WORDINGS, 1, 1, Optional.of(LocalDate.of(2025, 8, 5))));
        assertThat(carryOut("2025-07-20T00:00:00Z")).containsOnly(Map.entry(RetentionRule.EARLIER_WORDINGS, 1));
        assertThat(waiting(RetentionRule.EARLIER_WORDINGS, "2025-07-20T00:00:00Z")
                        .due())
                .isZero();
        assertThat(carryOut("2025-08-05T00:00:00Z")).containsOnly(Map.entry(RetentionRule.EARLIER_WORDINGS, 1));
        assertThat(store.<Boolean>read(
                        from -> from.find("solvik", NOTE).orElseThrow().fact().equals(note("Tre"))))
                .isTrue();
    }

    @Test
    void whatStandsAgainAfterAnUndoneImportIsNoEarlierWording() {
        at("2025-04-01T09:00:00Z", to -> {
            to.add("solvik", Measure.titled("m1", "Felles måltid"));
            to.add("solvik", note("Én"));
        });
        store.write(
                Signature.of("here", Instant.parse("2025-04-02T09:00:00Z")).inBatch("b"),
                to -> to.change("solvik", note("To"), 1));
        at("2025-04-03T09:00:00Z", to -> to.undo("solvik", "b"));
        assertThat(carryOut("2026-01-01T00:00:00Z"))
                .as("the wording of the import alone")
                .containsEntry(RetentionRule.EARLIER_WORDINGS, 1);
        assertThat(store.<Boolean>read(
                        from -> from.find("solvik", NOTE).orElseThrow().fact().equals(note("Én"))))
                .isTrue();
        assertThat(store.<Boolean>read(from -> from.verify(Chain.of("solvik")).isIntact()))
                .isTrue();
    }

    @Test
    void whatWasEnteredInErrorIsDueFromThatDayAndStaysWhenItIsPutBack() {
        at("2025-04-01T09:00:00Z", to -> {
            to.add("solvik", Measure.titled("m1", "Felles måltid"));
            to.add("solvik", note("Én"));
            to.remove("solvik", NOTE, 1);
        });
        assertThat(waiting(RetentionRule.IN_ERROR, "2025-04-30T00:00:00Z").later())
                .isEqualTo(1);
        assertThat(waiting(RetentionRule.IN_ERROR, "2025-05-01T00:00:00Z").due())
                .isEqualTo(1);
        at("2025-04-30T09:00:00Z", to -> to.putBack("solvik", NOTE, 2));
        assertThat(waiting(RetentionRule.IN_ERROR, "2025-05-01T00:00:00Z"))
                .isEqualTo(new Keeping.Waiting(RetentionRule.IN_ERROR, 0, 0, Optional.empty()));
    }

    @Test
    void whySomethingWasEnteredInErrorGoesWithIt() {
        at("2025-03-31T09:00:00Z", to -> {
            to.add("solvik", Measure.titled("m1", "Felles måltid"));
            to.add("solvik", note("Én"));
            Removal.enterInError(to, "solvik", NOTE, 1, "Ola førte på feil tiltak");
        });
        assertThat(carryOut("2025-05-01T00:00:00Z")).containsEntry(RetentionRule.IN_ERROR, 2);
        assertThat(store.<Optional<String>>read(
                        from -> Removal.reasons(from, "solvik").of(NOTE, Removal.Way.IN_ERROR)))
                .isEmpty();
        assertThat(carryOut("2025-05-02T00:00:00Z")).isEmpty();
    }

    @Test
    void whySomethingWasEndedGoesAsAnEarlierWordingDoesAlsoWhenNoOtherRuleIsSet() {
        Retention earlierAlone = Retention.USUAL
                .with(RetentionRule.EARLIER_WORDINGS, Optional.of(2))
                .with(RetentionRule.IN_ERROR, Optional.empty());
        at("2025-03-31T09:00:00Z", to -> {
            to.add("solvik", Measure.titled("m1", "Felles måltid"));
            to.add("solvik", new Responsibility("o1", "m1", Responsibility.Role.OWNER, "Ola", Validity.from(BEGAN)));
            LocalDate day = LocalDate.of(2025, 3, 31);
            Removal.end(to, "solvik", Reforms.builtIn(), OWNER, 1, new Ending.Wish(day, false, "Ola er syk", day, "e"));
        });
        Instant later = Instant.parse("2025-05-31T09:00:00Z");
        store.write(
                Signature.of("server", later),
                to -> new Keeping("solvik", earlierAlone, Reforms.builtIn(), later, ZoneOffset.UTC).carryOut(to));
        assertThat(store.<Optional<String>>read(
                        from -> Removal.reasons(from, "solvik").of(OWNER, Removal.Way.ENDED)))
                .isEmpty();
    }

    @Test
    void answersOfImportsAreForgottenAndOtherKeysStay() {
        Map<String, String> keys = Map.of("spreadsheet.answer:Status||I rute", "=I rute", "sak", "24/1");
        at("2025-04-01T09:00:00Z", to -> to.add("solvik", Measure.titled("m1", "Felles måltid"), keys));
        assertThat(waiting(RetentionRule.REMEMBERED_ANSWERS, "2025-04-02T00:00:00Z")
                        .next())
                .contains(LocalDate.of(2025, 7, 1));
        assertThat(carryOut("2025-07-01T00:00:00Z")).containsOnly(Map.entry(RetentionRule.REMEMBERED_ANSWERS, 1));
        assertThat(store.<Map<String, String>>read(from -> from.find("solvik", Ref.measure("m1"))
                        .orElseThrow()
                        .provenance()
                        .keys()))
                .isEqualTo(Map.of("sak", "24/1"));
        assertThat(store.<String>read(
                        from -> from.history("solvik", Ref.measure("m1")).toString()))
                .doesNotContain("I rute");
        assertThat(carryOut("2025-07-02T00:00:00Z")).isEmpty();
    }

    @Test
    void theTrailTellsNothingWhenThereWasNothingToDo() {
        long before = rows();
        assertThat(carryOut("2025-03-11T00:00:00Z")).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return store.<Long>read(from -> from.count(Chain.of("solvik"), TrailFilter.all()));
    }

    @Test
    void aTimeLiesWithinTheRangeOfItsRuleAndCanBeNeverOnlyWhereTheServerKeepsIt() {
        assertThat(YEAR.of(RetentionRule.ENDED_PEOPLE)).contains(12);
        assertThat(Retention.USUAL.of(RetentionRule.ENDED_PEOPLE)).isEmpty();
        assertThat(Retention.USUAL.in(RetentionRule.SIGN_INS)).isEqualTo(7);
        for (RetentionRule rule : RetentionRule.values()) {
            assertThat(RetentionRule.of(rule.text())).contains(rule);
            for (int wrong : List.of(0, rule.most() + 1)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> YEAR.with(rule, Optional.of(wrong)))
                        .withMessageContaining("" + wrong);
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> YEAR.with(RetentionRule.SIGN_INS, Optional.empty()));
        assertThat(List.of(RetentionRule.SIGN_INS, RetentionRule.ENDED_PEOPLE))
                .extracting(RetentionRule::mayBeNever, RetentionRule::unit)
                .containsExactly(tuple(false, RetentionRule.Unit.DAYS), tuple(true, RetentionRule.Unit.MONTHS));
    }
}
