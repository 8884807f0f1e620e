package no.varde.web.upkeep;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.access.Person;
import no.varde.persistence.SqliteStore;
import no.varde.web.access.CoordinatorLink;
import no.varde.web.http.Texts;

/** Makes a link for a coordinator, or for who looks after the server, in a data folder that no server uses meanwhile. */
final class NewLinkCommand {

    static final String MUNICIPALITY = "municipality";
    static final String EMAIL = "email";
    static final String ADMINISTRATOR = "administrator";

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;
    private final Clock clock;

    NewLinkCommand(PrintStream out, PrintStream err, Texts texts, Clock clock) {
        this.out = out;
        this.err = err;
        this.texts = texts;
        this.clock = clock;
    }

    int run(Options options) {
        String municipality = options.text(MUNICIPALITY);
        String email = options.text(EMAIL);
        if (!Person.isEmail(email)) {
            err.println(texts.get("access.email.wrong", email));
            return Commands.WRONG_OPTIONS;
        }
        boolean forServer = !options.text(ADMINISTRATOR).isEmpty();
        if (forServer == !municipality.isEmpty()) {
            err.println(texts.get("upkeep.new-link.which", "--" + MUNICIPALITY, "--" + ADMINISTRATOR));
            return Commands.WRONG_OPTIONS;
        }
        try (DataFolder data = DataFolder.open(options.data());
                SqliteStore store = SqliteStore.open(data.database())) {
            Instant now = clock.instant();
            LocalDate today = LocalDate.now(clock);
            Optional<String> link = forServer
                    ? Optional.of(CoordinatorLink.forServer(store, email, now, today))
                    : CoordinatorLink.make(store, municipality, email, now, today);
            if (link.isEmpty()) {
                err.println(texts.get("upkeep.new-link.nowhere", municipality));
                return Commands.WRONG_OPTIONS;
            }
            out.println(
                    forServer
                            ? texts.get("upkeep.new-link.server", email)
                            : texts.get("upkeep.new-link.done", email, municipality));
            out.println("  " + options.hostName().map(name -> "https://" + name).orElse("") + link.get());
            if (options.hostName().isEmpty()) {
                out.println(texts.get("upkeep.new-link.whole"));
            }
            return Commands.DONE;
        } catch (DataFolder.InUse e) {
            err.println(texts.get("upkeep.new-link.running", options.data().toString()));
        } catch (SqliteStore.Failure e) {
            err.println(
                    "  " + Trouble.of(e, DataFolder.databaseIn(options.data())).in(texts));
        } catch (IOException e) {
            err.println("  " + Trouble.of(e, options.data()).in(texts));
        }
        return Commands.NOT_DONE;
    }
}
