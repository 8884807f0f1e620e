package no.varde.web.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.basics.Labelled;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.StatusNote;
import no.varde.core.situation.MeasureState;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Texts;
import no.varde.web.plan.MeasureFilter;
import no.varde.web.situation.Links;

/** Writes the minutes of a day: of each measure how it stood the day before, and how it stood when the day was over. */
final class MinutesReader {

    private final Situation day;
    private final KnownBefore known;
    private final Links links;
    private final Texts texts;

    MinutesReader(Situation day, KnownBefore known, Links links) {
        this.day = day;
        this.known = known;
        this.links = links;
        this.texts = links.page().texts();
    }

    Minutes read(List<MeasureView> measures, MeasureFilter filter) {
        List<Minutes.Entry> changed = new ArrayList<>();
        List<Minutes.Link> unchanged = new ArrayList<>();
        List<Minutes.Link> open = new ArrayList<>();
        for (MeasureView view : measures) {
            MeasureState after = MeasureState.of(view);
            Minutes.Link link = new Minutes.Link(view.title(), links.measure(view.id()));
            List<String> steps = RowSteps.told(view, day.asOf(), texts);
            if (after.isOf(day.asOf()) || !steps.isEmpty()) {
                List<String> lines = new ArrayList<>(lines(known.state(view.id()), after));
                lines.addAll(steps);
                if (lines.isEmpty()) {
                    unchanged.add(link);
                } else {
                    changed.add(new Minutes.Entry(link, lines));
                }
            } else if (view.isLive()) {
                open.add(link);
            }
        }
        int through = changed.size() + unchanged.size();
        String said = texts.get("round.minutes.said", through, through + open.size(), changed.size());
        String scope = scope(filter);
        return new Minutes(said, scope, changed, unchanged, open, text(said, scope, changed, unchanged, open));
    }

    private List<String> lines(MeasureState before, MeasureState after) {
        if (after.saysTheSameAs(before) || RowCheck.onlyConfirms(before, after)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (!after.life().equals(before.life())) {
            lines.add(texts.get(
                    "round.minutes.life",
                    known.life(before).orElseGet(() -> texts.get("round.minutes.nothing")),
                    named(after.life())));
            after.lifeChange()
                    .flatMap(LifeChange::reason)
                    .ifPresent(why -> lines.add(texts.get("round.minutes.reason", why)));
        }
        if (!after.progress().equals(before.progress())) {
            lines.add(
                    before.progress().isEmpty()
                            ? texts.get("round.minutes.progress.first", named(after.progress()))
                            : texts.get("round.minutes.progress", named(before.progress()), named(after.progress())));
        }
        if (!after.text().equals(before.text())) {
            before.note().ifPresent(note -> lines.add(texts.get("round.minutes.before", note.on(), note.text())));
            after.note().ifPresent(note -> lines.add(texts.get("round.minutes.now", note.text())));
        } else {
            after.note().map(StatusNote::text).ifPresent(text -> lines.add(texts.get("round.minutes.still", text)));
        }
        return lines;
    }

    private String named(Optional<? extends Labelled> value) {
        return value.map(texts::of).orElseGet(() -> texts.get("round.minutes.nothing"));
    }

    /** Which measures these are, by the filters that a round offers. */
    private String scope(MeasureFilter filter) {
        return Stream.of(
                        filter.reform()
                                .flatMap(id -> day.reform(id))
                                .map(each -> texts.of(each.reform().name())),
                        filter.sector().map(name -> texts.get("round.minutes.sector", name)),
                        filter.owner().map(name -> texts.get("round.minutes.owner", name)))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private String text(
            String said,
            String scope,
            List<Minutes.Entry> changed,
            List<Minutes.Link> unchanged,
            List<Minutes.Link> open) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("round.minutes.title", day.asOf()));
        lines.add(day.facts().municipality().name() + (scope.isEmpty() ? "" : ", " + scope));
        lines.add(said);
        for (Minutes.Entry entry : changed) {
            lines.add("");
            lines.add(entry.measure().title());
            entry.lines().forEach(line -> lines.add("– " + line));
        }
        named(lines, "round.minutes.unchanged", unchanged);
        named(lines, "round.minutes.open", open);
        return String.join("\n", lines);
    }

    private void named(List<String> lines, String key, List<Minutes.Link> measures) {
        if (!measures.isEmpty()) {
            lines.add("");
            lines.add(texts.get(key));
            measures.forEach(each -> lines.add("– " + each.title()));
        }
    }
}
