package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.varde.persistence.SqliteStore.Failure;
import no.varde.persistence.SqliteStore.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bytes that have changed, been cut off or lost their other half. A file that is refused stays as it is. (A changed letter
 * in a text cannot be seen by the database; the chain of the audit trail is for that.)
 */
class DamageTest {

    private static final boolean BARS = Boolean.getBoolean("varde.bars");
    private static final int FLIPS = BARS ? 1_000 : 60;
    private static final Set<Reason> CLEAR = EnumSet.of(Reason.DAMAGED, Reason.NOT_A_VARDE_FILE, Reason.NEWER);

    private Path file;
    private byte[] sound = {};

    @BeforeEach
    void write(@TempDir Path folder) throws IOException {
        file = folder.resolve("varde.db");
        try (SqliteStore store = SqliteStore.open(file)) {
            Story.tell(store);
        }
        sound = Files.readAllBytes(file);
    }

    /** Why the file is refused, or none when it opens and everything in it can be read. */
    private Optional<Failure> failure() {
        return Optional.ofNullable(catchThrowableOfType(Failure.class, () -> {
            try (SqliteStore store = SqliteStore.open(file)) {
                Story.everything(store);
            }
        }));
    }

    private Optional<Reason> outcome() {
        return failure().map(Failure::reason);
    }

    private void refusedAsIs(byte[] bytes, Reason reason) throws IOException {
        Files.write(file, bytes);
        assertThat(outcome()).contains(reason);
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void changedBytesAreRefusedWithAReasonOrDoNoHarm() throws IOException {
        Random chance = new Random(20_261_122);
        int refused = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] changed = sound.clone();
            for (int bytes = 0; bytes < 8; bytes++) {
                int at = chance.nextInt(changed.length);
                changed[at] = (byte) (changed[at] ^ (1 + chance.nextInt(255)));
            }
            Files.write(file, changed);
            Optional<Failure> failure = failure();
            assertThat(failure.filter(each -> !CLEAR.contains(each.reason())))
                    .as("flip %d", flip)
                    .isEmpty();
            refused += failure.isPresent() ? 1 : 0;
        }
        assertThat(refused).as("refused of %d", FLIPS).isGreaterThan(FLIPS / 4);
    }

    @Test
    void everyByteOfTheHeaderCanBeChanged() throws IOException {
        for (int at = 0; at < 100; at++) {
            byte[] changed = sound.clone();
            changed[at] = (byte) (changed[at] ^ 0x55);
            Files.write(file, changed);
            assertThat(outcome().filter(reason -> !CLEAR.contains(reason) && reason != Reason.NOT_WRITABLE))
                    .as("byte %d", at)
                    .isEmpty();
        }
    }

    @Test
    void aFileThatIsCutOffIsRefusedAndStaysAsItIs() throws IOException {
        for (int part : List.of(2, 3, 10)) {
            refusedAsIs(Arrays.copyOf(sound, sound.length - sound.length / part), Reason.DAMAGED);
        }
        refusedAsIs(Arrays.copyOf(sound, sound.length - 1), Reason.DAMAGED);
        refusedAsIs(Arrays.copyOf(sound, 50), Reason.DAMAGED);
    }

    @Test
    void aPageOfNothingIsRefusedAndStaysAsItIs() throws IOException {
        byte[] changed = sound.clone();
        Arrays.fill(changed, 8 * 4096, 9 * 4096, (byte) 0);
        refusedAsIs(changed, Reason.DAMAGED);
    }

    @Test
    void nothingWaitingBesideItIsNoDamage() throws IOException {
        Files.createFile(Database.beside(file, "-wal"));
        assertThat(outcome()).isEmpty();
        assertThat(StoreFile.check(file).faults()).isEmpty();
    }

    @Test
    void rubbishWaitingBesideItIsLeftAside() throws IOException {
        byte[] rubbish = new byte[10_000];
        new Random(1).nextBytes(rubbish);
        Files.write(Database.beside(file, "-wal"), rubbish);
        assertThat(outcome()).isEmpty();
        Files.write(Database.beside(file, "-shm"), rubbish);
        assertThat(outcome()).isEmpty();
    }

    @Test
    void whatWaitsIsNotThrownAwayWhenItsFileIsGone() throws IOException {
        byte[] waiting = new byte[10_000];
        Files.write(Database.beside(file, "-wal"), waiting);
        Files.delete(file);
        assertThat(outcome()).contains(Reason.DAMAGED);
        Files.createFile(file);
        assertThat(outcome()).contains(Reason.DAMAGED);
        assertThat(Database.beside(file, "-wal")).hasBinaryContent(waiting);
    }
}
