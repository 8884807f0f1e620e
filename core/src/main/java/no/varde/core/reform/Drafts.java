package no.varde.core.reform;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Message;
import no.varde.core.basics.Period;
import no.varde.core.basics.Problems;
import no.varde.core.basics.Slug;

/** What the drafts of this room check alike: names, ids, days and addresses as somebody wrote them. */
final class Drafts {

    private Drafts() {}

    /**
     * A name with the last part of the id that belongs to it.
     *
     * @param id the part; may be unfit, which is a problem already
     * @param name the name; empty when it was not written
     */
    record Titled(String id, Optional<LocalizedText> name) {

        LocalizedText orThrow() {
            return name.orElseThrow();
        }
    }

    /**
     * The name and the id that was written or, when it was not, that the name makes.
     *
     * @param seen which names' ids came before, with their numbers from 1; gets this one
     * @param index its place, from 0
     */
    static Titled titled(
            String id, Map<Language, String> name, Map<String, Integer> seen, int index, Problems problems) {
        Optional<LocalizedText> title = required("name", name, problems);
        String own = id.strip();
        if (!own.isEmpty()) {
            return new Titled(own, title);
        }
        String slug = title.map(Drafts::slug).orElse("");
        title.ifPresent(words -> {
            if (slug.isEmpty()) {
                problems.add("name", Message.of("reform", "draft.name.letters", words));
            } else if (seen.containsKey(slug)) {
                problems.add("name", Message.of("reform", "draft.name.twice", words, seen.getOrDefault(slug, 0)));
            } else {
                seen.put(slug, index + 1);
            }
        });
        return new Titled(slug, title);
    }

    /** Takes an id, unless it is unfit or taken, which is a problem; one that has a problem already is passed over. */
    static void claim(String id, Set<String> taken, Problems problems) {
        if (!problems.isEmpty()) {
            return;
        }
        if (!Slug.is(id)) {
            problems.add("id", Message.of("reform", "draft.id", id));
        } else if (!taken.add(id)) {
            problems.add("id", Message.of("reform", "draft.id.twice", id));
        }
    }

    static Optional<LocalizedText> required(String pointer, Map<Language, String> words, Problems problems) {
        Optional<LocalizedText> text = LocalizedText.written(words);
        if (text.isEmpty()) {
            problems.add(
                    pointer, Message.of("reform", pointer.equals("name") ? "draft.name.blank" : "draft.text.blank"));
        }
        return text;
    }

    static Optional<LocalDate> day(String pointer, String written, Problems problems) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException e) {
            problems.add(pointer, Message.of("reform", "draft.day", written));
            return Optional.empty();
        }
    }

    /** The same where nothing needs to be written. */
    static Optional<LocalDate> maybeDay(String pointer, String written, Problems problems) {
        return written.isBlank() ? Optional.empty() : day(pointer, written, problems);
    }

    /** A period whose last day is included; blank for no end. */
    static Optional<Period> period(String from, String to, Problems problems) {
        Optional<LocalDate> first = day("from", from, problems);
        Optional<LocalDate> last = maybeDay("to", to, problems);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            problems.add("to", Message.of("reform", "draft.period", first.get(), last.get()));
            return Optional.empty();
        }
        return first.map(begin -> new Period(begin, last.map(end -> end.plusDays(1))));
    }

    static Optional<URI> address(String pointer, String written, Problems problems) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        try {
            URI address = new URI(written.strip());
            if ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme())) {
                return Optional.of(address);
            }
        } catch (URISyntaxException e) {
            // Said below like one of another kind.
        }
        problems.add(pointer, Message.of("reform", "draft.address", written));
        return Optional.empty();
    }

    /** Names without the blank ones, each once. */
    static Set<String> names(List<String> written) {
        Set<String> names = new LinkedHashSet<>();
        written.stream().map(String::strip).filter(each -> !each.isEmpty()).forEach(names::add);
        return names;
    }

    /** The words of a text that may be missing. */
    static Map<Language, String> words(Optional<LocalizedText> text) {
        return text.map(LocalizedText::all).orElse(Map.of());
    }

    static String lastPart(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    static String slug(LocalizedText words) {
        return Slug.of(words.in(Language.NB));
    }

    /** The last day of a period as it is written; blank when it has no end. */
    static String lastDay(Optional<LocalDate> until) {
        return until.map(end -> end.minusDays(1).toString()).orElse("");
    }
}
