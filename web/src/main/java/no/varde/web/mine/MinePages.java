package no.varde.web.mine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Access;
import no.varde.core.access.LetterChoice;
import no.varde.core.access.Right;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Language;
import no.varde.core.findings.RoomForAction;
import no.varde.core.plan.Measure;
import no.varde.core.situation.CouncilWork;
import no.varde.core.situation.Facts;
import no.varde.core.situation.GroupWork;
import no.varde.core.situation.InfluenceWindow;
import no.varde.core.situation.OwnWork;
import no.varde.core.situation.Situation;
import no.varde.core.store.Versioned;
import no.varde.web.http.Answer;
import no.varde.web.http.Choice;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import no.varde.web.situation.OverviewPages;
import no.varde.web.trail.TrailReader;
import varde.pages.StaticTemplates;

/** Everyone's first page in a municipality, by the roles that they hold there today. */
public final class MinePages {

    private static final List<String> READING = List.of("reforms", "measures", "room-for-action", "connections");

    /** How many of what was entered in error are looked through, the latest first. */
    private static final int REMOVED = 500;

    private final Desk desk;

    private final boolean sendsLetters;

    private MinePages(Desk desk, boolean sendsLetters) {
        this.desk = desk;
        this.sendsLetters = sendsLetters;
    }

    /**
     * Adds the routes of this room.
     *
     * @param sendsLetters whether the server sends letters, which one may want or not
     */
    public static void addTo(Routes.Builder routes, Desk desk, boolean sendsLetters) {
        MinePages pages = new MinePages(desk, sendsLetters);
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
        Changeable changeable = Changeable.of(request, desk);
        OwnReader own = new OwnReader(room, links, changeable);
        GroupReader group = new GroupReader(links);
        Optional<MineSheet.Own> theirs = who.filter(each -> Access.may(roles, Right.CHANGE_OWN))
                .map(each -> own.read(
                        OwnWork.of(
                                situation, each.person()::isCalled, sector -> each.leads(sector, municipality, today)),
                        removed(request, page, changeable)));
        return new MineSheet(
                lead(roles, page),
                theirs,
                who.filter(any -> sendsLetters && theirs.isPresent()).map(each -> letters(each, request)),
                groups.stream()
                        .map(each -> group.read(GroupWork.of(each, situation), InfluenceWindow.of(each, situation)))
                        .toList(),
                who.filter(each -> each.speaksForUnknown(municipality, today)).isPresent(),
                roles.contains(Role.COUNCIL_MEMBER)
                        ? Optional.of(new CouncilReader(links).read(CouncilWork.of(situation)))
                        : Optional.empty(),
                theirs.isPresent() || !groups.isEmpty() ? List.of() : reading(page, roles),
                who.map(each -> elsewhere(each, request)).orElse(List.of()));
    }

    /** What one has chosen about letters. */
    private MineSheet.Letters letters(Who who, Request request) {
        LetterChoice choice = desk.store()
                .read(from -> from.people().letterChoice(who.person().id()));
        Texts texts = request.texts();
        return new MineSheet.Letters(
                who.person().email().orElse(""),
                choice.wanted(),
                Choice.of(
                        List.of(Language.values()),
                        Language::tag,
                        each -> texts.get("common.language." + each.tag()),
                        List.of(choice.language().orElse(request.language()).tag())));
    }

    /** The way to the other municipalities where they have a role, by name. */
    private List<OverviewPages.Line> elsewhere(Who who, Request request) {
        Texts texts = request.texts();
        LocalDate today = request.today();
        return who.municipalities(today).stream()
                .filter(each -> !each.equals(request.variable("municipality")))
                .flatMap(each -> desk.place(each).stream()
                        .map(place -> new OverviewPages.Line(
                                place.name(),
                                place.path() + "/mine",
                                texts.capital(texts.series(List.copyOf(who.roles(each, today)))))))
                .sorted(Comparator.comparing(OverviewPages.Line::text))
                .toList();
    }

    /** What they marked as entered in error themselves; it is shown nowhere else to those who do not read the trail. */
    private List<OverviewPages.Line> removed(Request request, Page page, Changeable changeable) {
        if (page.may(Right.READ_TRAIL)) {
            return List.of();
        }
        String municipality = request.variable("municipality");
        Facts facts = desk.facts(request);
        Links links = new Links(facts, page);
        return desk.store().read(from -> {
            TrailReader reader = TrailReader.of(from, facts, page, request.zone());
            List<OverviewPages.Line> removed = new ArrayList<>();
            for (Versioned<? extends Fact> each : from.enteredInError(municipality, REMOVED)) {
                String href = links.removal(each.fact().ref());
                if (each.provenance().recordedBy().equals(request.caller().id())
                        && !href.isEmpty()
                        && changeable.has(each)) {
                    removed.add(new OverviewPages.Line(
                            page.texts()
                                    .get(
                                            "mine.line",
                                            reader.kind(each.fact().ref().kind().text()),
                                            name(reader, each)),
                            href,
                            page.texts()
                                    .date(each.provenance()
                                            .recordedAt()
                                            .atZone(request.zone())
                                            .toLocalDate())));
                }
            }
            return removed;
        });
    }

    private static String name(TrailReader reader, Versioned<? extends Fact> each) {
        return each.fact() instanceof Measure measure ? measure.title() : reader.name(each.fact());
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
        if (page.may(Right.READ_PEOPLE)) {
            paths.add("people");
        }
        List<OverviewPages.Line> lines = new ArrayList<>();
        paths.forEach(each -> lines.add(new OverviewPages.Line(
                texts.get("mine.reading." + each),
                page.link("/" + each),
                texts.get("mine.reading." + each + ".what"))));
        if (page.may(Right.READ_UPKEEP)) {
            lines.add(new OverviewPages.Line(
                    texts.get("backups.link"), "/server/backups", texts.get("mine.reading.backups.what")));
        }
        if (roles.contains(Role.ADVISER)) {
            lines.add(new OverviewPages.Line(
                    texts.get("mine.reading.shared"), "/municipalities", texts.get("mine.reading.shared.what")));
        }
        return lines;
    }
}
