package no.varde.web.exchange;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;

/** Sets what the libraries for spreadsheets keep for the whole program, once, before the first file. */
final class Libraries {

    /** Held, so that the levels stay; what is odd about a user's file is told to the user, not to the log. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.poi"), Logger.getLogger("com.github.pjfanning"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        ZipSecureFile.setMaxEntrySize(Limits.UNPACKED);
        ZipSecureFile.setMaxTextSize(Limits.TEXT);
        ZipSecureFile.setMaxFileCount(Limits.PARTS);
        // The gate has counted what the parts unpack to; repetitive plans of honest people pack tighter than 1 : 100.
        ZipSecureFile.setMinInflateRatio(0.0005);
        IOUtils.setByteArrayMaxOverride((int) Limits.FILE);
    }

    private Libraries() {}

    /** Called before a library is used; the first call does the work. */
    static void prepare() {
        if (QUIET.isEmpty()) {
            throw new IllegalStateException("No library is quiet");
        }
    }
}
