package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.plan.Responsibility;
import no.varde.core.store.Signature;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Change;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Event;
import no.varde.core.trail.Flaw;
import no.varde.core.trail.FreeText;
import no.varde.core.trail.Head;
import no.varde.core.trail.TrailFilter;
import no.varde.core.trail.Verification;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The part of the contract on trails: every deed has a row, the rows hang together, and can be searched. */
interface StoreKeepsTrail extends StoreContract {

    /** The trail of the first municipality. */
    Chain TRAIL = Chain.of("solvik");

    /** Somebody is given a role. */
    Event GIVEN =
            Event.of("role", "p-17", "given").before(Map.of("role", "leader")).after(Map.of("role", "owner"));

    /** Every row of a trail that fits, the newest first. */
    default List<Entry> trail(Chain chain, TrailFilter filter) {
        return store().read(from -> from.trail(chain, filter, Long.MAX_VALUE, 1_000));
    }

    /** Every row of the first municipality's trail. */
    default List<Entry> trail() {
        return trail(TRAIL, TrailFilter.all());
    }

    /** The numbers of the rows of the first municipality's trail that fit. */
    private List<Long> numbers(TrailFilter filter) {
        List<Long> numbers =
                trail(TRAIL, filter).stream().map(each -> each.stamp().number()).toList();
        assertThat(store().<Long>read(from -> from.count(TRAIL, filter))).isEqualTo(numbers.size());
        return numbers;
    }

    /** Notes an event. */
    default void note(Signature signature, Chain chain, Event event) {
        store().write(signature, to -> {
            to.note(chain, event);
            return true;
        });
    }

    /** Checks a trail. */
    default Verification verify(Chain chain) {
        return store().read(from -> from.verify(chain));
    }

    /** The last row of a trail. */
    default Head head(Chain chain) {
        return store().read(from -> from.head(chain)).orElseThrow();
    }

    @Test
    default void tellsWhatWasBeforeAndAfter() {
        Measure first = Measure.titled("m1", "Én");
        Measure second = first.withTitle("To");
        given();
        store().write(KARI, to -> {
            to.add("solvik", first, Map.of("sak", "1"));
            return true;
        });
        change(OLA, second, 1);
        store().write(OLA.inBatch("b"), to -> to.changeKeys("solvik", first.ref(), 2, Map.of("sak", "2")));
        remove(KARI, first.ref(), 3);
        assertThat(trail(TRAIL, TrailFilter.of(first.ref())).stream()
                        .map(Entry.OfFact.class::cast)
                        .toList())
                .extracting(
                        each -> each.stamp().number(),
                        each -> each.stamp().actor(),
                        Entry.OfFact::action,
                        Entry.OfFact::version,
                        Entry.OfFact::batch,
                        Entry.OfFact::before,
                        Entry.OfFact::after,
                        Entry.OfFact::keysBefore,
                        Entry.OfFact::keysAfter)
                .containsExactly(
                        row(5, KARI, Change.Action.REMOVED, 4, "", second, second, "2", "2"),
                        row(4, OLA, Change.Action.CHANGED, 3, "b", second, second, "1", "2"),
                        row(3, OLA, Change.Action.CHANGED, 2, "", first, second, "1", "1"),
                        tuple(
                                2L,
                                KARI.actor(),
                                Change.Action.ADDED,
                                1L,
                                Optional.empty(),
                                Optional.empty(),
                                first,
                                Map.of(),
                                Map.of("sak", "1")));
    }

    private static Tuple row(
            long number,
            Signature by,
            Change.Action action,
            long version,
            String batch,
            Fact before,
            Fact after,
            String keyBefore,
            String keyAfter) {
        return tuple(
                number,
                by.actor(),
                action,
                version,
                Optional.of(batch).filter(each -> !each.isEmpty()),
                Optional.of(before),
                after,
                Map.of("sak", keyBefore),
                Map.of("sak", keyAfter));
    }

    @Test
    default void numbersEachTrailWithoutGaps() {
        given(Measure.titled("m1", "Én"));
        store().write(OLA, to -> {
            to.add("aas-test", Measure.titled("m1", "Én"));
            to.note(TRAIL, GIVEN);
            to.add("aas-test", Measure.titled("m2", "To"));
            to.note(Chain.server(), GIVEN);
            to.note(TRAIL, GIVEN);
            return true;
        });
        assertThat(trail()).extracting(each -> each.stamp().number()).containsExactly(4L, 3L, 2L, 1L);
        assertThat(trail(Chain.of("aas-test"), TrailFilter.all()))
                .extracting(each -> each.stamp().number())
                .containsExactly(3L, 2L, 1L);
        assertThat(trail()).allMatch(each -> each.stamp().chain().equals(TRAIL));
        assertThat(trail(Chain.of("nowhere"), TrailFilter.all())).isEmpty();
    }

