package no.varde.web.upkeep;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.varde.persistence.SqliteStore;
import no.varde.web.http.Texts;

/**
 * Why something could not be done with the data, as a sentence for whoever runs the server, with what would help.
 *
 * @param key the text's key
 * @param arguments what its places stand for
 */
public record Trouble(String key, List<Object> arguments) {

    private static final String FOLDER = "upkeep.trouble.folder.";

    /** Below this many bytes a disk counts as full when something on it fails. */
    private static final long HARDLY_ANY_ROOM = 1 << 20;

    /** Copies. */
    public Trouble {
        arguments = List.copyOf(arguments);
    }

    /** The sentence in a language. */
    public String in(Texts texts) {
        return texts.get(key, arguments.toArray());
    }

    /**
     * Why a store's file could not be used.
     *
     * @param failure what the store says
     * @param file the file, or the copy that was to be made
     */
    public static Trouble of(SqliteStore.Failure failure, Path file) {
        return failure.versions()
                .map(versions -> new Trouble(
                        "upkeep.trouble.newer",
                        List.of(file.toString(), String.valueOf(versions.file()), String.valueOf(versions.program()))))
                .orElseGet(() -> of(failure.reason(), file, words(failure)));
    }

    /** Why a file could not be used, when what the machine says of it is all that is known beside the reason. */
    static Trouble of(SqliteStore.Reason reason, Path file, String said) {
        return switch (reason) {
            case NOT_A_VARDE_FILE -> about("upkeep.trouble.foreign", file);
            case DAMAGED -> about("upkeep.trouble.damaged", file);
            case NOT_WRITABLE -> about("upkeep.trouble.unwritable", file);
            case IN_USE -> about("upkeep.trouble.used", file);
            case DISK_FULL -> about("upkeep.trouble.full", file);
            case NAME_TAKEN -> about("upkeep.trouble.taken", file);
            case NEWER, OTHER -> new Trouble("upkeep.trouble.unknown", List.of(file.toString(), said));
        };
    }

    /** Whether a copy failed for want of a place for it, and not because of what was to be copied. */
    static boolean isWithTarget(SqliteStore.Failure failure) {
        return switch (failure.reason()) {
            case NAME_TAKEN, DISK_FULL, NOT_WRITABLE -> true;
            case NEWER, NOT_A_VARDE_FILE, DAMAGED, IN_USE, OTHER -> false;
        };
    }

    /**
     * Why a folder or a file in it could not be used.
     *
     * @param failure what the machine says
     * @param folder the folder
     */
    public static Trouble of(IOException failure, Path folder) {
        Path there = nearest(folder);
        if (failure instanceof DataFolder.InUse) {
            return about("upkeep.trouble.used", folder);
        } else if (!Files.isDirectory(there)) {
            return about(FOLDER + "none", there);
        } else if (isReadOnly(there)) {
            return about(FOLDER + "readonly", folder);
        } else if (failure instanceof AccessDeniedException) {
            return about(FOLDER + "denied", folder);
        } else if (isFull(there)) {
            return about("upkeep.trouble.full", folder);
        } else if (failure instanceof NoSuchFileException) {
            return about(FOLDER + "missing", folder);
        }
        return new Trouble(FOLDER + "unknown", List.of(folder.toString(), words(failure)));
    }

    /** The folder, or the first of those that it lies in that is there. */
    private static Path nearest(Path folder) {
        Path each = folder.toAbsolutePath().normalize();
        for (Path parent = each.getParent(); parent != null && !Files.exists(each); parent = each.getParent()) {
            each = parent;
        }
        return each;
    }

    // What the machine says may be in any language, so it is asked how things are.

    private static boolean isReadOnly(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    private static Trouble about(String key, Path place) {
        return new Trouble(key, List.of(place.toString()));
    }

    private static String words(Exception failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElseGet(() -> failure.getClass().getSimpleName());
    }
}
