package no.varde.web.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Comparison;
import no.varde.core.findings.Finding;
import no.varde.core.findings.RoomForAction;
import no.varde.core.plan.StatusNote;
import no.varde.core.situation.Changes;
import no.varde.core.situation.Facts;
import no.varde.core.situation.MeasureState;
import no.varde.core.situation.StoryEvent;
import no.varde.web.http.Texts;

/** What changed lately: first what is seen now and was not then, then what is settled or no longer so, then what else happened. */
final class Lately {

    private static final int DAYS = 30;

    /** The most lines of what is new, so that what happened has room too. */
    private static final int MOST_NEW = 5;

    /** What became of something that is gone, and is news. */
    private static final Set<Comparison.Fate> TOLD = EnumSet.of(Comparison.Fate.SETTLED, Comparison.Fate.NO_LONGER);

    private final Comparison comparison;
    private final List<StoryEvent> happened;
    private final LocalDate since;
    private final Links links;
    private final Texts texts;

    Lately(RoomForAction now, RoomForAction then, Links links) {
        this.comparison = Comparison.between(then, now);
        this.since = then.situation().asOf();
        this.happened = Changes.between(
                        now.situation().facts(), since, now.situation().asOf())
                .happened()
                .stream()
                .filter(event -> !confirms(event, now.situation().facts()))
                .toList();
        this.links = links;
        this.texts = links.page().texts();
    }

    /** That something is so still is no news: a status round says it of most measures. */
    private static boolean confirms(StoryEvent event, Facts facts) {
        return event.facts().stream()
                .flatMap(ref -> facts.find(StatusNote.class, ref).stream())
                .anyMatch(note -> MeasureState.isConfirmation(note, facts));
    }

    /** The day that "lately" is counted from. */
    static LocalDate since(LocalDate day) {
        return day.minusDays(DAYS);
    }

    /** Where all of it is shown. */
    String href() {
        return links.page().link("/room-for-action?since=" + since) + "#changed";
    }

    List<OverviewPages.News> lines(int most) {
        List<OverviewPages.News> lines = new ArrayList<>();
        Set<Ref> told = new HashSet<>();
        for (Finding each : comparison.added()) {
            if (lines.size() < MOST_NEW) {
                each.reasons().forEach(reason -> told.add(reason.fact()));
                lines.add(added(each));
            }
        }
        comparison.gone().stream()
                .filter(each -> TOLD.contains(each.fate()) && lines.size() < MOST_NEW)
                .forEach(each -> lines.add(new OverviewPages.News(
                        Optional.empty(),
                        "",
                        texts.get(
                                "overview.lately.finding",
                                each.finding().sentence(),
                                each.finding().subject().name()),
                        links.to(each.finding().subject().ref()),
                        texts.of(each.fate()))));
        for (StoryEvent each : happened) {
            if (lines.size() < most && each.facts().stream().noneMatch(told::contains)) {
                subject(each).ifPresent(name -> lines.add(event(each, name)));
            }
        }
        return lines;
    }

    private OverviewPages.News added(Finding finding) {
        FindingCard card = FindingCard.of(finding, links);
        String day = happened.stream()
                .filter(event -> finding.reasons().stream()
                        .anyMatch(reason -> event.facts().contains(reason.fact())))
                .findFirst()
                .map(event -> texts.when(event.on()))
                .orElse("");
        return new OverviewPages.News(
                Optional.of(card.kind()),
                card.kindName(),
                texts.get("overview.lately.finding", card.sentence(), card.subject()),
                card.href(),
                day);
    }

    private Optional<String> subject(StoryEvent event) {
        return event.subjects().stream()
                .flatMap(each -> links.name(each).stream())
                .findFirst();
    }

    private OverviewPages.News event(StoryEvent event, String name) {
        int more = event.subjects().size() - 1;
        String subjects = more > 0 ? texts.get("overview.lately.more", name, more) : name;
        return new OverviewPages.News(
                Optional.empty(),
                "",
                texts.get("overview.lately.subject", subjects, texts.of(event.sentence())),
                links.to(event.fact()),
                texts.when(event.on()));
    }
}
