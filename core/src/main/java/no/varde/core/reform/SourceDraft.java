package no.varde.core.reform;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Problems;
import no.varde.core.basics.Require;

/**
 * Where a {@link ReformDraft} stands written, as somebody wrote it.
 *
 * @param title the document in each language in which it was written
 * @param presented the day on which it was presented; blank when that is not known
 * @param treated the day on which the Storting treated it; blank when that is not known
 * @param note what a reader should know of the dates or of our use of the source; may be empty
 * @param address where it can be read, with {@code https} or {@code http}; may be blank
 */
public record SourceDraft(
        Map<Language, String> title, String presented, String treated, Map<Language, String> note, String address) {

    /** Refuses null. */
    public SourceDraft {
        Require.nothingNull(title, presented, treated, note, address);
    }

    /** A source that is finished, as a draft that makes the same. */
    public static SourceDraft of(Source source) {
        return new SourceDraft(
                source.title().all(),
                source.presented().map(LocalDate::toString).orElse(""),
                source.treated().map(LocalDate::toString).orElse(""),
                Drafts.words(source.note()),
                source.address().map(URI::toString).orElse(""));
    }

    Optional<Source> check(Problems problems) {
        Problems here = new Problems();
        Optional<LocalizedText> words = Drafts.required("title", title, here);
        Optional<LocalDate> shown = Drafts.maybeDay("presented", presented, here);
        Optional<LocalDate> voted = Drafts.maybeDay("treated", treated, here);
        Optional<URI> place = Drafts.address("address", address, here);
        problems.addAll("source", here);
        return words.map(each -> new Source(each, shown, voted, LocalizedText.written(note), place));
    }
}
