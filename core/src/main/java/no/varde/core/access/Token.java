package no.varde.core.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.Require;

/**
 * What a program may do with a token, in the name of the person who made it: never more than the person may at the time,
 * and nothing once the person is ended. Kept as a {@link Credential} of kind {@link Credential.Kind#TOKEN}, with the hash
 * of its secret as the key and what the person calls it as the label.
 *
 * @param changes whether the program may also change what the person may change; if not, it reads only
 * @param lastDay the last day on which it works
 */
public record Token(boolean changes, LocalDate lastDay) {

    private static final String CHANGE = "change ";
    private static final String READ = "read ";

    /** Refuses null. */
    public Token {
        Require.nothingNull(lastDay);
    }

    /** As it is kept, newly made. */
    public Credential kept(String hash, String person, String name, Instant now) {
        return new Credential(
                Credential.Kind.TOKEN, hash, person, (changes ? CHANGE : READ) + lastDay, name, now, Optional.empty());
    }

    /**
     * The token that a credential is.
     *
     * @throws IllegalArgumentException when it is something else, or says nothing that a token says
     */
    public static Token of(Credential credential) {
        String kept = credential.kept();
        boolean changes = kept.startsWith(CHANGE);
        if (credential.kind() != Credential.Kind.TOKEN || (!changes && !kept.startsWith(READ))) {
            throw new IllegalArgumentException("Not a token: " + credential);
        }
        return new Token(changes, LocalDate.parse(kept.substring(kept.indexOf(' ') + 1)));
    }

    /** The token of a program that a credential is; empty when it is something else. */
    public static Optional<Token> find(Credential credential) {
        boolean isToken = credential.kind() == Credential.Kind.TOKEN
                && (credential.kept().startsWith(CHANGE) || credential.kept().startsWith(READ));
        return isToken ? Optional.of(of(credential)) : Optional.empty();
    }

    /** Whether it works on a day. */
    public boolean worksOn(LocalDate day) {
        return !day.isAfter(lastDay);
    }

    /** Whether it lets a program do something that its person may: all, or what changes nothing. */
    public boolean lets(Right right) {
        return changes || !right.isChange();
    }
}
