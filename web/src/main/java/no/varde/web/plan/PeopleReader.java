package no.varde.web.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
import no.varde.web.chart.Disc;
import no.varde.web.chart.Grid;
import no.varde.web.http.Texts;
import no.varde.web.situation.Signs;

/** Makes the picture of groups by stages: how far each group took part in each stage. */
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
        Set<Step.Kind> stages = EnumSet.of(Step.Kind.PLANNING, Step.Kind.PREPARATION, Step.Kind.ROLLOUT);
        boolean placeless = false;
        for (GroupView group : view.groups()) {
            for (Involvement each : group.involvements()) {
                Optional<Step.Kind> stage = view.stageOf(each.on());
                stage.ifPresent(stages::add);
                placeless |= stage.isEmpty();
            }
        }
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
        stages.forEach(stage -> discs.add(disc(name, texts.of(stage), byStage.getOrDefault(stage, List.of()), view)));
        if (placeless) {
            discs.add(disc(name, texts.get("measures.stage.unknown"), unplaced, view));
        }
        String words =
                view.concerned() ? texts.of(view.heard()) : texts.get("measures.not.concerned", texts.of(view.heard()));
        return new Grid.Row(name, discs, new Signs(texts).of(view.heard(), texts.of(view.group())), words);
    }

    /** The highest level of some involvements; none only where somebody confirmed it or others are on record. */
    private Disc disc(String name, String stage, List<Involvement> involvements, GroupView view) {
        if (involvements.isEmpty()) {
            boolean known =
                    view.heard() != Heard.NOT_KNOWN || !view.involvements().isEmpty();
            return known
                    ? Disc.none(texts.get("measures.disc", name, stage, texts.get("measures.level.none")))
                    : Disc.unknown(texts.get("measures.disc", name, stage, texts.get("common.unknown")));
        }
        Optional<InvolvementLevel> highest = involvements.stream()
                .flatMap(each -> each.participant(view.group()).flatMap(Participant::level).stream())
                .max(InvolvementLevel::compareTo);
        return highest.map(level ->
                        new Disc(size(level), texts.get("measures.disc", name, stage, words(level, view.group()))))
                .orElseGet(() ->
                        Disc.unknown(texts.get("measures.disc", name, stage, texts.get("measures.level.unknown"))));
    }

    private String words(InvolvementLevel level, ActorGroup group) {
        return group == ActorGroup.UNION_REPRESENTATIVES ? texts.of(level.unionLabel()) : texts.of(level);
    }

    /** The discs of the legend, from the smallest to the largest, none and not known last. */
    static List<Disc> legend(Texts texts) {
        List<Disc> discs = new ArrayList<>();
        for (InvolvementLevel level : InvolvementLevel.values()) {
            discs.add(new Disc(size(level), texts.of(level)));
        }
        discs.add(Disc.none(texts.get("measures.level.none")));
        discs.add(Disc.unknown(texts.get("common.unknown")));
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
