package no.varde.web.ownreform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.varde.core.basics.Problem;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformVersion;
import no.varde.core.situation.Facts;
import no.varde.core.situation.OwnReforms;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Desk;

/** Saves a reform of one's own, unless somebody saved it since the form was opened. */
final class Saving {

    private final Desk desk;
    private final Request request;

    Saving(Desk desk, Request request) {
        this.desk = desk;
        this.request = request;
    }

    /** What came of it. */
    sealed interface Result {

        /**
         * It is saved.
         *
         * @param batch by which it is undone
         */
        record Done(String batch) implements Result {}

        /** It was so already. */
        record Same() implements Result {}

        /** There is a reform of its id, which somebody else may just have begun. */
        record Taken() implements Result {}

        /**
         * It does not fit beside what is recorded, as the core says.
         *
         * @param problems why not
         */
        record Refused(List<Problem> problems) implements Result {

            /** Copies. */
            public Refused {
                problems = List.copyOf(problems);
            }
        }

        /** Somebody saved another state than the one that was seen, or took the reform away. */
        record Moved() implements Result {}
    }

    /** Saves a new reform. */
    Result begin(ReformDraft.Made made) {
        return write((to, facts) -> {
            if (facts.reforms().find(made.reform().id()).isPresent()) {
                return new Result.Taken();
            }
            return add(to, facts, 1, made);
        });
    }

    /**
     * Saves one that is there.
     *
     * @param seen the state that the form was opened on
     * @param isVersion whether it becomes a new version
     */
    Result go(ReformDraft.Made made, String seen, boolean isVersion) {
        return write((to, facts) -> {
            Optional<OwnReform> now =
                    OwnReform.find(to, municipality(), facts, made.reform().id());
            if (now.isEmpty() || !now.get().seen().equals(seen)) {
                return new Result.Moved();
            }
            ReformVersion present = now.get().present().fact();
            if (present.made().equals(made)) {
                return new Result.Same();
            }
            if (isVersion) {
                return add(
                        to, facts, OwnReforms.in(facts).nextNumber(made.reform().id()), made);
            }
            ReformVersion corrected = ReformVersion.of(present.id(), present.number(), made);
            List<Problem> problems = OwnReforms.in(facts).problems(corrected);
            if (!problems.isEmpty()) {
                return new Result.Refused(problems);
            }
            Saved saved =
                    to.change(municipality(), corrected, now.get().present().version());
            return saved instanceof Saved.Done ? new Result.Done("") : new Result.Moved();
        });
    }

    private Result add(Writing to, Facts facts, int number, ReformDraft.Made made) {
        ReformVersion version = ReformVersion.of(UUID.randomUUID().toString(), number, made);
        List<Problem> problems = OwnReforms.in(facts).problems(version);
        if (!problems.isEmpty()) {
            return new Result.Refused(problems);
        }
        to.add(municipality(), version);
        return new Result.Done("");
    }

    /** What is done within one write. */
    private interface Deed {
        Result on(Writing to, Facts facts);
    }

    private Result write(Deed deed) {
        String batch = Batches.ofForm();
        Result result = desk.store()
                .write(
                        Signature.of(request.caller().id(), request.now()).inBatch(batch),
                        to -> deed.on(
                                to, to.facts(municipality(), desk.reforms()).orElseThrow(HttpError::notFound)));
        return result instanceof Result.Done ? new Result.Done(batch) : result;
    }

    private String municipality() {
        return request.variable("municipality");
    }
}
