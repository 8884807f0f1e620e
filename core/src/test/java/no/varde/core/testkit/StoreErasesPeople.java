package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Retention;
import no.varde.core.access.RetentionRule;
import no.varde.core.access.Role;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.participation.Comment;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.Responsibility;
import no.varde.core.privacy.Called;
import no.varde.core.privacy.ErasurePreview;
import no.varde.core.privacy.ErasurePreview.Obstacle;
import no.varde.core.privacy.Keeping;
import no.varde.core.privacy.NameErasure;
import no.varde.core.privacy.Named;
import no.varde.core.privacy.PersonErasure;
import no.varde.core.privacy.PersonErasure.Outcome;
import no.varde.core.reform.Reforms;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Removal;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Event;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.TrailFilter;
import org.junit.jupiter.api.Test;

/**
 * The part of the contract on erasing people, by somebody who confirms it and by rules: what goes is nowhere any more, what
 * stays stays, and the trails are whole and tell of it.
 */
interface StoreErasesPeople extends StoreKeepsTrail {

    /** Who is erased. */
    Person ODDNY =
            new Person("p-1", "Oddny Å. Vik", Optional.of("oddny@solvik.example"), Optional.of("enhetsleder"), false);

    /** The day on which it happens. */
    LocalDate TODAY = LocalDate.of(2026, 2, 3);

    /** Who erases. */
    Signature COORDINATES = Signature.of("p-2", MORNING.plusSeconds(7200));

    private void people() {
        given(Measure.titled("m1", "Felles måltid"));
        store().write(KARI, to -> {
            PeopleWriting people = to.people();
            people.add(ODDNY);
            people.add(Person.named("p-2", "Kari Moe"));
            people.give(Membership.in("solvik", "r-1", "p-1", Role.REPRESENTATIVE, TODAY));
            people.give(Membership.in("solvik", "r-2", "p-2", Role.COORDINATOR, TODAY));
            people.keep(password("p-1"));
            people.keep(password("p-2"));
            people.change(ODDNY, ODDNY.withPosition("tillitsvalgt"));
            return true;
        });
    }

    private static Credential password(String person) {
        return new Credential(Credential.Kind.PASSWORD, person, person, "hash", "", MORNING, Optional.empty());
    }

    private static Note note(String id, String text) {
        return new Note(id, Ref.measure("m1"), Optional.empty(), text);
    }

    private static Ref ref(String id) {
        return new Ref(Ref.Kind.NOTE, id);
    }

    private static Comment comment(String id, String author, String text) {
        return new Comment(id, "m1", author, Optional.empty(), TODAY, text, Optional.empty(), Optional.empty());
    }

    private ErasurePreview preview() {
        return store().<Optional<ErasurePreview>>read(
                        from -> ErasurePreview.of(from, "solvik", "p-1", Reforms.builtIn(), TODAY))
                .orElseThrow();
    }

    private Set<Ref> all() {
        return preview().named().stream().map(Named::ref).collect(Collectors.toSet());
    }

    private Outcome erase(String person, Set<Ref> chosen) {
        return store().write(
                        COORDINATES,
                        to -> PersonErasure.carryOut(to, "solvik", person, chosen, "asked", Reforms.builtIn(), TODAY));
    }

    private static Outcome refused(Obstacle... obstacles) {
        return new Outcome.Refused(Set.of(obstacles));
    }

    /** All that can be read of anything. */
    private String everything() {
        return store().read(from -> {
            StringBuilder all = new StringBuilder();
            for (Chain chain : List.of(TRAIL, Chain.of("aas-test"), Chain.server())) {
                for (Entry each : from.trail(chain, TrailFilter.all(), Long.MAX_VALUE, 999)) {
                    all.append(each).append('\n');
                    if (each instanceof Entry.OfFact fact) {
                        all.append(from.history("solvik", fact.after().ref()));
                    }
                }
            }
            from.people()
                    .everybody()
                    .forEach(who -> all.append(who)
                            .append(from.people().credentials(who.person().id())));
            return all.append(from.facts("solvik", Reforms.builtIn())
                            .orElseThrow()
                            .everything())
                    .toString();
        });
    }

