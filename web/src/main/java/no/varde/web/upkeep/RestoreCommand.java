package no.varde.web.upkeep;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.varde.persistence.SqliteStore;
import no.varde.persistence.StoreFile;
import no.varde.web.http.Texts;

/** Puts a copy in the place of the database, and says how to go back. */
final class RestoreCommand {

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;

    RestoreCommand(PrintStream out, PrintStream err, Texts texts) {
        this.out = out;
        this.err = err;
        this.texts = texts;
    }

    /**
     * Restores.
     *
     * @param folder the data folder, which need not be there
     * @param copy the copy
     * @param stamp what is added to the name of the database that is kept
     * @return the code with which the program ends
     */
    int run(Path folder, Path copy, String stamp) {
        try {
            DataFolder data = DataFolder.open(folder);
            try {
                restore(data, copy, stamp);
                return Commands.DONE;
            } catch (SqliteStore.Failure e) {
                return failed(Trouble.of(e, place(e, data, copy)));
            } finally {
                data.close();
            }
        } catch (IOException e) {
            return failed(Trouble.of(e, folder));
        }
    }

    private void restore(DataFolder data, Path copy, String stamp) {
        Path file = data.database();
        Path kept = file.resolveSibling(file.getFileName() + ".kept-" + stamp);
        int found = StoreFile.contents(copy).version();
        StoreFile.Contents contents = StoreFile.restore(copy, file, kept);
        out.println(texts.get("upkeep.restore.done", copy.toString(), file.toString()));
        if (found < contents.version()) {
            out.println(texts.get("upkeep.restore.upgraded", texts.number(found), texts.number(contents.version())));
        }
        new Inventory(texts).lines(contents).forEach(out::println);
        if (Files.exists(kept)) {
            out.println(texts.get("upkeep.restore.kept", kept.toString()));
            out.println(texts.get("upkeep.restore.back", Inventory.quoted(data.path()), Inventory.quoted(kept)));
        }
    }

    private int failed(Trouble trouble) {
        err.println(texts.get("upkeep.restore.failed"));
        err.println("  " + trouble.in(texts));
        return Commands.NOT_DONE;
    }

    /** Whether the trouble is with the copy or with the place where it shall be. */
    private static Path place(SqliteStore.Failure failure, DataFolder data, Path copy) {
        List<SqliteStore.Reason> withCopy =
                List.of(SqliteStore.Reason.NEWER, SqliteStore.Reason.NOT_A_VARDE_FILE, SqliteStore.Reason.DAMAGED);
        return withCopy.contains(failure.reason()) ? copy : data.database();
    }
}
