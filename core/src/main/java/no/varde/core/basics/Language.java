package no.varde.core.basics;

import java.util.Locale;
import java.util.Optional;

/** A language that Varde speaks: Bokmål, Nynorsk or British English. */
public enum Language {
    /** Norwegian Bokmål, the first fallback. */
    NB,
    /** Norwegian Nynorsk. */
    NN,
    /** English as written in Great Britain. */
    EN;

    /** The language tag by IETF BCP 47: {@code nb}, {@code nn} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale for dates and numbers; English is British. */
    public Locale locale() {
        return Locale.forLanguageTag(this == EN ? "en-GB" : tag() + "-NO");
    }

    /**
     * The language of a tag. Only the primary part counts ({@code nn-NO} is Nynorsk) and the macro language
     * {@code no} means Bokmål.
     *
     * @return empty when Varde does not speak it
     */
    public static Optional<Language> of(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (primary) {
            case "nb", "no" -> Optional.of(NB);
            case "nn" -> Optional.of(NN);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
