package no.varde.web.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Addresses;
import no.varde.web.http.Choice;
import no.varde.web.http.ListPart;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.plan.FilterChoices;
import no.varde.web.plan.MeasureFilter;

/**
 * Which measures a round goes through: those that the list of measures shows with the same filter, live ones unless it
 * names a part of their life; never one that was given up.
 *
 * @param filter the filter of the list
 * @param carried the filter as it stands in addresses and forms, by name and value
 */
public record RoundFilter(MeasureFilter filter, List<Part> carried) {

    /** The filters that are offered on the page itself. */
    private static final List<String> OFFERED = List.of("reform", "sector", "owner");

    private static final String LIFE = "life";

    /** What is carried from the list of measures to its round and on. */
    private static final List<String> NAMES = List.of(
            "q",
            "reform",
            "area",
            "sector",
            "owner",
            LIFE,
            "group",
            "unasked",
            "plan",
            "raised",
            "sort",
            ListPart.FROM);

    /** Copies. */
    public RoundFilter {
        carried = List.copyOf(carried);
    }

    /**
     * A part of the filter.
     *
     * @param name the name of it
     * @param value what is chosen
     */
    public record Part(String name, String value) {}

    static RoundFilter of(Values values, Situation situation) {
        return new RoundFilter(MeasureFilter.of(values, situation), parts(values));
    }

    /** The same for what has been gone through: a measure may have ended by it. */
    static RoundFilter ofAnyLife(Values values, Situation situation) {
        Map<String, List<String>> rest = new LinkedHashMap<>(values.all());
        rest.remove(LIFE);
        return new RoundFilter(MeasureFilter.of(Values.of(rest), situation), parts(values));
    }

    private static List<Part> parts(Values values) {
        List<Part> parts = new ArrayList<>();
        NAMES.forEach(name -> values.find(name).ifPresent(value -> parts.add(new Part(name, value))));
        return parts;
    }

    /** The measures of a round, in its order. */
    List<MeasureView> find(Situation situation, Locale locale) {
        return filter.find(situation, locale).stream()
                .filter(each -> filter.life().isPresent() ? each.serves() : each.isLive())
                .toList();
    }

    /** All that pass, whatever became of them. */
    List<MeasureView> findAll(Situation situation, Locale locale) {
        return filter.find(situation, locale);
    }

    /** An address with the filter in it. */
    String address(String path) {
        String address = path;
        for (Part part : carried) {
            address = Addresses.with(address, part.name(), part.value());
        }
        return address;
    }

    /** The address of another part of the list. */
    String from(String path, int first) {
        List<Part> others = carried.stream()
                .filter(part -> !part.name().equals(ListPart.FROM))
                .toList();
        return Addresses.with(new RoundFilter(filter, others).address(path), ListPart.FROM, String.valueOf(first));
    }

    /** Whether something is filtered. */
    public boolean isNarrow() {
        return !filter.isEmpty();
    }

    /** What the page's own filters do not say, and carry on. */
    public List<Part> hidden() {
        return carried.stream()
                .filter(part -> !OFFERED.contains(part.name()) && !part.name().equals(ListPart.FROM))
                .toList();
    }

    static Map<String, List<Choice>> choices(RoundFilter round, Situation situation, Texts texts) {
        Map<String, List<Choice>> all = FilterChoices.of(round.filter(), situation, texts);
        Map<String, List<Choice>> offered = new LinkedHashMap<>();
        OFFERED.forEach(name -> offered.put(name, all.getOrDefault(name, List.of())));
        return offered;
    }
}
