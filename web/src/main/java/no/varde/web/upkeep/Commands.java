package no.varde.web.upkeep;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import no.varde.persistence.SqliteStore;
import no.varde.persistence.StoreFile;
import no.varde.web.http.Texts;

/**
 * The commands that keep the data safe: {@code backup}, {@code restore} and {@code check};
 * and {@code new-link}, which lets a coordinator in again. What they find goes to one
 * stream, what keeps them from it to another; the code with which the program ends says how it went.
 */
public final class Commands {

    /** It was done; a check found nothing wrong. */
    public static final int DONE = 0;

    /** It could not be done, and nothing was changed. */
    public static final int NOT_DONE = 1;

    /** Something is wrong with the options. */
    public static final int WRONG_OPTIONS = 2;

    /** A check found something wrong. */
    public static final int FOUND_FAULTS = 3;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");
    private static final String TO = "to";
    private static final String FROM = "from";

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;
    private final Clock clock;

    /**
     * Commands that speak one language.
     *
     * @param out where it is said what was done
     * @param err where it is said what could not be done, and why
     * @param clock gives copies and kept files the time in their names
     */
    public Commands(PrintStream out, PrintStream err, Texts texts, Clock clock) {
        this.out = out;
        this.err = err;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Does what the first word says.
     *
     * @param arguments the command line
     * @param environment the environment's variables
     * @param standardFolder the data folder when nobody says anything
     * @return the code with which the program ends; empty when the first word is none of the commands
     */
    public Optional<Integer> run(String[] arguments, Map<String, String> environment, String standardFolder) {
        return Arrays.stream(arguments)
                .findFirst()
                .flatMap(Command::of)
                .map(command -> run(
                        command,
                        Options.read(
                                command,
                                Arrays.asList(arguments).subList(1, arguments.length),
                                environment,
                                standardFolder,
                                texts)));
    }

    private int run(Command command, Options options) {
        if (options.help()) {
            out.println(texts.get("upkeep.help." + command.word()));
            out.println();
            out.println(texts.get("upkeep.help.codes"));
            return DONE;
        }
        lookAt(command, options);
        if (!options.faults().isEmpty()) {
            err.println(texts.get("upkeep.faults", options.faults().size()));
            options.faults().forEach(fault -> err.println("  " + fault));
            err.println(texts.get("upkeep.faults.help", command.word()));
            return WRONG_OPTIONS;
        }
        return switch (command) {
            case BACKUP -> backup(options);
            case RESTORE ->
                new RestoreCommand(out, err, texts)
                        .run(options.data(), options.own(FROM), STAMP.format(LocalDateTime.now(clock)));
            case NEW_LINK -> new NewLinkCommand(out, err, texts, clock).run(options);
            case CHECK -> new CheckCommand(out, err, texts).run(DataFolder.databaseIn(options.data()));
        };
    }

    /** What is wrong with the places that the options name. */
    private static void lookAt(Command command, Options options) {
        Path data = options.data();
        if (Files.exists(data) && !Files.isDirectory(data)) {
            options.wrong("upkeep.fault.folder", data);
        } else if (command != Command.RESTORE && !Files.exists(DataFolder.databaseIn(data))) {
            options.wrong("upkeep.fault.empty", data);
        }
        if (command == Command.RESTORE && options.has(FROM) && !Files.isRegularFile(options.own(FROM))) {
            options.wrong("upkeep.fault.copy", options.own(FROM));
        }
        if (command == Command.BACKUP && options.has(TO)) {
            Path to = options.own(TO);
            Path folder = options.endsAsFolder(TO) ? to : to.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                options.wrong("upkeep.fault.nowhere", folder);
            }
        }
    }

    private int backup(Options options) {
        Path to = options.own(TO);
        Path copy = Files.isDirectory(to) ? to.resolve("varde-" + STAMP.format(LocalDateTime.now(clock)) + ".db") : to;
        Path whole = copy.toAbsolutePath().normalize();
        Path database = DataFolder.databaseIn(options.data());
        try {
            StoreFile.Contents contents = StoreFile.copy(database, whole);
            Inventory inventory = new Inventory(texts);
            out.println(texts.get("upkeep.backup.done", whole.toString(), inventory.size(contents.bytes())));
            inventory.lines(contents).forEach(out::println);
            out.println(texts.get("upkeep.backup.restore", Inventory.quoted(options.data()), Inventory.quoted(whole)));
            return DONE;
        } catch (SqliteStore.Failure e) {
            err.println(texts.get("upkeep.backup.failed"));
            err.println("  "
                    + Trouble.of(e, Trouble.isWithTarget(e) ? whole : database).in(texts));
            return NOT_DONE;
        }
    }
}
