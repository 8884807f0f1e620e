package no.varde.web.mine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Access;
import no.varde.core.access.Right;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.basics.ActorGroup;
import no.varde.core.findings.RoomForAction;
import no.varde.core.situation.CouncilWork;
import no.varde.core.situation.GroupWork;
import no.varde.core.situation.OwnWork;
import no.varde.core.situation.Situation;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import no.varde.web.situation.OverviewPages;
import varde.pages.StaticTemplates;

/** Everyone's first page in a municipality, by the roles that they hold there today. */
public final class MinePages {

    private static final List<String> READING = List.of("reforms", "measures", "room-for-action", "connections");

    private final Desk desk;

    private MinePages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        MinePages pages = new MinePages(desk);
        routes.get("/{municipality}/mine", Right.READ, pages::mine);
    }

    private Answer mine(Request request) {
        Page page = request.page(request.texts().get("mine.title")).in("mine").showingDay();
        Optional<Who> who = desk.store()
                .read(reading -> reading.people().who(request.caller().id()));
        return Answer.page(new StaticTemplates().minePage(page, sheet(request, page, who)));
    }

    private MineSheet sheet(Request request, Page page, Optional<Who> who) {
        String municipality = request.variable("municipality");
        LocalDate today = request.today();
        Set<Role> roles = who.map(each -> each.roles(municipality, today)).orElse(Set.of());
        Set<ActorGroup> groups =
                who.map(each -> each.groups(municipality, today)).orElse(Set.of());
        RoomForAction room = desk.room(request);
        Situation situation = room.situation();
        Links links = new Links(situation.facts(), page);
        OwnReader own = new OwnReader(room, links);
        GroupReader group = new GroupReader(links);
        Optional<MineSheet.Own> theirs = who.filter(each -> Access.may(roles, Right.CHANGE_OWN))
                .map(each -> own.read(OwnWork.of(
                        situation, each.person()::isCalled, sector -> each.leads(sector, municipality, today))));
        return new MineSheet(
                lead(roles, page),
                theirs,
                groups.stream()
                        .map(each -> group.read(GroupWork.of(each, situation)))
                        .toList(),
                who.filter(each -> each.speaksForUnknown(municipality, today)).isPresent(),
                roles.contains(Role.COUNCIL_MEMBER)
                        ? Optional.of(new CouncilReader(links).read(CouncilWork.of(situation)))
                        : Optional.empty(),
                theirs.isPresent() || !groups.isEmpty() ? List.of() : reading(page, roles));
    }

    private static String lead(Set<Role> roles, Page page) {
        Texts texts = page.texts();
        String place = page.place().map(each -> each.name()).orElse("");
        return roles.isEmpty() ? texts.get("mine.lead.none", place) : texts.get("mine.lead", List.copyOf(roles), place);
    }

    private static List<OverviewPages.Line> reading(Page page, Set<Role> roles) {
        Texts texts = page.texts();
        List<String> paths = new ArrayList<>(READING);
        paths.add("leadership");
        if (page.may(Right.READ_TRAIL)) {
            paths.add("trail");
        }
        List<OverviewPages.Line> lines = new ArrayList<>();
        paths.forEach(each -> lines.add(new OverviewPages.Line(
                texts.get("mine.reading." + each),
                page.link("/" + each),
                texts.get("mine.reading." + each + ".what"))));
        if (roles.contains(Role.ADVISER)) {
            lines.add(new OverviewPages.Line(
                    texts.get("mine.reading.shared"), "/municipalities", texts.get("mine.reading.shared.what")));
        }
        return lines;
    }
}
