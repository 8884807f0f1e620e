package no.varde.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that is full, or that nobody may write to, in a program of its own. */
class FullDiskTest {

    @Test
    void aFullDiskIsSaidNothingIsLostAndItGoesOnWhenThereIsRoom(@TempDir Path folder) throws Exception {
        String disk = "mount -t tmpfs -o size=24m tmpfs " + folder + "; head -c 18000000 /dev/zero > " + folder
                + "/ballast; head -c 1500000 /dev/zero > " + folder + "/ballast2";
        List<String> said = Child.runWithMounts(disk, SmallDisk.class, folder.toString());
        assertThat(said)
                .contains(
                        "write DISK_FULL",
                        "full all",
                        "copy DISK_FULL",
                        "again DISK_FULL",
                        "room again all",
                        "full again all",
                        "room at last all",
                        "faults []",
                        "files [varde.db, varde.db.lock]");
        assertThat(said).filteredOn(line -> line.startsWith("start on")).hasSize(1);
        assertThat(said).noneMatch(line -> line.contains("OTHER"));
    }

    @Test
    void aFolderThatNobodyMayWriteToIsSaidAndCanStillBeLookedAtAndCopied(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (SqliteStore store = SqliteStore.open(data.resolve("varde.db"))) {
            Story.tell(store);
        }
        String bound = "mount --bind " + data + " " + data + "; mount -o remount,ro,bind " + data;
        List<String> said = Child.runWithMounts(bound, ReadOnlyDisk.class, data.toString(), folder.toString());
        assertThat(said)
                .containsExactly(
                        "open NOT_WRITABLE", "new NOT_WRITABLE", "check []", "copied", "copy in it NOT_WRITABLE");
    }
}
