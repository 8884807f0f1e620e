package no.varde.web.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Access;
import no.varde.core.access.Right;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.basics.Language;
import no.varde.core.store.FactStore;
import no.varde.web.http.Answer;
import no.varde.web.http.Caller;
import no.varde.web.http.Choice;
import no.varde.web.http.Cookies;
import no.varde.web.http.Gate;
import no.varde.web.http.HttpError;
import no.varde.web.http.Place;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;

/**
 * The open demonstration: whoever comes is in, as the coordinator to begin with, and can choose another role to see what
 * it sees. Only for a server that listens on this machine alone. The coordinator may look after the server too, so that
 * a newcomer can try a municipality of their own.
 */
public final class DemoGate implements Gate {

    private static final String COOKIE = "varde-role";

    @Override
    public Caller caller(Cookies cookies) {
        return new Visitor(cookies.get(COOKIE).flatMap(Role::of).orElse(Role.COORDINATOR));
    }

    /** The gate; it has no state. */
    public DemoGate() {}

    @Override
    public boolean isForThisMachine() {
        return true;
    }

    /** Whether the people of the demonstration are in a store. */
    public static boolean isIn(FactStore store) {
        return DemoPeople.areIn(store);
    }

    /** Whether anybody who is not one of the demonstration's people can sign in. */
    public static boolean anybodyElseCanSignIn(FactStore store) {
        return store.read(reading -> reading.people().anybodyCanSignIn()
                && reading.people().everybody().stream()
                        .map(Who::person)
                        .filter(person ->
                                !person.ended() && Role.of(person.id()).isEmpty())
                        .anyMatch(person ->
                                !reading.people().credentials(person.id()).isEmpty()));
    }

    /** Refuses a demonstration's visitor a password or passkey: it would let them in nowhere, as everybody is in. */
    public static void refuseMeans(Request request) {
        if (request.caller().isVisitor()) {
            throw new HttpError(403, "errors.demo.means");
        }
    }

    /** Takes the people of the demonstration into the store of a municipality, once, so that they are seen among its people. */
    public static void peopleInto(FactStore store, String municipality, LocalDate from, Instant now) {
        DemoPeople.loadInto(store, municipality, from, now);
    }

    /** Adds the route by which one chooses a role. */
    public static void addTo(Routes.Builder routes) {
        routes.post("/demo/role", Right.SELF, DemoGate::choose);
    }

    private static Answer choose(Request request) {
        Role role = Role.of(request.form().text("role")).orElseThrow(() -> HttpError.badRequest("errors.400.text"));
        String next = request.form().text("next");
        return Answer.seeOther(Answer.isLocal(next) ? next : "/")
                .settingCookie(request.cookies().set(COOKIE, role.text()));
    }

    private record Visitor(Role role) implements Caller {

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public String id() {
            return DemoPeople.of(role).id();
        }

        @Override
        public String name() {
            return DemoPeople.of(role).name();
        }

        @Override
        public boolean may(Right right, Optional<Place> place) {
            Set<Role> held = role == Role.COORDINATOR ? Set.of(role, Role.ADMINISTRATOR) : Set.of(role);
            return Access.may(held, right);
        }

        @Override
        public boolean isVisitor() {
            return true;
        }

        @Override
        public List<Choice> roles(Language language) {
            return Arrays.stream(Role.values())
                    .map(each -> new Choice(each.text(), each.label().in(language), each == role))
                    .toList();
        }
    }
}
