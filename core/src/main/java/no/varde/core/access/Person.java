package no.varde.core.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person who can be let in. Writes are signed with the id, which says nothing about who it is; the name and the rest
 * stand here alone, so that they can be corrected and erased.
 *
 * @param id the id, from outside; not blank
 * @param name what they are called; not blank
 * @param email the address at which they are reached and by which they sign in, in lower case; empty when none is known
 * @param position their function as it stands on measures («avdelingsleder hjemmetjenesten»); empty when none is known
 * @param ended whether they are ended: they cannot sign in, and what they did stays
 */
public record Person(String id, String name, Optional<String> email, Optional<String> position, boolean ended) {

    /** The longest name, address or position, in characters. */
    public static final int MAX_TEXT = 200;

    /** What stands in place of the name of somebody who was erased; the same as in place of an erased text. */
    private static final String ERASED = "\u2588\u2588\u2588";

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"(),:;\\\\\\[\\]]+@[^\\s@<>\"(),:;\\\\\\[\\]]+");

    /** Refuses blank or too long texts, and what cannot be an address. */
    public Person {
        require(id, "The id");
        require(name, "The name");
        position.ifPresent(each -> require(each, "The position"));
        email = email.map(each -> each.toLowerCase(Locale.ROOT));
        if (email.filter(each -> !isEmail(each)).isPresent()) {
            throw new IllegalArgumentException("Not an address: '" + email.get() + "'");
        }
    }

    private static void require(String text, String what) {
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw new IllegalArgumentException(
                    what + " of a person has 1 to " + MAX_TEXT + " characters, not blank: '" + text + "'");
        }
    }

    /** A person of whom only the name is known. */
    public static Person named(String id, String name) {
        return new Person(id, name, Optional.empty(), Optional.empty(), false);
    }

    /** Whether a text can be an address: something, one @, something, at most {@value #MAX_TEXT} characters. */
    public static boolean isEmail(String text) {
        return text.length() <= MAX_TEXT && ADDRESS.matcher(text).matches();
    }

    /**
     * Whether a measure's owner, as it is written there, is this person: their name, their position, or the name with
     * something after a comma, in any case of letters.
     */
    public boolean isCalled(String owner) {
        return isNamed(owner)
                || position.filter(each -> each.strip().equalsIgnoreCase(owner.strip()))
                        .isPresent();
    }

    /**
     * Whether their position names a sector, as it is written on measures, and so says that they lead it: «kommunalsjef
     * helse og omsorg» names «Helse og omsorg».
     */
    public boolean isOver(String sector) {
        String named = sector.strip().toLowerCase(Locale.ROOT);
        return !named.isEmpty()
                && position.filter(each -> (" " + each.strip().toLowerCase(Locale.ROOT) + " ")
                                .replaceAll("[,;.()/-]", " ")
                                .contains(" " + named.replaceAll("[,;.()/-]", " ") + " "))
                        .isPresent();
    }

    /** The same with nothing in it that tells who it was, and ended: what is left of somebody who was erased. */
    public Person erased() {
        return new Person(id, ERASED, Optional.empty(), Optional.empty(), true);
    }

    /** Whether a measure's owner, as it is written there, is their name, alone or with something after a comma. */
    public boolean isNamed(String owner) {
        return name.strip().equalsIgnoreCase(owner.strip().split(",", 2)[0].strip());
    }

    /** Whether who it was has been erased. */
    public boolean isErased() {
        return ended && email.isEmpty() && position.isEmpty() && name.equals(ERASED);
    }

    /** The same with another address. */
    public Person withEmail(String address) {
        return new Person(id, name, Optional.of(address), position, ended);
    }

    /** The same with another position. */
    public Person withPosition(String function) {
        return new Person(id, name, email, Optional.of(function), ended);
    }

    /** The same, ended or open again. */
    public Person withEnded(boolean isEnded) {
        return new Person(id, name, email, position, isEnded);
    }
}
