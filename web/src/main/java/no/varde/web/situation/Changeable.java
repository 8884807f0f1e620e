package no.varde.web.situation;

import java.util.Optional;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.basics.Fact;
import no.varde.core.plan.Measure;
import no.varde.core.situation.OwnFacts;
import no.varde.core.situation.Situation;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;

/**
 * Which facts of a municipality whoever asks may change: the one place that decides it for every page. Who has {@link
 * Right#CHANGE} may change all, who has {@link Right#CHANGE_OWN} what is theirs today ({@link OwnFacts}), others nothing.
 */
public final class Changeable {

    private final boolean everything;
    private final Optional<OwnFacts> own;
    private final String person;

    private Changeable(boolean everything, Optional<OwnFacts> own, String person) {
        this.everything = everything;
        this.own = own;
        this.person = person;
    }

    /** What may be changed by whoever asks, in the municipality that the request's path names. */
    public static Changeable of(Request request, Desk desk) {
        String id = request.caller().id();
        if (request.caller().may(Right.CHANGE, request.place())) {
            return new Changeable(true, Optional.empty(), id);
        }
        Optional<OwnFacts> own = request.caller().may(Right.CHANGE_OWN, request.place())
                ? desk.store()
                        .read(reading -> reading.people().person(id))
                        .map(person ->
                                new OwnFacts(desk.room(request, request.today()).situation(), person::isCalled))
                : Optional.empty();
        return new Changeable(false, own, id);
    }

    /**
     * The same as everything stands within a write that goes on: whose a measure is may have changed since the form was
     * opened.
     */
    public static Changeable within(Writing writing, Request request, Desk desk) {
        String id = request.caller().id();
        boolean everything = request.caller().may(Right.CHANGE, request.place());
        Optional<Person> person = everything || !request.caller().may(Right.CHANGE_OWN, request.place())
                ? Optional.empty()
                : writing.people().person(id);
        Optional<OwnFacts> own = person.flatMap(each -> writing.facts(request.variable("municipality"), desk.reforms())
                .map(facts -> new OwnFacts(Situation.of(facts, request.today()), each::isCalled)));
        return new Changeable(everything, own, id);
    }

    /** Whether every fact may be changed, and not only what is one's own. */
    public boolean everything() {
        return everything;
    }

    /** Whether a fact may be changed. */
    public boolean has(Fact fact) {
        return everything || own.filter(each -> each.has(fact)).isPresent();
    }

    /**
     * Whether a fact may be changed as it is kept now. A measure that was entered in error has no owner any more; who did
     * that may put it back.
     */
    public boolean has(Versioned<? extends Fact> kept) {
        boolean theirs = own.isPresent()
                && kept.enteredInError()
                && kept.fact() instanceof Measure
                && kept.provenance().recordedBy().equals(person);
        return theirs || has(kept.fact());
    }

    /**
     * The fact, when it may be changed.
     *
     * @throws HttpError 403 when it may not
     */
    public <V extends Versioned<? extends Fact>> V require(V kept) {
        if (!has(kept)) {
            throw new HttpError(403, "removal.not-own");
        }
        return kept;
    }
}
