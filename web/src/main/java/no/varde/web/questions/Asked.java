package no.varde.web.questions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Question;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.HttpError;

/**
 * A question with everything that its form looks at.
 *
 * @param question the question
 * @param situation how everything stands today
 */
record Asked(Question question, Situation situation) {

    LocalDate today() {
        return situation.asOf();
    }

    Ref about() {
        return question.about();
    }

    /** The same question of another fact, whose day would answer it. */
    Asked of(Ref other) {
        return new Asked(
                new Question(
                        question.text(),
                        question.missing(),
                        other,
                        question.group(),
                        question.among(),
                        question.leg(),
                        question.open()),
                situation);
    }

    /** The measure or adoption that the question is about, as what a new fact is about. */
    Set<Ref> subjects() {
        return Set.of(about());
    }

    MeasureView measure() {
        return situation.measure(about().id()).orElseThrow(HttpError::notFound);
    }

    /** The fact that the question is about, when it is of a type. */
    <F extends Fact> Optional<F> fact(Class<F> type) {
        return situation.facts().find(type, about());
    }
}
