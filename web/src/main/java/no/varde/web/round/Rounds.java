package no.varde.web.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.store.Batch;
import no.varde.web.situation.Batches;

/**
 * The batches that rounds are: all that somebody records in the round of a day is one, whether row by row or at once, so
 * that it can be undone as a whole. What is recorded after that is the next.
 */
final class Rounds {

    private Rounds() {}

    private static String stem(LocalDate day, String person) {
        return Batches.ofRound(day + "-" + person + "-");
    }

    /** The id of the batch that somebody's round of a day goes on in. */
    static String next(List<Batch> batches, LocalDate day, String person) {
        Set<String> undone =
                batches.stream().filter(Batch::undone).map(Batch::id).collect(Collectors.toSet());
        int number = 1;
        while (undone.contains(stem(day, person) + number)) {
            number++;
        }
        return stem(day, person) + number;
    }

    /** Somebody's round of a day, when something was recorded in it that has not been undone. */
    static Optional<Batch> own(List<Batch> batches, LocalDate day, String person) {
        String id = next(batches, day, person);
        return batches.stream().filter(batch -> batch.id().equals(id)).findFirst();
    }
}
