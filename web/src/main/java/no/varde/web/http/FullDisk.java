package no.varde.web.http;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether something failed since a disk is full, by what the machine says. */
final class FullDisk {

    private static final int A_MINUTE = 60;
    private static final int MOST_CAUSES = 8;

    /** In the words of Linux, macOS, Windows, and of a quota. */
    private static final Pattern SAID =
            Pattern.compile("no space left|disk full|not enough space|disk quota|quota exceeded");

    private FullDisk() {}

    /** The error to answer with; empty when it failed for another reason. */
    static Optional<HttpError> of(Throwable failure) {
        Throwable each = failure;
        for (int i = 0; i < MOST_CAUSES && each != null; i++) {
            String said = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
            if (SAID.matcher(said).find()) {
                return Optional.of(new HttpError(507, "errors.store.upload").after(A_MINUTE));
            }
            each = each.getCause();
        }
        return Optional.empty();
    }
}
