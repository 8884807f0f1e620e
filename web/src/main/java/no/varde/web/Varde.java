package no.varde.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.persistence.SqliteStore;
import no.varde.web.about.AboutPages;
import no.varde.web.access.DemoGate;
import no.varde.web.access.FirstLink;
import no.varde.web.access.LocalGate;
import no.varde.web.access.RolePages;
import no.varde.web.access.SignInPages;
import no.varde.web.access.WayIn;
import no.varde.web.access.passkey.PasskeyPages;
import no.varde.web.access.provider.ProviderPages;
import no.varde.web.access.provider.ProviderSettings;
import no.varde.web.access.token.TokenPages;
import no.varde.web.api.ApiPages;
import no.varde.web.bulk.BulkPages;
import no.varde.web.edit.EditPages;
import no.varde.web.findings.RoomPages;
import no.varde.web.findings.RulePages;
import no.varde.web.http.HostNames;
import no.varde.web.http.MenuItem;
import no.varde.web.http.Routes;
import no.varde.web.http.Site;
import no.varde.web.http.StaticFiles;
import no.varde.web.influence.InfluencePages;
import no.varde.web.intake.ImportPages;
import no.varde.web.leadership.LeadershipPages;
import no.varde.web.lists.ListPages;
import no.varde.web.mine.MinePages;
import no.varde.web.municipality.MunicipalityPages;
import no.varde.web.ownreform.OwnReformPages;
import no.varde.web.participation.CommentPages;
import no.varde.web.plan.MeasurePages;
import no.varde.web.privacy.ErasurePages;
import no.varde.web.privacy.HeldPages;
import no.varde.web.privacy.NightlyRound;
import no.varde.web.privacy.ProcessingPages;
import no.varde.web.privacy.RetentionPages;
import no.varde.web.questions.QuestionPages;
import no.varde.web.reform.ReformPages;
import no.varde.web.reminder.MailPages;
import no.varde.web.reminder.Reminders;
import no.varde.web.removal.RemovalPages;
import no.varde.web.round.RoundPages;
import no.varde.web.sample.SampleMunicipality;
import no.varde.web.search.SearchPages;
import no.varde.web.server.VardeServer;
import no.varde.web.situation.ConnectionsPages;
import no.varde.web.situation.Desk;
import no.varde.web.situation.OverviewPages;
import no.varde.web.timeline.TimelinePages;
import no.varde.web.trail.TrailPages;
import no.varde.web.transfer.TransferPages;
import no.varde.web.upkeep.DataFolder;
import no.varde.web.upkeep.NightlyBackup;
import no.varde.web.upkeep.ToldStore;
import no.varde.web.upkeep.Upkeep;
import no.varde.web.upkeep.UpkeepPages;
import no.varde.web.watch.CountedStore;
import no.varde.web.watch.RequestLines;
import no.varde.web.watch.Watch;
import no.varde.web.watch.WatchPages;
import org.jspecify.annotations.Nullable;

/** Puts the rooms together: which routes there are, what stands in the menu, and who closes what. */
final class Varde {

    /** The menu, in the order in which one reads it. */
    static final List<MenuItem> MENU = List.of(
            new MenuItem("mine", "common.menu.mine", "/mine", true),
            new MenuItem("overview", "common.menu.overview", "", true),
            new MenuItem("reforms", "common.menu.reforms", "/reforms", true),
            new MenuItem("measures", "common.menu.measures", "/measures", true),
            new MenuItem("connections", "common.menu.connections", "/connections", true),
            new MenuItem("room", "common.menu.room", "/room-for-action", true),
            new MenuItem("leadership", "common.menu.leadership", "/leadership", true),
            new MenuItem("municipality", "common.menu.municipality", "/municipality", true));

    /** Where the search field leads, within a municipality. */
    static final String SEARCH = "/search";

    /** Where the clock of a municipality hangs. */
    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private static final System.Logger LOG = System.getLogger(Varde.class.getName());

    private Varde() {}

    /**
     * What was started.
     *
     * @param server the server
     * @param store the store that it serves, closed when the server has stopped
     * @param letIn the path that lets the first person in, to be said once; empty when people can sign in
     */
    record Running(VardeServer server, FactStore store, Optional<String> letIn) {

        @Override
        public String toString() {
            return "Running[port " + server.port() + "]";
        }
    }

