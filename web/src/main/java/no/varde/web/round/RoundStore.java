package no.varde.web.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.Fact;
import no.varde.core.basics.When;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.StepMove;
import no.varde.core.situation.Facts;
import no.varde.core.situation.Situation;
import no.varde.core.store.Batch;
import no.varde.core.store.Signature;
import no.varde.core.store.Undone;
import no.varde.core.store.Writing;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;

/** Writes rows of a round, all that are right in one transaction, and undoes somebody's round of a day. */
final class RoundStore {

    private final Desk desk;

    RoundStore(Desk desk) {
        this.desk = desk;
    }

    /** A row, and what came of it. */
    record Result(RowForm row, RowOutcome outcome) {}

    /** Saves the rows that are right, and says of each what came of it. */
    List<Result> save(Request request, List<RowForm> rows) {
        String municipality = request.variable("municipality");
        String person = request.caller().id();
        long revision = desk.revision(request);
        Facts read = desk.facts(request);
        String batch = Rounds.next(batches(request), request.today(), person);
        return desk.store().write(Signature.of(person, request.now()).inBatch(batch), writing -> {
            // Nothing was written since the facts were read when the revision is the one from before.
            Facts facts = writing.revision(municipality) == revision ? read : facts(writing, municipality);
            RowCheck check = new RowCheck(
                    Situation.of(facts, request.today()),
                    Changeable.within(writing, request, desk),
                    request.today(),
                    request.texts());
            List<Result> results = new ArrayList<>(rows.size());
            for (RowForm row : rows) {
                RowOutcome outcome = check.of(row);
                if (outcome instanceof RowOutcome.Taken taken) {
                    taken.facts().forEach(fact -> writing.add(municipality, fact));
                }
                results.add(new Result(row, outcome));
            }
            return results;
        });
    }

    private Facts facts(Writing writing, String municipality) {
        return writing.facts(municipality, desk.reforms()).orElseThrow(HttpError::notFound);
    }

    private List<Batch> batches(Request request) {
        return desk.store().read(reading -> reading.batches(request.variable("municipality")));
    }

    /** The round of a day of whoever asks, when something in it can be undone. */
    Optional<Batch> own(Request request, LocalDate day) {
        return Rounds.own(batches(request), day, request.caller().id());
    }

    /**
     * Undoes the round of a day of whoever asks.
     *
     * @throws HttpError 403 when something in it is not theirs to change any more
     */
    Undone undo(Request request, LocalDate day) {
        String municipality = request.variable("municipality");
        Optional<Batch> own = own(request, day);
        if (own.isEmpty()) {
            return new Undone.Missing();
        }
        String batch = own.get().id();
        return desk.store().write(Signature.of(request.caller().id(), request.now()), writing -> {
            Changeable changeable = Changeable.within(writing, request, desk);
            if (!changeable.everything()) {
                said(facts(writing, municipality), day)
                        .flatMap(fact -> writing.find(municipality, fact.ref()).stream())
                        .filter(kept -> kept.batch().equals(Optional.of(batch)))
                        .forEach(changeable::require);
            }
            return writing.undo(municipality, batch);
        });
    }

    /** Everything that a round of a day can have recorded. */
    private static Stream<Fact> said(Facts facts, LocalDate day) {
        Stream<Fact> notes = facts.all(StatusNote.class).stream()
                .filter(note -> note.on().equals(day))
                .map(note -> note);
        Stream<Fact> changes = facts.all(LifeChange.class).stream()
                .filter(change -> change.on().equals(When.day(day)))
                .map(change -> change);
        Stream<Fact> moves = facts.all(StepMove.class).stream()
                .filter(move -> move.on().equals(When.day(day)))
                .map(move -> move);
        return Stream.of(notes, changes, moves).flatMap(each -> each);
    }
}
