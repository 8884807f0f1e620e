package no.varde.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Validity;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.access.provider.ProviderSettings;
import no.varde.web.http.Route;
import no.varde.web.server.Listening;
import no.varde.web.server.VardeServer;
import no.varde.web.situation.Desk;
import no.varde.web.upkeep.DataFolder;
import no.varde.web.upkeep.Upkeep;
import no.varde.web.watch.Watch;

/** The whole program on a free port, with the sample municipality in a folder of its own, for tests. */
public final class SampleServer implements AutoCloseable {

    private final VardeServer server;
    private final Optional<String> letIn;
    private final FactStore store;

    private SampleServer(Varde.Running running) {
        this.server = running.server();
        this.letIn = running.letIn();
        this.store = running.store();
    }

    /** Starts it; the folder is thrown away with the machine's other temporary files. */
    public static SampleServer start() {
        return start(true, Optional.empty());
    }

    /** Starts it without anything in it, as a municipality does: nobody can sign in yet. */
    public static SampleServer startEmpty() {
        return start(false, Optional.empty());
    }

    /** The same, where one signs in by an identity provider too. */
    public static SampleServer startEmpty(ProviderSettings provider) {
        return start(false, Optional.of(provider));
    }

    /** Starts the demonstration in a folder that somebody else looks at too. */
    public static SampleServer startIn(Path folder) {
        return start(true, Optional.empty(), folder);
    }

    private static SampleServer start(boolean demo, Optional<ProviderSettings> provider) {
        try {
            return start(demo, provider, Files.createTempDirectory("varde-sample"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleServer start(boolean demo, Optional<ProviderSettings> provider, Path folder) {
        Tried.listenToTheLog();
        try {
            DataFolder data = DataFolder.open(folder);
            Listening listening = Listening.on(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Settings settings = new Settings(
                    listening,
                    List.of(),
                    false,
                    folder,
                    demo,
                    provider,
                    Settings.Watching.USUAL,
                    Optional.empty(),
                    Optional.empty());
            return new SampleServer(Varde.serve(settings, data, () -> close(data)));
        } catch (Exception e) {
            throw new IllegalStateException("The sample cannot be served", e);
        }
    }

    private static void close(DataFolder data) {
        try {
            data.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The store that it serves. */
    public FactStore store() {
        return store;
    }

    /** Every route that it serves. */
    public static List<Route> routes() {
        return routes(Optional.empty());
    }

    /** Every route that it serves where one signs in by an identity provider too. */
    static List<Route> routes(Optional<ProviderSettings> provider) {
        Desk desk = new Desk(new InMemoryStore(), Reforms.builtIn(), BuiltInRules.all());
        return Varde.routes(
                        desk,
                        Served.NOW,
                        Watch.plain("test", Served.NOW),
                        Upkeep.NONE,
                        new Varde.Ways(provider, Optional.empty()))
                .all();
    }

    /** Records a measure with somebody who has owned it for ten days. */
    public void own(String municipality, String id, String title, String owner) {
        store.write(Signature.of("test", Instant.now()), writing -> {
            writing.add(municipality, Measure.titled(id, title));
            writing.add(
                    municipality,
                    new Responsibility(
                            "owner-" + id,
                            id,
                            Responsibility.Role.OWNER,
                            owner,
                            Validity.from(LocalDate.now(Varde.NORWAY).minusDays(10))));
            return true;
        });
    }

    /** The path of the link that lets the first person in. */
    public String letIn() {
        return letIn.orElseThrow();
    }

    /** The whole address of a path. */
    public String url(String path) {
        return "http://localhost:" + server.port() + path;
    }

    @Override
    public void close() {
        server.close();
    }
}
