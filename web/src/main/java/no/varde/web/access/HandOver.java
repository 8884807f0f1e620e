package no.varde.web.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.varde.core.access.Person;
import no.varde.core.access.Who;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Validity;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.Reading;
import no.varde.core.store.Saved;
import no.varde.core.store.Versioned;
import no.varde.core.store.Writing;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Request;

/**
 * Measures that go from one owner to another: the one's responsibility ends on the day, the other's begins on it, so that
 * every earlier day still shows who answered then.
 *
 * @param municipality the municipality's id
 * @param from who hands over
 * @param to the id of who takes over
 * @param measures the ids of the measures
 */
record HandOver(String municipality, Person from, String to, List<String> measures) {

    /** Copies. */
    HandOver {
        measures = List.copyOf(measures);
    }

    /** What a form asks for, when somebody and at least one measure was chosen. */
    static Optional<HandOver> from(Person from, Request request, FieldErrors errors) {
        List<String> measures = request.form().list("measure");
        String to = request.form().text("to");
        if (measures.isEmpty()) {
            errors.add("measure", request.texts().get("people.hand-over.none"));
        }
        if (to.isEmpty()) {
            errors.add("to", request.texts().get("people.hand-over.nobody"));
        }
        return errors.isEmpty()
                ? Optional.of(new HandOver(request.variable("municipality"), from, to, measures))
                : Optional.empty();
    }

    /**
     * The measures of a municipality that somebody owns on a day, as they are written there: by name or by position.
     *
     * @return none when no such municipality is served
     */
    static List<Measure> owned(Reading reading, String municipality, Person person, LocalDate day) {
        Optional<Facts> facts = reading.facts(municipality, Reforms.builtIn());
        return facts.stream()
                .flatMap(all -> all.all(Measure.class).stream()
                        .filter(measure -> all.about(Responsibility.class, measure.ref()).stream()
                                .anyMatch(each -> isTheirs(each, person, day))))
                .toList();
    }

    private static boolean isTheirs(Responsibility each, Person person, LocalDate day) {
        return each.role() == Responsibility.Role.OWNER && each.validity().holdsOn(day) && person.isCalled(each.name());
    }

    /** Hands over from a day on; how many measures it was. */
    int on(Writing writing, LocalDate day) {
        Who receiver = writing.people().members(municipality).stream()
                .filter(each -> each.person().id().equals(to) && !each.person().ended())
                .findFirst()
                .orElseThrow(HttpError::notFound);
        Facts facts = writing.facts(municipality, Reforms.builtIn()).orElseThrow(HttpError::notFound);
        int handed = 0;
        for (Measure measure : facts.all(Measure.class)) {
            if (measures.contains(measure.id())) {
                handed += handOver(measure, facts, receiver.person(), writing, day) ? 1 : 0;
            }
        }
        return handed;
    }

    private boolean handOver(Measure measure, Facts facts, Person receiver, Writing writing, LocalDate day) {
        boolean found = false;
        for (Responsibility each : facts.about(Responsibility.class, measure.ref())) {
            if (isTheirs(each, from, day)) {
                found = true;
                end(each, writing, day);
            }
        }
        if (found) {
            writing.add(
                    municipality,
                    new Responsibility(
                            UUID.randomUUID().toString(),
                            measure.id(),
                            Responsibility.Role.OWNER,
                            receiver.name(),
                            Validity.from(day)));
        }
        return found;
    }

    /** Ends one's responsibility; what began on the day itself was never theirs. */
    private void end(Responsibility each, Writing writing, LocalDate day) {
        Versioned<? extends Fact> kept = writing.find(municipality, each.ref()).orElseThrow(HttpError::notFound);
        Responsibility ended = new Responsibility(
                each.id(),
                each.measure(),
                each.role(),
                each.name(),
                each.validity().endingOn(day));
        if (!(writing.change(municipality, ended, kept.version()) instanceof Saved.Done)) {
            throw new IllegalStateException("Nobody else writes within this write");
        }
    }
}
