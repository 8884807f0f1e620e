package no.varde.web;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.persistence.SqliteStore;
import no.varde.web.http.Texts;
import no.varde.web.server.VardeServer;
import no.varde.web.upkeep.Commands;
import no.varde.web.upkeep.DataFolder;
import no.varde.web.upkeep.Trouble;
import no.varde.web.watch.Logs;

/** The program: reads its settings, opens the data folder, serves, and ends when it is told to. */
public final class Main {

    private static final System.Logger LOG = System.getLogger(Main.class.getName());

    /** How the program ends when its settings are wrong. */
    static final int WRONG_SETTINGS = 2;

    /** How the program ends when the data folder or the address is taken, or cannot be used. */
    static final int CANNOT_START = 1;

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;

    Main(PrintStream out, PrintStream err, Texts texts) {
        this.out = out;
        this.err = err;
        this.texts = texts;
    }

    /** Runs the program; {@code --help} explains its options. */
    public static void main(String[] arguments) throws InterruptedException {
        Language language = Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
        Main main = new Main(System.out, System.err, Texts.in(language));
        Started started = main.start(arguments, System.getenv());
        if (started.server().isPresent()) {
            started.server().get().join();
        } else if (started.exitCode() != 0) {
            System.exit(started.exitCode());
        }
    }

    /** A running server, or the code with which the program ends. */
    record Started(Optional<VardeServer> server, int exitCode) {}

    Started start(String[] arguments, Map<String, String> environment) {
        Optional<Integer> done = new Commands(out, err, texts, Clock.system(Varde.NORWAY))
                .run(arguments, environment, Setting.DATA.standard());
        if (done.isPresent()) {
            return new Started(Optional.empty(), done.get());
        }
        SettingsReader.Outcome read = SettingsReader.read(arguments, environment, texts);
        if (read.command().isPresent()) {
            out.println(read.command().get() == Setting.HELP ? Help.text(texts) : "Varde " + Version.TEXT);
            return new Started(Optional.empty(), 0);
        }
        if (read.settings().isEmpty()) {
            err.println(texts.get("server.faults", read.faults().size()));
            read.faults().forEach(fault -> err.println("  " + fault));
            err.println(texts.get("server.faults.help"));
            return new Started(Optional.empty(), WRONG_SETTINGS);
        }
        Settings settings = read.settings().get();
        Logs.to(err, settings.watching().logFormat() == Settings.LogFormat.JSON);
        try {
            return serve(settings, DataFolder.open(settings.data()));
        } catch (DataFolder.InUse e) {
            err.println(texts.get("server.data.taken", message(e)));
        } catch (IOException e) {
            err.println(
                    texts.get("server.failed", Trouble.of(e, settings.data()).in(texts)));
        }
        return new Started(Optional.empty(), CANNOT_START);
    }

    private Started serve(Settings settings, DataFolder data) throws IOException {
        try {
            Varde.Running running = Varde.serve(settings, data, () -> close(data));
            VardeServer server = running.server();
            out.println(texts.get(
                    "server.ready",
                    address(settings, server.port()),
                    data.path().toString()));
            running.letIn()
                    .ifPresent(path -> out.println(texts.get(
                            "server.first", address(settings, server.port()).replaceFirst("/$", "") + path)));
            return new Started(Optional.of(server), 0);
        } catch (DataApart.WrongFolder e) {
            err.println(texts.get(e.key(), data.path().toString()));
        } catch (VardeServer.AddressInUse e) {
            err.println(texts.get("server.address.taken", message(e)));
        } catch (SqliteStore.Failure e) {
            LOG.log(System.Logger.Level.DEBUG, "The database cannot be used", e);
            err.println(
                    texts.get("server.failed", Trouble.of(e, data.database()).in(texts)));
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "Varde cannot start", e);
            err.println(texts.get("server.failed", message(e)));
        }
        data.close();
        return new Started(Optional.empty(), CANNOT_START);
    }

    private static String message(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElseGet(() -> e.getClass().getSimpleName());
    }

    private static String address(Settings settings, int port) {
        InetSocketAddress address = settings.listening().address();
        String host = settings.hostNames().isEmpty()
                ? address.getAddress().isLoopbackAddress()
                                || address.getAddress().isAnyLocalAddress()
                        ? "localhost"
                        : address.getHostString()
                : settings.hostNames().get(0);
        boolean encrypted = settings.listening().tls().isPresent();
        int usual = encrypted ? 443 : 80;
        return (encrypted ? "https://" : "http://") + host + (port == usual ? "" : ":" + port) + "/";
    }

    private static void close(DataFolder data) {
        try {
            data.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