    private void isWhole() {
        for (Chain chain : List.of(TRAIL, Chain.of("aas-test"), Chain.server())) {
            assertThat(verify(chain).flaw()).as(chain.toString()).isEmpty();
        }
    }

    @Test
    default void whoSomebodyIsGoesEverywhereAndThePlanStaysWhenNothingOfItIsChosen() {
        people();
        store().write(Signature.of("p-1", MORNING), to -> {
            to.add("solvik", note("n1", "Avtalt med Oddny Å. Vik"));
            return true;
        });
        assertThat(preview().rows()).as("taken in, and changed").isEqualTo(2);
        assertThat(preview().signed()).isEqualTo(1);
        assertThat(erase("p-1", Set.of())).isEqualTo(new Outcome.Done(0, 2));
        assertThat(everything())
                .doesNotContain("oddny@solvik", "enhetsleder", "tillitsvalgt")
                .contains("Avtalt med Oddny Å. Vik");
        assertThat(trail(TRAIL, TrailFilter.all().signedBy("p-1")))
                .as("what they did is still that of one person, whoever that was")
                .hasSize(1);
        isWhole();
    }

    @Test
    default void theNameGoesOutOfWhatWasChosenAlsoFromEarlierWordings() {
        people();
        store().write(KARI, to -> {
            to.add("solvik", note("n1", "Avtalt med ODDNY Å. VIK og Oddny Å. Vikdal"));
            to.add("solvik", note("n2", "Oddny Å. Vik skriver"));
            to.add("solvik", note("n3", "Spør Oddny Å. Vik"));
            to.add("solvik", note("n4", "Ring Oddny Å. Vik"));
            return true;
        });
        store().write(OLA, to -> to.change("solvik", note("n2", "Noen skriver"), 1));
        store().write(OLA, to -> to.remove("solvik", ref("n3"), 1));
        assertThat(preview().named())
                .extracting(Named::ref, Named::how)
                .containsExactlyInAnyOrder(
                        tuple(ref("n1"), Named.How.NOW),
                        tuple(ref("n2"), Named.How.EARLIER),
                        tuple(ref("n3"), Named.How.EARLIER),
                        tuple(ref("n4"), Named.How.NOW));
        assertThat(erase("p-1", Set.of(ref("n1"), ref("n2"), ref("n3")))).isEqualTo(new Outcome.Done(3, 5));
        assertThat(everything())
                .doesNotContain("ODDNY Å. VIK", "Oddny Å. Vik skriver", "Spør Oddny")
                .contains("Avtalt med ███ og Oddny Å. Vikdal", "Noen skriver", "Ring Oddny Å. Vik");
        isWhole();
    }

    @Test
    default void whatAFileSaysThatTheyCommentedGoesAsAWholeToo() {
        people();
        store().write(Signature.of("p-3", MORNING), to -> {
            to.add("solvik", comment("c1", "p-1", "Sagt et annet sted").asBroughtIn());
            to.add("solvik", comment("c2", "p-2", "Sagt av en annen").asBroughtIn());
            return true;
        });
        assertThat(preview().named())
                .extracting(each -> each.fact().id(), Named::how)
                .containsExactly(tuple("c1", Named.How.OWN_COMMENT));
        erase("p-1", Set.of(new Ref(Ref.Kind.COMMENT, "c1")));
        assertThat(everything()).doesNotContain("Sagt et annet sted").contains("Sagt av en annen");
        isWhole();
    }

    @Test
    default void theirOwnCommentGoesAsAWholeAndAnothersLosesTheNameAlone() {
        people();
        store().write(Signature.of("p-1", MORNING), to -> {
            to.add("solvik", comment("c1", "p-1", "Vi er ikke spurt"));
            to.add("solvik", comment("c2", "p-1", "Og ikke hørt"));
            return true;
        });
        store().write(Signature.of("p-3", MORNING), to -> {
            to.add("solvik", comment("c3", "p-3", "Enig med Oddny Å. Vik"));
            return true;
        });
        assertThat(preview().named())
                .extracting(each -> each.fact().id(), Named::how)
                .containsExactly(
                        tuple("c3", Named.How.ANOTHERS_COMMENT),
                        tuple("c2", Named.How.OWN_COMMENT),
                        tuple("c1", Named.How.OWN_COMMENT));
        erase("p-1", Set.of(new Ref(Ref.Kind.COMMENT, "c1"), new Ref(Ref.Kind.COMMENT, "c3")));
        assertThat(everything()).doesNotContain("ikke spurt", "Enig med Oddny").contains("Og ikke hørt");
        assertThat(facts().all(Comment.class))
                .extracting(Comment::id, Comment::text)
                .containsExactly(tuple("c2", "Og ikke hørt"), tuple("c3", "Enig med ███"));
        isWhole();
    }

