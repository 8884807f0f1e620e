package no.varde.web.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.store.People;
import no.varde.web.http.Request;

/**
 * Those who look after the server, and who did.
 *
 * @param lines each of them, by name
 */
public record AdministratorSheet(List<Line> lines) {

    /** Copies. */
    public AdministratorSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One role of one person.
     *
     * @param person the person's id
     * @param role the role's id
     * @param name what they are called
     * @param email their address; may be empty
     * @param period from when, and until when if it ends
     * @param state whether they can sign in, in words
     * @param holds whether they have the role today
     * @param onlyHere whether they have or had no role in any municipality, so that a link may be made and they be erased
     * @param self whether it is whoever asks
     * @param link the address of the link that was just made; empty otherwise
     */
    public record Line(
            String person,
            String role,
            String name,
            String email,
            String period,
            String state,
            boolean holds,
            boolean onlyHere,
            boolean self,
            Optional<String> link) {}

    static AdministratorSheet of(People people, Request request) {
        List<Line> lines = new ArrayList<>();
        for (Who who : people.everybody()) {
            for (Membership role : who.memberships()) {
                if (role.role() == Role.ADMINISTRATOR && !who.person().isErased()) {
                    lines.add(line(who, role, people, request));
                }
            }
        }
        return new AdministratorSheet(lines);
    }

    private static Line line(Who who, Membership role, People people, Request request) {
        LocalDate today = request.today();
        Person person = who.person();
        List<OneTimeLink> open = people.unusedLinks(Optional.of(person.id())).stream()
                .filter(each -> each.isOpen(request.now()))
                .toList();
        return new Line(
                person.id(),
                role.id(),
                person.name(),
                person.email().orElse(""),
                AccountSheet.period(role, request.texts()),
                PeopleSheet.state(person, !people.credentials(person.id()).isEmpty(), open, request),
                who.isAdministrator(today) && role.holdsOn(today),
                who.isOnServerOnly(),
                person.id().equals(request.caller().id()),
                Links.shown(request, people, person.id()).map(request::address));
    }
}
