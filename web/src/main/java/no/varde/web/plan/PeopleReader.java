package no.varde.web.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;
import no.varde.core.plan.Step;
import no.varde.core.situation.GroupView;
import no.varde.core.situation.Heard;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.StepView;
import no.varde.web.chart.Disc;
import no.varde.web.chart.Grid;
import no.varde.web.http.Texts;
import no.varde.web.situation.Signs;

/**
 * Makes the picture of groups by stages: how far each group took part in each stage. <em>None</em> stands only where that
 * is known: where somebody confirmed it, or where every involvement of the group fell in a known stage and the stage in
 * question has begun.
 */
final class PeopleReader {

    private final MeasureView view;
    private final Texts texts;

    PeopleReader(MeasureView view, Texts texts) {
        this.view = view;
        this.texts = texts;
    }

    Optional<Grid> grid() {
        if (view.groups().isEmpty()) {
            return Optional.empty();
        }
        Set<Step.Kind> met = EnumSet.noneOf(Step.Kind.class);
        boolean placeless = false;
        for (GroupView group : view.groups()) {
            for (Involvement each : group.involvements()) {
                Optional<Step.Kind> stage = view.stageOf(each.on());
                stage.ifPresent(met::add);
                placeless |= stage.isEmpty();
            }
        }
        Set<Step.Kind> stages = stages(met);
        List<String> heads = new ArrayList<>();
        stages.forEach(stage -> heads.add(texts.capital(texts.of(stage))));
        if (placeless) {
            heads.add(texts.get("measures.stage.unknown"));
        }
        boolean last = placeless;
        return Optional.of(new Grid(
                texts.get("measures.people.of", view.title()),
                texts.get("measures.group"),
                heads,
                texts.get("measures.with"),
                view.groups().stream().map(group -> row(group, stages, last)).toList()));
    }

    /** Those of the measure's own steps in their order, and planning before them when a meeting fell before the first. */
    private Set<Step.Kind> stages(Set<Step.Kind> met) {
        if (view.steps().isEmpty()) {
            return EnumSet.of(Step.Kind.PLANNING, Step.Kind.PREPARATION, Step.Kind.ROLLOUT);
        }
        Set<Step.Kind> own = new LinkedHashSet<>();
        view.steps().forEach(each -> own.add(each.step().kind()));
        Set<Step.Kind> stages = new LinkedHashSet<>(met);
        stages.removeAll(own);
        stages.addAll(own);
        return stages;
    }

    private Grid.Row row(GroupView view, Set<Step.Kind> stages, boolean placeless) {
        Map<Step.Kind, List<Involvement>> byStage = new EnumMap<>(Step.Kind.class);
        List<Involvement> unplaced = new ArrayList<>();
        for (Involvement each : view.involvements()) {
            Optional<Step.Kind> stage = this.view.stageOf(each.on());
            if (stage.isPresent()) {
                byStage.computeIfAbsent(stage.get(), any -> new ArrayList<>()).add(each);
            } else {
                unplaced.add(each);
            }
        }
        String name = texts.capital(texts.of(view.group()));
        List<Disc> discs = new ArrayList<>();
        for (Step.Kind stage : stages) {
            List<Involvement> there = byStage.getOrDefault(stage, List.of());
            discs.add(
                    there.isEmpty()
                            ? empty(name, stage, view, unplaced.isEmpty())
                            : disc(name, texts.of(stage), there, view));
        }
        if (placeless) {
            String stage = texts.get("measures.stage.unknown");
            discs.add(
                    unplaced.isEmpty()
                            ? Disc.none(says(name, stage, texts.get("measures.level.none")))
                            : disc(name, stage, unplaced, view));
        }
        String words =
                view.concerned() ? texts.of(view.heard()) : texts.get("measures.not.concerned", texts.of(view.heard()));
        return new Grid.Row(name, discs, new Signs(texts).of(view.heard(), texts.of(view.group())), words);
    }

    /** A stage in which nothing of a group is on record. */
    private Disc empty(String name, Step.Kind stage, GroupView group, boolean allPlaced) {
        if (isAhead(stage)) {
            return Disc.notBegun(says(name, texts.of(stage), texts.get("measures.level.notyet")));
        }
        boolean confirmed = group.heard() == Heard.NOT_YET;
        boolean elsewhere = !group.involvements().isEmpty() && allPlaced && hasBegun(stage);
        return confirmed || elsewhere
                ? Disc.none(says(name, texts.of(stage), texts.get("measures.level.none")))
                : Disc.unknown(says(name, texts.of(stage), texts.get("common.unknown")));
    }

    /** Before the first step is planning, whether or not there is a step of that name. */
    private boolean hasBegun(Step.Kind stage) {
        List<StepView> own = of(stage);
        return own.isEmpty() || own.stream().anyMatch(each -> each.state() != StepView.State.NOT_STARTED);
    }

    /** Whether no step of a kind has begun, nor may have: it is planned for later, walked back, or without a day. */
    private boolean isAhead(Step.Kind stage) {
        List<StepView> own = of(stage);
        return !own.isEmpty() && own.stream().noneMatch(this::mayHaveBegun);
    }

    private boolean mayHaveBegun(StepView each) {
        boolean untold = each.log().isEmpty() && each.step().plannedStart().hasBegunBy(view.asOf());
        return each.state() != StepView.State.NOT_STARTED || untold;
    }

    private List<StepView> of(Step.Kind stage) {
        return view.steps().stream().filter(each -> each.step().kind() == stage).toList();
    }

    private String says(String name, String stage, String what) {
        return texts.get("measures.disc", name, stage, what);
    }

    /** The highest level of some involvements. */
    private Disc disc(String name, String stage, List<Involvement> involvements, GroupView view) {
        Optional<InvolvementLevel> highest = involvements.stream()
                .flatMap(each -> each.participant(view.group()).flatMap(Participant::level).stream())
                .max(InvolvementLevel::compareTo);
        return highest.map(level -> new Disc(size(level), says(name, stage, words(level, view.group()))))
                .orElseGet(() -> Disc.unknown(says(name, stage, texts.get("measures.level.unknown"))));
    }

    private String words(InvolvementLevel level, ActorGroup group) {
        return group == ActorGroup.UNION_REPRESENTATIVES ? texts.of(level.unionLabel()) : texts.of(level);
    }

    /** The discs of the legend, from the smallest to the largest, none, not known and not begun last. */
    static List<Disc> legend(Texts texts) {
        List<Disc> discs = new ArrayList<>();
        for (InvolvementLevel level : InvolvementLevel.values()) {
            discs.add(new Disc(size(level), texts.of(level)));
        }
        discs.add(Disc.none(texts.get("measures.level.none")));
        discs.add(Disc.unknown(texts.get("common.unknown")));
        discs.add(Disc.notBegun(texts.get("measures.level.notyet.key")));
        return discs;
    }

    /** The size of a level's disc, 1 to 5. */
    private static int size(InvolvementLevel level) {
        return switch (level) {
            case INFORM -> 1;
            case CONSULT -> 2;
            case INVOLVE -> 3;
            case COLLABORATE -> 4;
            case EMPOWER -> 5;
        };
    }
}
