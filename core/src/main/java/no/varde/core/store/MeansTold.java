package no.varde.core.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.varde.core.access.Credential;
import no.varde.core.trail.Chain;
import no.varde.core.trail.Event;

/**
 * What the trails tell of the passwords, passkeys and ties to a provider that let people in, to be held against what is
 * kept: a way in that somebody made past the program shows. Not safe for use by several threads.
 *
 * <p>How many of each kind a person has is compared. Of a password the trail also holds a seal, so that another hash in its
 * place shows; of a passkey what is kept changes with each use, and what a provider calls somebody can be guessed, so neither
 * is sealed. What was made before the first such row, or before rows held seals, is taken as it stands.
 */
public final class MeansTold {

    private static final int DIGITS = 32;
    private static final String PASSWORD = Credential.Kind.PASSWORD.name().toLowerCase(Locale.ROOT);

    private final Map<Told, Map<Chain, Integer>> told = new HashMap<>();
    private final Map<String, Optional<String>> seals = new HashMap<>();
    private Optional<Instant> first = Optional.empty();

    /** Makes one that nothing was told to yet. */
    public MeansTold() {}

    /** The same change is told in every trail of the person, at one instant. */
    private record Told(Instant at, String person, String means, int more) {}

    private record Way(String person, String means) {}

    /**
     * The seal of what is kept of a password: 32 hexadecimal digits of the SHA-256 digest of its hash. The hash holds a salt
     * of its own that nobody can guess, so that the seal tells nothing of the password, nor whether two have the same one.
     *
     * @return empty for anything but a password
     */
    static Optional<String> seal(Credential credential) {
        return credential.kind() == Credential.Kind.PASSWORD
                ? Optional.of(digest("password\n" + credential.kept()))
                : Optional.empty();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGITS / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Adds what a row tells. Rows of other kinds, and those whose words were erased, are passed over.
     *
     * @param chain the trail
     * @param at when it was written
     * @param event what it tells
     */
    public void add(Chain chain, Instant at, Event event) {
        if (!event.kind().equals(PeopleEvents.MEANS)) {
            return;
        }
        first = Optional.of(first.filter(each -> each.isBefore(at)).orElse(at));
        int more = switch (event.action()) {
            case PeopleEvents.ADDED -> 1;
            case PeopleEvents.REMOVED -> -1;
            default -> 0;
        };
        String means = (more < 0 ? event.before() : event.after()).getOrDefault(PeopleEvents.MEANS, "");
        if (more >= 0 && means.equals(PASSWORD)) {
            seals.put(event.subject(), Optional.ofNullable(event.after().get(PeopleEvents.SEAL)));
        }
        if (more != 0 && !means.isEmpty()) {
            told.computeIfAbsent(new Told(at, event.subject(), means, more), any -> new HashMap<>())
                    .merge(chain, 1, Integer::sum);
        }
    }

    /** The passwords whose hash is another than the last row about the person's password tells, in their order. */
    public List<Credential> replaced(List<Credential> kept) {
        return kept.stream()
                .filter(each -> seal(each)
                        .filter(now -> seals.getOrDefault(each.person(), Optional.empty())
                                .filter(told -> !told.equals(now))
                                .isPresent())
                        .isPresent())
                .toList();
    }

    /** The credentials that no row tells of, in their order; of several alike the last ones. */
    public List<Credential> untold(List<Credential> kept) {
        Map<Way, Integer> left = new HashMap<>();
        told.forEach((each, chains) -> left.merge(
                new Way(each.person(), each.means()),
                each.more()
                        * chains.values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0),
                Integer::sum));
        List<Credential> untold = new ArrayList<>();
        for (Credential each : kept) {
            Way way = new Way(each.person(), each.kind().name().toLowerCase(Locale.ROOT));
            boolean older = first.map(each.madeAt()::isBefore).orElse(true);
            if (!older && left.merge(way, -1, Integer::sum) < 0) {
                untold.add(each);
            }
        }
        return untold;
    }
}
