package no.varde.core.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.Require;

/**
 * A secret address from which a calendar fetches, for the person who made it, what one group can still influence in one
 * municipality. It lets nobody do or read anything else, works for as long as its person may read there, and is over when
 * they end or renew it. Kept as a {@link Credential} of kind {@link Credential.Kind#TOKEN}, with the hash of its secret as
 * the key.
 *
 * @param municipality the id of the municipality; a word of an address, so without spaces
 * @param group the group
 * @param language the language in which it is written
 */
public record CalendarLink(String municipality, ActorGroup group, Language language) {

    private static final String CALENDAR = "calendar";

    /** Refuses null, and a municipality that is no id. */
    public CalendarLink {
        Require.nothingNull(municipality, group, language);
        Require.id(municipality, "The municipality");
        if (municipality.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("The id of a municipality has no space: " + municipality);
        }
    }

    /** As it is kept, newly made. */
    public Credential kept(String hash, String person, String name, Instant now) {
        String kept = String.join(" ", CALENDAR, municipality, group.text(), language.tag());
        return new Credential(Credential.Kind.TOKEN, hash, person, kept, name, now, Optional.empty());
    }

    /** The link that a credential is; empty when it is something else. */
    public static Optional<CalendarLink> find(Credential credential) {
        String[] parts = credential.kept().split(" ", -1);
        if (credential.kind() != Credential.Kind.TOKEN || parts.length != 4 || !parts[0].equals(CALENDAR)) {
            return Optional.empty();
        }
        Optional<Language> language = Arrays.stream(Language.values())
                .filter(each -> each.tag().equals(parts[3]))
                .findFirst();
        return ActorGroup.find(parts[2])
                .flatMap(group -> language.map(each -> new CalendarLink(parts[1], group, each)));
    }

    /** Whether both are of the same group in the same municipality, so that one takes the place of the other. */
    public boolean isForTheSameAs(CalendarLink other) {
        return municipality.equals(other.municipality) && group == other.group;
    }
}
