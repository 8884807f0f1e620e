package no.varde.web.about;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.web.http.Texts;

/** The words that Varde uses in a certain way, and what each means. The names are those of the dictionary. */
public final class Terms {

    /** The ids of all terms: their anchors, and the keys of their texts. */
    public static final List<String> IDS = List.of(
            "reform",
            "area",
            "solution",
            "duty",
            "adoption",
            "stance",
            "measure",
            "step",
            "ordinary-operation",
            "plan-line",
            "pledge",
            "carry-over",
            "concerned",
            "participation",
            "from-the-start",
            "statutory-council",
            "anchoring",
            "changed-since",
            "substance-change",
            "steering-balance",
            "room-for-action",
            "seen",
            "kinds",
            "not-known",
            "overdue",
            "join",
            "crosswalk",
            "competency",
            "trait",
            "demands",
            "units",
            "time-set-aside");

    private Terms() {}

    /**
     * A term in a language.
     *
     * @param id its id, which is its anchor
     * @param name what it is called
     * @param says what it means
     */
    public record Term(String id, String name, String says) {}

    /** Every term in the language of the texts, by name. */
    public static List<Term> in(Texts texts) {
        Collator collator = Collator.getInstance(texts.language().locale());
        return IDS.stream()
                .map(id -> new Term(id, texts.capital(texts.get("terms." + id)), texts.get("terms." + id + ".says")))
                .sorted(Comparator.comparing(Term::name, collator))
                .toList();
    }

    /** What a term is called, in every language. */
    public static LocalizedText name(String id) {
        return everywhere("terms." + id);
    }

    /** What a term means, in every language. */
    public static LocalizedText says(String id) {
        return everywhere("terms." + id + ".says");
    }

    private static LocalizedText everywhere(String key) {
        return LocalizedText.of(
                Texts.in(Language.NB).get(key),
                Texts.in(Language.NN).get(key),
                Texts.in(Language.EN).get(key));
    }
}
