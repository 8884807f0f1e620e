package no.varde.web.api;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.store.Removal;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;

/** Facts, as programs write them: never on top of what they have not seen, and each request one thing to undo. */
final class FactWriting {

    private final Desk desk;

    FactWriting(Desk desk) {
        this.desk = desk;
    }

    /** Refuses comments too, which their authors write on their pages. */
    private static Ref ref(Request request) {
        Ref ref = FactReading.ref(request);
        if (!Draft.kinds().contains(ref.kind())) {
            throw HttpError.forbidden();
        }
        return ref;
    }

    private static Answer wrong(Request request, FieldErrors errors) {
        Texts texts = request.texts();
        return Answer.problem(422, texts.get("errors.422.title"), texts.get("errors.422.text"), errors);
    }

    private static Signature signature(Request request) {
        return Signature.of(request.caller().id(), request.now()).inBatch(Batches.ofForm());
    }

    private static HttpError notOwn() {
        return new HttpError(403, "removal.not-own");
    }

    Answer add(Request request) throws IOException {
        FactBody body = FactBody.ofNew(request, desk.facts(request));
        if (!body.errors().isEmpty()) {
            return wrong(request, body.errors());
        }
        Fact fact = body.fact();
        String municipality = request.variable("municipality");
        Versioned<? extends Fact> kept = desk.store().write(signature(request), to -> {
            if (!Changeable.within(to, request, desk).has(fact)) {
                throw notOwn();
            } else if (to.find(municipality, fact.ref()).isPresent()) {
                throw new HttpError(409, "api.taken", fact.ref().text());
            }
            to.add(municipality, fact, body.keys().orElse(Map.of()));
            return kept(to, request, fact.ref());
        });
        return FactReading.answer(201, kept).located(FactReading.path(request, fact.ref()));
    }

    Answer change(Request request) throws IOException {
        Ref ref = ref(request);
        long seen = Tag.seen(request);
        FactBody body = FactBody.ofChanged(request, desk.facts(request), ref);
        if (!body.errors().isEmpty()) {
            return wrong(request, body.errors());
        }
        Fact fact = body.fact();
        String municipality = request.variable("municipality");
        Versioned<? extends Fact> kept = desk.store().write(signature(request), to -> {
            Versioned<? extends Fact> before = standing(to, request, ref, seen);
            if (!Changeable.within(to, request, desk).has(fact)) {
                throw notOwn();
            }
            if (!before.fact().equals(fact)) {
                require(to.change(municipality, fact, seen));
            }
            if (body.keys()
                    .filter(keys -> !keys.equals(before.provenance().keys()))
                    .isPresent()) {
                long now = kept(to, request, ref).version();
                require(to.changeKeys(municipality, ref, now, body.keys().get()));
            }
            return kept(to, request, ref);
        });
        return FactReading.answer(200, kept);
    }

    Answer enterInError(Request request) throws IOException {
        Ref ref = ref(request);
        long seen = Tag.seen(request);
        Map<?, ?> body = FactBody.tree(request);
        String why = body.get("why") instanceof String text ? text : "";
        FieldErrors errors = new FieldErrors();
        if (why.isBlank()) {
            errors.add("#/why", request.texts().get("removal.why.missing"));
        } else if (why.length() > Removal.MOST_WHY) {
            errors.add("#/why", request.texts().get("removal.why.long", why.length(), Removal.MOST_WHY));
        }
        if (!errors.isEmpty()) {
            return wrong(request, errors);
        }
        desk.store().write(signature(request), to -> {
            standing(to, request, ref, seen);
            require(Removal.enterInError(to, request.variable("municipality"), ref, seen, why));
            return ref;
        });
        return Answer.nothing();
    }

    Answer putBack(Request request) {
        Ref ref = ref(request);
        long seen = Tag.seen(request);
        Versioned<? extends Fact> back = desk.store().write(signature(request), to -> {
            Versioned<? extends Fact> before = theirs(to, request, ref, seen);
            if (!before.enteredInError()) {
                throw new HttpError(409, "api.standing", ref.text());
            }
            require(to.putBack(request.variable("municipality"), ref, seen));
            return kept(to, request, ref);
        });
        return FactReading.answer(200, back);
    }

    /** The fact as it is within a write, when it is as whoever asks has seen it, and theirs to change. */
    private Versioned<? extends Fact> theirs(Writing to, Request request, Ref ref, long seen) {
        Versioned<? extends Fact> present = kept(to, request, ref);
        Changeable.within(to, request, desk).require(present);
        if (present.version() != seen) {
            throw new HttpError(412, "errors.412.text", Tag.of(seen), Tag.of(present.version()));
        }
        return present;
    }

    private Versioned<? extends Fact> standing(Writing to, Request request, Ref ref, long seen) {
        Versioned<? extends Fact> present = theirs(to, request, ref, seen);
        if (present.enteredInError()) {
            throw new HttpError(410, "errors.410.text");
        }
        return present;
    }

    private static Versioned<? extends Fact> kept(Writing to, Request request, Ref ref) {
        Optional<? extends Versioned<? extends Fact>> present = to.find(request.variable("municipality"), ref);
        return present.orElseThrow(HttpError::notFound);
    }

    /** Within one write nobody comes between. */
    private static void require(Saved saved) {
        if (!(saved instanceof Saved.Done)) {
            throw new IllegalStateException("Not saved: " + saved);
        }
    }
}
