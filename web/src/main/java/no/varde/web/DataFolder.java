package no.varde.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import no.varde.web.http.FormKey;

/**
 * The folder in which one server keeps everything. It is locked as long as the server runs, so that no second one
 * writes beside it; the lock goes with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Thrown when another server has the folder. */
    static final class InUse extends IOException {

        private static final long serialVersionUID = 1L;

        InUse(Path folder) {
            super(folder.toString());
        }
    }

    /** Opens the folder, and makes it when it is not there. */
    static DataFolder open(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(whole.resolve("uploads"));
        } catch (FileAlreadyExistsException e) {
            throw new IOException("Not a folder: " + e.getMessage(), e);
        }
        FileChannel channel =
                FileChannel.open(whole.resolve("varde.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isTaken(channel)) {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(whole, channel);
        }
        channel.close();
        throw new InUse(whole);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock()).isEmpty();
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** The database's file. */
    Path database() {
        return folder.resolve("varde.db");
    }

    /** Where files lie while they are being received. */
    Path uploads() {
        return folder.resolve("uploads");
    }

    /** The folder itself. */
    Path path() {
        return folder;
    }

    /** The key by which forms are signed, made the first time and kept. */
    FormKey formKey() throws IOException {
        Path file = folder.resolve("form.key");
        if (!Files.exists(file)) {
            Path fresh = folder.resolve("form.key.new");
            Files.write(fresh, FormKey.randomBytes());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new FormKey(Files.readAllBytes(file));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
