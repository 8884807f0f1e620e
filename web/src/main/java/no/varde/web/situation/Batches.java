package no.varde.web.situation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.varde.core.store.Batch;
import no.varde.core.store.Reading;

/**
 * Tells the batches of a municipality apart: an import is one, and so are each answer to a question, what somebody
 * records in a status round of a day and what a form saves, so that it can be undone at once; these are no imports, and are not listed among them.
 */
public final class Batches {

    private static final String ANSWERS = "answers-";
    private static final String ROUND = "round-";
    private static final String FORM = "edit-";
    private static final int STEM = 12;

    private Batches() {}

    /** A new stem for the id of a batch and of what is in it. */
    public static String fresh() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, STEM);
    }

    /** The id of a batch of answers. */
    public static String ofAnswers(String stem) {
        return ANSWERS + stem;
    }

    /** The id of a batch of a status round; the rest tells it from all others. */
    public static String ofRound(String rest) {
        return ROUND + rest;
    }

    /** A new id for what one form saves. */
    public static String ofForm() {
        return FORM + UUID.randomUUID();
    }

    /** Whether a batch is what one form saved, as most are. */
    public static boolean isOfForm(String id) {
        return id.startsWith(FORM);
    }

    /** What a batch is, as keys of texts say it: {@code answers}, {@code round} or {@code edit}; empty for an import. */
    public static Optional<String> kind(String id) {
        return List.of(ANSWERS, ROUND, FORM).stream()
                .filter(id::startsWith)
                .findFirst()
                .map(prefix -> prefix.substring(0, prefix.length() - 1));
    }

    /** The imports of a municipality, the newest first. */
    public static List<Batch> imports(Reading reading, String municipality) {
        return reading.batches(municipality).stream()
                .filter(each -> kind(each.id()).isEmpty())
                .toList();
    }
}