    /** Starts the server over an open data folder; the store in it is closed when the server has stopped. */
    static Running serve(Settings settings, DataFolder data, Runnable whenStopped) throws Exception {
        Clock clock = Clock.system(NORWAY);
        SqliteStore store = SqliteStore.open(data.database());
        data.keepToOwner();
        if (settings.backup().isEmpty() && !settings.demo()) {
            LOG.log(System.Logger.Level.WARNING, BackupCheck.NONE);
        }
        Optional<NightlyBackup> nightly =
                settings.backup().map(plan -> NightlyBackup.start(plan, data.database(), store::backup, clock));
        Upkeep upkeep = nightly.<Upkeep>map(each -> each).orElse(Upkeep.NONE);
        try {
            DataApart.check(store, settings.demo());
            if (settings.demo()) {
                LocalDate today = LocalDate.now(clock);
                SampleMunicipality.loadInto(store, today);
                DemoGate.peopleInto(store, SampleMunicipality.ID, today, clock.instant());
            }
            AtomicReference<@Nullable VardeServer> started = new AtomicReference<>();
            AtomicReference<@Nullable NightlyRound> round = new AtomicReference<>();
            Watch watch = Watching.of(
                    settings,
                    data,
                    store,
                    upkeep,
                    clock,
                    () -> Optional.ofNullable(started.get()).flatMap(VardeServer::certificateEnd));
            FactStore told = new ToldStore(new CountedStore(store, watch.metrics()));
            Desk desk = new Desk(told, Reforms.builtIn(), BuiltInRules.all());
            Site site = new Site(
                    Version.TEXT,
                    clock,
                    new HostNames(settings.hostNames()),
                    MENU,
                    SEARCH,
                    desk::place,
                    settings.demo() ? new DemoGate() : new LocalGate(told, clock),
                    data.formKey(),
                    settings.clear());
            Optional<Reminders> reminders = settings.mail()
                    .filter(any -> !settings.demo())
                    .map(mail -> Reminders.of(
                            mail,
                            told,
                            desk.reforms(),
                            WayIn.meansWhen(settings.provider().map(ProviderSettings::isOnly)),
                            clock));
            Optional<String> letIn =
                    settings.demo() ? Optional.empty() : FirstLink.makeWhenEmpty(store, clock.instant());
            VardeServer server = VardeServer.start(
                    settings.listening(),
                    data.uploads(),
                    site,
                    routes(desk, clock, watch, upkeep, new Ways(settings.provider(), reminders)),
                    watch.metrics().and(new RequestLines()),
                    () -> {
                        nightly.ifPresent(NightlyBackup::close);
                        reminders.ifPresent(Reminders::close);
                        Optional.ofNullable(round.get()).ifPresent(NightlyRound::close);
                        store.close();
                        whenStopped.run();
                    });
            started.set(server);
            round.set(NightlyRound.begin(store, desk.reforms(), clock));
            reminders.ifPresent(Reminders::begin);
            return new Running(server, store, letIn);
        } catch (Exception e) {
            nightly.ifPresent(NightlyBackup::close);
            store.close();
            throw e;
        }
    }

    /** Every route of the program. */
    static Routes routes(Desk desk, Clock clock, Watch watch, Upkeep upkeep, Ways ways) {
        Routes.Builder routes = Routes.builder();
        StaticFiles.addTo(routes);
        WatchPages.addTo(routes, watch);
        UpkeepPages.addTo(routes, upkeep);
        addTo(routes, desk, clock, ways);
        return routes.build();
    }

    /**
     * By which other servers people come in and letters go out.
     *
     * @param provider by which identity provider people sign in; empty when by none
     * @param reminders what sends letters; empty when nothing does
     */
    record Ways(Optional<ProviderSettings> provider, Optional<Reminders> reminders) {

        /** Neither. */
        static final Ways NONE = new Ways(Optional.empty(), Optional.empty());
    }

    /** Adds the routes of every room. */
    static void addTo(Routes.Builder routes, Desk desk, Clock clock, Ways ways) {
        Optional<ProviderSettings> provider = ways.provider();
        AboutPages.addTo(routes);
        ApiPages.addTo(routes, desk);
        TokenPages.addTo(routes, desk.store());
        RolePages.addTo(routes);
        DemoGate.addTo(routes);
        Optional<WayIn> other = provider.map(each -> ProviderPages.addTo(routes, desk.store(), each));
        SignInPages.addTo(routes, desk.store(), other);
        if (provider.filter(ProviderSettings::isOnly).isEmpty()) {
            PasskeyPages.addTo(routes, desk.store());
        }
        MunicipalityPages.addTo(routes, desk, clock);
        OverviewPages.addTo(routes, desk);
        MinePages.addTo(routes, desk, ways.reminders().isPresent());
        MailPages.addTo(routes, desk.store(), ways.reminders());
        SearchPages.addTo(routes, desk);
        TimelinePages.addTo(routes, desk);
        InfluencePages.addTo(routes, desk);
        ReformPages.addTo(routes, desk);
        OwnReformPages.addTo(routes, desk);
        MeasurePages.addTo(routes, desk);
        RoundPages.addTo(routes, desk);
        BulkPages.addTo(routes, desk);
        CommentPages.addTo(routes, desk);
        RoomPages.addTo(routes, desk);
        QuestionPages.addTo(routes, desk);
        RulePages.addTo(routes, desk.rules());
        ConnectionsPages.addTo(routes, desk);
        LeadershipPages.addTo(routes, desk);
        ImportPages.addTo(routes, desk, clock);
        TrailPages.addTo(routes, desk, clock);
        RemovalPages.addTo(routes, desk);
        EditPages.addTo(routes, desk);
        TransferPages.addTo(routes, desk);
        ListPages.addTo(routes, desk);
        HeldPages.addTo(routes, desk);
        ErasurePages.addTo(routes, desk, WayIn.means(other));
        RetentionPages.addTo(routes, desk);
        ProcessingPages.addTo(routes, desk);
    }
}
