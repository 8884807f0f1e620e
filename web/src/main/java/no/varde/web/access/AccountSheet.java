package no.varde.web.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.Session;
import no.varde.core.access.Who;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.store.People;
import no.varde.core.store.Vouched;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;

/**
 * What stands on the page of one's own account.
 *
 * @param form who one is
 * @param vouched whether others vouch for the whole of it, so that one is found by it
 * @param bound whether one's name and position are corrected by others, since they say what is one's own
 * @param hasPassword whether there is a password, which must be given to change it
 * @param roles the roles that one holds or will hold
 * @param devices where one is signed in, the one used last first; none where nobody signs in, as in the demonstration
 */
public record AccountSheet(
        PersonForm form,
        boolean vouched,
        boolean bound,
        boolean hasPassword,
        List<RoleLine> roles,
        List<DeviceLine> devices) {

    private static final int HANDLE = 16;

    /** Copies. */
    public AccountSheet {
        roles = List.copyOf(roles);
        devices = List.copyOf(devices);
    }

    /**
     * A role.
     *
     * @param role what it is called
     * @param description what it is for
     * @param where the municipality's name, or the server
     * @param period from when, and until when if it ends
     */
    public record RoleLine(String role, String description, String where, String period) {}

    /**
     * A device on which one is signed in.
     *
     * @param handle by which it is ended
     * @param name what the browser says it is
     * @param since when one signed in there, and by what
     * @param seen when it was last used
     * @param here whether it is the one that asks
     */
    public record DeviceLine(String handle, String name, String since, String seen, boolean here) {}

    /** Part of a session's hash, by which its owner can name it and nobody can use it. */
    static String handle(String hash) {
        return hash.substring(0, HANDLE);
    }

    static AccountSheet of(
            Who who,
            Vouched vouched,
            People people,
            List<LocalMunicipality> municipalities,
            Optional<PersonForm> typed,
            Request request) {
        Texts texts = request.texts();
        LocalDate today = request.today();
        List<RoleLine> roles = lines(
                who.memberships().stream()
                        .filter(each -> !each.period().isOver(today))
                        .toList(),
                municipalities,
                texts);
        Optional<String> here = LocalGate.hash(request.cookies());
        List<DeviceLine> devices = people.sessions(who.person().id()).stream()
                .filter(each -> each.isAlive(request.now(), LocalGate.IDLE, LocalGate.WHOLE))
                .map(each -> line(each, here, request))
                .toList();
        return new AccountSheet(
                typed.orElseGet(() -> PersonForm.of(who.person())),
                vouched.isWhole(),
                who.isBoundByName(today),
                people.credential(Credential.Kind.PASSWORD, who.person().id()).isPresent(),
                roles,
                devices);
    }

    /** Roles, in their order. */
    static List<RoleLine> lines(List<Membership> roles, List<LocalMunicipality> municipalities, Texts texts) {
        Map<String, String> names =
                municipalities.stream().collect(Collectors.toMap(LocalMunicipality::id, LocalMunicipality::name));
        return roles.stream().map(each -> line(each, names, texts)).toList();
    }

    private static RoleLine line(Membership each, Map<String, String> names, Texts texts) {
        return new RoleLine(
                RoleWords.of(each, texts),
                texts.of(each.role().description()),
                each.municipality()
                        .map(id -> names.getOrDefault(id, id))
                        .orElseGet(() -> texts.get("account.roles.server")),
                period(each, texts));
    }

    /** From when, and until and with which day. */
    public static String period(Membership each, Texts texts) {
        return each.period()
                .lastDay()
                .map(last -> texts.get("account.roles.until", each.period().from(), last))
                .orElseGet(() -> texts.get("account.roles.from", each.period().from()));
    }

    private static DeviceLine line(Session each, Optional<String> here, Request request) {
        Texts texts = request.texts();
        ZoneId zone = request.zone();
        return new DeviceLine(
                handle(each.hash()),
                each.device().isEmpty() ? texts.get("account.devices.unknown") : each.device(),
                at(each.startedAt(), zone, texts),
                at(each.seenAt(), zone, texts),
                here.filter(each.hash()::equals).isPresent());
    }

    /** A day and a time of day. */
    public static String at(Instant instant, ZoneId zone, Texts texts) {
        ZonedDateTime at = instant.atZone(zone);
        return texts.get("common.conflict.at", at.toLocalDate(), "%02d:%02d".formatted(at.getHour(), at.getMinute()));
    }
}