    @Test
    default void notesWhatIsNoChangeOfAFact() {
        given();
        long revision = revision("solvik");
        note(OLA, TRAIL, GIVEN);
        Entry.Stamp stamp = new Entry.Stamp(TRAIL, 2, OLA.at(), "ola", Set.of());
        assertThat(trail().get(0)).isEqualTo(new Entry.OfEvent(stamp, GIVEN));
        assertThat(changes("solvik", 10)).hasSize(1);
        assertThat(revision("solvik")).as("an event changes no fact").isEqualTo(revision);
        assertThat(verify(TRAIL).isIntact()).isTrue();
    }

    @Test
    default void tellsOnTheServersTrailWhichMunicipalitiesItServes() {
        given();
        note(OLA, Chain.server(), Event.of("backup", "nightly", "made"));
        assertThat(trail(Chain.server(), TrailFilter.all()))
                .extracting(Entry::kind, Entry::subject, each -> each.stamp().number())
                .containsExactly(
                        tuple("backup", "nightly", 3L),
                        tuple(Event.SERVING, "aas-test", 2L),
                        tuple(Event.SERVING, "solvik", 1L));
        assertThat(verify(Chain.server()))
                .isEqualTo(new Verification(Chain.server(), Optional.of(head(Chain.server())), 3, 0, Optional.empty()));
    }

    @Test
    default void tellsThatABatchWasUndone() {
        given(KARI.inBatch("import-1"), Measure.titled("m1", "Én"));
        store().write(OLA, to -> to.undo("solvik", "import-1"));
        assertThat(trail().get(0))
                .isEqualTo(new Entry.OfEvent(
                        new Entry.Stamp(TRAIL, 4, OLA.at(), "ola", Set.of()),
                        Event.of(Event.BATCH, "import-1", "undone")));
        assertThat(verify(TRAIL).flaw()).isEmpty();
    }

