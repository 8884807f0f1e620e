package no.varde.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that one program holds locked; the lock goes with the program, however that ends. Which ones this program holds
 * is remembered: closing any other channel to the same file would let go of the lock.
 */
final class Lock implements AutoCloseable {

    private static final Set<Object> HELD = ConcurrentHashMap.newKeySet();

    private final Object key;
    private final FileChannel channel;

    private Lock(Object key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /** Locks a file, which is made when it is not there; empty when somebody has it. */
    static Optional<Lock> take(Path file) throws IOException {
        Object key = key(file);
        if (!HELD.add(key)) {
            return Optional.empty();
        }
        boolean locked = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            locked = lock != null;
            return locked ? Optional.of(new Lock(key, channel)) : Optional.empty();
        } finally {
            if (!locked) {
                HELD.remove(key);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** Whether somebody, this program included, has a file locked; neither makes nor changes it. */
    static boolean isTaken(Path file) {
        if (HELD.contains(key(file))) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null;
        } catch (IOException e) {
            throw Failures.of("Cannot look at " + file, file, e);
        }
    }

    /** The same for every way of writing a file's place. */
    private static Object key(Path file) {
        Path folder = Database.folder(file);
        try {
            return folder.toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(key);
    }
}
