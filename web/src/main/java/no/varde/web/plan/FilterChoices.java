package no.varde.web.plan;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Life;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Absence;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Choice;
import no.varde.web.http.Texts;

/** What can be chosen in each filter of a list of measures. */
public final class FilterChoices {

    private FilterChoices() {}

    /** The choices by the name of the filter, the first of each being all; a filter that would find nothing is left out. */
    public static Map<String, List<Choice>> of(MeasureFilter filter, Situation situation, Texts texts) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        List<ReformView> reforms = situation.reforms().stream()
                .filter(each -> !each.measures().isEmpty())
                .toList();
        choices.put("reform", all(texts, ofReforms(reforms, filter, texts)));
        choices.put("area", all(texts, ofAreas(reforms, filter, situation, texts)));
        Set<String> sectors =
                new TreeSet<>(Collator.getInstance(texts.language().locale()));
        Set<String> owners = new TreeSet<>(Collator.getInstance(texts.language().locale()));
        situation.measures().forEach(each -> {
            sectors.addAll(each.sectors());
            owners.addAll(each.owners());
        });
        filter.sector().ifPresent(sectors::add);
        filter.owner().ifPresent(owners::add);
        choices.put("sector", all(texts, plain(sectors, filter.sector())));
        choices.put("owner", all(texts, plain(owners, filter.owner())));
        List<Choice> lives = new ArrayList<>();
        lives.add(special("life", MeasureFilter.LIVE, filter.life(), texts));
        lives.add(special("life", MeasureFilter.KEPT, filter.life(), texts));
        lives.addAll(Choice.of(
                List.of(Life.values()),
                MeasureFilter::text,
                each -> texts.capital(texts.of(each)),
                filter.life().stream().toList()));
        lives.add(special("life", MeasureFilter.UNKNOWN, filter.life(), texts));
        choices.put("life", all(texts, lives));
        choices.put("group", all(texts, ofGroups(filter, situation, texts)));
        List<Choice> unasked = ofUnasked(filter, situation, texts);
        if (!unasked.isEmpty()) {
            choices.put("unasked", all(texts, unasked));
        }
        List<Choice> plans = Choice.of(
                List.copyOf(lines(filter, situation, texts)),
                PlanLine::id,
                each -> PlanLineText.of(each, situation.asOf(), texts),
                filter.plan().stream().toList());
        if (!plans.isEmpty()) {
            choices.put("plan", all(texts, plans));
        }
        choices.put("raised", all(texts, ofRaisers(filter, situation, texts)));
        return choices;
    }

    /** The plan lines in which measures stand, and the one that was chosen, by plan and number. */
    private static Set<PlanLine> lines(MeasureFilter filter, Situation situation, Texts texts) {
        Comparator<PlanLine> byText = Comparator.comparing(
                each -> PlanLineText.of(each, situation.asOf(), texts),
                Collator.getInstance(texts.language().locale()));
        Set<PlanLine> lines = new TreeSet<>(byText.thenComparing(PlanLine::id));
        situation.measures().forEach(each -> lines.addAll(each.planLines()));
        situation.facts().all(PlanLine.class).stream()
                .filter(each -> filter.plan().equals(Optional.of(each.id())))
                .forEach(lines::add);
        return lines;
    }

    private static List<Choice> ofReforms(List<ReformView> reforms, MeasureFilter filter, Texts texts) {
        List<Choice> choices = new ArrayList<>(Choice.of(
                reforms,
                each -> each.reform().id(),
                each -> texts.of(each.reform().name()),
                filter.reform().stream().toList()));
        for (String each : List.of(MeasureFilter.ANY, MeasureFilter.SEVERAL, MeasureFilter.NONE)) {
            choices.add(special("reform", each, filter.reform(), texts));
        }
        return choices;
    }

    /** The areas with measures, and whatever else the address names. */
    private static List<Choice> ofAreas(
            List<ReformView> reforms, MeasureFilter filter, Situation situation, Texts texts) {
        List<Choice> choices = new ArrayList<>();
        for (ReformView reform : reforms) {
            Stream.concat(
                            reform.areas().stream(),
                            reform.earlier().stream()
                                    .filter(each ->
                                            reform.area(each.area().id()).isEmpty()))
                    .filter(each -> !each.measures().isEmpty())
                    .forEach(each -> choices.add(new Choice(
                            each.area().id(),
                            texts.get(
                                    "reforms.same.area",
                                    reform.reform().name(),
                                    each.area().name()),
                            filter.areas().equals(List.of(each.area().id())))));
        }
        String chosen = String.join(" ", filter.areas());
        if (!chosen.isEmpty() && choices.stream().noneMatch(each -> each.value().equals(chosen))) {
            Reforms known = situation.facts().reforms();
            List<String> names = filter.areas().stream()
                    .map(id -> known.name(Ref.area(id))
                            .or(() -> known.name(Ref.solution(id)))
                            .map(texts::of)
                            .orElse(id))
                    .toList();
            choices.add(new Choice(chosen, texts.series(names), true));
        }
        return choices;
    }

    /** The groups that measures concern, and the one that was chosen. */
    private static List<Choice> ofGroups(MeasureFilter filter, Situation situation, Texts texts) {
        Set<ActorGroup> groups = EnumSet.noneOf(ActorGroup.class);
        situation.measures().forEach(each -> each.concerned().forEach(view -> groups.add(view.group())));
        filter.group().ifPresent(groups::add);
        return ofGroups(groups, filter.group(), texts);
    }

    /** The groups that nobody has asked in some area, and the one that was chosen. */
    private static List<Choice> ofUnasked(MeasureFilter filter, Situation situation, Texts texts) {
        Set<ActorGroup> groups = EnumSet.noneOf(ActorGroup.class);
        Absence.of(situation).stream()
                .filter(each -> !each.areas().isEmpty())
                .forEach(each -> groups.add(each.group()));
        Optional<ActorGroup> chosen = filter.unasked().map(Absence::group);
        chosen.ifPresent(groups::add);
        return ofGroups(groups, chosen, texts);
    }

    /** Who raised measures, in the order of the answers, and the one that was chosen. */
    private static List<Choice> ofRaisers(MeasureFilter filter, Situation situation, Texts texts) {
        Set<String> raisers = new HashSet<>();
        situation.measures().forEach(each -> raisers.add(MeasureFilter.raiser(each)));
        filter.raised().ifPresent(raisers::add);
        List<Choice> choices = new ArrayList<>(Choice.of(
                Stream.of(SteeringAnswer.Raiser.values())
                        .filter(each -> raisers.contains(MeasureFilter.text(each)))
                        .toList(),
                MeasureFilter::text,
                each -> texts.capital(texts.get("overview.from." + each.name())),
                filter.raised().stream().toList()));
        if (raisers.contains(MeasureFilter.UNKNOWN)) {
            choices.add(special("raised", MeasureFilter.UNKNOWN, filter.raised(), texts));
        }
        return choices;
    }

    private static List<Choice> ofGroups(Set<ActorGroup> groups, Optional<ActorGroup> chosen, Texts texts) {
        return Choice.of(
                groups,
                ActorGroup::text,
                each -> texts.capital(texts.of(each)),
                chosen.stream().map(ActorGroup::text).toList());
    }

    private static Choice special(String filter, String value, Optional<String> chosen, Texts texts) {
        return new Choice(value, texts.get("measures." + filter + "." + value), chosen.equals(Optional.of(value)));
    }

    private static List<Choice> plain(Set<String> values, Optional<String> chosen) {
        return Choice.of(values, each -> each, each -> each, chosen.stream().toList());
    }

    private static List<Choice> all(Texts texts, List<Choice> choices) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice("", texts.get("measures.all"), choices.stream().noneMatch(Choice::chosen)));
        all.addAll(choices);
        return all;
    }
}
