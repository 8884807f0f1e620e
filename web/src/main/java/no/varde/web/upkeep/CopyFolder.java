package no.varde.web.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder of the nightly copies, with a list of those that were made: a name and a digest on each line, as {@code
 * sha256sum} writes and checks them. Only what stands in the list and has not been changed since is ever thrown away.
 */
final class CopyFolder {

    private static final String LIST = "varde-nightly.sha256";
    private static final Pattern LINE = Pattern.compile(
            "(?<digest>[0-9a-f]{64})  (?<name>varde-nightly-(?<night>\\d{4}-\\d\\d-\\d\\d)(-\\d+)?\\.db)");
    private static final Pattern UNFINISHED =
            Pattern.compile("varde-nightly-\\d{4}-\\d\\d-\\d\\d(-\\d+)?\\.db\\.unfinished(-wal|-shm|-journal)?");
    private static final System.Logger LOG = System.getLogger(CopyFolder.class.getName());

    private final Path folder;

    CopyFolder(Path folder) {
        this.folder = folder;
    }

    /** A line of the list. */
    private record Entry(String digest, String name, LocalDate night) {

        static Optional<Entry> of(String line) {
            Matcher found = LINE.matcher(line);
            try {
                return found.matches()
                        ? Optional.of(new Entry(
                                found.group("digest"), found.group("name"), LocalDate.parse(found.group("night"))))
                        : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty(); // somebody has edited the list, and that line is theirs
            }
        }

        String line() {
            return digest + "  " + name;
        }
    }

    /** The copy of a night, when it was made and is still there. */
    Optional<Upkeep.Copy> of(LocalDate night) throws IOException {
        for (Entry entry : entries()) {
            Path file = folder.resolve(entry.name());
            if (entry.night().equals(night) && Files.isRegularFile(file)) {
                return Optional.of(
                        new Upkeep.Copy(Files.getLastModifiedTime(file).toInstant(), file, Files.size(file)));
            }
        }
        return Optional.empty();
    }

    /** A name for the copy of a night that nothing in the folder has. */
    Path nameFor(LocalDate night) {
        Path file = folder.resolve("varde-nightly-" + night + ".db");
        for (int next = 2; Files.exists(file); next++) {
            file = folder.resolve("varde-nightly-" + night + "-" + next + ".db");
        }
        return file;
    }

    /** Throws away what a server left half made that was killed meanwhile. */
    void tidyUp() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        List<Path> left;
        try (var files = Files.list(folder)) {
            left = files.filter(file ->
                            UNFINISHED.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
    }

    /** Enters a copy in the list; one that cannot be entered does not stay, since nobody would ever throw it away. */
    void enter(Path file) throws IOException {
        boolean entered = false;
        try {
            List<String> lines = lines();
            lines.add(digest(file) + "  " + file.getFileName());
            write(lines);
            entered = true;
        } finally {
            if (!entered) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Throws away the copies from before a day, but never the newest; a file that somebody has changed since is left alone.
     *
     * @param day the first day whose copy is kept
     * @param least how many nights are kept however old they are
     */
    void throwAwayBefore(LocalDate day, int least) throws IOException {
        List<Entry> entries = entries();
        List<LocalDate> nights =
                entries.stream().map(Entry::night).distinct().sorted().toList();
        if (nights.size() <= least) {
            return;
        }
        LocalDate newest = nights.get(nights.size() - least);
        List<Entry> old = entries.stream()
                .filter(entry -> entry.night().isBefore(day) && entry.night().isBefore(newest))
                .toList();
        if (!old.isEmpty()) {
            List<String> lines = lines();
            for (Entry entry : old) {
                throwAway(entry);
                lines.remove(entry.line());
            }
            write(lines);
        }
    }

    private void throwAway(Entry entry) throws IOException {
        Path file = folder.resolve(entry.name());
        if (Files.isRegularFile(file) && digest(file).equals(entry.digest())) {
            Files.delete(file);
        } else if (Files.exists(file)) {
            LOG.log(System.Logger.Level.INFO, file + " is not as it was made, and is left there");
        }
    }

    private List<Entry> entries() throws IOException {
        return lines().stream().map(Entry::of).flatMap(Optional::stream).toList();
    }

    private List<String> lines() throws IOException {
        Path list = folder.resolve(LIST);
        return Files.exists(list)
                ? new ArrayList<>(Files.readAllLines(list, StandardCharsets.UTF_8))
                : new ArrayList<>();
    }

    private void write(List<String> lines) throws IOException {
        Path fresh = folder.resolve(LIST + ".new");
        Files.write(fresh, lines, StandardCharsets.UTF_8);
        Files.move(fresh, folder.resolve(LIST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] some = new byte[1 << 16];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                digest.update(some, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
