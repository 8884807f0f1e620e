package no.varde.core.privacy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.core.access.Credential;
import no.varde.core.access.Who;
import no.varde.core.basics.Ref;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Reading;
import no.varde.core.store.Writing;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Erasure;

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

    private PersonErasure() {}

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
        return carryOut(writing, municipality, person, chosen, ground, reforms, day, Credential.Kind.waysIn());
    }

    /**
     * The same where not everything lets people in.
     *
     * @param means what lets somebody in as the server is set up, as in {@link ErasurePreview#of(Reading, String, String,
     *     Reforms, LocalDate, Set)}
     */
    public static Outcome carryOut(
            Writing writing,
            String municipality,
            String person,
            Set<Ref> chosen,
            String ground,
            Reforms reforms,
            LocalDate day,
            Set<Credential.Kind> means) {
        Optional<ErasurePreview> preview = ErasurePreview.of(writing, municipality, person, reforms, day, means);
        Optional<Set<ErasurePreview.Obstacle>> obstacles = preview.map(ErasurePreview::obstacles);
        if (preview.isEmpty() || obstacles.filter(Set::isEmpty).isEmpty()) {
            return new Outcome.Refused(obstacles.orElse(Set.of()));
        }
        return erase(writing, municipality, preview.get(), chosen, ground);
    }

    /**
     * Erases somebody who has or had no role but to look after the server, and has it no more today.
     *
     * @param ground why it may be done; not personal itself, since it stays
     * @return refused without obstacles when there is nobody such
     */
    public static Outcome carryOutOnServer(Writing writing, String person, String ground, LocalDate day) {
        boolean only = writing.people()
                .who(person)
                .filter(who -> !who.person().isErased() && !who.isAdministrator(day))
                .filter(Who::isOnServerOnly)
                .isPresent();
        if (!only) {
            return new Outcome.Refused(Set.of());
        }
        Map<Chain, NavigableSet<Long>> told = ErasurePreview.told(writing, person);
        writing.people().erase(person);
        TakingOut out = new TakingOut(writing, "", Called.NOTHING, ground);
        long rows = 0;
        for (Map.Entry<Chain, NavigableSet<Long>> each : told.entrySet()) {
            rows += out.erase(each.getKey(), each.getValue(), Erasure.Part.WORDS);
        }
        return new Outcome.Done(0, rows);
    }

    private static Outcome erase(
            Writing writing, String municipality, ErasurePreview preview, Set<Ref> chosen, String ground) {
        // The rows were looked up before this write adds some of its own, which cannot be erased within it.
        TakingOut out = new TakingOut(writing, municipality, preview.called(), ground);
        int facts = 0;
        for (Named each : preview.named()) {
            if (chosen.contains(each.ref())) {
                facts++;
                out.from(each);
            }
        }
        writing.people().erase(preview.person().id());
        Chain chain = Chain.of(municipality);
        long rows = 0;
        for (Map.Entry<Chain, NavigableSet<Long>> told : preview.told().entrySet()) {
            if (!told.getKey().equals(chain)) {
                rows += out.erase(told.getKey(), told.getValue(), Erasure.Part.WORDS);
            }
        }
        out.words(preview.told().getOrDefault(chain, new TreeSet<>()));
        out.words(preview.reasons());
        return new Outcome.Done(facts, rows + out.erase());
    }
}
