package no.varde.web.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.core.basics.LocalizedText;
import no.varde.web.situation.Links;

/**
 * Something that can be found. What it is called and what is searched does not depend on who reads; where it leads and what
 * stands beside it is made for a page.
 *
 * @param section where it stands on the page
 * @param name what it is called
 * @param otherNames what counts as its name too, such as a short name or a case number
 * @param texts what else is said of it
 * @param href where it leads
 * @param beside what stands beside it, such as when it was; empty for nothing
 */
record Thing(
        Section section,
        LocalizedText name,
        List<LocalizedText> otherNames,
        List<LocalizedText> texts,
        Function<Links, String> href,
        Function<Links, String> beside) {

    /** A name in every language that it has. */
    Stream<String> titles() {
        return Stream.concat(Stream.of(name), otherNames.stream()).flatMap(Thing::all);
    }

    /** Everything else in every language. */
    Stream<String> rest() {
        return texts.stream().flatMap(Thing::all);
    }

    private static Stream<String> all(LocalizedText text) {
        return text.all().values().stream().distinct();
    }
}
