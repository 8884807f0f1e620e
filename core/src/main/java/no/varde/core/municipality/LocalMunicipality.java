package no.varde.core.municipality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Require;
import no.varde.core.basics.Slug;

/**
 * A municipality that is served by this Varde: one of the register, or one outside it that is marked as fictional or
 * future. Refuses a registered one without a number.
 *
 * @param id its id, which stands in addresses: {@code a-z}, {@code 0-9} and hyphens, at most {@value #MAX_ID} characters
 * @param name what it is called on pages; not blank, at most {@value #MAX_NAME} characters
 * @param number its number in the register; always there when it is registered
 * @param standing whether it stands in the register
 * @param inUseSince the day on which it took Varde into use: rules that need a record look no further back
 * @param showBalanceNumber whether the steering balance is shown as a number; if not, in words only
 */
public record LocalMunicipality(
        String id,
        String name,
        Optional<MunicipalityNumber> number,
        Standing standing,
        LocalDate inUseSince,
        boolean showBalanceNumber)
        implements Fact {

    /** The longest id, in characters. */
    public static final int MAX_ID = 60;

    /** The longest name, in characters. */
    public static final int MAX_NAME = 100;

    /** How a municipality stands to the register. */
    public enum Standing implements Labelled {
        /** It is in the register. */
        REGISTERED,
        /** It is made up, for trying out and teaching; every page says so. */
        FICTIONAL,
        /** It has been decided, but does not exist yet. */
        FUTURE;

        @Override
        public LocalizedText label() {
            return LocalizedText.ofRoom("municipality", "Standing." + name());
        }
    }

    /** Checks the id, the name and that the standing agrees with the number. */
    public LocalMunicipality {
        Require.nothingNull(id, name, number, standing, inUseSince);
        Require.id(id, "The id");
        if (!Slug.is(id) || id.length() > MAX_ID) {
            throw new IllegalArgumentException("An id is written with a-z, 0-9 and hyphens: '" + id + "'");
        }
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException(
                    "The name of municipality " + id + " has 1 to " + MAX_NAME + " characters: '" + name + "'");
        }
        if (standing == Standing.REGISTERED && number.isEmpty()) {
            throw new IllegalArgumentException("A registered municipality has a number: " + id);
        }
    }

    /** A municipality of the register, served under an id from a day on. */
    public static LocalMunicipality registered(String id, Municipality municipality, LocalDate inUseSince) {
        return new LocalMunicipality(
                id, municipality.name(), Optional.of(municipality.number()), Standing.REGISTERED, inUseSince, true);
    }

    /** A municipality that is made up. */
    public static LocalMunicipality fictional(String id, String name, LocalDate inUseSince) {
        return new LocalMunicipality(id, name, Optional.empty(), Standing.FICTIONAL, inUseSince, true);
    }

    /** A municipality that has been decided, but does not exist yet, such as one that two others shall become. */
    public static LocalMunicipality future(String id, String name, LocalDate inUseSince) {
        return new LocalMunicipality(id, name, Optional.empty(), Standing.FUTURE, inUseSince, true);
    }

    /** The same with the steering balance shown as a number, or in words only. */
    public LocalMunicipality withBalanceNumber(boolean shown) {
        return new LocalMunicipality(id, name, number, standing, inUseSince, shown);
    }

    /** Whether pages must say that it is made up. */
    public boolean isFictional() {
        return standing == Standing.FICTIONAL;
    }

    @Override
    public Ref ref() {
        return Ref.municipality(id);
    }

    @Override
    public Collection<Ref> about() {
        return List.of();
    }
}
