package no.varde.web.upkeep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.web.http.FormKey;

/**
 * The folder in which one server keeps everything. It is locked as long as the server runs, so that no second one
 * writes beside it; the lock goes with the process, however that ends.
 *
 * <p>Only the database must be kept and moved. The key of forms and the folder of uploads are made anew when they are
 * not there; all that is lost with the key is that a form that was open meanwhile must be loaded once more.
 */
public final class DataFolder implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(DataFolder.class.getName());

    private static final String DATABASE = "varde.db";
    private static final String LOCK = "varde.lock";
    private static final String FORM_KEY = "form.key";
    private static final String UPLOADS = "uploads";

    /** The folders that this program holds; closing another channel to the same lock would let go of it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Thrown when another server has the folder. */
    public static final class InUse extends IOException {

        private static final long serialVersionUID = 1L;

        InUse(Path folder) {
            super(folder.toString());
        }
    }

    /**
     * Opens the folder, and makes it when it is not there.
     *
     * @throws InUse when a server has it
     * @throws IOException when it cannot be written, or is none
     */
    public static DataFolder open(Path folder) throws IOException {
        Path whole = make(folder.toAbsolutePath().normalize());
        if (!HELD.add(whole)) {
            throw new InUse(whole);
        }
        boolean opened = false;
        try {
            DataFolder data = new DataFolder(whole, lock(whole));
            data.throwOutUploads();
            opened = true;
            return data;
        } finally {
            if (!opened) {
                HELD.remove(whole);
            }
        }
    }

    private static Path make(Path folder) throws IOException {
        try {
            boolean fresh = !Files.exists(folder);
            Files.createDirectories(folder.resolve(UPLOADS));
            if (fresh) {
                keepToOwner(folder, "rwx------");
            }
            keepToOwner(folder.resolve(UPLOADS), "rwx------");
            return folder.toRealPath();
        } catch (FileAlreadyExistsException e) {
            throw (IOException) new NotDirectoryException(e.getFile()).initCause(e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            if (isTaken(channel)) {
                throw new InUse(folder);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            locked = true;
            return channel;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock()).isEmpty();
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** Lets nobody but the owner read a file or folder, where the machine knows such rights and we may set them. */
    private static void keepToOwner(Path path, String rights) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix") || !Files.exists(path)) {
            return;
        }
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Others on this machine may be able to read " + path + ": " + e.getMessage());
        }
    }

    /** Keeps the database and what the server writes beside it to its owner; said once it is open. */
    public void keepToOwner() {
        for (String beside : List.of("", "-wal", "-shm")) {
            keepToOwner(folder.resolve(DATABASE + beside), "rw-------");
        }
    }

    /** What was being received when a server was killed; nobody waits for it any more, and it may be personal. */
    private void throwOutUploads() throws IOException {
        List<Path> left;
        try (var files = Files.list(uploads())) {
            left = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
    }

    /** The database's file in a folder that need not be open. */
    static Path databaseIn(Path folder) {
        return folder.resolve(DATABASE);
    }

    /** The database's file. */
    public Path database() {
        return databaseIn(folder);
    }

    /** Where files lie while they are being received. */
    public Path uploads() {
        return folder.resolve(UPLOADS);
    }

    /** The folder itself. */
    public Path path() {
        return folder;
    }

    /** The key by which forms are signed, made the first time and kept. */
    public FormKey formKey() throws IOException {
        Path file = folder.resolve(FORM_KEY);
        if (!Files.exists(file)) {
            Path fresh = folder.resolve(FORM_KEY + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh);
            keepToOwner(fresh, "rw-------");
            Files.write(fresh, FormKey.randomBytes());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        keepToOwner(file, "rw-------");
        return new FormKey(Files.readAllBytes(file));
    }

    @Override
    public void close() throws IOException {
        lock.close();
        HELD.remove(folder);
    }
}
