package no.varde.web.trail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.reform.Duty;
import no.varde.core.reform.Provision;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Solution;
import no.varde.web.http.Texts;

/**
 * What a version of a municipality's own reform says, in words: each area for itself, so that before and after show the
 * areas that were changed alone. A text in several languages is told in all of them.
 */
final class ReformWords {

    private final Texts texts;
    private final Function<Ref, String> names;

    ReformWords(Texts texts, Function<Ref, String> names) {
        this.texts = texts;
        this.names = names;
    }

    /** Each part that is filled, by its name in words. */
    Map<String, String> of(ReformVersion version) {
        Reform reform = version.reform();
        Map<String, String> said = new LinkedHashMap<>();
        said.put(texts.get("trail.field.number"), Integer.toString(version.number()));
        said.put(
                texts.get("trail.field.name"),
                joined(Stream.of(
                        Stream.of(all(reform.name()), texts.words(reform.kind())),
                        reform.shortName().stream(),
                        reform.aliases().stream())));
        said.put(texts.get("trail.field.period"), period(reform));
        put(
                said,
                texts.get("trail.reform.about"),
                joined(Stream.of(
                        said(reform.description()),
                        said(reform.targetGroup()),
                        said(reform.lead()),
                        reform.source().stream().flatMap(source -> joinedSource(source)))));
        put(
                said,
                texts.get("trail.reform.phases"),
                reform.phases().stream()
                        .map(each -> all(each.name()) + ", " + span(each.period()))
                        .collect(Collectors.joining("; ")));
        reform.areas()
                .forEach(each -> said.merge(
                        texts.get("trail.reform.area", texts.of(each.name())),
                        area(each),
                        (one, two) -> one + "; " + two));
        put(
                said,
                texts.get("trail.reform.pairs"),
                version.pairs().stream()
                        .map(each -> names.apply(Ref.area(each.first())) + " – " + names.apply(Ref.area(each.second()))
                                + ", " + all(each.reason()))
                        .collect(Collectors.joining("; ")));
        return said;
    }

    private static void put(Map<String, String> said, String name, String words) {
        if (!words.isEmpty()) {
            said.put(name, words);
        }
    }

    private static String joined(Stream<Stream<String>> parts) {
        return parts.flatMap(each -> each).collect(Collectors.joining("; "));
    }

    private static Stream<String> said(Optional<LocalizedText> text) {
        return text.stream().map(ReformWords::all);
    }

    private static String all(LocalizedText text) {
        return text.all().values().stream().distinct().collect(Collectors.joining(" / "));
    }

    private Stream<String> joinedSource(no.varde.core.reform.Source source) {
        List<String> parts = new ArrayList<>(List.of(all(source.title())));
        source.presented().map(texts::date).ifPresent(parts::add);
        source.treated().map(texts::date).ifPresent(parts::add);
        source.note().map(ReformWords::all).ifPresent(parts::add);
        source.address().map(Object::toString).ifPresent(parts::add);
        return parts.stream();
    }

    private String period(Reform reform) {
        List<String> parts = new ArrayList<>(List.of(span(reform.period().planned())));
        reform.period().changes().forEach(change -> {
            Period changed = new Period(reform.period().planned().from(), change.until());
            parts.add(texts.words(change.decided()) + ": " + span(changed) + ", " + all(change.reason()));
        });
        return String.join("; ", parts);
    }

    private String span(Period period) {
        return period.lastDay()
                .map(day -> texts.get("common.between", period.from(), day))
                .orElseGet(() -> texts.get("common.since", period.from()));
    }

    private String area(ReformArea area) {
        return joined(Stream.of(
                Stream.of(all(area.name()), texts.words(area.kind())),
                said(area.description()),
                area.aliases().stream(),
                area.proposedGroups().stream().map(texts::words),
                area.provisions().stream().map(this::provision)));
    }

    private String provision(Provision each) {
        List<String> parts = new ArrayList<>(List.of(texts.words(each.freedom()), texts.words(each.knowledge())));
        each.law().map(law -> texts.words(law)).ifPresent(parts::add);
        if (each instanceof Duty duty) {
            parts.add(texts.get("common.since", duty.holdsFrom()));
            parts.add(all(duty.description()));
        } else if (each instanceof Solution solution) {
            solution.description().map(ReformWords::all).ifPresent(parts::add);
            parts.addAll(solution.aliases());
        }
        return all(each.line()) + " (" + String.join(", ", parts) + ")";
    }
}
