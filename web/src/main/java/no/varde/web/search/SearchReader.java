package no.varde.web.search;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.search.Closeness;
import no.varde.core.search.SearchHit;
import no.varde.core.search.SearchIndex;
import no.varde.core.search.SearchWords;
import no.varde.web.http.Addresses;
import no.varde.web.http.ListPart;
import no.varde.web.http.Page;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** Makes the sheet of what was found, for a page. */
final class SearchReader {

    /** The name of the words in addresses, and of the group that is shown alone. */
    static final String WORDS = "q";

    static final String ONLY = "in";

    private static final int FIRST = 5;
    private static final int LINES = 100;

    private final Links links;
    private final Page page;
    private final Texts texts;
    private final String typed;
    private final SearchWords words;

    SearchReader(Links links) {
        this.links = links;
        this.page = links.page();
        this.texts = page.texts();
        this.typed = page.query().text(WORDS).strip();
        this.words = SearchWords.of(typed);
    }

    SearchSheet read(SearchIndex<Thing> index) {
        List<SearchHit<Thing>> hits = index.find(words);
        Optional<String> named = page.query().find(ONLY);
        Optional<Section> only = named.flatMap(Section::find);
        Map<Section, List<SearchHit<Thing>>> found = new EnumMap<>(Section.class);
        for (SearchHit<Thing> hit : hits) {
            found.computeIfAbsent(hit.thing().section(), any -> new ArrayList<>())
                    .add(hit);
        }
        List<SearchSheet.Group> groups = found.entrySet().stream()
                .filter(each -> only.isEmpty() || only.get() == each.getKey())
                .map(each -> group(each.getKey(), each.getValue(), only.isPresent()))
                .toList();
        return new SearchSheet(
                typed,
                said(found),
                hits.stream().anyMatch(each -> each.closeness() == Closeness.MISSPELT),
                groups,
                only.isPresent() ? address(Optional.empty()) : "",
                named.filter(any -> only.isEmpty()).stream().toList());
    }

    private String address(Optional<Section> only) {
        String path = Addresses.with("/search", WORDS, typed);
        return page.link(
                only.map(each -> Addresses.with(path, ONLY, each.text())).orElse(path));
    }

    private Content said(Map<Section, List<SearchHit<Thing>>> found) {
        if (words.isEmpty()) {
            return texts.rich("search.lead");
        }
        int all = found.values().stream().mapToInt(List::size).sum();
        if (all == 0) {
            return texts.rich("search.none", typed);
        }
        List<Content> parts = new ArrayList<>();
        found.forEach((section, hits) -> parts.add(new StaticTemplates()
                .partsLink(texts.get("search.count." + section.text(), hits.size()), address(Optional.of(section)))));
        return texts.rich("search.found", typed, texts.seriesOf(parts));
    }

    private SearchSheet.Group group(Section section, List<SearchHit<Thing>> hits, boolean alone) {
        ListPart part = alone
                ? ListPart.of(page.query(), hits.size(), LINES)
                : new ListPart(0, hits.size(), Math.min(FIRST, hits.size()));
        return new SearchSheet.Group(
                section.text(),
                texts.capital(texts.get("search.count." + section.text(), hits.size())),
                part,
                part.of(hits).stream().map(this::line).toList(),
                alone || part.isWhole() ? "" : address(Optional.of(section)));
    }

    private SearchSheet.Line line(SearchHit<Thing> hit) {
        Thing thing = hit.thing();
        Pieces pieces = Pieces.of(words, hit.closeness());
        String title = texts.capital(texts.of(thing.name()));
        String beside = thing.beside().apply(links);
        Optional<Said> snippet = words.closest(List.of(title, beside))
                        .filter(each -> each.compareTo(hit.closeness()) <= 0)
                        .isPresent()
                ? Optional.empty()
                : said(thing, title, pieces);
        return new SearchSheet.Line(
                pieces.of(title),
                thing.href().apply(links),
                pieces.of(beside),
                snippet.map(each -> pieces.around(each.text())).orElse(List.of()),
                snippet.filter(each -> each.language() != page.language())
                        .map(each -> each.language().tag())
                        .orElse(""));
    }

    private record Said(String text, Language language) {}

    /** The text of a thing in which most words stand: of several the first, and the reader's language before others. */
    private Optional<Said> said(Thing thing, String title, Pieces pieces) {
        return Stream.concat(
                        Stream.concat(Stream.of(thing.name()), thing.otherNames().stream()), thing.texts().stream())
                .flatMap(this::inEachLanguage)
                .filter(each -> !each.text().equals(title) && pieces.count(each.text()) > 0)
                .max(Comparator.comparingInt((Said each) -> pieces.count(each.text()))
                        .thenComparing(each -> each.language() == page.language()));
    }

    /** A text that has one language only is somebody's own, and is read as the reader's. */
    private Stream<Said> inEachLanguage(LocalizedText text) {
        boolean own = text.all().size() == 1;
        return text.all().entrySet().stream()
                .map(each -> new Said(each.getValue(), own ? page.language() : each.getKey()));
    }
}
