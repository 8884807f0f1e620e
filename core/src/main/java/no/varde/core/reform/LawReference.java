package no.varde.core.reform;

import java.util.Map;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Require;

/**
 * A place in an act or in regulations. Refuses a section without the sign {@code §}.
 *
 * @param law the act's short name, such as «helse- og omsorgstjenesteloven»
 * @param section the section as lawyers write it: {@code § 6-1} or {@code §§ 6–9}
 */
public record LawReference(LocalizedText law, String section) implements Labelled {

    /** Checks the section. */
    public LawReference {
        Require.nothingNull(law, section);
        if (!section.startsWith("§")) {
            throw new IllegalArgumentException("A section begins with §: " + section);
        }
    }

    /** The act and the section: «helse- og omsorgstjenesteloven § 6-1». */
    @Override
    public LocalizedText label() {
        Map<Language, String> both = new java.util.EnumMap<>(Language.class);
        law.all().forEach((language, name) -> both.put(language, name + ' ' + section));
        return new LocalizedText(both);
    }
}
