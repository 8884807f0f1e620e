package no.varde.web.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Membership;
import no.varde.core.access.Namesakes;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Who;
import no.varde.core.basics.ActorGroup;
import no.varde.core.plan.Measure;
import no.varde.core.store.People;
import no.varde.core.store.Reading;
import no.varde.core.store.Vouched;
import no.varde.web.http.Choice;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;

/**
 * What stands on the page of one person in a municipality.
 *
 * @param name what they are called
 * @param action the page's path, below which its forms are sent
 * @param form who they are, as it can be corrected
 * @param ended whether they are ended
 * @param ours whether they hold roles in this municipality alone, so that more can be done here
 * @param self whether it is the page of whoever asks
 * @param unconfirmed what they have said of themself that nobody has confirmed; nothing when that is nothing
 * @param state whether they can sign in, in words
 * @param link the address of the link that was just made; empty otherwise
 * @param waits whether there is an open link, which can be taken back
 * @param known whether they have signed in before, so that a link is for what they have lost
 * @param roles the roles here, also those that are over
 * @param measures the measures that they own
 * @param others those who could take over a measure
 */
public record PersonSheet(
        String name,
        String action,
        PersonForm form,
        boolean ended,
        boolean ours,
        boolean self,
        List<String> unconfirmed,
        String state,
        Optional<String> link,
        boolean waits,
        boolean known,
        List<RoleLine> roles,
        List<Choice> measures,
        List<Choice> others) {

    /** Copies. */
    public PersonSheet {
        unconfirmed = List.copyOf(unconfirmed);
        roles = List.copyOf(roles);
        measures = List.copyOf(measures);
        others = List.copyOf(others);
    }

    /**
     * A role.
     *
     * @param id the id of the membership
     * @param role what it is called
     * @param description what it is for
     * @param period from when, and until when if it ends
     * @param over whether it is over on the day
     * @param ends whether it has an end, which can be taken away
     * @param groups the groups of which one can be chosen to speak for; none for a role that speaks for none
     */
    public record RoleLine(
            String id,
            String role,
            String description,
            String period,
            boolean over,
            boolean ends,
            List<Choice> groups) {

        /** Copies. */
        public RoleLine {
            groups = List.copyOf(groups);
        }
    }

    static PersonSheet of(Who who, String municipality, boolean ours, Reading reading, Request request) {
        Texts texts = request.texts();
        LocalDate today = request.today();
        People people = reading.people();
        Person person = who.person();
        List<OneTimeLink> open = people.unusedLinks(Optional.of(person.id())).stream()
                .filter(each -> each.isOpen(request.now()))
                .toList();
        boolean known = !people.credentials(person.id()).isEmpty();
        List<Measure> owned = HandOver.owned(reading, municipality, person, today);
        return new PersonSheet(
                person.name(),
                PersonPages.path(municipality, person.id()),
                PersonForm.of(person),
                person.ended(),
                ours,
                person.id().equals(request.caller().id()),
                unconfirmed(Vouched.of(reading, person), texts),
                PeopleSheet.state(person, known, open, request),
                ours ? Links.shown(request, people, person.id()).map(request::address) : Optional.empty(),
                !open.isEmpty(),
                known,
                who.memberships().stream().map(each -> line(each, today, texts)).toList(),
                owned.stream()
                        .map(each -> new Choice(each.id(), each.title(), owned.size() == 1))
                        .toList(),
                owned.isEmpty() ? List.of() : others(person, people.members(municipality), today, texts));
    }

    private static List<String> unconfirmed(Vouched vouched, Texts texts) {
        Person person = vouched.person();
        List<String> said = new ArrayList<>();
        if (!vouched.hasName()) {
            said.add(texts.get("people.unconfirmed.name", person.name()));
        }
        if (!vouched.hasEmail()) {
            said.add(texts.get("people.unconfirmed.email", person.email().orElse("")));
        }
        if (!vouched.hasPosition()) {
            said.add(texts.get("people.unconfirmed.position", person.position().orElse("")));
        }
        return said;
    }

    private static RoleLine line(Membership each, LocalDate today, Texts texts) {
        return new RoleLine(
                each.id(),
                RoleWords.of(each, texts),
                texts.of(each.role().description()),
                AccountSheet.period(each, texts),
                each.period().isOver(today),
                each.period().until().isPresent(),
                groups(each, texts));
    }

    private static List<Choice> groups(Membership each, Texts texts) {
        return each.role().speaksFor().isEmpty()
                ? List.of()
                : RoleWords.groups(
                        each.role().speaksFor(),
                        each.speaksFor().map(ActorGroup::text).orElse(""),
                        texts.get("people.group.unknown"),
                        texts);
    }

    private static List<Choice> others(Person person, List<Who> members, LocalDate today, Texts texts) {
        List<Choice> others = new ArrayList<>();
        others.add(new Choice("", texts.get("people.hand-over.choose"), true));
        List<Person> able = members.stream()
                .filter(each -> !each.person().ended() && !each.person().id().equals(person.id()))
                .filter(each -> each.memberships().stream().anyMatch(role -> role.holdsOn(today)))
                .map(Who::person)
                .toList();
        Namesakes.namesWithPositions(able).forEach((id, name) -> others.add(new Choice(id, name, false)));
        return others;
    }
}
