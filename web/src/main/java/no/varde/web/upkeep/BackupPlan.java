package no.varde.web.upkeep;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When and where copies are made by themselves, and how long they are kept.
 *
 * @param folder the folder, which must be there already
 * @param at the time of day
 * @param zone where that clock hangs
 * @param days for how many days a copy is kept, 1 or more
 * @param least how many of the newest copies are kept however old they are, 1 or more
 */
public record BackupPlan(Path folder, LocalTime at, ZoneId zone, int days, int least) {

    /** Refuses to keep none. */
    public BackupPlan {
        if (days < 1 || least < 1) {
            throw new IllegalArgumentException("At least one copy is kept, and for one day: " + least + ", " + days);
        }
    }
}
