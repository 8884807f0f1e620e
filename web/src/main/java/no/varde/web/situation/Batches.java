package no.varde.web.situation;

import java.util.List;
import java.util.UUID;
import no.varde.core.store.Batch;
import no.varde.core.store.Reading;

/**
 * Tells the batches of a municipality apart: an import is one, and so is each answer to a question, so that it can be undone
 * at once; answers are no imports, and are not listed among them.
 */
public final class Batches {

    private static final String ANSWERS = "answers-";
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

    /** The imports of a municipality, the newest first. */
    public static List<Batch> imports(Reading reading, String municipality) {
        return reading.batches(municipality).stream()
                .filter(each -> !each.id().startsWith(ANSWERS))
                .toList();
    }
}
