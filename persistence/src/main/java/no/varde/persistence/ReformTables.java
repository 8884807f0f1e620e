package no.varde.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.varde.core.basics.Ref;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformText;
import no.varde.core.reform.ReformVersion;
import no.varde.core.trail.FreeText;

/**
 * The tables of the room {@code reform}. A reform is kept as the text of a reform file in which every text that somebody
 * wrote is a number, and beside it those texts in the order of their numbers: so the words can be searched and erased like
 * all others, and the reform still be read.
 */
final class ReformTables {

    /** Parts the texts, and stands before a letter in place of itself ({@code f}) and of the parting sign ({@code e}). */
    private static final String PART = "\u001e";

    private static final String MARK = "\u001f";

    private ReformTables() {}

    static List<FactTable<?>> all() {
        return List.of(new FactTable<>(
                Ref.Kind.REFORM_VERSION,
                ReformVersion.class,
                "number written ~words",
                (to, fact) -> {
                    List<String> words = new ArrayList<>();
                    ReformVersion numbered = fact.withWords(text -> {
                        words.add(text.replace(MARK, MARK + "f").replace(PART, MARK + "e"));
                        return Integer.toString(words.size());
                    });
                    to.number(fact.number()).text(numbered.written()).text(String.join(PART, words));
                },
                (from, id) -> read(id, Math.toIntExact(from.number()), from.text(), from.text())));
    }

    private static ReformVersion read(String id, int number, String written, String words) throws SQLException {
        ReformDraft.Outcome outcome = ReformText.read(written).check();
        if (outcome instanceof ReformDraft.Refused refused) {
            throw new Damage("A reform cannot be read: " + refused.problems());
        }
        ReformVersion numbered = ReformVersion.of(id, number, (ReformDraft.Made) outcome);
        if (words.equals(FreeText.ERASED)) {
            return numbered.withWords(text -> FreeText.ERASED);
        }
        String[] texts = words.split(PART, -1);
        return numbered.withWords(text ->
                texts[Integer.parseInt(text) - 1].replace(MARK + "e", PART).replace(MARK + "f", MARK));
    }
}
