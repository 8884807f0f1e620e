package no.varde.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbered steps from an empty file to the present tables. Step 1 is {@code 001.sql}, and the file's
 * {@code user_version} says how many have been taken. A step that has been released is never changed. Where SQL cannot do
 * it all, the line {@code -- java} parts what comes before the program's own part of the step from what comes after.
 */
final class Schema {

    /** Tells a file of ours from other people's: "Vard" in the header. */
    static final int APPLICATION_ID = 0x56617264;

    private static final String PROGRAM = "\n-- java\n";

    /** A part of a step that SQL cannot do. */
    interface Part {
        void run(Session session) throws SQLException;
    }

    /** The parts of the steps that SQL cannot do, by the number of the step. */
    private static final Map<Integer, Part> PARTS = Map.of(3, Sealing::run);

    private final List<String> steps;

    Schema(List<String> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The steps that this program knows. */
    static Schema present() {
        List<String> steps = new ArrayList<>();
        for (Optional<String> step = read(1); step.isPresent(); step = read(steps.size() + 1)) {
            steps.add(step.get());
        }
        return new Schema(steps);
    }

    private static Optional<String> read(int number) {
        try (InputStream in = Schema.class.getResourceAsStream("%03d.sql".formatted(number))) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many steps there are. */
    int version() {
        return steps.size();
    }

    /** How many steps a file has taken; 0 for an empty one. */
    static int of(Session session) throws SQLException {
        return number(session, "pragma user_version");
    }

    /** Refuses a file that is not ours or is newer than this program; an empty file is fine. */
    void check(Session session, Path file) throws SQLException {
        try {
            refuseForeign(session, file);
        } catch (SQLException e) {
            throw Failures.isSenseless(e) ? new Damage("The file cannot be made sense of: " + e.getMessage(), e) : e;
        }
    }

    private void refuseForeign(Session session, Path file) throws SQLException {
        int application = number(session, "pragma application_id");
        boolean empty = number(session, "select count(*) from sqlite_schema") == 0;
        if (application != APPLICATION_ID && !(empty && application == 0)) {
            throw new SqliteStore.Failure(
                    SqliteStore.Reason.NOT_A_VARDE_FILE, "Another program's database, not Varde's: " + file);
        }
        int version = of(session);
        if (version < 0 || (version == 0 && !empty)) {
            throw new SqliteStore.Failure(
                    SqliteStore.Reason.DAMAGED, "The file says that its version is " + version + ": " + file);
        }
        if (version > version()) {
            throw new SqliteStore.Failure(new SqliteStore.Versions(version, version()), file);
        }
    }

    /** Refuses what {@link #check} refuses, and an empty file too. */
    void checkFilled(Session session, Path file) throws SQLException {
        check(session, file);
        if (of(session) == 0) {
            throw new SqliteStore.Failure(SqliteStore.Reason.NOT_A_VARDE_FILE, "An empty database: " + file);
        }
    }

    /** Takes the steps that are missing, each in a transaction of its own. */
    void migrate(Session session) throws SQLException {
        if (of(session) >= version()) {
            return;
        }
        session.script("pragma foreign_keys = off");
        try {
            for (int next = of(session); next < version(); next++) {
                step(session, next);
            }
        } finally {
            session.script("pragma foreign_keys = on");
        }
    }

    private void step(Session session, int next) throws SQLException {
        session.begin();
        boolean done = false;
        try {
            run(session, next + 1, steps.get(next));
            if (!session.ask("pragma foreign_key_check").isEmpty()) {
                throw new SQLException("Step " + (next + 1) + " leaves rows that point at nothing");
            }
            session.script("pragma application_id = " + APPLICATION_ID);
            session.script("pragma user_version = " + (next + 1));
            session.commit();
            done = true;
        } finally {
            if (!done) {
                session.rollback();
            }
        }
    }

    private static void run(Session session, int number, String step) throws SQLException {
        int part = step.indexOf(PROGRAM);
        if (part < 0) {
            session.script(step);
            return;
        }
        session.script(step.substring(0, part));
        Part program = PARTS.get(number);
        if (program == null) {
            throw new SQLException("Step " + number + " has a part that this program does not know");
        }
        program.run(session);
        session.clear();
        session.script(step.substring(part));
    }

    private static int number(Session session, String sql) throws SQLException {
        return Integer.parseInt(session.ask(sql));
    }
}