    @Test
    default void notesNothingInTheStoresOwnName() {
        given();
        for (String own : List.of("measure", Event.ERASURE, Event.BATCH, Event.SERVING)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> note(KARI, TRAIL, Event.of(own, "x", "done")))
                    .withMessageContaining(own);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> note(KARI, Chain.of("nowhere"), GIVEN))
                .withMessageContaining("nowhere");
        assertThat(trail()).hasSize(1);
    }

    @Test
    default void isReadInPortions() {
        given(Measure.titled("m1", "Én"), Measure.titled("m2", "To"), Measure.titled("m3", "Tre"));
        List<Entry> all = trail();
        store().read(from -> {
            assertThat(from.trail(TRAIL, TrailFilter.all(), Long.MAX_VALUE, 2)).isEqualTo(all.subList(0, 2));
            assertThat(from.trail(TRAIL, TrailFilter.all(), 3, 3)).isEqualTo(all.subList(2, 4));
            assertThat(from.trail(TRAIL, TrailFilter.all(), 1, 2)).isEmpty();
            return assertThatIllegalArgumentException().isThrownBy(() -> from.trail(TRAIL, TrailFilter.all(), 3, 0));
        });
    }

    @Test
    default void isSearchedByWhoAndWhat() {
        given(Measure.titled("m1", "Én"), new Note("n1", Ref.measure("m1"), Optional.empty(), "Én til"));
        change(Signature.of("Åse Ødegård", OLA.at()), Measure.titled("m1", "To"), 1);
        note(OLA, TRAIL, GIVEN);
        assertThat(numbers(TrailFilter.all())).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(numbers(TrailFilter.all().withActor("åse øde"))).containsExactly(4L);
        assertThat(numbers(TrailFilter.all().withActor("KARI@"))).containsExactly(3L, 2L, 1L);
        assertThat(numbers(TrailFilter.all().withActor("%"))).isEmpty();
        assertThat(numbers(TrailFilter.all().signedBy(OLA.actor()))).containsExactly(5L);
        assertThat(numbers(TrailFilter.all().signedBy("ol")))
                .as("a part of who")
                .isEmpty();
        assertThat(numbers(TrailFilter.all().withKinds(Set.of("measure", "role"))))
                .containsExactly(5L, 4L, 2L);
        assertThat(numbers(TrailFilter.of(Ref.measure("m1")))).containsExactly(4L, 2L);
        assertThat(numbers(TrailFilter.all().withSubject("p-17"))).containsExactly(5L);
        assertThat(numbers(TrailFilter.all().withSubject("p-1"))).isEmpty();
    }

    @Test
    default void isSearchedByWhen() {
        given();
        Instant noon = Instant.parse("2026-02-03T12:00:00Z");
        for (Instant at : List.of(noon.minusNanos(1), noon, noon.plusMillis(250), noon.plusSeconds(1))) {
            note(Signature.of("ola", at), TRAIL, GIVEN);
        }
        assertThat(numbers(TrailFilter.all().since(noon))).containsExactly(5L, 4L, 3L);
        assertThat(numbers(TrailFilter.all().before(noon))).containsExactly(2L, 1L);
        assertThat(numbers(TrailFilter.all().since(noon).before(noon.plusSeconds(1))))
                .containsExactly(4L, 3L);
        assertThat(numbers(TrailFilter.all().since(noon.plusMillis(250)).withActor("kari")))
                .isEmpty();
    }

    @Test
    default void isSearchedByWords() {
        given(
                Measure.titled("m1", "Åpen kafé [hver] onsdag* 100 % \"nå\"").withOutcome("Flere møtes"),
                new Responsibility("r1", "m1", Responsibility.Role.OWNER, "Øyvind Ås", Validity.always()),
                new Note("n1", Ref.measure("m1"), Optional.of("Merknad"), "Åpner igjen"));
        note(OLA, TRAIL, GIVEN);
        assertThat(numbers(TrailFilter.all().withWords("åP"))).containsExactly(4L, 2L);
        assertThat(numbers(TrailFilter.all().withWords("FLERE MØTES"))).containsExactly(2L);
        assertThat(numbers(TrailFilter.all().withWords("[hver] onsdag* 100 % \"NÅ\"")))
                .containsExactly(2L);
        assertThat(numbers(TrailFilter.all().withWords("?"))).isEmpty();
        assertThat(numbers(TrailFilter.all().withWords("øyvind"))).containsExactly(3L);
        assertThat(numbers(TrailFilter.all().withWords("merknad"))).containsExactly(4L);
        assertThat(numbers(TrailFilter.all().withWords("solvik"))).containsExactly(1L);
        assertThat(numbers(TrailFilter.all().withWords("leader"))).containsExactly(5L);
        assertThat(numbers(TrailFilter.all().withWords("owner"))).containsExactly(5L);
        assertThat(numbers(TrailFilter.all().withWords("P-17"))).containsExactly(5L);
    }

    @Test
    default void findsEveryTextOfEveryFact() {
        given(SampleFacts.full().toArray(new Fact[0]));
        for (Fact fact : SampleFacts.full()) {
            for (String text : FreeText.of(fact)) {
                assertThat(trail(TRAIL, TrailFilter.of(fact.ref()).withWords(text)))
                        .as("'%s' in %s", text, fact)
                        .hasSize(1);
            }
        }
    }

    @Test
    default void hasAHeadThatChangesWithEveryRow() {
        assertThat(store().<Boolean>read(from -> from.head(TRAIL).isPresent())).isFalse();
        given();
        Head first = head(TRAIL);
        assertThat(first.number()).isEqualTo(1);
        note(OLA, TRAIL, GIVEN);
        Head second = head(TRAIL);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.link()).hasSize(Head.WHOLE).isNotEqualTo(first.link());
        note(OLA, Chain.server(), GIVEN);
        assertThat(head(TRAIL)).isEqualTo(second);
        store().write(OLA, to -> {
            to.note(TRAIL, GIVEN);
            return assertThat(to.head(TRAIL))
                    .as("a write sees its own rows")
                    .hasValueSatisfying(head -> assertThat(head.number()).isEqualTo(3));
        });
    }

    @Test
    default void checksWhatItKeeps() {
        given(SampleFacts.full().toArray(new Fact[0]));
        store().write(OLA.inBatch("b"), to -> {
            to.change("solvik", Measure.titled("m2", "Ny"), 1);
            to.changeKeys("solvik", Ref.measure("m2"), 2, Map.of("a", "b"));
            to.serve(SOLVIK.withBalanceNumber(false));
            to.note(TRAIL, GIVEN);
            assertThat(to.verify(TRAIL).flaw()).as("amid a write").isEmpty();
            return to.remove("solvik", Ref.measure("m2"), 3);
        });
        long rows = SampleFacts.full().size() + 6L;
        assertThat(verify(TRAIL))
                .isEqualTo(new Verification(TRAIL, Optional.of(head(TRAIL)), rows, 0, Optional.empty()));
        assertThat(verify(Chain.of("aas-test")).isIntact()).isTrue();
        assertThat(verify(Chain.of("nowhere")))
                .isEqualTo(new Verification(Chain.of("nowhere"), Optional.empty(), 0, 0, Optional.empty()));
    }

    @Test
    default void checksAHeadThatWasWrittenDown() {
        given(Measure.titled("m1", "Én"));
        Head early = head(TRAIL);
        change(OLA, Measure.titled("m1", "To"), 1);
        Head written = Head.parse(early.code()).orElseThrow();
        assertThat(compare(early)).isEmpty();
        assertThat(compare(written)).isEmpty();
        assertThat(compare(new Head(3, early.link()))).contains(new Flaw(3, Flaw.Kind.REPLACED));
        assertThat(compare(new Head(2, "0".repeat(Head.SHORT)))).contains(new Flaw(2, Flaw.Kind.REPLACED));
        assertThat(compare(new Head(9, early.link()))).contains(new Flaw(4, Flaw.Kind.CUT_OFF));
    }

    private Optional<Flaw> compare(Head written) {
        return store().read(from -> from.verify(TRAIL, written)).flaw();
    }
}
