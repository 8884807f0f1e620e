package no.varde.web.findings;

import java.time.LocalDate;
import java.util.List;
import no.varde.core.findings.Comparison;
import no.varde.core.findings.Finding;
import no.varde.core.findings.RoomForAction;
import no.varde.core.situation.Changes;
import no.varde.core.situation.StoryEvent;
import no.varde.web.http.Texts;
import no.varde.web.situation.FindingCard;
import no.varde.web.situation.Links;

/** Tells what changed between two days: what is seen, what happened, and what was recorded. */
final class ComparedReader {

    private final RoomForAction now;
    private final RoomFilter filter;
    private final Links links;
    private final Texts texts;
    private final List<Changes.Changed> changed;

    /**
     * @param changed what was changed after it had been recorded
     */
    ComparedReader(RoomForAction now, RoomFilter filter, Links links, List<Changes.Changed> changed) {
        this.now = now;
        this.changed = changed;
        this.filter = filter;
        this.links = links;
        this.texts = links.page().texts();
    }

    RoomSheet.Compared read(RoomForAction then) {
        LocalDate since = then.situation().asOf();
        Comparison comparison = Comparison.between(then, now);
        Changes changes =
                Changes.between(now.situation().facts(), since, now.situation().asOf(), changed);
        List<Finding> added = comparison.added().stream().filter(filter::shows).toList();
        return new RoomSheet.Compared(
                texts.date(since),
                FindingCard.of(added, links),
                comparison.gone().stream()
                        .filter(each -> filter.shows(each.finding()))
                        .map(each ->
                                new RoomSheet.GoneLine(FindingCard.of(each.finding(), links), texts.of(each.fate())))
                        .toList(),
                changes.happened().stream()
                        .map(each -> happening(each, texts.when(each.on())))
                        .toList(),
                changes.recorded().stream()
                        .map(each -> happening(each.event(), texts.get("room.by", each.on(), each.by())))
                        .toList());
    }

    private RoomSheet.Happening happening(StoryEvent event, String when) {
        String sentence = texts.capital(texts.of(event.sentence()));
        String text = event.subjects().stream()
                .flatMap(each -> links.name(each).stream())
                .findFirst()
                .map(name -> texts.get("overview.lately.subject", name, texts.of(event.sentence())))
                .orElse(sentence);
        return new RoomSheet.Happening(when, text, href(event));
    }

    /** Where its fact is shown or, when that was taken away, what the fact was about; empty when that is gone too. */
    private String href(StoryEvent event) {
        return links.facts().find(event.fact()).isPresent()
                ? links.to(event.fact())
                : event.subjects().stream()
                        .filter(each -> links.name(each).isPresent())
                        .findFirst()
                        .map(links::to)
                        .orElse("");
    }
}