    @Test
    default void anothersCommentCannotBeWrittenOtherwiseByTakingSomethingOut() {
        people();
        store().write(Signature.of("p-3", MORNING), to -> {
            to.add("solvik", comment("c3", "p-3", "Vi er enige med Oddny"));
            return true;
        });
        for (String other : List.of("Vi er uenige med ███", "Vi er enige med ███ og flere", "███!", "Noe annet")) {
            assertThatThrownBy(() ->
                            store().write(COORDINATES, to -> to.change("solvik", comment("c3", "p-3", other), 1)))
                    .as(other)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        store().write(COORDINATES, to -> to.change("solvik", comment("c3", "p-3", "Vi er enige med ███"), 1));
        assertThat(facts().all(Comment.class)).extracting(Comment::text).containsExactly("Vi er enige med ███");
    }

    @Test
    default void earlierNamesAndAddressesGoTooAndWhatStandsInReasons() {
        people();
        store().write(KARI, to -> {
            Person oddny = to.people().person("p-1").orElseThrow();
            to.add("solvik", note("n1", "Oddny Å. Vik skriver fra ODDNY@solvik.example"));
            to.add("solvik", note("n2", "Oddny Dal tok over"));
            to.add("solvik", note("n3", "Ført ved en feil"));
            Removal.enterInError(to, "solvik", ref("n3"), 1, "Oddny Å. Vik ba om det");
            return to.people().change(oddny, new Person("p-1", "Oddny Dal", Optional.empty(), Optional.empty(), false));
        });
        assertThat(preview().named()).extracting(Named::ref).containsExactlyInAnyOrder(ref("n1"), ref("n2"));
        assertThat(preview().reasons()).hasSize(1);
        erase("p-1", all());
        assertThat(everything())
                .doesNotContain("Oddny", "ODDNY", "ba om det")
                .contains("███ skriver fra ███", "███ tok over", "Ført ved en feil");
        isWhole();
    }

    @Test
    default void aNameThatOneGaveOneselfOrThatWasMadeUpForItIsNotLookedFor() {
        people();
        store().write(KARI, to -> {
            to.add("solvik", note("n1", "Vi er ikke spurt"));
            to.people().add(Person.named("p-7", "ikke"));
            to.people().give(Membership.in("solvik", "r-7", "p-7", Role.OWNER, TODAY));
            return true;
        });
        store().write(Signature.of("p-1", MORNING), to -> {
            Person oddny = to.people().person("p-1").orElseThrow();
            return to.people().change(oddny, Person.named("p-1", "spurt"));
        });
        assertThat(preview().named()).isEmpty();
        ErasurePreview madeUp = store().<Optional<ErasurePreview>>read(
                        from -> ErasurePreview.of(from, "solvik", "p-7", Reforms.builtIn(), TODAY))
                .orElseThrow();
        assertThat(madeUp.looked()).isFalse();
        assertThat(madeUp.named()).isEmpty();
        ErasurePreview later = store().<Optional<ErasurePreview>>read(
                        from -> ErasurePreview.of(from, "solvik", "p-7", Reforms.builtIn(), TODAY.plusDays(60)))
                .orElseThrow();
        assertThat(later.looked()).isTrue();
    }

    @Test
    default void somebodyWithoutAnEntryCanBeTakenOutByName() {
        people();
        store().write(KARI, to -> {
            to.add("solvik", note("n1", "Spør Per Moe, sønnen"));
            to.add("solvik", note("n2", "Per Moesen kommer"));
            to.add("solvik", note("n3", "Hos Per Moe"));
            return true;
        });
        assertThat(NameErasure.isWhole("Per")).isFalse();
        assertThat(NameErasure.isWhole(" Per Moe ")).isTrue();
        assertThat(List.of("Anne-Lise O’Brien", "Liv von der Lippe", "K. Ås", "odd dag even", "per@moe.example"))
                .allMatch(NameErasure::isWhole);
        assertThat(List.of(
                        "P M", "tiltak som haster", "nei til", "Mangler 2", "alle ansatte", "K. Å.", "de von", "@ ."))
                .as("too short, or words that are in no name")
                .noneMatch(NameErasure::isWhole);
        Called per = Called.name("Per Moe");
        NameErasure found = store().<Optional<NameErasure>>read(
                        from -> NameErasure.of(from, "solvik", per, Reforms.builtIn()))
                .orElseThrow();
        assertThat(found.named()).extracting(Named::ref).containsExactlyInAnyOrder(ref("n1"), ref("n3"));
        int done = store().write(
                        COORDINATES,
                        to -> NameErasure.carryOut(to, "solvik", per, Set.of(ref("n1")), Reforms.builtIn()));
        assertThat(done).isEqualTo(1);
        assertThat(everything())
                .doesNotContain("Per Moe, sønnen")
                .contains("Spør ███, sønnen", "Per Moesen kommer", "Hos Per Moe", "Oddny Å. Vik");
        isWhole();
    }

    @Test
    default void wordsThatNowhereStandAsANameAreTakenOutOfNothing() {
        people();
        store().write(KARI, to -> {
            to.add("solvik", note("n1", "Bemanningen halveres i mai"));
            to.add("solvik", note("n2", "Det at bemanningen halveres, er ikke drøftet"));
            to.add("solvik", note("n3", "gro vik ringte"));
            to.add("solvik", owner("gro vik, rådgiver"));
            return true;
        });
        assertThat(found("bemanningen halveres").isWrittenAsAName()).isFalse();
        assertThat(takeOut("bemanningen halveres", "n1", "n2")).isZero();
        assertThat(everything()).contains("Bemanningen halveres i mai", "Det at bemanningen halveres, er ikke drøftet");
        assertThat(found("Gro Vik").isWrittenAsAName())
                .as("who owns something is called so, however it is written")
                .isTrue();
        assertThat(takeOut("Gro Vik", "n3")).isEqualTo(1);
        assertThat(everything()).contains("███ ringte");
        isWhole();
    }

    private NameErasure found(String name) {
        return store().<Optional<NameErasure>>read(
                        from -> NameErasure.of(from, "solvik", Called.name(name), Reforms.builtIn()))
                .orElseThrow();
    }

    private int takeOut(String name, String... notes) {
        Set<Ref> chosen = Arrays.stream(notes).map(StoreErasesPeople::ref).collect(Collectors.toSet());
        return store().write(
                        COORDINATES,
                        to -> NameErasure.carryOut(to, "solvik", Called.name(name), chosen, Reforms.builtIn()));
    }

    @Test
    default void theTrailTellsFromHowManyPlacesANameWasTakenAndNotWhich() {
        people();
        store().write(KARI, to -> {
            to.add("solvik", note("n1", "Spør Per Moe, sønnen"));
            to.add("solvik", note("n2", "Hos Per Moe"));
            return true;
        });
        takeOut("Per Moe", "n1", "n2");
        Entry.OfEvent told = trail().stream()
                .filter(Entry.OfEvent.class::isInstance)
                .map(Entry.OfEvent.class::cast)
                .filter(each -> each.event().action().equals(NameErasure.TAKEN_OUT))
                .findFirst()
                .orElseThrow();
        assertThat(told.event().after()).containsEntry("places", "2");
        assertThat(told.stamp().actor()).isEqualTo("p-2");
        List<Entry> before = trail();
        takeOut("Per Moe");
        assertThat(trail()).as("nothing is told of nothing").isEqualTo(before);
    }

    @Test
    default void aPersonWhoWasGivenTheNameOfAWordTakesItOutOfNothing() {
        people();
        store().write(KARI, to -> {
            to.add("solvik", note("n1", "Vi sier nei til dette"));
            Person before = to.people().person("p-1").orElseThrow();
            return to.people().change(before, new Person("p-1", "nei til", before.email(), before.position(), false));
        });
        assertThat(preview().named()).noneMatch(each -> each.ref().equals(ref("n1")));
    }

    @Test
    default void whatIsRememberedOfAnImportUnderTheNameIsForgotten() {
        people();
        store().write(KARI, to -> {
            to.add("solvik", Measure.titled("m2", "Turgruppe"), Map.of("svar.Eier|Oddny Å. Vik", "=", "sak", "24/1"));
            return true;
        });
        assertThat(preview().named()).extracting(Named::how).containsExactly(Named.How.ANSWERS);
        assertThat(erase("p-1", all())).isEqualTo(new Outcome.Done(1, 3));
        assertThat(everything()).doesNotContain("Oddny").contains("Turgruppe");
        assertThat(present(Ref.measure("m2")).provenance().keys()).isEqualTo(Map.of("sak", "24/1"));
        isWhole();
    }

    @Test
    default void theTrailProvesItWithoutTellingWhoItWas() {
        people();
        erase("p-1", Set.of());
        Entry.OfEvent erased = (Entry.OfEvent) trail().get(1);
        assertThat(erased.event()).isEqualTo(Event.of("person", "p-1", "erased"));
        assertThat(erased.stamp().actor()).isEqualTo("p-2");
        assertThat(((Entry.OfEvent) trail().get(0)).event().after()).containsEntry("ground", "asked");
        assertThat(((Entry.OfEvent) trail(Chain.server(), TrailFilter.all()).get(0))
                        .event()
                        .after())
                .containsEntry("ground", "asked");
    }

    @Test
    default void theLastCoordinatorAndWhoOwnsWhatGoesOnStays() {
        people();
        store().write(KARI, to -> {
            to.add("solvik", LifeChange.of("lc1", "m1", Life.RUNNING, When.day(TODAY)));
            to.add("solvik", owner("Kari Moe, rådgiver"));
            return true;
        });
        assertThat(erase("p-2", Set.of())).isEqualTo(refused(Obstacle.LAST_COORDINATOR, Obstacle.OPEN_MEASURES));
        store().write(KARI, to -> {
            to.people().give(Membership.in("solvik", "r-3", "p-1", Role.COORDINATOR, TODAY));
            to.people().keep(password("p-1"));
            return true;
        });
        assertThat(erase("p-2", Set.of())).isEqualTo(refused(Obstacle.OPEN_MEASURES));
        store().write(KARI, to -> to.change("solvik", owner("Oddny Å. Vik"), 1));
        assertThat(erase("p-2", Set.of())).isInstanceOf(Outcome.Done.class);
        assertThat(erase("p-2", Set.of())).as("done before").isEqualTo(refused());
    }

    @Test
    default void whoHasNothingThatLetsThemInIsNoOtherCoordinator() {
        people();
        store().write(KARI, to -> {
            to.people().give(Membership.in("solvik", "r-3", "p-1", Role.COORDINATOR, TODAY));
            to.people().keep(password("p-1"));
            return true;
        });
        Set<Credential.Kind> provider = Set.of(Credential.Kind.PROVIDER);
        assertThat(store().<Optional<ErasurePreview>>read(
                                from -> ErasurePreview.of(from, "solvik", "p-2", Reforms.builtIn(), TODAY))
                        .orElseThrow()
                        .obstacles())
                .doesNotContain(Obstacle.LAST_COORDINATOR);
        assertThat(store().<Outcome>write(
                                COORDINATES,
                                to -> PersonErasure.carryOut(
                                        to, "solvik", "p-2", Set.of(), "asked", Reforms.builtIn(), TODAY, provider)))
                .as("passwords let nobody in")
                .isEqualTo(refused(Obstacle.LAST_COORDINATOR));
    }

    private static Responsibility owner(String name) {
        return new Responsibility("o1", "m1", Responsibility.Role.OWNER, name, Validity.always());
    }

    @Test
    default void whoHasARoleElsewhereOrNoneHereStaysAndNothingChanges() {
        people();
        assertThat(erase("p-9", Set.of())).isEqualTo(refused());
        store().write(KARI, to -> {
            to.people().give(Membership.in("aas-test", "r-4", "p-1", Role.OWNER, TODAY));
            return true;
        });
        List<Entry> before = trail();
        assertThat(erase("p-1", Set.of())).isEqualTo(refused(Obstacle.ELSEWHERE));
        assertThat(trail()).isEqualTo(before);
        assertThat(everything()).contains("oddny@solvik.example");
    }

    @Test
    default void rulesTakeWhatIsOverAndTellOfIt() {
        people();
        store().write(KARI, to -> {
            to.add("solvik", note("n1", "Første ordlyd"));
            to.add("solvik", note("n2", "Ført ved en feil"));
            to.add("solvik", note("n3", "Står"));
            to.add(
                    "solvik",
                    Measure.titled("m2", "Med svar"),
                    Map.of("spreadsheet.answer:Status||I rute", "=ja", "sak", "24/1"));
            to.people().give(Membership.in("aas-test", "r-4", "p-2", Role.OWNER, TODAY));
            return true;
        });
        store().write(Signature.of("p-1", MORNING), to -> {
            to.add("solvik", comment("c1", "p-1", "Trukket tilbake"));
            return to.change("solvik", comment("c1", "p-1", "Trukket tilbake").withdrawnOn(TODAY), 1);
        });
        store().write(KARI, to -> to.change("solvik", note("n1", "Annen ordlyd"), 1));
        store().write(KARI, to -> to.remove("solvik", ref("n2"), 1));
        store().write(KARI, StoreErasesPeople::endAndDecide);
        assertThat(carryOut(TODAY.plusMonths(1).minusDays(1))).isEmpty();
        List<Entry> before = trail();
        assertThat(carryOut(TODAY.plusMonths(1)))
                .containsOnly(
                        Map.entry(RetentionRule.ENDED_PEOPLE, 1),
                        Map.entry(RetentionRule.WITHDRAWN_COMMENTS, 2),
                        Map.entry(RetentionRule.IN_ERROR, 1),
                        Map.entry(RetentionRule.EARLIER_WORDINGS, 1));
        assertThat(trail()).hasSizeGreaterThan(before.size());
        assertThat(((Entry.OfEvent) trail().get(0)).event())
                .isEqualTo(Event.of("retention", "solvik", "carried-out")
                        .after(Map.of(
                                "ended-people",
                                "1",
                                "withdrawn-comments",
                                "2",
                                "in-error",
                                "1",
                                "earlier-wordings",
                                "1")));
        assertThat(everything())
                .doesNotContain("Første ordlyd", "Ført ved en feil", "Trukket tilbake", "Oddny")
                .contains("Annen ordlyd", "Står", "Kari Moe", "Med svar");
        assertThat(carryOut(TODAY.plusMonths(1))).as("nothing is left to do").isEmpty();
        isWhole();
    }

    private static boolean endAndDecide(Writing to) {
        Person oddny = to.people().person("p-1").orElseThrow();
        to.people().change(oddny, oddny.withEnded(true));
        Retention rules = Retention.USUAL;
        for (RetentionRule rule : RetentionRule.values()) {
            rules = rule == RetentionRule.REMEMBERED_ANSWERS ? rules : rules.with(rule, Optional.of(1));
        }
        return to.people().decide("solvik", Retention.USUAL, rules);
    }

    private Map<RetentionRule, Integer> carryOut(LocalDate day) {
        Instant now = day.atTime(3, 0).toInstant(ZoneOffset.UTC);
        return store().write(
                        Signature.of("server", now),
                        to -> Keeping.of(to.people(), "solvik", Reforms.builtIn(), now, ZoneOffset.UTC)
                                .carryOut(to));
    }

    @Test
    default void everyRuleLeavesEverythingAloneUntilSomebodyDecides() {
        people();
        store().write(KARI, to -> {
            Person oddny = to.people().person("p-1").orElseThrow();
            to.add("solvik", note("n1", "Ført ved en feil"));
            return to.people().change(oddny, oddny.withEnded(true));
        });
        store().write(KARI, to -> to.remove("solvik", ref("n1"), 1));
        String before = everything();
        assertThat(carryOut(TODAY.plusYears(50))).isEmpty();
        assertThat(everything()).isEqualTo(before).doesNotContain(FreeText.ERASED);
    }
}
