package no.varde.core.search;

/** How near a word of a text is to a word that is searched; the nearest first. The steps and their limits are ours. */
public enum Closeness {
    /** The same word; capitals do not count. */
    WORD,
    /** The same word with other letters for æ, ø and å, or without an accent: «maltid», «maaltid» for «måltid». */
    OTHER_LETTERS,
    /** The beginning of the word, «forebygg» of «forebygging», or another form of it: «planene» for «planer». */
    BEGINNING,
    /** Within the word, such as the last part of a compound: «sykehjem» in «korttidssykehjem». Two letters at least. */
    WITHIN,
    /**
     * Nearly the word, or nearly a part of it. One letter too many, too few, wrong, or two that changed places, when the
     * longer of the two has five letters or more; two such faults from eight on.
     */
    MISSPELT
}
