package no.varde.web.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Inquiry;
import no.varde.core.findings.OpenQuestion;
import no.varde.core.findings.Question;
import no.varde.core.findings.RoomForAction;
import no.varde.core.situation.Situation;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Undone;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;
import no.varde.web.situation.QuestionKey;

/**
 * Writes answers, each as a batch of its own that can be undone. Within the write everything is looked at once more: a
 * question that somebody has answered meanwhile is not answered again.
 */
final class Answering {

    /** How a question was answered. */
    enum Way {
        /** Nobody, or nothing more, up to today. */
        NONE,
        /** Nobody can know: it is older than the records. */
        OLDER,
        /** By facts. */
        FACTS;

        static Optional<Way> of(String text) {
            for (Way each : values()) {
                if (each.text().equals(text)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was written. */
    record Written(String batch, Optional<Ref> changed) {}

    private final Desk desk;
    private final Request request;

    Answering(Desk desk, Request request) {
        this.desk = desk;
        this.request = request;
    }

    /** The fact that says whose a question is to answer: what it is about. */
    static boolean mayAnswer(Question question, Situation situation, Changeable changeable) {
        boolean ofResponsibility = question.missing() == Ref.Kind.RESPONSIBILITY;
        return changeable.everything()
                || (!ofResponsibility
                        && situation
                                .facts()
                                .find(question.about())
                                .filter(changeable::has)
                                .isPresent());
    }

    /** What an answer comes to; what is wrong with it is among the errors. */
    static Made make(Way way, Asked asked, Values form, Texts texts, FieldErrors errors, Supplier<String> ids) {
        if (way == Way.FACTS) {
            return FactForm.of(asked)
                    .map(each -> each.make(new Typed(form, errors, texts), ids))
                    .orElse(Made.NOTHING);
        }
        return new Made(asked.question().confirmations(ids.get(), asked.today(), way == Way.OLDER), Optional.empty());
    }

    /** Writes an answer; empty when the question is open no longer, so that nothing was written. */
    Optional<Written> write(String key, Way way) {
        String batch = Batches.fresh();
        Signature signature = Signature.of(request.caller().id(), request.now()).inBatch(Batches.ofAnswers(batch));
        return desk.store().write(signature, writing -> {
            RoomForAction room = room(writing);
            Optional<OpenQuestion> open = QuestionKey.find(Inquiry.of(room), key);
            if (open.isEmpty()) {
                return Optional.empty();
            }
            Asked asked = new Asked(open.get().question(), room.situation());
            FieldErrors errors = new FieldErrors();
            Made made = make(way, asked, request.form(), request.texts(), errors, ids(batch));
            if (!errors.isEmpty() || made.all().findAny().isEmpty()) {
                return Optional.empty();
            }
            save(writing, made);
            return Optional.of(new Written(batch, made.changed().map(Fact::ref)));
        });
    }

    /**
     * Confirms what many questions ask, in one write. What is open no longer, or not for whoever asks to answer, is passed
     * over.
     *
     * @param answers for each key "nobody" or "before our time"
     * @return the batch that was written; empty when nothing was
     */
    Optional<String> confirm(Map<String, Way> answers) {
        String batch = Batches.fresh();
        Signature signature = Signature.of(request.caller().id(), request.now()).inBatch(Batches.ofAnswers(batch));
        return desk.store().write(signature, writing -> {
            RoomForAction room = room(writing);
            Changeable changeable = Changeable.within(writing, request, desk);
            Supplier<String> ids = ids(batch);
            List<Fact> confirmed = new ArrayList<>();
            for (OpenQuestion open : Inquiry.of(room).questions()) {
                Way way = answers.get(QuestionKey.of(open.question()));
                if (way != null && mayAnswer(open.question(), room.situation(), changeable)) {
                    confirmed.addAll(open.question().confirmations(ids.get(), request.today(), way == Way.OLDER));
                }
            }
            writing.addAll(request.variable("municipality"), confirmed, Map.of());
            return confirmed.isEmpty() ? Optional.empty() : Optional.of(batch);
        });
    }

    private void save(Writing writing, Made made) {
        String municipality = request.variable("municipality");
        Changeable changeable = Changeable.within(writing, request, desk);
        made.all().forEach(each -> {
            if (!changeable.has(each)) {
                throw new HttpError(403, "removal.not-own");
            }
        });
        writing.addAll(municipality, made.added(), Map.of());
        made.changed().ifPresent(fact -> {
            long version = writing.find(municipality, fact.ref())
                    .map(Versioned::version)
                    .orElseThrow(HttpError::notFound);
            if (!(writing.change(municipality, fact, version) instanceof Saved.Done)) {
                throw new IllegalStateException("Changed within one write: " + fact.ref());
            }
        });
    }

    /** The room for action as the write sees it: what lies on the desk, unless somebody saved meanwhile. */
    private RoomForAction room(Writing writing) {
        String municipality = request.variable("municipality");
        if (writing.revision(municipality) == desk.revision(request)) {
            return desk.room(request, request.today());
        }
        return writing.facts(municipality, desk.reforms())
                .map(facts -> RoomForAction.of(Situation.of(facts, request.today()), desk.rules()))
                .orElseThrow(HttpError::notFound);
    }

    /** Ids by which what one answer wrote is found again. */
    static Supplier<String> ids(String batch) {
        AtomicInteger next = new AtomicInteger();
        return () -> batch + "-" + next.incrementAndGet();
    }

    /** Undoes an answer, when all that it wrote may be changed by whoever asks. */
    Undone undo(String batch) {
        String municipality = request.variable("municipality");
        return desk.store().write(Signature.of(request.caller().id(), request.now()), writing -> {
            Changeable changeable = Changeable.within(writing, request, desk);
            if (!changeable.everything()) {
                writing.facts(municipality, desk.reforms()).orElseThrow(HttpError::notFound).everything().stream()
                        .filter(each -> isOf(batch, each, writing))
                        .forEach(each -> {
                            if (!changeable.has(each)) {
                                throw new HttpError(403, "removal.not-own");
                            }
                        });
            }
            return writing.undo(municipality, Batches.ofAnswers(batch));
        });
    }

    private boolean isOf(String batch, Fact fact, Writing writing) {
        return writing.find(request.variable("municipality"), fact.ref())
                .flatMap(Versioned::batch)
                .equals(Optional.of(Batches.ofAnswers(batch)));
    }
}
