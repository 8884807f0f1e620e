package no.varde.core.privacy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.access.Person;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Saved;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Entry;
import no.varde.core.trail.Erased;
import no.varde.core.trail.Erasure;
import no.varde.core.trail.TrailFilter;

/**
 * The erasure of a person by the municipality to which all their roles belong. Their entry, what lets them in and what the
 * trails tell of the entry go for good; so does what was chosen of the plan, where they are named, now and in earlier
 * wordings. The id stays with its roles and rows: it leads to nobody any more, and without it nobody could tell which rows
 * belong together.
 */
public final class PersonErasure {

    /** The ground that the trail names for an erasure that somebody confirmed. */
    public static final String CONFIRMED = "person-erased";

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * The person was erased.
         *
         * @param facts how many of the chosen facts were changed, or had something erased
         * @param rows from how many rows of the trails something was erased
         */
        record Done(int facts, long rows) implements Outcome {}

        /**
         * Nothing was erased.
         *
         * @param obstacles why; none when there is nobody of this id who has or had a role there, or not any more
         */
        record Refused(Set<ErasurePreview.Obstacle> obstacles) implements Outcome {

            /** Copies. */
            public Refused {
                obstacles = Collections.unmodifiableSet(
                        obstacles.isEmpty()
                                ? EnumSet.noneOf(ErasurePreview.Obstacle.class)
                                : EnumSet.copyOf(obstacles));
            }
        }
    }

    private final Writing writing;
    private final String municipality;
    private final Person person;
    private final String ground;
    private final NavigableSet<Long> words = new TreeSet<>();
    private final NavigableSet<Long> keys = new TreeSet<>();

    private PersonErasure(Writing writing, String municipality, Person person, String ground) {
        this.writing = writing;
        this.municipality = municipality;
        this.person = person;
        this.ground = ground;
    }

    /**
     * Erases a person on a day.
     *
     * @param municipality the id of the municipality that erases
     * @param person the id of the person
     * @param chosen the facts of {@link ErasurePreview#named} that shall not name them any more; others are left alone
     * @param ground why it may be done, such as a rule's; not personal itself, since it stays
     * @param reforms the reforms that the facts speak of
     */
    public static Outcome carryOut(
            Writing writing,
            String municipality,
            String person,
            Set<Ref> chosen,
            String ground,
            Reforms reforms,
            LocalDate day) {
        Optional<ErasurePreview> preview = ErasurePreview.of(writing, municipality, person, reforms, day);
        Optional<Set<ErasurePreview.Obstacle>> obstacles = preview.map(ErasurePreview::obstacles);
        if (preview.isEmpty() || obstacles.filter(Set::isEmpty).isEmpty()) {
            return new Outcome.Refused(obstacles.orElse(Set.of()));
        }
        return new PersonErasure(writing, municipality, preview.get().person(), ground).erase(preview.get(), chosen);
    }

    private Outcome erase(ErasurePreview preview, Set<Ref> chosen) {
        // The rows were looked up before this write adds some of its own, which cannot be erased within it.
        int facts = 0;
        for (Named each : preview.named()) {
            if (chosen.contains(each.ref())) {
                facts++;
                note(each);
                takeOut(each);
            }
        }
        writing.people().erase(person.id());
        long rows = 0;
        for (Map.Entry<Chain, NavigableSet<Long>> told : preview.told().entrySet()) {
            if (!told.getKey().equals(Chain.of(municipality))) {
                rows += erase(told.getKey(), told.getValue(), Erasure.Part.WORDS);
            }
        }
        Chain chain = Chain.of(municipality);
        words.addAll(preview.told().getOrDefault(chain, new TreeSet<>()));
        rows += erase(chain, words, Erasure.Part.WORDS);
        return new Outcome.Done(facts, rows + erase(chain, keys, Erasure.Part.KEYS));
    }

    /** Notes what is to be erased of a fact: the wordings and keys that say the name, or all of what goes as a whole. */
    private void note(Named named) {
        boolean whole = named.how().isWhole();
        TrailFilter filter = TrailFilter.of(named.ref());
        for (Entry each : writing.trail(Chain.of(municipality), filter, Long.MAX_VALUE, Integer.MAX_VALUE)) {
            Entry.OfFact row = (Entry.OfFact) each;
            if (whole || Mentions.isNamed(row.after(), person)) {
                words.add(row.stamp().number());
            }
            if (Mentions.isNamed(row.keysAfter(), person)) {
                keys.add(row.stamp().number());
            }
        }
    }

    private void takeOut(Named named) {
        Versioned<? extends Fact> present =
                writing.find(municipality, named.ref()).orElseThrow();
        if (present.enteredInError()) {
            return;
        }
        if (named.how().isWhole()) {
            done(writing.remove(municipality, named.ref(), present.version()));
            return;
        }
        long version = present.version();
        if (named.how() == Named.How.NOW) {
            version = done(writing.change(municipality, Mentions.without(present.fact(), person), version));
        }
        Map<String, String> left = Mentions.without(present.provenance().keys(), person);
        done(writing.changeKeys(municipality, named.ref(), version, left));
    }

    private static long done(Saved saved) {
        if (saved instanceof Saved.Done done) {
            return done.version();
        }
        throw new IllegalStateException("Nobody else writes within this write: " + saved);
    }

    private long erase(Chain chain, Set<Long> rows, Erasure.Part part) {
        if (rows.isEmpty()) {
            return 0;
        }
        Erased erased = writing.erase(chain, new Erasure(rows, Set.of(part), ground));
        if (erased instanceof Erased.Done done) {
            return done.rows();
        }
        throw new IllegalStateException("What a fact says now was taken out before: " + erased);
    }
}
