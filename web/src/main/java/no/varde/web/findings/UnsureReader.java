package no.varde.web.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.core.basics.Principle;
import no.varde.core.basics.Ref;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.Rule;
import no.varde.core.findings.Verdict;
import no.varde.core.plan.PlanLine;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;
import no.varde.web.situation.Unsettled;

/** Tells what is not assessed and why: the questions that the filter shows, by what they are asked of. */
final class UnsureReader {

    private final RoomForAction room;
    private final RoomFilter filter;
    private final Links links;
    private final Texts texts;

    UnsureReader(RoomForAction room, RoomFilter filter, Links links) {
        this.room = room;
        this.filter = filter;
        this.links = links;
        this.texts = links.page().texts();
    }

    /**
     * The questions, each once. Those about one fact stand with what the fact is about.
     *
     * @param open whether those that can still be answered are meant, or those that nobody can answer any more
     */
    List<RoomSheet.Unsure> read(boolean open) {
        Map<String, RoomSheet.Unsure> all = new LinkedHashMap<>();
        List<Verdict.NotAssessed> shown = room.notAssessed().stream()
                .filter(each -> each.question().open() == open)
                .filter(each -> filter.asks(each, principlesOf(each)))
                .toList();
        for (Unsettled each : Unsettled.of(shown, room, texts)) {
            Ref about = each.question().about();
            List<Ref> named = named(about);
            String href = links.to(named.size() == 1 ? named.get(0) : about);
            all.computeIfAbsent(href, any -> new RoomSheet.Unsure(name(named), href, new ArrayList<>()))
                    .questions()
                    .add(each);
        }
        return List.copyOf(all.values());
    }

    private List<Principle> principlesOf(Verdict.NotAssessed each) {
        return room.rule(each.rule()).map(Rule::principles).orElse(List.of());
    }

    /** What has a name of its own: the thing itself, or what its fact is about, such as the measure of a pledge. */
    private List<Ref> named(Ref about) {
        if (links.name(about).isPresent() || about.kind() == Ref.Kind.PLAN_LINE) {
            return List.of(about);
        }
        return room.situation().facts().find(about).stream()
                .flatMap(fact -> fact.about().stream())
                .filter(each -> !each.equals(about))
                .flatMap(each -> named(each).stream())
                .distinct()
                .toList();
    }

    private String name(List<Ref> named) {
        List<String> names = named.stream()
                .flatMap(each -> links
                        .name(each)
                        .or(() -> room.situation()
                                .facts()
                                .find(PlanLine.class, each)
                                .map(UnsureReader::name))
                        .stream())
                .toList();
        return names.isEmpty() ? texts.get("room.unknown.whole") : texts.series(names);
    }

    private static String name(PlanLine line) {
        return line.plan() + line.number().map(each -> ", " + each).orElse("");
    }
}
