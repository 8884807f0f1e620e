package no.varde.web.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.access.Access;
import no.varde.core.access.Credential;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.access.SentLetter;
import no.varde.core.access.Who;
import no.varde.core.basics.Language;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.situation.OwnWork;
import no.varde.core.situation.Situation;
import no.varde.core.store.People;
import no.varde.core.store.Reading;
import no.varde.web.http.Texts;

/**
 * Who is to be reminded in a municipality on a day: whoever has a page of their own measures there, can sign in to it, has an
 * address, wants letters, has had none lately, and owns something of which nobody has said for long how it goes.
 *
 * @param settings where links lead, and in which language letters are when nobody has chosen
 * @param reforms the reforms that the facts speak of
 * @param means by what one can sign in
 */
record DueLetters(MailSettings settings, Reforms reforms, Set<Credential.Kind> means) {

    /** Copies. */
    DueLetters {
        means = Set.copyOf(means);
    }

    /**
     * A letter to somebody.
     *
     * @param person the person's id
     * @param letter the letter
     */
    record Due(String person, Letter letter) {}

    /** The letters of a municipality on a day; the facts are read only when somebody could get one. */
    List<Due> in(String municipality, LocalDate day, Reading from) {
        People people = from.people();
        List<Person> reachable = people.members(municipality).stream()
                .filter(each -> isReachable(each, municipality, day, people))
                .map(Who::person)
                .toList();
        if (reachable.isEmpty()) {
            return List.of();
        }
        return from.facts(municipality, reforms).stream()
                .flatMap(facts -> letters(Situation.of(facts, day), reachable, people))
                .toList();
    }

    private boolean isReachable(Who who, String municipality, LocalDate day, People people) {
        String id = who.person().id();
        return who.person().email().isPresent()
                && Access.may(who.roles(municipality, day), Right.CHANGE_OWN)
                && people.letterChoice(id).wanted()
                && people.canSignIn(id, means);
    }

    private Stream<Due> letters(Situation situation, List<Person> reachable, People people) {
        return reachable.stream()
                .filter(each -> OwnWork.isLetterDue(situation, last(each, situation.facts(), people)))
                .flatMap(each -> letter(each, situation, people).stream());
    }

    private static Optional<LocalDate> last(Person person, Facts facts, People people) {
        return people.sentLetters(person.id()).stream()
                .filter(each -> each.municipality().equals(facts.municipality().id()))
                .map(SentLetter::on)
                .findFirst();
    }

    private Optional<Due> letter(Person person, Situation situation, People people) {
        OwnWork work = OwnWork.of(situation, person::isCalled, sector -> false);
        if (work.silent().isEmpty()) {
            return Optional.empty();
        }
        Language language = people.letterChoice(person.id()).language().orElse(settings.language());
        LetterWriter writer = new LetterWriter(Texts.in(language), settings.base());
        return person.email()
                .map(address ->
                        new Due(person.id(), writer.reminder(address, person.name(), situation, work.silent())));
    }
}
