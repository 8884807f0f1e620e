package no.varde.web.plan;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Life;
import no.varde.core.situation.MeasureView;
import no.varde.web.http.Values;

/**
 * Which measures a list shows, and in which order, as the address says: {@code q}, {@code reform}, {@code area},
 * {@code sector}, {@code owner}, {@code life} and {@code sort}, which ends in {@code -desc} for downwards. What the
 * address says wrongly filters nothing.
 */
public record MeasureFilter(
        String words,
        Optional<String> reform,
        Optional<String> area,
        Optional<String> sector,
        Optional<String> owner,
        Optional<Life> life,
        Sort sort,
        boolean descending) {

    /** Ends the sort of an address when it goes downwards. */
    static final String DESCENDING = "-desc";

    /** What a list can be sorted by. */
    public enum Sort {
        TITLE,
        SECTOR,
        OWNER,
        LIFE,
        STATUS;

        /** The name in addresses. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static MeasureFilter of(Values query) {
        return new MeasureFilter(
                query.text("q").strip(),
                query.find("reform"),
                query.find("area"),
                query.find("sector"),
                query.find("owner"),
                query.find("life").flatMap(MeasureFilter::life),
                query.find("sort").flatMap(MeasureFilter::sort).orElse(Sort.TITLE),
                query.text("sort").endsWith(DESCENDING));
    }

    /** Whether nothing is filtered. */
    public boolean isEmpty() {
        return words.isEmpty()
                && reform.isEmpty()
                && area.isEmpty()
                && sector.isEmpty()
                && owner.isEmpty()
                && life.isEmpty();
    }

    List<MeasureView> apply(List<MeasureView> all, SearchText search, Locale locale) {
        return all.stream()
                .filter(each -> reform.map(id -> each.reforms().contains(id)).orElse(true))
                .filter(each -> area.map(id -> each.areas().contains(id)
                                || each.links().stream()
                                        .anyMatch(link -> link.target().equals(Ref.solution(id))))
                        .orElse(true))
                .filter(each ->
                        sector.map(name -> each.sectors().contains(name)).orElse(true))
                .filter(each -> owner.map(name -> each.owner().equals(Optional.of(name)))
                        .orElse(true))
                .filter(each -> life.map(state -> each.life().equals(Optional.of(state)))
                        .orElse(true))
                .filter(each -> words.isEmpty() || search.matches(each, words))
                .sorted(order(locale))
                .toList();
    }

    private Comparator<MeasureView> order(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        Comparator<MeasureView> byTitle = Comparator.comparing(MeasureView::title, collator);
        Comparator<MeasureView> by = switch (sort) {
            case TITLE -> byTitle;
            case SECTOR -> last(each -> each.sectors().stream().findFirst(), collator);
            case OWNER -> last(MeasureView::owner, collator);
            case LIFE ->
                Comparator.comparing(each -> each.life()
                        .map(life -> List.of(Life.values()).indexOf(life))
                        .orElse(Integer.MAX_VALUE));
            case STATUS ->
                Comparator.comparing(
                        each -> each.status().map(note -> note.on().toString()).orElse(""));
        };
        return (descending ? by.reversed() : by).thenComparing(byTitle);
    }

    /** By a text that may be missing; those without it come last. */
    private static Comparator<MeasureView> last(
            java.util.function.Function<MeasureView, Optional<String>> text, Collator collator) {
        return Comparator.comparing((MeasureView each) -> text.apply(each).isEmpty())
                .thenComparing(each -> text.apply(each).orElse(""), collator);
    }

    private static Optional<Life> life(String text) {
        for (Life each : Life.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<Sort> sort(String text) {
        for (Sort each : Sort.values()) {
            if (text.equals(each.text()) || text.equals(each.text() + DESCENDING)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
