package no.varde.web.upkeep;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.access.Person;
import no.varde.persistence.SqliteStore;
import no.varde.web.access.CoordinatorLink;
import no.varde.web.http.Texts;

/** Makes a link for a coordinator, in a data folder that no server uses meanwhile. */
final class NewLinkCommand {

    static final String MUNICIPALITY = "municipality";
    static final String EMAIL = "email";

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
        try (DataFolder data = DataFolder.open(options.data());
                SqliteStore store = SqliteStore.open(data.database())) {
            Optional<String> link =
                    CoordinatorLink.make(store, municipality, email, clock.instant(), LocalDate.now(clock));
            if (link.isEmpty()) {
                err.println(texts.get("upkeep.new-link.nowhere", municipality));
                return Commands.WRONG_OPTIONS;
            }
            out.println(texts.get("upkeep.new-link.done", email, municipality));
            out.println("  " + link.get());
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
