package no.varde.core.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.access.Person;
import no.varde.core.store.Reading;
import no.varde.core.store.Vouched;
import no.varde.core.trail.FreeText;

/**
 * By what somebody is found in texts: the names and addresses that they have or had, as far as others vouch for them, and
 * the positions under which measures were theirs. Immutable.
 */
public final class Called {

    /** Of whom nothing is known: found nowhere. */
    static final Called NOTHING = new Called(List.of(), List.of(), List.of());

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

    private final List<String> words;
    private final List<String> positions;
    private final Optional<Pattern> pattern;

    private Called(List<String> names, List<String> addresses, List<String> positions) {
        this.words = Stream.concat(names.stream(), addresses.stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        this.positions = List.copyOf(positions);
        this.pattern = pattern(words);
    }

    /**
     * What a person is called and was called, as the trails tell. A name with a word in it that is in no name is left out,
     * since it would take that word out of every text.
     */
    public static Called of(Reading reading, Person person) {
        Vouched vouched = Vouched.of(reading, person);
        List<String> names = vouched.names().stream()
                .filter(each -> !NameWords.hasCommonWord(each))
                .toList();
        return new Called(names, vouched.emails(), vouched.positions());
    }

    /** Somebody of whom nothing is known but a name. */
    public static Called name(String name) {
        return new Called(List.of(name), List.of(), List.of());
    }

    /** Every name and address, each of which may stand in a text, the present name first; none is blank. */
    public List<String> words() {
        return words;
    }

    /** Whether a text says one of the names or addresses: whole, in any case of letters, and not in a longer word. */
    boolean isIn(String text) {
        return pattern.filter(each -> each.matcher(text).find()).isPresent();
    }

    /** Whether a text says it as names are written, with capital letters, or says an address. */
    boolean isWrittenAsANameIn(String text) {
        return pattern.map(each -> each.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(found -> NameWords.isAddress(found) || NameWords.isWrittenAsAName(found)))
                .orElse(false);
    }

    /** Whether a measure's owner, as it is written there, is theirs by a position, which names nobody else. */
    boolean isOwner(String owner) {
        return positions.stream().anyMatch(each -> each.strip().equalsIgnoreCase(owner.strip()));
    }

    /** A text with {@link FreeText#ERASED} wherever it says a name or an address. */
    String takenOut(String text) {
        return pattern.map(each -> each.matcher(text).replaceAll(found -> sign(found.group())))
                .orElse(text);
    }

    /** No longer than what it stands for, so that a text that is as long as may be stays valid. */
    private static String sign(String found) {
        return FreeText.ERASED.substring(0, Math.min(FreeText.ERASED.length(), found.length()));
    }

    private static Optional<Pattern> pattern(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        NO_LETTER_BEFORE
                                + words.stream()
                                        .map(each -> each.toLowerCase(Locale.ROOT))
                                        .sorted((one, other) -> other.length() - one.length())
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining("|", "(?:", ")"))
                                + NO_LETTER_AFTER,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
