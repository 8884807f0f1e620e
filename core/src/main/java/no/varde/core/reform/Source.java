package no.varde.core.reform;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Require;

/**
 * Where a reform stands written.
 *
 * @param title the document, such as «Meld. St. 15 (2017–2018) Leve hele livet»
 * @param presented the day on which it was presented, when that is known
 * @param treated the day on which the Storting treated it, when that is known
 * @param note what a reader should know of the dates or of our use of the source, when there is something
 * @param address where it can be read
 */
public record Source(
        LocalizedText title,
        Optional<LocalDate> presented,
        Optional<LocalDate> treated,
        Optional<LocalizedText> note,
        Optional<URI> address) {

    /** Refuses null. */
    public Source {
        Require.nothingNull(title, presented, treated, note, address);
    }
}
